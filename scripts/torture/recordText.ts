import { type Connection, openConnection } from '../../src/main/db/connection'

/** Every row of every table as text, hashes and all; equal texts mean equal records. Null when it cannot be read. */
export function recordIn(file: string): string | null {
  let connection: Connection | null = null
  try {
    connection = openConnection(file)
    return recordOf(connection)
  } catch {
    return null
  } finally {
    connection?.close()
  }
}

/** @throws SqliteError when something in it cannot be read */
export function recordOf(connection: Connection): string {
  const schema = connection.prepare('SELECT name, type, sql FROM sqlite_schema ORDER BY name').all()
  const tables = connection
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all()
  const rows = tables.map((table) => [table, ...connection.prepare(`SELECT * FROM "${table}"`).raw().all()])
  return JSON.stringify([schema, rows])
}
