import { SqliteError } from 'better-sqlite3'
import type { ErrorCode, Failure } from '../../shared/result'

/** What the record's own rules say when they refuse; the keys are the triggers' messages. */
const RULES: Readonly<Record<string, string>> = {
  mount_part_busy: 'These parts were mounted somewhere else in that time. A pair is on one device at a time.',
  mount_slot_busy: 'Something else was mounted in that slot in that time. A slot holds one pair at a time.',
  mount_outside_life: 'That lies before the pair was opened or after it was retired.',
  part_life_too_short: 'The pair was mounted outside that time. Correct its mounts first.',
  session_device_busy:
    'This overlaps another session on the same device. Shorten one of them, or merge them.',
  session_after_retirement:
    'The device was retired by then. Correct the time, or bring the device back first.',
  device_retired_before_session:
    'There are sessions after that moment. Retire it later, or correct them first.',
  "UNIQUE constraint failed: index 'sessions_one_running'":
    'Another session is running. Stop it first; one session runs at a time.',
  // An ON DELETE RESTRICT reports itself as a trigger, so the message tells more than the code.
  'FOREIGN KEY constraint failed': 'Something else in the record still needs this. Nothing was changed.',
}

const CODES: readonly (readonly [prefix: string, code: ErrorCode, message: string])[] = [
  ['SQLITE_BUSY', 'BUSY', 'Another program is writing to the collection. Nothing was changed; try again.'],
  ['SQLITE_LOCKED', 'BUSY', 'The collection is locked. Nothing was changed; try again.'],
  ['SQLITE_FULL', 'DISK_FULL', 'The disk is full. Nothing was changed; free some space and try again.'],
  ['SQLITE_READONLY', 'READ_ONLY', 'The collection cannot be written to. Nothing was changed.'],
  ['SQLITE_CANTOPEN', 'READ_ONLY', 'The collection file cannot be opened.'],
  ['SQLITE_IOERR', 'READ_ONLY', 'The disk reported an error. Nothing was changed.'],
  ['SQLITE_CORRUPT', 'DB_CORRUPT', 'The collection file is damaged.'],
  ['SQLITE_NOTADB', 'DB_CORRUPT', 'This file is not a Canalog collection.'],
  ['SQLITE_CONSTRAINT', 'CONSTRAINT', 'The record does not allow that value. Nothing was changed.'],
]

/** Said of a changed bit in the header; SQLite has no code of its own for it. */
const DAMAGE_BY_MESSAGE = 'unsupported file format'

/** A copy of the collection that is not what it should be, or could not be checked. */
export class BadCopy extends Error {
  readonly failure: Failure

  constructor(why: 'corrupt' | 'unknown') {
    super(why === 'corrupt' ? 'The copy is damaged.' : 'The copy could not be checked.')
    this.name = 'BadCopy'
    this.failure = { code: why === 'corrupt' ? 'DB_CORRUPT' : 'READ_ONLY', message: this.message }
  }
}

/** The failure behind an error of the database; null when it is something else: a bug. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof BadCopy) return error.failure
  if (!(error instanceof SqliteError)) return null
  const rule = RULES[error.message]
  if (rule) return { code: 'CONFLICT', message: rule }
  const code = error.message === DAMAGE_BY_MESSAGE ? 'SQLITE_CORRUPT' : error.code
  const known = CODES.find(([prefix]) => code.startsWith(prefix))
  return known ? { code: known[1], message: known[2] } : null
}
