// Loaded into the app's main process before its own code: the system's messages and the number on the icon are
// noted down instead of shown.
const { app, Notification } = require('electron')

globalThis.shownMessages = []
globalThis.badgeCount = 0

Notification.isSupported = () => true
Notification.prototype.show = function show() {
  globalThis.shownMessages.push(this)
}
app.setBadgeCount = (count) => {
  globalThis.badgeCount = count
  return true
}
