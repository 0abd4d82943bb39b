import { join, resolve } from 'node:path'
import { app } from 'electron'
import type { Result } from '../shared/result'
import { nameToWindows } from './app/appId'
import { browserFolder } from './app/browserFolder'
import { runCliWhenAsked } from './app/cli'
import { endOnBugs } from './app/crash'
import { receiveLinks } from './app/deepLinks'
import { type Opening, wasLeftOpen } from './app/guard'
import { followLanguage, speakLikeSystem } from './app/language'
import { createErrorLog } from './app/log'
import { receiveFiles } from './app/openedFiles'
import { registerAppScheme } from './app/protocol'
import { openRecord } from './app/record'
import { showRecovery } from './app/recovery'
import { type RunOptions, run } from './app/run'
import { startInThreads } from './app/threads'
import { cutTheNetwork, raiseWalls } from './app/walls'
import { createWorkshop } from './app/workshop'
import { systemClock } from './clock'
import { bugFailure, expectedFailure } from './ipc/failures'
import { collectionFile, dataFolder, sampleFile } from './paths'

runCliWhenAsked(process.argv)

const folder = resolve(dataFolder())
const files = { own: collectionFile(folder), sample: sampleFile(folder) }
const logError = createErrorLog(join(folder, 'logs', 'errors.jsonl'), systemClock)

// Root has no sandbox to enable; development scripts start the app with the switch then, a release never does.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.setPath('userData', browserFolder(folder))
registerAppScheme()
nameToWindows()
// In development the page comes from Vite's server, by name.
if (app.isPackaged || !process.env.ELECTRON_RENDERER_URL) cutTheNetwork()

if (app.requestSingleInstanceLock()) {
  const arrivals = { links: receiveLinks(process.argv), opened: receiveFiles(process.argv) }
  endOnBugs(logError)
  void app.whenReady().then(() => {
    raiseWalls()
    void start(arrivals)
  })
} else {
  app.quit()
}

/** Opens the owner's collection and the window on it, or says why it cannot be opened and what can be done. */
async function start(arrivals: Pick<RunOptions, 'links' | 'opened'>, opening: Opening = {}): Promise<void> {
  await speakLikeSystem()
  const workshop = createWorkshop(startInThreads(join(app.getAppPath(), 'out', 'main', 'work.js')))
  const record = await attempt(async () => {
    const looked = wasLeftOpen(files.own)
    const found = looked
      ? await workshop.turn('look', ({ run: job }) => job('check', { file: files.own }))
      : null
    return found
      ? { ok: false, error: found }
      : openRecord(files.own, systemClock, workshop, { ...opening, looked })
  }, 'start')
  if (record.ok) {
    await followLanguage(record.data.bench())
    run({ record: record.data, clock: systemClock, logError, folder, files, ...arrivals })
  } else {
    const open = (how?: Opening) => start(arrivals, how)
    showRecovery({ file: files.own, failure: record.error, clock: systemClock, logError, open })
  }
}

async function attempt<T>(work: () => Promise<Result<T>>, where: string): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    return { ok: false, error: expectedFailure(error) ?? bugFailure(logError(where, error)) }
  }
}
