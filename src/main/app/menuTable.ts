import type { MenuItemConstructorOptions } from 'electron'
import { t } from '../../shared/i18n/texts'
import type { CommandName, Input } from '../../shared/ipc/contract'

export type MenuEntry =
  | { readonly kind: 'separator' }
  /** What the system does by itself; it would name it in its own language. */
  | {
      readonly kind: 'role'
      readonly label: string
      readonly role: NonNullable<MenuItemConstructorOptions['role']>
    }
  /** Runs a command of the renderer, by its id there; the keys are only shown, the renderer listens for them. */
  | { readonly kind: 'command'; readonly label: string; readonly id: string; readonly keys?: string }
  /** Makes a call through the same door as the page; `done` is what there is to say afterwards. */
  | {
      readonly kind: 'call'
      readonly label: string
      readonly channel: CommandName
      readonly input: unknown
      readonly done?: string
    }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly MenuEntry[] }

export interface MenuColumn {
  readonly label: string
  readonly entries: readonly MenuEntry[]
}

const separator: MenuEntry = { kind: 'separator' }
const role = (label: string, name: NonNullable<MenuItemConstructorOptions['role']>): MenuEntry => ({
  kind: 'role',
  label,
  role: name,
})
const command = (label: string, id: string, keys?: string): MenuEntry =>
  keys === undefined ? { kind: 'command', label, id } : { kind: 'command', label, id, keys }
function call<C extends CommandName>(label: string, channel: C, input: Input<C>, done?: string): MenuEntry {
  const entry = { kind: 'call', label, channel, input } as const
  return done === undefined ? entry : { ...entry, done }
}

/** The window's menu, top to bottom, left to right, in the language that is spoken. */
export function menuColumns(): readonly MenuColumn[] {
  const { menu } = t.desktop
  const { places } = t.shell.nav
  return [
    {
      label: menu.file,
      entries: [
        command(menu.addDevice, 'device.add'),
        command(menu.addPart, 'part.add'),
        separator,
        call(menu.exportCollection, 'data.export', { what: 'collection' }),
        call(menu.exportSessions, 'data.export', { what: 'sessions_csv' }),
        call(menu.exportAgenda, 'calendar.saveCopy', {}),
        command(menu.import, 'go.settings'),
        call(menu.backUp, 'data.backUp', {}, menu.backedUp),
        separator,
        command(menu.settings, 'go.settings', 'CmdOrCtrl+,'),
        separator,
        role(menu.quit, 'quit'),
      ],
    },
    {
      label: menu.edit,
      entries: [
        command(menu.undoLast, 'undo'),
        separator,
        role(menu.undo, 'undo'),
        role(menu.redo, 'redo'),
        separator,
        role(menu.cut, 'cut'),
        role(menu.copy, 'copy'),
        role(menu.paste, 'paste'),
        role(menu.selectAll, 'selectAll'),
        separator,
        command(menu.find, 'search', 'CmdOrCtrl+F'),
        command(menu.doAnything, 'palette.open', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: menu.view,
      entries: [
        command(named(places.today), 'go.today'),
        command(named(places.collection), 'go.collection'),
        command(named(places.parts), 'go.parts'),
        command(named(places.sessions), 'go.sessions'),
        command(named(places.agenda), 'go.agenda'),
        command(named(places.insights), 'go.insights'),
        command(named(places.coverage), 'go.coverage'),
        command(menu.scenarios, 'go.scenarios'),
        separator,
        command(menu.costs, 'insights.costs'),
        command(menu.shopping, 'go.shopping'),
        command(menu.packing, 'coverage.pack'),
        command(menu.compare, 'coverage.compare'),
        separator,
        role(menu.resetZoom, 'resetZoom'),
        role(menu.zoomIn, 'zoomIn'),
        role(menu.zoomOut, 'zoomOut'),
        role(menu.fullScreen, 'togglefullscreen'),
        separator,
        {
          kind: 'submenu',
          label: menu.theme,
          entries: [
            call(menu.themeSystem, 'settings.update', { patch: { theme: 'system' } }),
            call(menu.themeDark, 'settings.update', { patch: { theme: 'dark' } }),
            call(menu.themeLight, 'settings.update', { patch: { theme: 'light' } }),
          ],
        },
      ],
    },
    {
      label: menu.session,
      entries: [
        command(menu.toggle, 'session.toggle'),
        command(menu.switch, 'session.switch'),
        command(menu.log, 'session.log', 'CmdOrCtrl+L'),
      ],
    },
    {
      label: menu.help,
      entries: [command(menu.keys, 'keys.open'), call(menu.dataFolder, 'data.openFolder', {})],
    },
  ]
}

/** A menu takes a single & for the mark of a key. */
function named(place: string): string {
  return place.replaceAll('&', '&&')
}
