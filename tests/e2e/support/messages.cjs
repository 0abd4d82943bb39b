// Loaded into the app's main process before its own code: the system's messages and the number on the icon are
// noted in a file instead of shown.
const { renameSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { app, Notification } = require('electron')

const file = join(process.env.CANALOG_DATA_DIR, 'desktop.json')
const shown = []
let badge = 0
const note = () => {
  const messages = shown.map(({ title, body }) => ({ title, body }))
  writeFileSync(`${file}.part`, JSON.stringify({ messages, badge }))
  renameSync(`${file}.part`, file)
}
try {
  note()
} catch {
  // A test of a data folder that cannot be used: nobody reads the messages there.
}

globalThis.clickLastMessage = () => shown.at(-1).emit('click')
Notification.isSupported = () => true
Notification.prototype.show = function show() {
  shown.push(this)
  note()
}
app.setBadgeCount = (count) => {
  badge = count
  note()
  return true
}
