import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ok, type Result } from '../../shared/result'
import type { Instant } from '../../shared/time'
import { backUp } from './backup'
import { type Connection, closeConnection, openConnection } from './connection'
import { failureOf } from './errors'
import { migrate } from './migrate'
import { MIGRATIONS } from './migrations'
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

/**
 * Opens a collection, creating it when absent and bringing it to the newest schema.
 * Expected failures (`DB_TOO_NEW`, `DB_CORRUPT`, `READ_ONLY`, `BUSY`, `DISK_FULL`) leave the file as it was.
 */
export function openCollection(file: string, nowAt: Instant): Result<Collection> {
  let connection: Connection | null = null
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
    const opened = openConnection(file)
    connection = opened
    const migrated = migrate(opened, MIGRATIONS, {
      nowAt,
      backUp: () => backUp(opened, backupFolderOf(file), nowAt),
    })
    if (!migrated.ok) {
      opened.close()
      return migrated
    }
    return ok({ file, connection: opened, store: createStore(opened) })
  } catch (error) {
    connection?.close()
    const failure = failureOf(error)
    if (failure) return { ok: false, error: failure }
    throw error
  }
}

export function closeCollection(collection: Collection): void {
  closeConnection(collection.connection)
}
