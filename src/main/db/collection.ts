import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SqliteError } from 'better-sqlite3'
import { t } from '../../shared/i18n/texts'
import { fail, ok, type Result } from '../../shared/result'
import type { Instant } from '../../shared/time'
import { OWNER_ALONE, stateFileOf } from '../paths'
import { backUp, listBackups } from './backup'
import { type Connection, closeConnection, openConnection, openForReading } from './connection'
import { fileKind, usesRollbackJournal } from './diagnosis'
import { failureOf } from './errors'
import { migrate } from './migrate'
import { MIGRATIONS } from './migrations'
import { probeDeeply } from './probe'
import { hasOwnSchema } from './schemaCheck'
import { createStore, type Store } from './store'

/** An open collection file. */
export interface Collection {
  readonly file: string
  readonly connection: Connection
  readonly store: Store
}

/** Where the copies of a collection lie. */
export function backupFolderOf(file: string): string {
  return join(dirname(file), 'backups')
}

export interface OpenOptions {
  /** The owner wants an empty collection, although there was one before. */
  readonly afresh?: boolean
  /** Looks at every page before anything is changed, and at the rules. */
  readonly check?: boolean
  /** Somebody has looked at every page just now; the rules are left. */
  readonly looked?: boolean
}

/**
 * Opens a collection, creating it when there never was one and bringing it to the newest schema.
 * Expected failures (`DB_TOO_NEW`, `DB_CORRUPT`, `READ_ONLY`, `BUSY`, `DISK_FULL`) leave the file as it was.
 */
export function openCollection(
  file: string,
  nowAt: Instant,
  { afresh = false, check = false, looked = false }: OpenOptions = {},
): Result<Collection> {
  let connection: Connection | null = null
  try {
    if (file !== ':memory:') {
      mkdirSync(dirname(file), { recursive: true, mode: OWNER_ALONE })
      const refusal = refuseBeforeOpening(file, afresh)
      if (refusal) return refusal
    }
    const opened = openConnection(file)
    connection = opened
    const found = check && !looked ? probeDeeply(opened) : null
    const ready =
      found && found.kind !== 'ok'
        ? { ok: false as const, error: found.failure }
        : migrate(opened, MIGRATIONS, {
            nowAt,
            backUp: () => backUp(opened, backupFolderOf(file), nowAt, 'update'),
          })
    if (!ready.ok) {
      opened.close()
      return ready
    }
    if (check && !hasOwnSchema(opened)) {
      opened.close()
      return damaged()
    }
    return ok({ file, connection: opened, store: createStore(opened) })
  } catch (error) {
    connection?.close()
    const failure = failureOf(error)
    if (failure) return { ok: false, error: failure }
    // Our own statements fit our own schema: it is not what it was.
    if (error instanceof SqliteError && error.code === 'SQLITE_ERROR') return damaged()
    throw error
  }
}

function damaged(): Result<never> {
  return fail('DB_CORRUPT', t.services.record.file.damaged)
}

/**
 * SQLite takes a missing or empty file for a new database, and switching a foreign one to our journal would
 * change it: both are seen before it is opened.
 */
function refuseBeforeOpening(file: string, afresh: boolean): Result<never> | null {
  const kind = fileKind(file)
  const wasThere = existsSync(stateFileOf(file)) || listBackups(backupFolderOf(file), file).length > 0
  if (!afresh && wasThere && kind === 'missing') {
    return fail('DB_CORRUPT', t.services.record.file.missing)
  }
  if (!afresh && wasThere && kind === 'empty') {
    return fail('DB_CORRUPT', t.services.record.file.empty)
  }
  if (kind === 'not_database') return fail('DB_CORRUPT', t.services.record.file.noCollection)
  if (kind === 'foreign' && usesRollbackJournal(file) && hasTables(file)) {
    return fail('DB_CORRUPT', t.services.record.file.foreign)
  }
  // SQLite would leave a log and its index beside it that nobody may write to either, whatever becomes of the file.
  if (kind === 'ours' && !mayBeWritten(file)) return fail('READ_ONLY', t.services.record.file.readOnly)
  return null
}

function mayBeWritten(file: string): boolean {
  try {
    accessSync(file, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function hasTables(file: string): boolean {
  const connection = openForReading(file)
  try {
    return connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table'").get() !== undefined
  } finally {
    connection.close()
  }
}

export function closeCollection(collection: Collection): void {
  closeConnection(collection.connection)
}

/** False for a collection with nothing in it that could be lost. */
export function holdsAnything(connection: Connection): boolean {
  const found = connection.prepare(
    'SELECT EXISTS (SELECT 1 FROM devices) OR EXISTS (SELECT 1 FROM products) OR EXISTS (SELECT 1 FROM sessions)',
  )
  return found.pluck().get() === 1
}
