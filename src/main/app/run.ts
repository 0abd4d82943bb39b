import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import type { DeepLink } from '../../shared/deepLink'
import type { Topic } from '../../shared/ipc/define'
import { createHandlers, type DesktopHandlers } from '../ipc/handlers'
import { createRouter } from '../ipc/router'
import { pathOfImport, pathOfLink } from '../services/linkTarget'
import type { Clock } from '../services/services'
import { warmUp } from '../services/warmUp'
import type { Arrivals } from './arrivals'
import { surviveCrashes } from './crash'
import { createDailyBackup } from './dailyBackup'
import { createDesktop } from './desktop'
import { openDoor, sendEvent } from './door'
import { createExchange } from './exchange'
import { followLanguage } from './language'
import type { ErrorLog } from './log'
import { installMenu, type MenuHands } from './menu'
import { createPresence } from './presence'
import { APP_ORIGIN, APP_PAGE, serveApp } from './protocol'
import { askBeforeQuitting } from './quitting'
import type { OpenRecord } from './record'
import { createReminding } from './reminding/reminding'
import { startedAtLogin } from './startAtLogin'
import { createTables } from './tables'
import { followTheme } from './theme'
import { warmGently } from './warming'
import { startWatching } from './watching'
import { bringToFront, openWindow } from './window'

export interface RunOptions {
  readonly record: OpenRecord
  readonly clock: Clock
  readonly logError: ErrorLog
  readonly folder: string
  readonly files: { readonly own: string; readonly sample: string }
  /** What other programs ask to be shown. */
  readonly links: Arrivals<DeepLink>
  /** What the owner opens with Canalog. */
  readonly opened: Arrivals<string>
}

/** Puts the parts of the running app together around an open record. */
export function run({ record, clock, logError, folder, files, links, opened }: RunOptions): void {
  const devServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
  let window: BrowserWindow | null = null
  const current = () => window
  const tell = (topics: readonly Topic[]) => sendEvent(window, 'changed', { topics, nowAt: clock.nowAt() })
  const pageAt = (path: string | null) => {
    const page = devServer ?? APP_PAGE
    return path === null ? page : `${page}#${path}`
  }
  const open = (path: string | null, hidden = false) => {
    const stateFile = join(folder, 'window.json')
    const shown = openWindow({ stateFile, page: pageAt(path), hidden })
    window = shown
    shown.on('closed', () => {
      if (window === shown) window = null
    })
    surviveCrashes(shown, { logError, reopen: () => show(null) })
  }

  const show = (path: string | null) => {
    if (isLeaving()) return
    if (!window) {
      open(path)
      return
    }
    bringToFront(window)
    if (path === null) return
    // A page that is still loading hears of nothing yet.
    if (window.webContents.isLoading()) window.loadURL(pageAt(path)).catch(() => undefined)
    else sendEvent(window, 'open', { path })
  }
  const presence = createPresence({
    record,
    clock,
    folder,
    window: current,
    show,
    route: (channel, input) => route(channel, input),
    tell,
    logError,
  })
  const reminding = createReminding({
    record,
    clock,
    ownFile: files.own,
    folder,
    window: current,
    openAt: show,
    tell,
    onDue: presence.countDue,
    logError,
  })
  const exchange = createExchange(record, current)
  const desktop: DesktopHandlers = {
    ...createDesktop({ record, clock, files }),
    ...exchange.handlers,
    ...createTables(record),
    ...reminding.handlers,
    ...presence.handlers,
  }
  const route = createRouter({
    handlers: createHandlers(record.bench, desktop),
    writes: record.workshop,
    checkOutput: process.env.CANALOG_CHECK_ANSWERS === '1',
    logError,
    afterCommand: (topics) => {
      if (topics.includes('settings')) {
        followTheme(record.bench())
        void changeLanguage()
      }
      if (topics.length > 0) {
        reminding.changed()
        presence.changed()
      }
    },
  })
  record.workshop.follow((work, share) => sendEvent(window, 'working', { work, share }))
  serveApp(join(app.getAppPath(), 'out', 'renderer'), (id) => record.bench().store.photos.get(id))
  openDoor({ route, window: current, origins: [devServer ? new URL(devServer).origin : APP_ORIGIN] })
  followTheme(record.bench())
  const menuHands: MenuHands = { route, tell, sendCommand: (id) => sendEvent(window, 'command', { id }) }
  installMenu(menuHands)
  const changeLanguage = async () => {
    if (!(await followLanguage(record.bench()))) return
    installMenu(menuHands)
    presence.changed()
    window?.webContents.reload()
  }
  const hideInstead = (closing: BrowserWindow) => {
    if (!presence.staysInTray()) return false
    presence.hide(closing)
    return true
  }
  const isLeaving = askBeforeQuitting({ record, window: current, hideInstead })
  const keepDaily = createDailyBackup({ record, tell, logError })
  let warming = warmGently(warmUp(record.bench()), logError)
  record.workshop.afterWrites(() => {
    warming.stop()
    warming = warmGently(warmUp(record.bench()), logError)
    return warming.over
  })
  let changedElsewhere = false
  const onLook = (elsewhere: boolean) => {
    changedElsewhere ||= elsewhere
    // What is due comes after the first screen, and without holding it up.
    if (!warming.isOver()) return
    reminding.look(changedElsewhere)
    presence.look(changedElsewhere)
    changedElsewhere = false
    keepDaily()
  }
  const stopWatching = startWatching({ record, tell, logError, onLook })
  // Last of all, when no call can arrive any more.
  app.on('will-quit', () => {
    warming.stop()
    stopWatching()
    reminding.stop()
    presence.stop()
    const failed = record.close()
    if (failed !== null) logError('backup', failed)
  })
  app.on('second-instance', () => show(null))
  app.on('activate', () => show(null))
  presence.begin()
  const pathOf = (link: DeepLink) => pathOfLink(record.bench(), link)
  const pathOfFile = (file: string) => pathOfImport(exchange.offer(file))
  const file = opened.first()
  const link = links.first()
  const first = file !== null ? pathOfFile(file) : link && pathOf(link)
  open(first, first === null && presence.staysInTray() && startedAtLogin(process.argv))
  opened.follow((each) => show(pathOfFile(each)))
  links.follow((each) => show(pathOf(each)))
}
