import { SqliteError } from 'better-sqlite3'
import type { Texts } from '../../shared/i18n/en'
import { t } from '../../shared/i18n/texts'
import type { ErrorCode, Failure } from '../../shared/result'

/** What the record's own rules say when they refuse; the keys are the triggers' messages. */
const RULES: Readonly<Record<string, keyof Texts['services']['record']['rules']>> = {
  mount_part_busy: 'partBusy',
  mount_slot_busy: 'slotBusy',
  mount_outside_life: 'outsideLife',
  part_life_too_short: 'lifeTooShort',
  session_device_busy: 'deviceBusy',
  session_after_retirement: 'afterRetirement',
  device_retired_before_session: 'beforeSession',
  "UNIQUE constraint failed: index 'sessions_one_running'": 'oneRunning',
  // An ON DELETE RESTRICT reports itself as a trigger, so the message tells more than the code.
  'FOREIGN KEY constraint failed': 'stillNeeded',
}

const CODES: readonly (readonly [prefix: string, code: ErrorCode, message: () => string])[] = [
  ['SQLITE_BUSY', 'BUSY', () => t.services.record.file.busy],
  ['SQLITE_LOCKED', 'BUSY', () => t.services.record.file.locked],
  ['SQLITE_FULL', 'DISK_FULL', () => t.services.record.file.full],
  ['SQLITE_READONLY', 'READ_ONLY', () => t.services.record.file.readOnly],
  ['SQLITE_CANTOPEN', 'READ_ONLY', () => t.services.record.file.unopened],
  ['SQLITE_IOERR', 'READ_ONLY', () => t.services.record.file.diskError],
  ['SQLITE_CORRUPT', 'DB_CORRUPT', () => t.services.record.file.damaged],
  ['SQLITE_NOTADB', 'DB_CORRUPT', () => t.services.record.file.noCollection],
  ['SQLITE_CONSTRAINT', 'CONSTRAINT', () => t.services.record.rules.impossible],
]

/** Said of a changed bit in the header; SQLite has no code of its own for it. */
const DAMAGE_BY_MESSAGE = 'unsupported file format'

/** A copy of the collection that is not what it should be, or could not be checked. */
export class BadCopy extends Error {
  readonly failure: Failure

  constructor(why: 'corrupt' | 'unknown') {
    super(why === 'corrupt' ? t.services.record.file.copyDamaged : t.services.record.file.copyUnchecked)
    this.name = 'BadCopy'
    this.failure = { code: why === 'corrupt' ? 'DB_CORRUPT' : 'READ_ONLY', message: this.message }
  }
}

/** The failure behind an error of the database; null when it is something else: a bug. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof BadCopy) return error.failure
  if (!(error instanceof SqliteError)) return null
  const rule = RULES[error.message]
  if (rule) return { code: 'CONFLICT', message: t.services.record.rules[rule] }
  const code = error.message === DAMAGE_BY_MESSAGE ? 'SQLITE_CORRUPT' : error.code
  const known = CODES.find(([prefix]) => code.startsWith(prefix))
  return known ? { code: known[1], message: known[2]() } : null
}
