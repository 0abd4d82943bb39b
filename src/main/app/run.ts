import { app, type BrowserWindow } from 'electron'
import { parseDeepLink } from '../../shared/deepLink'
import type { ChannelName } from '../../shared/ipc/contract'
import type { Topic } from '../../shared/ipc/define'
import { createHandlers, type DesktopHandlers } from '../ipc/handlers'
import { createRouter, type Route } from '../ipc/router'
import { pathOfImport, pathOfLink } from '../services/linkTarget'
import type { Clock } from '../services/services'
import { readSettings } from '../services/settings'
import { warmUp } from '../services/warmUp'
import { answerOurs, sendEvent } from './calls'
import { surviveCrashes } from './crash'
import { createDailyBackup } from './dailyBackup'
import { createDesktop } from './desktop'
import { createExchange } from './exchange'
import { followLanguage } from './language'
import type { ErrorLog } from './log'
import { keepLook, lookFile } from './look'
import { createLull } from './lull'
import { installMenu, type MenuHands } from './menu'
import { createPresence } from './presence'
import { appPage } from './protocol'
import { askBeforeQuitting } from './quitting'
import { takeOver } from './readingAhead'
import type { OpenRecord } from './record'
import { createReminding } from './reminding/reminding'
import type { StartOptions } from './start'
import { startedAtLogin } from './startAtLogin'
import { createTables } from './tables'
import { followTheme } from './theme'
import { warmGently } from './warming'
import { startWatching } from './watching'
import { bringToFront, openWindow, pageColour, windowStateFile } from './window'

export interface RunOptions extends StartOptions {
  readonly record: OpenRecord
  readonly clock: Clock
  readonly logError: ErrorLog
  readonly files: { readonly own: string; readonly sample: string }
}

/** What the window shows before anything of the record, and so does not wait until that has been read. */
const OF_THE_FRAME: ReadonlySet<unknown> = new Set<ChannelName>(['app.info', 'settings.get'])

/** Puts the parts of the running app together around an open record. */
export function run(options: RunOptions): void {
  const { record, clock, logError, folder, files, links, opened, early } = options
  const { origin, url } = appPage()
  let window: BrowserWindow | null = null
  const current = () => window
  const tell = (topics: readonly Topic[]) => sendEvent(window, 'changed', { topics, nowAt: clock.nowAt() })
  const pageAt = (path: string | null) => (path === null ? url : `${url}#${path}`)
  const open = (path: string | null, hidden = false) =>
    lookAfter(openWindow({ stateFile: windowStateFile(folder), page: pageAt(path), hidden }))
  const lookAfter = (shown: BrowserWindow) => {
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
    nowAt: () => clock.nowAt(),
    writes: record.workshop,
    checkOutput: process.env.CANALOG_CHECK_ANSWERS === '1',
    logError,
    afterCommand: (topics) => {
      if (topics.includes('settings')) {
        followTheme(record.bench())
        rememberLook()
        void changeLanguage()
      }
      if (topics.length > 0) {
        reminding.changed()
        presence.changed()
      }
    },
  })
  record.workshop.follow((work, share) => sendEvent(window, 'working', { work, share }))
  followTheme(record.bench())
  if (early && !early.isDestroyed()) {
    early.setBackgroundColor(pageColour())
    lookAfter(early)
  }
  const lull = createLull()
  const ready = takeOver(options.ahead, record.bench()).catch((error: unknown) => {
    logError('readingAhead', error)
  })
  const hear: Route = (channel, input) =>
    lull.hear(async () => {
      if (!OF_THE_FRAME.has(channel)) await ready
      return route(channel, input)
    })
  options.onAnswer(answerOurs({ route: hear, window: current, origin }))
  options.onPhoto((id) => record.bench().store.photos.get(id))
  const menuHands: MenuHands = { route, tell, sendCommand: (id) => sendEvent(window, 'command', { id }) }
  installMenu(menuHands)
  const changeLanguage = async () => {
    if (!(await followLanguage(record.bench()))) return
    installMenu(menuHands)
    presence.changed()
    window?.webContents.reload()
  }
  const rememberLook = () => {
    // The sample has a look of its own, and no window opens with it.
    if (record.file() === files.own) keepLook(lookFile(folder), readSettings(record.bench()))
  }
  const hideInstead = (closing: BrowserWindow) => {
    if (!presence.staysInTray()) return false
    presence.hide(closing)
    return true
  }
  const isLeaving = askBeforeQuitting({ record, window: current, hideInstead })
  const keepDaily = createDailyBackup({ record, tell, logError })
  let warming = warmGently(warmUp(record.bench()), logError, ready)
  record.workshop.afterWrites(() => {
    warming.stop()
    warming = warmGently(warmUp(record.bench()), logError)
    return warming.over
  })
  let changedElsewhere = false
  const onLook = (elsewhere: boolean) => {
    changedElsewhere ||= elsewhere
    // What is due comes after the first screen, and without holding it up.
    if (!warming.isOver() || !lull.hasCome()) return
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
  rememberLook()
  const pathOf = (text: string) => {
    const link = parseDeepLink(text)
    return link && pathOfLink(record.bench(), link)
  }
  const pathOfFile = (file: string) => pathOfImport(exchange.offer(file))
  const file = opened.first()
  const link = links.first()
  const first = file !== null ? pathOfFile(file) : link && pathOf(link)
  if (!window) open(first, first === null && presence.staysInTray() && startedAtLogin(process.argv))
  else if (first !== null) show(first)
  opened.follow((each) => show(pathOfFile(each)))
  links.follow((each) => show(pathOf(each)))
}
