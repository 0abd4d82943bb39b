import { app, dialog, Menu, type MenuItemConstructorOptions } from 'electron'
import { contract } from '../../shared/ipc/contract'
import type { Topic } from '../../shared/ipc/define'
import type { Route } from '../ipc/router'
import { type MenuEntry, menuColumns } from './menuTable'

export interface MenuHands {
  readonly sendCommand: (id: string) => void
  readonly route: Route
  readonly tell: (topics: readonly Topic[]) => void
}

export function installMenu(hands: MenuHands): void {
  const columns = menuColumns().map(({ label, entries }) => ({
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
      return { label: entry.label, role: entry.role }
    case 'command':
      return {
        label: entry.label,
        click: () => hands.sendCommand(entry.id),
        ...(entry.keys ? { accelerator: entry.keys, registerAccelerator: false } : {}),
      }
    case 'call':
      return { label: entry.label, click: () => void makeCall(entry, hands) }
    case 'submenu':
      return { label: entry.label, submenu: entry.entries.map((each) => itemOf(each, hands)) }
  }
}

/** Makes a call of a menu; what goes wrong is said in a box of its own, for there may be no window to say it in. */
export async function makeCall(
  { channel, input, done }: Pick<Extract<MenuEntry, { kind: 'call' }>, 'channel' | 'input' | 'done'>,
  { route, tell }: Pick<MenuHands, 'route' | 'tell'>,
): Promise<void> {
  const answer = await route(channel, input)
  if (!answer.ok) {
    await dialog.showMessageBox({ type: 'warning', message: answer.error.message })
    return
  }
  tell(contract[channel].changes)
  if (done) await dialog.showMessageBox({ message: done })
}
