import { app, type BrowserWindow, dialog } from 'electron'
import { t } from '../../shared/i18n/texts'
import { askWhenHanging } from './hanging'
import type { ErrorLog } from './log'
import { openPlainWindow } from './plainPage'

const NEW_CRASH_AFTER_MS = 60_000

/** What the page reports when one of its screens breaks, with the number that the screen shows. */
const FAULT = /^Uncaught Error: (Fault [0-9A-Z]+: .{0,4000})/s

export interface CrashOptions {
  readonly logError: ErrorLog
  /** Opens the app's window again. */
  readonly reopen: () => void
}

/** A page that dies is loaded once more; when it dies again within a minute, a plain page offers the ways on. */
export function surviveCrashes(window: BrowserWindow, { logError, reopen }: CrashOptions): void {
  askWhenHanging(window)
  writeDownFaults(window, logError)
  let reloaded = false
  const recover = (logId: string) => {
    if (window.isDestroyed()) return
    if (reloaded) {
      offerWaysOn(logId, reopen)
      window.destroy()
      return
    }
    reloaded = true
    setTimeout(() => {
      reloaded = false
    }, NEW_CRASH_AFTER_MS).unref()
    window.webContents.reload()
  }
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    const id = logError('renderer', new Error(`The page's process is gone: ${reason} (${exitCode})`))
    // Not from within the event: Chromium is still clearing the dead process away.
    setTimeout(() => recover(id), 100)
  })
}

function writeDownFaults(window: BrowserWindow, logError: ErrorLog): void {
  window.webContents.on('console-message', ({ level, message }) => {
    const fault = level === 'error' ? FAULT.exec(message)?.[1] : undefined
    if (fault !== undefined) logError('page', new Error(fault))
  })
}

function offerWaysOn(logId: string, reopen: () => void): void {
  openPlainWindow({
    title: t.desktop.crash.twice,
    sentences: [t.desktop.crash.safe({ logId })],
    actions: [
      { label: t.desktop.crash.openAgain, run: reopen },
      { label: t.desktop.crash.quit, run: () => app.quit() },
    ],
  })
}

/** An error that nobody caught is written down and told, and the app ends: its state cannot be trusted. */
export function endOnBugs(logError: ErrorLog): void {
  const end = (error: unknown) => {
    const id = logError('main', error)
    dialog.showErrorBox(t.desktop.crash.hasToClose, t.desktop.crash.bug({ logId: id }))
    app.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}
