import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import type { Topic } from '../../shared/ipc/define'
import { createHandlers, type DesktopHandlers } from '../ipc/handlers'
import { createRouter } from '../ipc/router'
import type { Clock } from '../services/services'
import { surviveCrashes } from './crash'
import { createDailyBackup } from './dailyBackup'
import { createDesktop } from './desktop'
import { openDoor, sendEvent } from './door'
import { createExchange } from './exchange'
import type { ErrorLog } from './log'
import { installMenu } from './menu'
import { APP_ORIGIN, APP_PAGE, serveApp } from './protocol'
import { askBeforeQuitting } from './quitting'
import type { OpenRecord } from './record'
import { createReminding } from './reminding/reminding'
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
  const open = (path?: string) => {
    const page = devServer ?? APP_PAGE
    const opened = openWindow({
      stateFile: join(folder, 'window.json'),
      page: path === undefined ? page : `${page}#${path}`,
    })
    window = opened
    opened.on('closed', () => {
      if (window === opened) window = null
    })
    surviveCrashes(opened, { logError, reopen: () => open() })
  }

  const openAt = (path: string) => {
    if (window) {
      bringToFront(window)
      sendEvent(window, 'open', { path })
    } else open(path)
  }
  const reminding = createReminding({
    record,
    clock,
    ownFile: files.own,
    folder,
    window: current,
    openAt,
    tell,
    logError,
  })
  const desktop: DesktopHandlers = {
    ...createDesktop({ record, clock, files }),
    ...createExchange(record, current),
    ...reminding.handlers,
  }
  const route = createRouter({
    handlers: createHandlers(record.bench, desktop),
    checkOutput: process.env.CANALOG_CHECK_ANSWERS === '1',
    logError,
    afterCommand: (topics) => {
      if (topics.includes('settings')) followTheme(record.bench())
      if (topics.length > 0) reminding.changed()
    },
  })
  serveApp(join(app.getAppPath(), 'out', 'renderer'), (id) => record.bench().store.photos.get(id))
  openDoor({ route, window: current, origins: [devServer ? new URL(devServer).origin : APP_ORIGIN] })
  followTheme(record.bench())
  installMenu({ route, tell, sendCommand: (id) => sendEvent(window, 'command', { id }) })
  askBeforeQuitting(record, current)
  const keepDaily = createDailyBackup({ record, tell, logError })
  const onLook = (elsewhere: boolean) => {
    reminding.look(elsewhere)
    keepDaily()
  }
  const stopWatching = startWatching({ record, tell, logError, onLook })
  // Last of all, when no call can arrive any more.
  app.on('will-quit', () => {
    stopWatching()
    reminding.stop()
    const failed = record.close()
    if (failed !== null) logError('backup', failed)
  })
  app.on('second-instance', () => {
    if (window) bringToFront(window)
  })
  open()
}
