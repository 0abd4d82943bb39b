import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from '../lib/messages.mjs'
import { ROOT } from '../lib/processes.mjs'

/** Everything that packaging writes. */
export const DIST = join(ROOT, 'dist')

/** The one binary of better-sqlite3 that goes into a package: packages are built on the system they are for. */
export const PREBUILD = `${process.platform}-${process.arch}.node`

/** Chromium's own words (dialogs, form fields) in the languages that Canalog speaks. */
export const LANGUAGES = ['en', 'en-US', 'de', 'ja', 'zh-CN']

export const { name: NAME, productName: PRODUCT, version: VERSION } = read('package.json')

/** Where things lie in an unpacked app, by platform; `program` and `resources` are relative to its folder. */
const UNPACKED = {
  linux: { folder: /^linux.*-unpacked$/, program: NAME, resources: 'resources' },
  win32: { folder: /^win.*-unpacked$/, program: `${PRODUCT}.exe`, resources: 'resources' },
  darwin: {
    folder: /^mac/,
    program: join(`${PRODUCT}.app`, 'Contents', 'MacOS', PRODUCT),
    resources: join(`${PRODUCT}.app`, 'Contents', 'Resources'),
  },
}

/** The unpacked app that `npm run package` built. */
export function unpackedApp() {
  const { folder } = UNPACKED[process.platform]
  const found = readdirSync(DIST, { withFileTypes: true }).find(
    (entry) => entry.isDirectory() && folder.test(entry.name),
  )
  if (!found) throw new Stop('There is no package yet. Run: npm run package')
  return appIn(join(DIST, found.name))
}

/** The program and the resources of an app that lies in this folder. */
export function appIn(folder) {
  const { program, resources } = UNPACKED[process.platform]
  return { folder, program: join(folder, program), resources: join(folder, resources) }
}

/** The bytes of all files below a folder. */
export function bytesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + lstatSync(join(entry.parentPath, entry.name)).size, 0)
}

/** electron-builder cleans up after a downloaded Electron only, not after one that was there already. */
export function removeLeftovers({ appOutDir, packager }) {
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
  rmSync(join(appOutDir, 'version'), { force: true })
}

function read(file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
}
