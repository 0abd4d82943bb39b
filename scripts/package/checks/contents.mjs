import { strict as assert } from 'node:assert'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { PREBUILD } from '../places.mjs'

const MEGABYTE = 1_000_000
const ASAR_LIMIT_BYTES = 6 * MEGABYTE

const BINARY = `node_modules/better-sqlite3/prebuilds/${PREBUILD}`
/** Everything that may be in app.asar. */
const ALLOWED = [
  /^package\.json$/,
  /^out\/(main|preload|renderer)\/[\w./-]+\.(js|css|html|woff2)$/,
  /^node_modules\/better-sqlite3\/(LICENSE|package\.json|lib\/[\w/-]+\.js)$/,
  new RegExp(`^${BINARY}$`),
]
const NEEDED = [
  'package.json',
  'out/main/index.js',
  'out/preload/index.js',
  'out/renderer/index.html',
  'node_modules/better-sqlite3/lib/index.js',
  BINARY,
]
const NOTICES = ['LICENCES.program.md', 'LICENCES.window.md', 'LICENSE.canalog.txt', 'NOTICE.catalogue.md']

/** The package holds the built app, one binary of SQLite and the licences: no sources, no maps, no other app. */
export function checkContents({ resources }) {
  const asar = join(resources, 'app.asar')
  const entries = listPackage(asar, { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1))
  const files = entries.filter((path) => !entries.some((other) => other.startsWith(`${path}/`)))
  assert.deepEqual(
    files.filter((path) => !ALLOWED.some((pattern) => pattern.test(path))),
    [],
    'files that do not belong in app.asar',
  )
  for (const path of NEEDED) assert.ok(files.includes(path), `app.asar lacks ${path}`)
  for (const path of files.filter((name) => name.startsWith('out/') && name.endsWith('.js'))) {
    assert.ok(!extractFile(asar, path).includes('sourceMappingURL'), `${path} points to a source map`)
  }

  assert.deepEqual(filesBelow(join(resources, 'app.asar.unpacked')), [BINARY], 'files outside app.asar')
  if (process.platform !== 'darwin') {
    assert.deepEqual(
      readdirSync(resources).sort(),
      [...NOTICES, 'app.asar', 'app.asar.unpacked'],
      'what lies beside app.asar',
    )
  }
  const bytes = statSync(asar).size
  assert.ok(bytes <= ASAR_LIMIT_BYTES, `app.asar has ${megabytes(bytes)}`)
  const { main, devDependencies, scripts } = JSON.parse(readFile(asar, 'package.json'))
  assert.deepEqual([main, devDependencies, scripts], ['out/main/index.js', undefined, undefined])

  return [
    `app.asar ${megabytes(bytes)} of at most ${megabytes(ASAR_LIMIT_BYTES)}, ${files.length} files`,
    `${PREBUILD} ${megabytes(statSync(join(resources, 'app.asar.unpacked', BINARY)).size)}`,
  ]
}

export const megabytes = (bytes) => `${(bytes / MEGABYTE).toFixed(1)} MB`

/** The files below a folder by their paths in it, with forward slashes. */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}

const readFile = (asar, path) => extractFile(asar, path).toString('utf8')
