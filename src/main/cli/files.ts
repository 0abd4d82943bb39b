import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { replaceFile } from '../files'
import { refuse } from '../services/services'

/** The text of a UTF-8 file. */
export function readText(file: string): string {
  const bytes = attempt(`${file} cannot be read`, () => readFileSync(file))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('VALIDATION', `${file} is not UTF-8 text.`)
  }
}

/**
 * Writes a file whole: whoever reads it sees the old content or the new. A link goes on pointing to its file, and
 * what is no file (a pipe, `/dev/stdout`) is written to.
 */
export function writeText(file: string, text: string): void {
  attempt(`${file} cannot be written`, () => {
    const isThere = existsSync(file)
    if (isThere && isStream(file)) writeFileSync(file, text)
    else replaceFile(isThere ? realpathSync(file) : file, text)
  })
}

function isStream(file: string): boolean {
  const there = statSync(file)
  return !there.isFile() && !there.isDirectory()
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'part of its path is no folder'],
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk is read-only'],
  ['EPIPE', 'nobody reads it any more'],
  ['EIO', 'the disk does not answer'],
])

/** Does something with a file; what the system refuses is said in a sentence. */
export function attempt<T>(what: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = REASONS.get(code)
    if (reason === undefined) throw error
    return refuse('READ_ONLY', `${what}: ${reason}.`)
  }
}
