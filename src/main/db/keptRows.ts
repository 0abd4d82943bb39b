import { type Connection, dataVersion } from './connection'

/** Remembers what was read from some tables until one of them is written to. */
export type KeepRows = <T>(tables: readonly string[], read: () => T) => () => T

/**
 * Watches the connection through temporary triggers, so that no code path can forget to tell; a write of another
 * program drops everything. What is kept can be read again at any time, and is not to be changed by who asks for it.
 */
export function keptRows(connection: Connection): KeepRows {
  const writes = new Map<string, number>()
  connection.function('note_written', { directOnly: false }, (table: unknown) => {
    if (typeof table === 'string') writes.set(table, (writes.get(table) ?? 0) + 1)
    return null
  })

  function watch(table: string): void {
    if (writes.has(table)) return
    writes.set(table, 0)
    for (const event of ['INSERT', 'UPDATE', 'DELETE']) {
      connection.exec(`
        CREATE TEMP TRIGGER kept_${event.toLowerCase()}_${table} AFTER ${event} ON main.${table}
        BEGIN SELECT note_written('${table}'); END;`)
    }
  }

  return (tables, read) => {
    for (const table of tables) watch(table)
    let kept: { readonly version: string; readonly rows: ReturnType<typeof read> } | null = null
    return () => {
      // What is read inside a transaction may yet be taken back.
      if (connection.inTransaction) return read()
      const version = [dataVersion(connection), ...tables.map((table) => writes.get(table))].join('/')
      if (kept?.version !== version) kept = { version, rows: read() }
      return kept.rows
    }
  }
}
