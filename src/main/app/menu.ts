import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { type DesktopAction, MENU, type MenuEntry } from './menuTable'

export interface MenuHands {
  readonly sendCommand: (id: string) => void
  readonly run: (action: DesktopAction) => void
}

export function installMenu(hands: MenuHands): void {
  const columns = MENU.map(({ label, entries }) => ({
    label,
    submenu: entries.map((entry) => itemOf(entry, hands)),
  }))
  const own: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  const tools: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ label: '&Develop', submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }] }]
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, ...columns, ...tools]))
}

function itemOf(entry: MenuEntry, hands: MenuHands): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'separator':
      return { type: 'separator' }
    case 'role':
      return { role: entry.role }
    case 'command':
      return {
        label: entry.label,
        click: () => hands.sendCommand(entry.id),
        ...(entry.keys ? { accelerator: entry.keys, registerAccelerator: false } : {}),
      }
    case 'desktop':
      return { label: entry.label, click: () => hands.run(entry.action) }
    case 'submenu':
      return { label: entry.label, submenu: entry.entries.map((each) => itemOf(each, hands)) }
  }
}
