// Loaded into the app's main process before its own code: the way out is noted in a file, for the report on an app that
// does not end; and a box about an error, whose button nobody would ever press, is noted there instead of shown.
const { appendFileSync } = require('node:fs')
const { join } = require('node:path')
const { app, dialog } = require('electron')

const file = join(process.env.CANALOG_DATA_DIR, 'quitting.txt')
const note = (what) => {
  try {
    appendFileSync(file, `${new Date().toISOString()} ${what}\n`)
  } catch {
    // A test of a data folder that cannot be used: nobody reads the notes there.
  }
}

for (const event of ['before-quit', 'will-quit', 'quit']) app.on(event, () => note(event))
app.on('browser-window-created', (_event, window) => {
  const { id } = window
  note(`window ${id} opened`)
  window.on('close', () => note(`window ${id} asked to close`))
  window.on('closed', () => note(`window ${id} closed`))
  window.webContents.on('render-process-gone', (_gone, { reason }) =>
    note(`window ${id} lost its page: ${reason}`),
  )
})
dialog.showErrorBox = (title, content) => note(`error box: ${title}. ${content}`)
