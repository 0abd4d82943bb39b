import { strict as assert } from 'node:assert'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from '../../lib/messages.mjs'
import { capture, ROOT } from '../../lib/processes.mjs'
import { DEPENDS, debFile, INSTALLED } from '../deb.mjs'
import { appIn, NAME } from '../places.mjs'
import { ordinaryFolder, ordinaryUser } from '../user.mjs'
import { megabytes } from './contents.mjs'

const SETUID_BY_ROOT = 0o4755
const STARTS_WITHOUT_BUS = 8
const ICON_SIZES = readdirSync(join(ROOT, 'build', 'icons')).map((file) => file.replace('.png', ''))

/** Installs the .deb into an empty root of its own; returns the app there. */
export function installDeb(root) {
  for (const folder of ['info', 'updates']) mkdirSync(join(root, 'var/lib/dpkg', folder), { recursive: true })
  writeFileSync(join(root, 'var/lib/dpkg/status'), '')
  // The libraries are the real system's; the empty root has none to depend on, and no shell to change into.
  dpkg(root, '--force-depends', '--install', debFile())
  return appIn(join(root, INSTALLED))
}

/** What an installed package must have put in place. */
export function checkInstalled(root) {
  const at = (path) => join(root, path)
  const helper = statSync(at(join(INSTALLED, 'chrome-sandbox')))
  assert.equal(helper.mode & 0o7777, SETUID_BY_ROOT, "Chromium's sandbox helper is setuid")
  assert.equal(helper.uid, process.getuid())
  for (const size of ICON_SIZES) {
    assert.ok(existsSync(at(`usr/share/icons/hicolor/${size}/apps/${NAME}.png`)), `an icon of ${size}`)
  }
  const lines = [`${megabytes(statSync(debFile()).size)}, installs into an empty root`]
  lines.push(checkLauncher(at(`usr/bin/${NAME}`)))
  lines.push(checkDesktopEntry(at(`usr/share/applications/${NAME}.desktop`)))
  const types = at('usr/share/mime/globs2')
  if (exists('update-mime-database')) {
    assert.match(readFileSync(types, 'utf8'), /application\/vnd\.canalog\+json:\*\.canalog\.json/)
    lines.push('*.canalog.json is known as a Canalog collection')
  }
  lines.push(checkDepends(at(join(INSTALLED, NAME))))
  return lines
}

/** Without a message bus Chromium complains in most starts, not in all. */
function checkLauncher(launcher) {
  const folder = ordinaryFolder()
  const env = { ...process.env, HOME: folder, DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${join(folder, 'no-bus')}` }
  try {
    for (let start = 0; start < STARTS_WITHOUT_BUS; start += 1) {
      const words = ['--cli', 'list', 'devices', '--json', '--db', join(folder, 'try.db')]
      const { status, stdout, stderr } = capture(launcher, words, { ...ordinaryUser, cwd: folder, env })
      assert.deepEqual([status, stdout.trim(), stderr], [0, '[]', ''])
    }
    return `/usr/bin/${NAME} leads to the program; --cli says nothing but its own words without a message bus`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Takes the package away again; nothing of it may stay behind. */
export function checkRemoved(root) {
  dpkg(root, '--purge', NAME)
  for (const path of [INSTALLED, `usr/bin/${NAME}`, `usr/share/applications/${NAME}.desktop`]) {
    assert.ok(!existsSync(join(root, path)), `${path} is left behind`)
  }
  return ['removing it leaves nothing behind']
}

function checkDesktopEntry(file) {
  const entry = readFileSync(file, 'utf8')
  for (const line of [`Exec=${NAME} %U`, `Icon=${NAME}`]) assert.ok(entry.includes(`${line}\n`), line)
  const opens = /^MimeType=(.*);$/m.exec(entry)?.[1].split(';')
  assert.deepEqual(opens, ['application/vnd.canalog+json', `x-scheme-handler/${NAME}`], 'what Canalog opens')
  if (!exists('desktop-file-validate'))
    return 'desktop entry in place, opens collections and links (desktop-file-validate is not here)'
  const { status, stdout } = capture('desktop-file-validate', [file])
  assert.equal(status, 0, stdout)
  return 'desktop entry opens collections and links; desktop-file-validate finds nothing'
}

/** Each library that the program is linked to belongs to a package that the .deb depends on. */
function checkDepends(program) {
  if (!exists('readelf')) return 'libraries against Depends not compared (readelf is not here)'
  const needed = [...capture('readelf', ['-d', program]).stdout.matchAll(/\(NEEDED\).*\[(.+)\]/g)].map(
    ([, library]) => library,
  )
  const foreign = needed.filter((library) => !existsSync(join(program, '..', library)))
  assert.ok(foreign.length > 10, 'the program names its libraries')
  const declared = new Set(DEPENDS.flat())
  const missing = foreign.filter((library) => !ownersOf(library).some((name) => declared.has(name)))
  assert.deepEqual(missing, [], 'libraries of packages that the .deb does not depend on')
  return `Depends covers all ${foreign.length} libraries the program is linked to`
}

/** The installed packages that hold a library of this name. */
function ownersOf(library) {
  return capture('dpkg', ['-S', `*/${library}`])
    .stdout.split('\n')
    .map((line) => line.split(':')[0])
}

function dpkg(root, ...args) {
  const { status, stderr } = capture('dpkg', [`--root=${root}`, '--force-script-chrootless', ...args])
  if (status !== 0) throw new Stop(`dpkg ${args.join(' ')} failed:\n${stderr}`)
}

const exists = (program) => capture('sh', ['-c', `command -v ${program}`]).status === 0
