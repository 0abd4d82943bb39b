import { type Connection, openConnection } from './connection'
import { migrate } from './migrate'
import { MIGRATIONS } from './migrations'

/**
 * Whether tables, indexes and triggers are word for word those of our migrations. SQLite checks the shape of its
 * pages, not what they say: one changed bit in a trigger can switch off a rule of the record.
 */
export function hasOwnSchema(connection: Connection): boolean {
  const applied = Number(connection.prepare('SELECT count(*) FROM schema_migrations').pluck().get())
  return schemaText(connection) === expectedText(applied)
}

const known = new Map<number, string>()

function expectedText(applied: number): string {
  const text = known.get(applied) ?? freshText(applied)
  known.set(applied, text)
  return text
}

function freshText(applied: number): string {
  const fresh = openConnection(':memory:')
  try {
    migrate(fresh, MIGRATIONS.slice(0, applied), { nowAt: 0, backUp: () => {} })
    return schemaText(fresh)
  } finally {
    fresh.close()
  }
}

/** Spaces and quotation marks are left out: another SQLite may set them otherwise where it rewrites a table. */
function schemaText(connection: Connection): string {
  const rows = connection
    .prepare<[], { type: string; name: string; sql: string }>(
      "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name",
    )
    .all()
  return rows.map(({ type, name, sql }) => `${type} ${name} ${sql.replaceAll(/[\s"]/g, '')}`).join('\n')
}
