import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import type { Topic } from '../../shared/ipc/define'
import { createHandlers, type DesktopHandlers } from '../ipc/handlers'
import { createRouter } from '../ipc/router'
import type { Clock } from '../services/services'
import { surviveCrashes } from './crash'
import { createDesktop } from './desktop'
import { openDoor, sendEvent } from './door'
import { createExchange } from './exchange'
import type { ErrorLog } from './log'
import { installMenu } from './menu'
import { APP_ORIGIN, APP_PAGE, serveApp } from './protocol'
import { askBeforeQuitting } from './quitting'
import type { OpenRecord } from './record'
import { followTheme } from './theme'
import { startWatching } from './watching'
import { bringToFront, openWindow } from './window'

export interface RunOptions {
  readonly record: OpenRecord
  readonly clock: Clock
  readonly logError: ErrorLog
  readonly folder: string
  readonly files: { readonly own: string; readonly sample: string }
}

/** Puts the parts of the running app together around an open record. */
export function run({ record, clock, logError, folder, files }: RunOptions): void {
  const devServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
  let window: BrowserWindow | null = null
  const current = () => window
  const tell = (topics: readonly Topic[]) => sendEvent(window, 'changed', { topics, nowAt: clock.nowAt() })
  const open = () => {
    const opened = openWindow({ stateFile: join(folder, 'window.json'), page: devServer ?? APP_PAGE })
    window = opened
    opened.on('closed', () => {
      if (window === opened) window = null
    })
    surviveCrashes(opened, { logError, reopen: open })
  }

  const desktop: DesktopHandlers = {
    ...createDesktop({ record, clock, files }),
    ...createExchange(record, current),
  }
  const route = createRouter({
    handlers: createHandlers(record.bench, desktop),
    checkOutput: process.env.CANALOG_CHECK_ANSWERS === '1',
    logError,
    afterCommand: (topics) => {
      if (topics.includes('settings')) followTheme(record.bench())
    },
  })
  serveApp(join(app.getAppPath(), 'out', 'renderer'), (id) => record.bench().store.photos.get(id))
  openDoor({ route, window: current, origins: [devServer ? new URL(devServer).origin : APP_ORIGIN] })
  followTheme(record.bench())
  installMenu({ route, tell, sendCommand: (id) => sendEvent(window, 'command', { id }) })
  askBeforeQuitting(record, current)
  const stopWatching = startWatching({ record, tell, logError, onLook: () => undefined })
  // Last of all, when no call can arrive any more.
  app.on('will-quit', () => {
    stopWatching()
    record.close()
  })
  app.on('second-instance', () => {
    if (window) bringToFront(window)
  })
  open()
}
