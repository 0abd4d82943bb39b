import Database from 'better-sqlite3'

export type Connection = Database.Database

/** "CANA" in ASCII: marks a file as a Canalog collection. */
export const APPLICATION_ID = 0x43414e41

/**
 * Opens (or creates) a database file with the settings that the safety of the record rests on.
 * @throws SqliteError when the file cannot be opened or is not a database.
 */
export function openConnection(file: string): Connection {
  const connection = new Database(file, { timeout: 5000 })
  try {
    // A rollback journal where WAL is refused (some network drives): slower, as safe.
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    connection.pragma('foreign_keys = ON')
    connection.pragma('trusted_schema = OFF')
    connection.pragma('cell_size_check = ON')
    connection.pragma('journal_size_limit = 8388608')
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
  return Number(connection.pragma('data_version', { simple: true }))
}

/** Closes for good: shrinks the log into the file and refreshes the query planner's figures. */
export function closeConnection(connection: Connection): void {
  if (!connection.open) return
  if (!connection.readonly) {
    connection.pragma('optimize')
    connection.pragma('wal_checkpoint(TRUNCATE)')
  }
  connection.close()
}
