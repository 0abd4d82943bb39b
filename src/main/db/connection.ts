import Database, { SqliteError } from 'better-sqlite3'
import { perObject } from '../../shared/memo'

export type Connection = Database.Database

/** "CANA" in ASCII: marks a file as a Canalog collection. */
export const APPLICATION_ID = 0x43414e41

const BUSY_TIMEOUT_MS = 5000

/**
 * Opens (or creates) a database file with the settings that the safety of the record rests on.
 * @throws SqliteError when the file cannot be opened or is not a database.
 */
export function openConnection(file: string): Connection {
  const connection = new Database(file, { timeout: BUSY_TIMEOUT_MS })
  try {
    // A rollback journal where WAL is refused (some network drives): slower, as safe.
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    connection.pragma('foreign_keys = ON')
    connection.pragma('trusted_schema = OFF')
    connection.pragma('cell_size_check = ON')
    connection.pragma('journal_size_limit = 8388608')
    connection.pragma('temp_store = MEMORY')
    // The system keeps the file's pages already; the 16 MB of them that the driver would keep again were no faster.
    connection.pragma('cache_size = -2048')
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/**
 * Opens a file that is there, for reading only, with what of those settings a reader has: a damaged or foreign
 * schema runs nothing, and whoever writes is waited for.
 * @throws SqliteError when the file cannot be opened
 */
export function openForReading(file: string): Connection {
  const connection = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS })
  try {
    connection.pragma('foreign_keys = ON')
    connection.pragma('trusted_schema = OFF')
    connection.pragma('cell_size_check = ON')
    connection.pragma('temp_store = MEMORY')
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/** Runs `work` in one transaction that takes the write lock at once; nests as a savepoint. */
export function inTransaction<T>(connection: Connection, work: () => T): T {
  return connection.transaction(work).immediate()
}

/** A number that changes whenever another connection has written. */
export function dataVersion(connection: Connection): number {
  return Number(dataVersionOf(connection).get())
}

/** It is asked for many times a question, so it is prepared once. */
const dataVersionOf = perObject((connection: Connection) => connection.prepare('PRAGMA data_version').pluck())

/**
 * Writes what stands there already and takes it back, changing nothing: the lock alone would be had of a file that
 * may not be written to, as long as its folder may.
 * @throws SqliteError when the file cannot be written to, or another program holds it for longer than five seconds
 */
export function assureWritable(connection: Connection): void {
  connection.exec('BEGIN IMMEDIATE')
  try {
    connection.pragma(`application_id = ${APPLICATION_ID}`)
  } finally {
    connection.exec('ROLLBACK')
  }
}

/**
 * Takes a collection that is about to be closed and replaced out of WAL mode, which SQLite does only for whoever has
 * it open alone: what another program wrote to it meanwhile would be written to a file that is nobody's any more.
 * @throws SqliteError at once when another program has it open; nothing is changed then
 */
export function assureAlone(connection: Connection): void {
  connection.pragma('busy_timeout = 0')
  try {
    connection.pragma('journal_mode = DELETE')
  } finally {
    connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
  }
}

/** Refreshes the query planner's figures and shrinks the log into the file, as far as the disk lets it. */
export function shrinkLog(connection: Connection): void {
  try {
    connection.pragma('optimize')
    connection.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    if (!(error instanceof SqliteError)) throw error
  }
}

/** Takes a file that nobody has open out of WAL mode: one file, readable where nothing can be written. */
export function standAlone(file: string): void {
  const connection = new Database(file, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS })
  try {
    connection.pragma('trusted_schema = OFF')
    connection.pragma('journal_mode = DELETE')
  } finally {
    connection.close()
  }
}

/** Closes for good. What a full disk or a damaged page keeps from being tidied is in the log at the next start. */
export function closeConnection(connection: Connection): void {
  if (!connection.open) return
  if (!connection.readonly) shrinkLog(connection)
  connection.close()
}
