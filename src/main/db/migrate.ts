/**
 * Brings a database to the newest schema: backup → foreign keys off → one exclusive transaction →
 * pending migrations by name and hash → rows may not get fewer → checks → commit.
 * Anything unexpected leaves the file as it was.
 */
import { createHash } from 'node:crypto'
import { t } from '../../shared/i18n/texts'
import { fail, ok, type Result } from '../../shared/result'
import type { Instant } from '../../shared/time'
import { APPLICATION_ID, type Connection } from './connection'

export interface Migration {
  /** File name without `.sql`: `0001_record`. */
  readonly name: string
  readonly sql: string
}

export interface MigrateOptions {
  readonly nowAt: Instant
  /** Called before an existing record is changed; throws when no verified backup could be made. */
  readonly backUp: () => void
}

/**
 * Applies every migration that the database does not have yet, in order of name.
 * @returns the names applied; `DB_TOO_NEW` for a history this program does not know, `DB_CORRUPT` for
 * a foreign file, an edited history or a failed check.
 */
export function migrate(
  connection: Connection,
  migrations: readonly Migration[],
  options: MigrateOptions,
): Result<readonly string[]> {
  const found = pendingIn(connection, migrations)
  if (!found.ok) return found
  if (found.data.pending.length === 0) return ok([])
  if (found.data.isRecord) options.backUp()
  // Inside a transaction this pragma does nothing, and a table rebuild would delete child rows.
  connection.pragma('foreign_keys = OFF')
  try {
    const applied = applyAll(connection, migrations, options.nowAt)
    if (!applied.ok) return applied
    connection.pragma('optimize')
    return applied
  } catch (error) {
    if (error instanceof CheckFailed) return fail('DB_CORRUPT', error.message)
    throw error
  } finally {
    connection.pragma('foreign_keys = ON')
  }
}

interface Found {
  /** In order of name. */
  readonly pending: readonly Migration[]
  /** There is a record already. */
  readonly isRecord: boolean
}

/** What the database does not have yet; or why it is not to be touched. */
function pendingIn(connection: Connection, migrations: readonly Migration[]): Result<Found> {
  const foreign = refuseForeignFile(connection)
  if (foreign) return foreign
  const applied = appliedMigrations(connection)
  const refusal = refuseUnknownHistory(applied, migrations)
  if (refusal) return refusal
  const pending = migrations
    .filter(({ name }) => !applied.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return ok({ pending, isRecord: applied.size > 0 })
}

/** True when this program knows every migration that the database has had. */
export function knownHistory(connection: Connection, migrations: readonly Migration[]): boolean {
  return refuseUnknownHistory(appliedMigrations(connection), migrations) === null
}

class CheckFailed extends Error {}

function applyAll(
  connection: Connection,
  migrations: readonly Migration[],
  nowAt: Instant,
): Result<readonly string[]> {
  return connection
    .transaction((): Result<readonly string[]> => {
      // Two programs may find the same file new or old at once: whoever comes second finds it done.
      const found = pendingIn(connection, migrations)
      if (!found.ok) return found
      const { pending } = found.data
      if (pending.length === 0) return ok([])
      connection.exec(`CREATE TABLE IF NOT EXISTS schema_migrations (
        name TEXT PRIMARY KEY NOT NULL, sha256 TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT`)
      const remember = connection.prepare('INSERT INTO schema_migrations VALUES (?, ?, ?)')
      for (const migration of pending) {
        const before = rowCounts(connection)
        connection.exec(migration.sql)
        refuseLostRows(migration, before, rowCounts(connection))
        remember.run(migration.name, hashOf(migration.sql), nowAt)
      }
      connection.pragma(`application_id = ${APPLICATION_ID}`)
      check(connection)
      return ok(pending.map(({ name }) => name))
    })
    .exclusive()
}

function refuseForeignFile(connection: Connection): Result<never> | null {
  const applicationId = connection.pragma('application_id', { simple: true })
  const tables = connection.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").pluck().get()
  return applicationId === APPLICATION_ID || (applicationId === 0 && tables === 0)
    ? null
    : fail('DB_CORRUPT', t.services.record.migration.foreign)
}

function appliedMigrations(connection: Connection): ReadonlyMap<string, string> {
  const exists = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'schema_migrations'").get()
  if (!exists) return new Map()
  const rows = connection.prepare<[], { name: string; sha256: string }>(
    'SELECT name, sha256 FROM schema_migrations',
  )
  return new Map(rows.all().map(({ name, sha256 }) => [name, sha256]))
}

function refuseUnknownHistory(
  applied: ReadonlyMap<string, string>,
  migrations: readonly Migration[],
): Result<never> | null {
  const known = new Map(migrations.map(({ name, sql }) => [name, hashOf(sql)]))
  for (const [name, sha256] of applied) {
    if (!known.has(name)) {
      return fail('DB_TOO_NEW', t.services.record.migration.newer({ step: name }))
    }
    if (known.get(name) !== sha256) {
      return fail('DB_CORRUPT', t.services.record.migration.otherStep({ step: name }))
    }
  }
  return null
}

/** Line ends do not count: a checkout on Windows must not change history. */
function hashOf(sql: string): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
}

function rowCounts(connection: Connection): ReadonlyMap<string, number> {
  const tables = connection
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
  return new Map(
    tables.map((table) => [
      table,
      Number(connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()),
    ]),
  )
}

/** A migration that means to delete rows says so in a line of its own: `-- shrinks: table`. */
function refuseLostRows(
  migration: Migration,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): void {
  const allowed = new Set([...migration.sql.matchAll(/^-- shrinks: (\w+)$/gm)].map(([, table]) => table))
  for (const [table, rows] of before) {
    if (allowed.has(table)) continue
    if ((after.get(table) ?? 0) < rows) {
      throw new CheckFailed(t.services.record.migration.losesRows({ step: migration.name, table }))
    }
  }
}

function check(connection: Connection): void {
  const orphans = connection.pragma('foreign_key_check')
  if (Array.isArray(orphans) && orphans.length > 0) {
    throw new CheckFailed(t.services.record.migration.tearsApart)
  }
  if (connection.pragma('integrity_check', { simple: true }) !== 'ok') {
    throw new CheckFailed(t.services.record.migration.damaged)
  }
}
