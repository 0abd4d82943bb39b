import { type BrowserWindow, dialog } from 'electron'
import { t } from '../../shared/i18n/texts'

const LOAD_AGAIN = 1

/** Asks what to do about a page that does not answer; the question goes away when it answers after all. */
export function askWhenHanging(window: BrowserWindow): void {
  let question: AbortController | null = null
  window.on('unresponsive', () => {
    if (question) return
    const asked = new AbortController()
    question = asked
    void ask(window, asked.signal).then((answer) => {
      if (question === asked) question = null
      // A page that hangs does not load another one: its process is ended, and comes back as after a crash.
      if (answer === LOAD_AGAIN && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
    })
  })
  window.on('responsive', () => question?.abort())
  window.once('closed', () => question?.abort())
}

async function ask(window: BrowserWindow, signal: AbortSignal): Promise<number> {
  const { title, detail, wait, loadAgain } = t.recovery.hanging
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: title,
    detail,
    buttons: [wait, loadAgain],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  })
  return response
}
