import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { MIN_HEIGHT, MIN_WIDTH, placeWindow, readWindowState, writeWindowState } from './windowState'

/** Shown by then, even when the page never says that it is ready. */
const SHOW_AT_LATEST_MS = 3000

/** Where the window's place and size are remembered. */
export function windowStateFile(folder: string): string {
  return join(folder, 'window.json')
}

export interface WindowOptions {
  readonly stateFile: string
  readonly page: string
  /** It stays out of sight until it is asked for. */
  readonly hidden?: boolean
  /** It stays out of sight until then, although its page is ready. */
  readonly notBefore?: Promise<unknown>
}

/** Opens the app's one window. */
export function openWindow({ stateFile, page, hidden = false, notBefore }: WindowOptions): BrowserWindow {
  const state = readWindowState(stateFile)
  const primary = screen.getPrimaryDisplay()
  const displays = [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)]
  const window = new BrowserWindow({
    ...placeWindow(
      state.bounds,
      displays.map(({ workArea }) => workArea),
    ),
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    title: 'Canalog',
    backgroundColor: pageColour(),
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'index.js'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      // Fields for days and times are written as the page's language has it, not as the system's.
      enableBlinkFeatures: 'LangAttributeAwareFormControlUI',
      devTools: !app.isPackaged,
    },
  })
  // To maximize is to show.
  if (state.maximized && (hidden || notBefore !== undefined)) window.once('show', () => window.maximize())
  else if (state.maximized) window.maximize()
  remember(window, stateFile)
  if (!hidden) showWhenReady(window, notBefore)
  stayOn(window, page)
  // A load that fails is heard of as a crash, or shows as an empty page; there is nobody else to tell.
  window.loadURL(page).catch(() => undefined)
  return window
}

/** The page's background before its styles are there; the renderer's theme has the same two. */
export function pageColour(): string {
  return nativeTheme.shouldUseDarkColors ? '#14161a' : '#f6f4ef'
}

/** Brings the window to the front, wherever it is. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** The empty page is gone to without asking anyone, so it is left again. */
function stayOn({ webContents }: BrowserWindow, page: string): void {
  webContents.on('did-navigate', (_event, url) => {
    if (url === 'about:blank') webContents.loadURL(page).catch(() => undefined)
  })
}

function showWhenReady(window: BrowserWindow, notBefore: Promise<unknown> = Promise.resolve()): void {
  const show = async () => {
    clearTimeout(timer)
    await notBefore
    if (!window.isDestroyed() && !window.isVisible()) window.show()
  }
  const timer = setTimeout(show, SHOW_AT_LATEST_MS)
  window.once('ready-to-show', show)
  window.once('closed', () => clearTimeout(timer))
}

function remember(window: BrowserWindow, stateFile: string): void {
  const save = () => {
    try {
      writeWindowState(stateFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() })
    } catch {
      // A place that cannot be remembered is no reason to disturb anyone.
    }
  }
  let timer: NodeJS.Timeout | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(save, 500)
  }
  window.on('resize', soon)
  window.on('move', soon)
  window.on('close', save)
  window.once('closed', () => clearTimeout(timer))
}
