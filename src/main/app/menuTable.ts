import type { MenuItemConstructorOptions } from 'electron'

/** What main itself does for a menu item. */
export const DESKTOP_ACTIONS = [
  'exportCollection',
  'exportSessions',
  'backUp',
  'openFolder',
  'themeSystem',
  'themeDark',
  'themeLight',
] as const
export type DesktopAction = (typeof DESKTOP_ACTIONS)[number]

export type MenuEntry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'role'; readonly role: NonNullable<MenuItemConstructorOptions['role']> }
  /** Runs a command of the renderer, by its id there; the keys are only shown, the renderer listens for them. */
  | { readonly kind: 'command'; readonly label: string; readonly id: string; readonly keys?: string }
  | { readonly kind: 'desktop'; readonly label: string; readonly action: DesktopAction }
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
const desktop = (label: string, action: DesktopAction): MenuEntry => ({ kind: 'desktop', label, action })

/** The window's menu, top to bottom, left to right. */
export const MENU: readonly MenuColumn[] = [
  {
    label: '&File',
    entries: [
      command('Add a device …', 'device.add'),
      command('Add tips or pads …', 'part.add'),
      separator,
      desktop('Export the collection …', 'exportCollection'),
      desktop('Export sessions as CSV …', 'exportSessions'),
      command('Import …', 'go.settings'),
      desktop('Back up now', 'backUp'),
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
          desktop('As the system', 'themeSystem'),
          desktop('Dark', 'themeDark'),
          desktop('Light', 'themeLight'),
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
    entries: [command('Keys', 'keys.open'), desktop('Open the data folder', 'openFolder')],
  },
]
