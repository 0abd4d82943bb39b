import { app, BrowserWindow } from 'electron'
import { currentVoice } from '../../shared/i18n/kit'
import { t } from '../../shared/i18n/texts'
import { pageColour } from './window'

export interface PlainAction {
  readonly label: string
  /** Quitting that is asked for meanwhile waits until it is done. */
  readonly run: () => void | Promise<void>
  /** The page stays when this is done. */
  readonly stays?: true
}

/** Something to choose from, with what there is to know about it. */
export interface PlainChoice {
  readonly label: string
  readonly detail: string
  readonly action: PlainAction
}

export interface PlainPage {
  readonly title: string
  readonly sentences: readonly string[]
  readonly choices?: readonly PlainChoice[]
  /** The bare facts, for a report. */
  readonly detail?: string
  readonly actions: readonly PlainAction[]
}

const ACTION = 'app://canalog/action/'

/** A window without scripts, for when the real one cannot work: what happened, and the ways on. */
export function openPlainWindow(page: PlainPage): BrowserWindow {
  const targets = [...(page.choices ?? []).map(({ action }) => action), ...page.actions]
  const window = new BrowserWindow({
    width: 720,
    height: page.choices?.length ? 640 : 440,
    title: 'Canalog',
    backgroundColor: pageColour(),
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      javascript: false,
      devTools: false,
    },
  })
  window.removeMenu()
  // One choice, and none while it closes: a window opened once quitting has begun would keep the app from ending.
  let over = false
  let handingOver = false
  let quitAfterwards = false
  window.on('close', (event) => {
    over = true
    if (!handingOver) return
    event.preventDefault()
    quitAfterwards = true
  })
  const handOver = async (action: PlainAction) => {
    handingOver = true
    try {
      await action.run()
    } finally {
      handingOver = false
      // Not from within the event, and not closed but destroyed: a page that hangs cannot hold the app.
      setImmediate(() => {
        if (!window.isDestroyed()) window.destroy()
        if (quitAfterwards) app.quit()
      })
    }
  }
  window.webContents.on('will-navigate', (event) => {
    if (over || !event.url.startsWith(ACTION)) return
    const action = targets[Number(event.url.slice(ACTION.length))]
    if (!action) return
    over = action.stays !== true
    void (over ? handOver(action) : action.run())
  })
  // Refused when the owner chooses before the page has come to rest, which is no error.
  window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(html(page))}`).catch(() => undefined)
  return window
}

function html({ title, sentences, choices = [], detail, actions }: PlainPage): string {
  const paragraphs = sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('')
  const list = choices
    .map(
      (choice, index) =>
        `<li><span id="c${index}"><b>${escaped(choice.label)}</b><br>${escaped(choice.detail)}</span>` +
        `<a href="${ACTION}${index}" aria-describedby="c${index}">${escaped(choice.action.label)}</a></li>`,
    )
    .join('')
  const links = actions
    .map(({ label }, index) => `<a href="${ACTION}${choices.length + index}">${escaped(label)}</a>`)
    .join('')
  return `<!doctype html><html lang="${currentVoice().locale}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Canalog</title><style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 38rem; margin: 2.5rem auto; padding: 0 2rem;
  background: light-dark(#f6f4ef, #14161a); color: light-dark(#22211e, #e9e6df); }
h1 { font-size: 1.35rem; font-weight: 650; text-wrap: balance; word-break: auto-phrase; }
small { display: block; margin-top: 1.75rem; overflow-wrap: anywhere; color: light-dark(#5c584f, #a9a599); }
nav { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.5rem; }
ul { list-style: none; margin: 1.25rem 0 0; padding: 0; max-height: 15rem; overflow-y: auto;
  border-block: 1px solid light-dark(#cfc8b8, #3a404b); }
li { display: flex; justify-content: space-between; align-items: center; gap: 1rem; padding: .5rem .25rem; }
li + li { border-top: 1px solid light-dark(#e3ddd0, #262b33); }
a { padding: .4rem .9rem; border: 1px solid light-dark(#cfc8b8, #3a404b); border-radius: 8px;
  color: inherit; text-decoration: none; white-space: nowrap; }
a:hover { border-color: currentColor; }
a:focus-visible { outline: 2px solid light-dark(#8a6108, #d9a441); outline-offset: 2px; }
nav a:first-child { background: light-dark(#8a6108, #d9a441); color: light-dark(#fff, #14161a); border-color: transparent; }
</style></head><body><main><h1>${escaped(title)}</h1>${paragraphs}<nav>${links}</nav>${
    list === '' ? '' : `<ul aria-label="${escaped(t.desktop.files.backups)}">${list}</ul>`
  }${detail === undefined ? '' : `<small>${escaped(detail)}</small>`}</main></body></html>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
