/**
 * A small file beside the collection, `collection.state.json`: that there is a collection, whether it was closed
 * properly and how its bytes were then. Losing it costs a check at the next start and nothing else.
 */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { z } from 'zod'
import { isEqual } from '../../shared/equal'
import { instantSchema } from '../../shared/time'
import { replaceFile } from '../files'
import { stateFileOf } from '../paths'

/** Size and time of writing of the file and of its log: another pair of numbers means that something was written. */
const lookSchema = z.strictObject({
  bytes: z.int(),
  writtenAtMs: z.number(),
  logBytes: z.int(),
  logWrittenAtMs: z.number(),
})
type FileLook = z.infer<typeof lookSchema>

const stateSchema = z.strictObject({
  /** How the file was when it was last closed properly; null = open, or the program was killed. */
  sealed: z.strictObject({ look: lookSchema, crc32: z.int() }).nullable(),
  /** How the file was when it was last backed up. */
  backedUp: lookSchema.nullable(),
  /** Why the last copy that should have made itself could not be made; null when it was made. */
  backupFailed: z.strictObject({ at: instantSchema, message: z.string() }).nullable(),
})
export type FileState = z.infer<typeof stateSchema>

const NOTHING_KNOWN: FileState = { sealed: null, backedUp: null, backupFailed: null }

/** @returns null when there has never been a collection of that name here, as far as this tells */
export function readFileState(file: string): FileState | null {
  let text: string
  try {
    text = readFileSync(stateFileOf(file), 'utf8')
  } catch {
    return null
  }
  try {
    return stateSchema.catch(NOTHING_KNOWN).parse(JSON.parse(text))
  } catch {
    return NOTHING_KNOWN
  }
}

/** Changes what is said there and keeps the rest. */
export function writeFileState(file: string, patch: Partial<FileState>): void {
  const state: FileState = { ...NOTHING_KNOWN, ...readFileState(file), ...patch }
  replaceFile(stateFileOf(file), `${JSON.stringify(state)}\n`)
}

/** How the file is now; null when it is not there. */
export function lookOf(file: string): FileLook | null {
  const own = statSync(file, { throwIfNoEntry: false })
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
  return own
    ? {
        bytes: own.size,
        writtenAtMs: own.mtimeMs,
        logBytes: log?.size ?? 0,
        logWrittenAtMs: log && log.size > 0 ? log.mtimeMs : 0,
      }
    : null
}

export function sameLook(a: FileLook | null, b: FileLook | null): boolean {
  return a !== null && isEqual(a, b)
}

/** What a properly closed file is remembered by; null while its log holds something yet. */
export function sealOf(file: string): FileState['sealed'] {
  const look = lookOf(file)
  return look === null || look.logBytes > 0 ? null : { look, crc32: crcOf(file) }
}

/**
 * Holds the file against its seal. `broken`: nobody wrote to it and yet its bytes are others, which no check of
 * SQLite can see inside a text or a number. `none`: it was not closed properly, or written to since.
 */
export function checkSeal(file: string, sealed: FileState['sealed']): 'whole' | 'broken' | 'none' {
  const look = lookOf(file)
  if (sealed === null || look === null || look.logBytes > 0) return 'none'
  if (look.writtenAtMs !== sealed.look.writtenAtMs) return 'none'
  return look.bytes === sealed.look.bytes && crcOf(file) === sealed.crc32 ? 'whole' : 'broken'
}

function crcOf(file: string): number {
  const handle = openSync(file, 'r')
  try {
    const chunk = Buffer.allocUnsafe(1 << 20)
    let sum = 0
    for (;;) {
      const bytes = readSync(handle, chunk)
      if (bytes === 0) return sum
      sum = crc32(chunk.subarray(0, bytes), sum)
    }
  } finally {
    closeSync(handle)
  }
}
