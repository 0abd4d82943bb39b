import { Switch } from '@mantine/core'
import type { Texts } from '../../../shared/i18n/en'
import { t } from '../../../shared/i18n/texts'
import { useChannel, useCommand } from '../../app/api'
import { tellFailure } from '../../app/toasts'
import { SettingsSection } from './SettingsSection'
import classes from './SettingsSection.module.css'
import { ShortcutField } from './ShortcutField'

/** Where Canalog is when its window is not. Matters of this computer, not of the collection. */
export function DesktopSettings() {
  const saved = useChannel('desktop.get', {}).data
  const platform = useChannel('app.info', {}).data?.platform
  const { mutate, variables, isPending } = useCommand('desktop.update')
  if (!saved) return null
  // What is on its way there already shows.
  const state = isPending ? Object.assign({}, saved, variables.patch) : saved
  const save = (patch: Parameters<typeof mutate>[0]['patch']) => mutate({ patch }, { onError: tellFailure })
  const place = platform === 'darwin' ? 'menuBar' : 'tray'
  return (
    <SettingsSection title={t.settings.desktop.title} intro={t.settings.desktop.intro}>
      <Switch
        classNames={{ track: classes.switch }}
        label={t.settings.desktop.tray[place]}
        description={t.settings.desktop.trayHint}
        checked={state.tray}
        onChange={({ currentTarget }) => save({ tray: currentTarget.checked })}
      />
      <Switch
        classNames={{ track: classes.switch }}
        label={t.settings.desktop.closing[place]}
        description={closingWords(state.tray, platform === 'linux', place)}
        disabled={!state.tray}
        checked={state.tray && state.closeToTray}
        onChange={({ currentTarget }) => save({ closeToTray: currentTarget.checked })}
      />
      <Switch
        classNames={{ track: classes.switch }}
        label={t.settings.desktop.login}
        description={loginWords(state.startAtLogin, state.tray && state.closeToTray, place)}
        disabled={state.startAtLogin === null}
        checked={state.startAtLogin === true}
        onChange={({ currentTarget }) => save({ startAtLogin: currentTarget.checked })}
      />
      <ShortcutField keys={state.shortcut} works={state.shortcutWorks} />
    </SettingsSection>
  )
}

/** macOS has a menu bar where the others have a tray. */
type Place = keyof Texts['settings']['desktop']['tray']

function closingWords(tray: boolean, onLinux: boolean, place: Place): string {
  if (!tray) return t.settings.desktop.closingNeeds[place]
  return onLinux ? t.settings.desktop.closingHintLinux : t.settings.desktop.closingHint
}

function loginWords(on: boolean | null, staysInTray: boolean, place: Place): string {
  if (on === null) return t.settings.desktop.loginUninstalled
  return staysInTray ? t.settings.desktop.loginHidden[place] : t.settings.desktop.loginShown
}
