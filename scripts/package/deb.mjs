import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Stop } from '../lib/messages.mjs'
import { capture, foreground, ROOT } from '../lib/processes.mjs'
import { DIST, NAME, PRODUCT, unpackedApp, VERSION } from './places.mjs'

/** Debian's words for Node's names of processors. */
const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' }

/** The program's own folder in an installed system. */
export const INSTALLED = join('opt', PRODUCT)

/**
 * The packages that hold what the program links to, or cannot start without (libx11-xcb1, which it opens by name);
 * the second name of a pair is the one of systems with 64-bit time. `npm run package:check` compares them with the
 * program's own list of libraries.
 */
export const DEPENDS = [
  ['libasound2', 'libasound2t64'],
  ['libatk1.0-0', 'libatk1.0-0t64'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
  ['libatspi2.0-0', 'libatspi2.0-0t64'],
  ['libc6'],
  ['libcairo2'],
  ['libcups2', 'libcups2t64'],
  ['libdbus-1-3'],
  ['libexpat1'],
  ['libgbm1'],
  ['libgcc-s1'],
  ['libglib2.0-0', 'libglib2.0-0t64'],
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnspr4'],
  ['libnss3'],
  ['libpango-1.0-0'],
  ['libudev1'],
  ['libx11-6'],
  ['libx11-xcb1'],
  ['libxcb1'],
  ['libxcomposite1'],
  ['libxdamage1'],
  ['libxext6'],
  ['libxfixes3'],
  ['libxkbcommon0'],
  ['libxrandr2'],
  ['xdg-utils'],
]

/**
 * Packs the unpacked app as a Debian package; resolves to its path.
 * @param compression 'xz' is a quarter smaller and takes minutes, 'zstd' seconds
 */
export async function buildDeb(compression) {
  const tree = join(DIST, 'deb')
  rmSync(tree, { recursive: true, force: true })
  const place = (path) => {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    return join(tree, path)
  }
  const copy = (from, to) => cpSync(join(ROOT, from), place(to))

  cpSync(unpackedApp().folder, place(INSTALLED), { recursive: true, verbatimSymlinks: true })
  copy('build/linux/canalog.sh', `usr/bin/${NAME}`)
  copy('build/linux/canalog.desktop', `usr/share/applications/${NAME}.desktop`)
  copy('build/linux/canalog.xml', `usr/share/mime/packages/${NAME}.xml`)
  for (const icon of readdirSync(join(ROOT, 'build', 'icons'))) {
    const size = icon.replace('.png', '')
    copy(`build/icons/${icon}`, `usr/share/icons/hicolor/${size}/apps/${NAME}.png`)
  }
  copy('build/icon.svg', `usr/share/icons/hicolor/scalable/apps/${NAME}.svg`)
  writeFileSync(place(`usr/share/doc/${NAME}/copyright`), copyright())
  copy('build/linux/postinst', 'DEBIAN/postinst')
  setModes(tree)
  writeFileSync(place('DEBIAN/control'), control(kilobytes(tree)))

  const file = debFile()
  const code = await foreground(
    'dpkg-deb',
    [`-Z${compression}`, '--root-owner-group', '--build', tree, file],
    {
      // The same commit makes the same package, byte for byte.
      env: { ...process.env, SOURCE_DATE_EPOCH: commitTime() },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  if (code !== 0) throw new Stop('dpkg-deb failed; its own words are above.')
  rmSync(tree, { recursive: true })
  return file
}

/** Where the package lies. */
export function debFile() {
  return join(DIST, `${NAME}_${VERSION}_${architecture()}.deb`)
}

function control(installedSize) {
  return `Package: ${NAME}
Version: ${VERSION}
Architecture: ${architecture()}
Maintainer: The Canalog contributors <noreply@canalog.invalid>
Installed-Size: ${installedSize}
Depends: ${DEPENDS.map((names) => names.join(' | ')).join(', ')}
Recommends: fonts-noto-cjk, libegl1, libgl1, libnotify4, libsecret-1-0
Section: sound
Priority: optional
Description: collection manager for headphones and in-ear monitors
 Canalog picks the right device you own for what you are about to do, logs
 listening sessions with one click, and knows how worn every foam tip and ear
 pad is. Local and private: no account, no network, one SQLite file.
`
}

function copyright() {
  const read = (file) => readFileSync(join(ROOT, file), 'utf8')
  return `${read('LICENSE')}\n\n${read('data/NOTICE.md')}`
}

/** Readable by everyone and written by nobody, whatever the umask was. Chromium's helper is root's for the sandbox. */
function setModes(tree) {
  for (const entry of readdirSync(tree, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) chmodSync(path, 0o755)
    else if (entry.isFile()) chmodSync(path, isProgram(path) ? 0o755 : 0o644)
  }
  chmodSync(tree, 0o755)
  chmodSync(join(tree, INSTALLED, 'chrome-sandbox'), 0o4755)
}

const PROGRAMS = new Set([NAME, 'chrome_crashpad_handler', 'postinst'])
const isProgram = (path) => PROGRAMS.has(path.slice(path.lastIndexOf('/') + 1)) || /\.so(\.\d+)*$/.test(path)

function kilobytes(tree) {
  return capture('du', ['-sk', '--apparent-size', '--exclude=DEBIAN', tree]).stdout.split('\t')[0]
}

function architecture() {
  return ARCHITECTURES[process.arch]
}

function commitTime() {
  const { status, stdout } = capture('git', ['log', '-1', '--format=%ct'], { cwd: ROOT })
  return status === 0 ? stdout.trim() : '0'
}
