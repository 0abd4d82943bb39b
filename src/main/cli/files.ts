import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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

/** Writes a file whole: whoever reads it sees the old content or the new. */
export function writeText(file: string, text: string): void {
  const draft = `${file}.part`
  attempt(`${file} cannot be written`, () => {
    try {
      writeFileSync(draft, text)
      renameSync(draft, file)
    } finally {
      rmSync(draft, { force: true })
    }
  })
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'part of its path is no folder'],
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk is read-only'],
])

function attempt<T>(what: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = REASONS.get(code)
    if (reason === undefined) throw error
    return refuse('READ_ONLY', `${what}: ${reason}.`)
  }
}
