/** A collection that is open already, opened once more by another thread. */
import { SqliteError } from 'better-sqlite3'
import type { Failure } from '../../shared/result'
import { type Connection, closeConnection, openConnection, openForReading } from './connection'
import { fileKind } from './diagnosis'
import { probeDeeply } from './probe'
import { createStore, type Store } from './store'

export interface SecondConnection {
  readonly connection: Connection
  readonly store: Store
}

/** Reads the collection as it is at this moment, whatever others write meanwhile. */
export async function readingCollection<T>(
  file: string,
  work: (collection: SecondConnection) => T | Promise<T>,
): Promise<T> {
  const connection = openForReading(file)
  try {
    const store = createStore(connection)
    connection.exec('BEGIN')
    // Only with its first read does a transaction fix what it sees.
    connection.prepare('SELECT count(*) FROM sqlite_schema').get()
    return await work({ connection, store })
  } finally {
    connection.close()
  }
}

/** Writes to the collection with all that the safety of the record rests on. */
export async function writingCollection<T>(
  file: string,
  work: (collection: SecondConnection) => T | Promise<T>,
): Promise<T> {
  const connection = openConnection(file)
  try {
    return await work({ connection, store: createStore(connection) })
  } finally {
    closeConnection(connection)
  }
}

/**
 * Looks at every page of a file, at its indexes and its references, without changing any of it.
 * @returns what is wrong with it; null when nothing is, or when opening it for use will tell
 */
export function lookDeeply(file: string): Failure | null {
  if (fileKind(file) !== 'ours') return null
  let connection: Connection | null = null
  try {
    connection = openForReading(file)
    const found = probeDeeply(connection)
    return found.kind === 'ok' ? null : found.failure
  } catch (error) {
    if (error instanceof SqliteError) return null
    throw error
  } finally {
    connection?.close()
  }
}
