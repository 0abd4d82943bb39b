import { app, type Session, session, type WebContents } from 'electron'

/** Must be called before the app is ready: no name has an address, so nothing finds a way out. */
export function cutTheNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Nothing loads, opens, asks or leaves but what this app itself does. Call once, before the first window. */
export function raiseWalls(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents))
  app.on('session-created', forbid)
  forbid(session.defaultSession)
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // A policy of a page holds back everything but this: WebRTC would send packets straight out.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => {
    // Loading the same page once more is the one way that a page may go by itself.
    if (event.url !== contents.getURL()) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
}

function forbid(each: Session): void {
  // Of its own accord Chromium asks for a dictionary at the start, unseen by those who watch a session's requests.
  each.setSpellCheckerEnabled(false)
  each.setSpellCheckerLanguages([])
  each.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  each.setPermissionCheckHandler(() => false)
  each.setDevicePermissionHandler(() => false)
  each.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  each.on('will-download', (event) => event.preventDefault())
}
