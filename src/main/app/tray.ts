import { app, Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron'
import { trayImage } from './trayImage'
import type { TrayFace, TrayItem } from './trayMenu'

export interface TrayHands {
  readonly call: (item: Extract<TrayItem, { kind: 'call' }>) => void
  /** Brings the window to the front, at this place if one is named. */
  readonly show: (path: string | null) => void
}

export interface AppTray {
  /** Shows this; what is shown already is left alone, for an open menu would close. */
  readonly update: (face: TrayFace, running: boolean) => void
  readonly remove: () => void
}

const onMac = process.platform === 'darwin'

/** The icon in the tray. @throws what the system says when it has none */
export function createTray(hands: TrayHands): AppTray {
  const tray = new Tray(icon(false))
  let shown = ''
  // On a Mac, and where the desktop wants it so, a click opens the menu.
  if (!onMac) tray.on('click', () => hands.show(null))
  return {
    update: (face, running) => {
      const next = JSON.stringify({ face, running })
      if (next === shown || tray.isDestroyed()) return
      shown = next
      tray.setImage(icon(running))
      tray.setToolTip(face.tooltip)
      tray.setContextMenu(Menu.buildFromTemplate(face.items.map((item) => itemOf(item, hands))))
    },
    remove: () => tray.destroy(),
  }
}

function icon(running: boolean) {
  const { bytes, sizePx } = trayImage(running, onMac)
  const image = nativeImage.createFromBitmap(Buffer.from(bytes), {
    width: sizePx,
    height: sizePx,
    // Linux panels scale what they get; the others count in points.
    scaleFactor: process.platform === 'linux' ? 1 : 2,
  })
  if (onMac) image.setTemplateImage(true)
  return image
}

function itemOf(item: TrayItem, hands: TrayHands): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' }
    case 'note':
      return { label: item.label, enabled: false }
    case 'call':
      return { label: item.label, click: () => hands.call(item) }
    case 'show':
      return { label: item.label, click: () => hands.show(item.path) }
    case 'quit':
      return { label: item.label, click: () => app.quit() }
  }
}
