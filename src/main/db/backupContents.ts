import { join } from 'node:path'
import { SqliteError } from 'better-sqlite3'
import type { Instant } from '../../shared/time'
import { APPLICATION_ID, type Connection, openForReading } from './connection'
import { knownHistory } from './migrate'
import { MIGRATIONS } from './migrations'
import { probe } from './probe'
import { hasOwnSchema } from './schemaCheck'

/** What is in a copy, for the owner to know it by. */
export interface BackupContents {
  readonly devices: number
  readonly parts: number
  readonly sessions: number
  readonly lastSessionAt: Instant | null
}

/** What became of a copy since it was made. */
export type BackupLook =
  | { readonly kind: 'good'; readonly contents: BackupContents }
  | { readonly kind: 'damaged' | 'newer' | 'unreadable' }

/** Checks a copy and counts what is in it, without changing it. */
export function lookIntoBackup(folder: string, name: string): BackupLook {
  let copy: Connection | null = null
  try {
    copy = openForReading(join(folder, name))
    const found = probe(copy)
    if (found.kind !== 'ok') return { kind: found.kind === 'corrupt' ? 'damaged' : 'unreadable' }
    if (copy.pragma('application_id', { simple: true }) !== APPLICATION_ID) return { kind: 'damaged' }
    if (!knownHistory(copy, MIGRATIONS)) return { kind: 'newer' }
    if (!hasOwnSchema(copy)) return { kind: 'damaged' }
    return { kind: 'good', contents: count(copy) }
  } catch (error) {
    if (error instanceof SqliteError) {
      return { kind: /^SQLITE_(CORRUPT|NOTADB|ERROR)/.test(error.code) ? 'damaged' : 'unreadable' }
    }
    throw error
  } finally {
    copy?.close()
  }
}

function count(copy: Connection): BackupContents {
  const number = (sql: string) => Number(copy.prepare(sql).pluck().get())
  return {
    devices: number('SELECT count(*) FROM devices'),
    parts: number('SELECT count(*) FROM parts'),
    sessions: number('SELECT count(*) FROM sessions'),
    lastSessionAt:
      copy.prepare<[], number | null>('SELECT max(start_at) FROM sessions').pluck().get() ?? null,
  }
}
