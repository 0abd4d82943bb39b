import { BrowserWindow } from 'electron'
import { pageColour } from './window'

export interface PlainAction {
  readonly label: string
  readonly run: () => void
  /** The page stays when this is done. */
  readonly stays?: true
}

export interface PlainPage {
  readonly title: string
  readonly sentences: readonly string[]
  readonly actions: readonly PlainAction[]
}

const ACTION = 'app://canalog/action/'

/** A window without scripts, for when the real one cannot work: what happened, and the ways on. */
export function openPlainWindow(page: PlainPage): BrowserWindow {
  const window = new BrowserWindow({
    width: 640,
    height: 400,
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
  window.webContents.on('will-navigate', (event) => {
    if (!event.url.startsWith(ACTION)) return
    const action = page.actions[Number(event.url.slice(ACTION.length))]
    action?.run()
    if (action && !action.stays) window.close()
  })
  void window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(html(page))}`)
  return window
}

function html({ title, sentences, actions }: PlainPage): string {
  const paragraphs = sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('')
  const links = actions
    .map(({ label }, index) => `<a href="${ACTION}${index}">${escaped(label)}</a>`)
    .join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Canalog</title><style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 34rem; margin: 3rem auto; padding: 0 2rem;
  background: light-dark(#f6f4ef, #14161a); color: light-dark(#22211e, #e9e6df); }
h1 { font-size: 1.35rem; font-weight: 650; }
nav { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 2rem; }
a { padding: .4rem .9rem; border: 1px solid light-dark(#cfc8b8, #3a404b); border-radius: 8px;
  color: inherit; text-decoration: none; }
a:first-child { background: light-dark(#8a6108, #d9a441); color: light-dark(#fff, #14161a); border-color: transparent; }
</style></head><body><h1>${escaped(title)}</h1>${paragraphs}<nav>${links}</nav></body></html>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
