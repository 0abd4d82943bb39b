// Loaded into the app's main process before its own code: notes every request of every session from the first on.
const { app } = require('electron')

globalThis.requestedUrls = []

app.on('session-created', (session) => {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    globalThis.requestedUrls.push(url)
    answer({})
  })
})
