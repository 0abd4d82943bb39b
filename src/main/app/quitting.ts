import { app, BrowserWindow, dialog, powerMonitor } from 'electron'
import { deviceName } from '../../shared/gear/device'
import { t } from '../../shared/i18n/texts'
import { stopSession } from '../services/sessions'
import { stopWatching } from '../services/watch'
import type { OpenRecord } from './record'

/** Of the answers to the question about a running session. */
const STOP = 0
const CANCEL = 2

export interface QuittingOptions {
  readonly record: OpenRecord
  readonly window: () => BrowserWindow | null
  /** Hides the window that is being closed where the owner wants that, and says whether it did. */
  readonly hideInstead: (window: BrowserWindow) => boolean
}

/**
 * Closing the window and quitting ask what becomes of a running session. A signal or the computer shutting
 * down does not ask: the session's last heartbeat is written, and the next start goes by it. Long work is called
 * off: what was half-way is as if it had not begun. Returns whether the app is on its way out: no window may open
 * then, for it would keep the app from ever ending.
 */
export function askBeforeQuitting({ record, window, hideInstead }: QuittingOptions): () => boolean {
  let settled = false
  let asking = false
  const leave = () => {
    settled = true
    app.quit()
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, leave)
  powerMonitor.on('shutdown', leave)

  const { workshop } = record
  const isRunning = () => Boolean(record.bench().store.sessions.running())

  app.on('before-quit', (event) => {
    if (!settled && isRunning()) {
      event.preventDefault()
      if (asking) return
      asking = true
      void askAboutSession(record, window()).then((goes) => {
        asking = false
        if (goes) leave()
      })
    } else if (workshop.isBusy()) {
      event.preventDefault()
      void workshop.stop().then(() => app.quit())
    } else {
      settled = true
    }
  })
  app.on('window-all-closed', () => app.quit())
  const watch = (created: BrowserWindow) => {
    created.on('close', (event) => {
      if (settled || created !== window()) return
      if (hideInstead(created)) event.preventDefault()
      else if (isRunning()) {
        event.preventDefault()
        app.quit()
      }
    })
    created.on('session-end', leave)
  }
  for (const each of BrowserWindow.getAllWindows()) watch(each)
  app.on('browser-window-created', (_event, created) => watch(created))
  return () => settled
}

/** Resolves to false when the owner would rather stay. */
async function askAboutSession(record: OpenRecord, window: BrowserWindow | null): Promise<boolean> {
  const bench = record.bench()
  const running = bench.store.sessions.running()
  const device = running && bench.store.devices.get(running.device)
  const options = {
    type: 'question' as const,
    message: device ? t.desktop.quitting.runningOn({ name: deviceName(device) }) : t.desktop.quitting.running,
    detail: t.desktop.quitting.what,
    buttons: [t.desktop.quitting.stopAndQuit, t.desktop.quitting.goOn, t.desktop.quitting.cancel],
    defaultId: STOP,
    cancelId: CANCEL,
    noLink: true,
  }
  // A hidden window would hide its question too.
  const { response } = await (window?.isVisible()
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options))
  if (response === CANCEL) return false
  // What is being imported now is taken back whole, and nobody else's write is in the way.
  await record.workshop.stop()
  try {
    if (response === STOP) stopSession(bench, null)
    else stopWatching(bench)
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    await dialog.showMessageBox({ type: 'warning', message: t.desktop.quitting.staysOpen, detail: reason })
    return false
  }
}
