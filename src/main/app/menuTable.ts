import type { MenuItemConstructorOptions } from 'electron'
import type { CommandName, Input } from '../../shared/ipc/contract'

export type MenuEntry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'role'; readonly role: NonNullable<MenuItemConstructorOptions['role']> }
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
const role = (name: NonNullable<MenuItemConstructorOptions['role']>): MenuEntry => ({
  kind: 'role',
  role: name,
})
const command = (label: string, id: string, keys?: string): MenuEntry =>
  keys === undefined ? { kind: 'command', label, id } : { kind: 'command', label, id, keys }
function call<C extends CommandName>(label: string, channel: C, input: Input<C>, done?: string): MenuEntry {
  const entry = { kind: 'call', label, channel, input } as const
  return done === undefined ? entry : { ...entry, done }
}

/** The window's menu, top to bottom, left to right. */
export const MENU: readonly MenuColumn[] = [
  {
    label: '&File',
    entries: [
      command('Add a device …', 'device.add'),
      command('Add tips or pads …', 'part.add'),
      separator,
      call('Export the collection …', 'data.export', { what: 'collection' }),
      call('Export sessions as CSV …', 'data.export', { what: 'sessions_csv' }),
      call('Export the agenda as a calendar …', 'calendar.saveCopy', {}),
      command('Import …', 'go.settings'),
      call('Back up now', 'data.backUp', {}, 'The collection is backed up.'),
      separator,
      command('Settings', 'go.settings', 'CmdOrCtrl+,'),
      separator,
      role('quit'),
    ],
  },
  {
    label: '&Edit',
    entries: [
      command('Undo last change', 'undo'),
      separator,
      role('undo'),
      role('redo'),
      separator,
      role('cut'),
      role('copy'),
      role('paste'),
      role('selectAll'),
      separator,
      command('Find on this screen', 'search', 'CmdOrCtrl+F'),
      command('Do anything …', 'palette.open', 'CmdOrCtrl+K'),
    ],
  },
  {
    label: '&View',
    entries: [
      command('Today', 'go.today'),
      command('Collection', 'go.collection'),
      command('Tips && pads', 'go.parts'),
      command('Sessions', 'go.sessions'),
      command('Agenda', 'go.agenda'),
      command('Insights', 'go.insights'),
      command('Coverage', 'go.coverage'),
      command('Your scenarios', 'go.scenarios'),
      separator,
      command('What it costs', 'insights.costs'),
      command('Shopping list', 'go.shopping'),
      command('Packing list', 'coverage.pack'),
      command('Compare two devices', 'coverage.compare'),
      separator,
      role('resetZoom'),
      role('zoomIn'),
      role('zoomOut'),
      role('togglefullscreen'),
      separator,
      {
        kind: 'submenu',
        label: 'Theme',
        entries: [
          call('As the system', 'settings.update', { patch: { theme: 'system' } }),
          call('Dark', 'settings.update', { patch: { theme: 'dark' } }),
          call('Light', 'settings.update', { patch: { theme: 'light' } }),
        ],
      },
    ],
  },
  {
    label: '&Session',
    entries: [
      command('Start the last device again, or stop', 'session.toggle'),
      command('Switch gear', 'session.switch'),
      command('Log a past session …', 'session.log', 'CmdOrCtrl+L'),
    ],
  },
  {
    label: '&Help',
    entries: [command('Keys', 'keys.open'), call('Open the data folder', 'data.openFolder', {})],
  },
]
