import { SqliteError } from 'better-sqlite3'
import { t } from '../../shared/i18n/texts'
import type { Failure } from '../../shared/result'
import type { Connection } from './connection'
import { failureOf } from './errors'

/** Sound, damaged, or not to be told just now: a disk that does not answer is no damage. */
export type Probe =
  | { readonly kind: 'ok' }
  | { readonly kind: 'corrupt'; readonly failure: Failure }
  | { readonly kind: 'unknown'; readonly failure: Failure }

/** Looks at every page of a database. */
export function probe(connection: Connection): Probe {
  return probing(() => connection.pragma('quick_check(1)', { simple: true }))
}

/** Also holds every index against its table and every reference against what it refers to; takes several times as long. */
export function probeDeeply(connection: Connection): Probe {
  const found = probing(() => connection.pragma('integrity_check(1)', { simple: true }))
  if (found.kind !== 'ok') return found
  return probing(() => {
    const orphans = connection.pragma('foreign_key_check')
    return Array.isArray(orphans) && orphans.length === 0 ? 'ok' : orphans
  })
}

/**
 * What a check has found: only an answer other than “ok”, or SQLite's own word that the file is malformed, is damage.
 * @throws what is no error of the database: a bug.
 */
export function probing(check: () => unknown): Probe {
  try {
    return check() === 'ok'
      ? { kind: 'ok' }
      : { kind: 'corrupt', failure: { code: 'DB_CORRUPT', message: t.services.record.file.damaged } }
  } catch (error) {
    if (!(error instanceof SqliteError)) throw error
    const failure = failureOf(error) ?? { code: 'READ_ONLY', message: t.services.record.file.unreadable }
    return { kind: failure.code === 'DB_CORRUPT' ? 'corrupt' : 'unknown', failure }
  }
}
