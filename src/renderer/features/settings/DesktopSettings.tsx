import { Switch } from '@mantine/core'
import { useChannel, useCommand } from '../../app/api'
import { tellFailure } from '../../app/toasts'
import { SettingsSection } from './SettingsSection'
import classes from './SettingsSection.module.css'
import { ShortcutField } from './ShortcutField'

/** Where Canalog is when its window is not. Matters of this computer, not of the collection. */
export function DesktopSettings() {
  const state = useChannel('desktop.get', {}).data
  const platform = useChannel('app.info', {}).data?.platform
  const update = useCommand('desktop.update')
  if (!state) return null
  const save = (patch: Parameters<typeof update.mutate>[0]['patch']) =>
    update.mutate({ patch }, { onError: tellFailure })
  const place = platform === 'darwin' ? 'menu bar' : 'tray'
  return (
    <SettingsSection title="Desktop" intro="For this computer only. All of it is off until you switch it on.">
      <Switch
        classNames={{ track: classes.switch }}
        label={`Show Canalog in the ${place}`}
        description="What is running and what is due, with Stop and a quick start for the devices you use most."
        checked={state.tray}
        onChange={({ currentTarget }) => save({ tray: currentTarget.checked })}
      />
      <Switch
        classNames={{ track: classes.switch }}
        label={`Closing the window leaves Canalog in the ${place}`}
        description={closingWords(state.tray, platform === 'linux', place)}
        disabled={!state.tray}
        checked={state.tray && state.closeToTray}
        onChange={({ currentTarget }) => save({ closeToTray: currentTarget.checked })}
      />
      <Switch
        classNames={{ track: classes.switch }}
        label="Start when you log in"
        description={loginWords(state.startAtLogin, state.tray && state.closeToTray, place)}
        disabled={state.startAtLogin === null}
        checked={state.startAtLogin === true}
        onChange={({ currentTarget }) => save({ startAtLogin: currentTarget.checked })}
      />
      <ShortcutField keys={state.shortcut} works={state.shortcutWorks} />
    </SettingsSection>
  )
}

function closingWords(tray: boolean, onLinux: boolean, place: string): string {
  if (!tray) return `Needs the icon in the ${place}.`
  const words = 'Quit from there, or from the File menu.'
  return onLinux
    ? `${words} Some desktops, plain GNOME among them, show no tray: there, start Canalog again to see its window.`
    : words
}

function loginWords(on: boolean | null, staysInTray: boolean, place: string): string {
  if (on === null) return 'Works once Canalog is installed.'
  return staysInTray ? `Without its window, only in the ${place}.` : 'With its window open.'
}
