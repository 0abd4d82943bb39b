import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop, say } from './lib/messages.mjs'
import { ROOT, tool } from './lib/processes.mjs'

const SOURCES = [
  'src',
  'drizzle',
  'data',
  'resources',
  'package-lock.json',
  'tsconfig.json',
  'electron.vite.config.ts',
  'postcss.config.cjs',
]
const STAMP = join(ROOT, 'out', 'built-from.txt')

/** Builds the app when out/ is missing or was made from other sources than these. */
export async function ensureBuild() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint()) return
  say('Building the app …')
  const code = await build({ quiet: true, stdio: ['ignore', 2, 2] })
  if (code !== 0) throw new Stop('The build failed; its own words are above.')
}

/** Builds the app and resolves to the build's exit code. */
export async function build({ quiet = false, ...options } = {}) {
  rmSync(STAMP, { force: true })
  const before = fingerprint()
  const code = await tool(
    'electron-vite/bin/electron-vite.js',
    ['build', ...(quiet ? ['--logLevel', 'warn'] : [])],
    options,
  )
  if (code === 0) writeFileSync(STAMP, before)
  return code
}

// Contents rather than times of change: a checkout or a deleted file must count, a touched one must not.
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesBelow).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesBelow(path) {
  if (!existsSync(join(ROOT, path))) return []
  if (path.includes('.')) return [path]
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
}
