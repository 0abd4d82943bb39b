import { join } from 'node:path'
import { app } from 'electron'
import { createErrorLog } from './app/log'
import { registerAppScheme } from './app/protocol'
import { openRecord } from './app/record'
import { run } from './app/run'
import { showStartFailure } from './app/startFailure'
import { raiseWalls } from './app/walls'
import { systemClock } from './clock'
import { collectionFile, dataFolder, sampleFile } from './paths'

const folder = dataFolder()
const logError = createErrorLog(join(folder, 'logs', 'errors.jsonl'), systemClock)

// Root has no sandbox to enable; development scripts start the app with the switch then, a release never does.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.setPath('userData', join(folder, 'browser'))
registerAppScheme()

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(() => {
    raiseWalls()
    start()
  })
} else {
  app.quit()
}

/** Opens the owner's collection and the window on it, or says why it cannot be opened. */
function start(): void {
  const record = openRecord(collectionFile(folder), systemClock)
  if (record.ok)
    run({ record: record.data, clock: systemClock, logError, folder, sample: sampleFile(folder) })
  else showStartFailure(record.error, folder, start)
}
