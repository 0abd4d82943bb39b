/**
 * The first of what runs: as little as it takes to have a window on its way. What opens the record and answers the
 * page is loaded while Chromium starts the page's process, and whoever asks before that waits for it.
 */
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { app, type BrowserWindow, nativeTheme } from 'electron'
import { nameToWindows } from './app/appId'
import { browserFolder } from './app/browserFolder'
import { receiveLinks } from './app/deepLinks'
import { type Answer, openDoor } from './app/door'
import { wasLeftWell } from './app/leftWell'
import { lookFile, readLook } from './app/look'
import { receiveFiles } from './app/openedFiles'
import { appPage, type Photo, registerAppScheme, serveApp } from './app/protocol'
import { isWorthReadingAhead, type ReadingAhead, readAhead } from './app/readingAhead'
import type { Arrived } from './app/start'
import { startedAtLogin } from './app/startAtLogin'
import { cutTheNetwork, raiseWalls } from './app/walls'
import { openWindow, windowStateFile } from './app/window'
import { collectionFile, dataFolder } from './paths'

const CLI = '--cli'
/** A page that does not load is not waited for. */
const LONGEST_WAIT_MS = 1000
const folder = resolve(dataFolder())

if (process.argv.includes(CLI)) void import('./app/cli').then(({ runCliAs }) => runCliAs(CLI, process.argv))
else startApp()

function startApp(): void {
  // Root has no sandbox to enable; development scripts start the app with the switch then, a release never does.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.setPath('userData', browserFolder(folder))
  registerAppScheme()
  nameToWindows()
  // In development the page comes from Vite's server, by name.
  if (app.isPackaged || !process.env.ELECTRON_RENDERER_URL) cutTheNetwork()
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  const arrived = { links: receiveLinks(process.argv), opened: receiveFiles(process.argv) }
  void app.whenReady().then(() => openUp(arrived))
}

async function openUp(arrived: Arrived): Promise<void> {
  raiseWalls()
  const answer = Promise.withResolvers<Answer>()
  const photo = Promise.withResolvers<(id: number) => Photo | null>()
  const spoken = Promise.withResolvers<void>()
  const knocked = openDoor(answer.promise)
  serveApp({
    root: join(app.getAppPath(), 'out', 'renderer'),
    photo: async (id) => (await photo.promise)(id),
    spoken: spoken.promise,
  })
  const look = readLook(lookFile(folder))
  nativeTheme.themeSource = look.theme
  const early = windowBefore(answer.promise, arrived)
  const ahead = early && readingOf(collectionFile(folder))
  const { speakAs } = await import('./app/language')
  await speakAs(look.language)
  spoken.resolve()
  // The page is handed over first: it is drawn while the rest is loaded.
  if (early) await Promise.race([knocked, sleep(LONGEST_WAIT_MS)])
  const { start } = await import('./app/start')
  await start({ ...arrived, folder, early, ahead, onAnswer: answer.resolve, onPhoto: photo.resolve })
}

/** The window, before it is known what is in it: where the record will surely open and nothing else is asked for. */
function windowBefore(notBefore: Promise<unknown>, { links, opened }: Arrived): BrowserWindow | null {
  const isAskedFor = links.isWaiting() || opened.isWaiting() || startedAtLogin(process.argv)
  if (isAskedFor || !wasLeftWell(collectionFile(folder))) return null
  return openWindow({ stateFile: windowStateFile(folder), page: appPage().url, notBefore })
}

function readingOf(file: string): ReadingAhead | null {
  if (!isWorthReadingAhead(file)) return null
  return readAhead(join(app.getAppPath(), 'out', 'main', 'reading.js'), file)
}
