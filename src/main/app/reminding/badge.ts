import { app, type BrowserWindow, nativeImage } from 'electron'
import { t } from '../../../shared/i18n/texts'
import { badgeImage } from './badgeImage'

/** Shows a number on the app's icon where the system can, and takes it off at zero. */
export function createBadge(window: () => BrowserWindow | null): (count: number) => void {
  let shown = 0
  let shownOn: BrowserWindow | null = null
  return (count) => {
    const overlaid = process.platform === 'win32' ? window() : null
    if (count === shown && overlaid === shownOn) return
    shown = count
    shownOn = overlaid
    if (overlaid) overlay(overlaid, count)
    else app.setBadgeCount(count)
  }
}

function overlay(window: BrowserWindow, count: number): void {
  if (count === 0) {
    window.setOverlayIcon(null, '')
    return
  }
  const { bytes, sizePx } = badgeImage(count)
  const image = nativeImage.createFromBitmap(Buffer.from(bytes), { width: sizePx, height: sizePx })
  window.setOverlayIcon(image, t.desktop.tray.due({ count }))
}
