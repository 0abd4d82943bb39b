import { type Connection, dataVersion } from './connection'

/** Remembers what was read from some tables until one of them is written to. */
export type KeepRows = <T>(tables: readonly string[], read: () => T) => () => T

/** Rows of a table whose key is its `id`. */
export interface RowReader<Row extends { readonly id: Key }, Key extends string | number> {
  readonly table: string
  /** SQL that follows the table's name: which of its rows, and in which order. */
  readonly which: string
  readonly all: () => Row[]
  readonly get: (id: Key) => Row | null | undefined
}

/** Remembers rows until they are written to: what has not changed is the very row of last time. */
export type KeepEachRow = <Row extends { readonly id: Key }, Key extends string | number>(
  reader: RowReader<Row, Key>,
) => () => Row[]

/**
 * Watches the connection through temporary triggers, so that no code path can forget to tell; a write of another
 * program drops everything. What is kept can be read again at any time, and is not to be changed by who asks for it.
 */
export function keptRows(connection: Connection): {
  readonly kept: KeepRows
  readonly keptEach: KeepEachRow
} {
  const writes = new Map<string, number>()
  /** Of each table those who want to know which rows were written to. */
  const readers = new Map<string, Set<unknown>[]>()
  const hasId = connection.prepare<[string], number>("SELECT 1 FROM pragma_table_info(?) WHERE name = 'id'")
  connection.function('note_written', { directOnly: false }, (table: unknown, id: unknown) => {
    if (typeof table !== 'string') return null
    writes.set(table, (writes.get(table) ?? 0) + 1)
    for (const touched of readers.get(table) ?? []) touched.add(id)
    return null
  })

  function watch(table: string): void {
    if (writes.has(table)) return
    writes.set(table, 0)
    const id = (row: string) => (hasId.get(table) ? `${row}.id` : 'NULL')
    for (const [event, row] of [
      ['INSERT', 'new'],
      ['UPDATE', 'old'],
      ['UPDATE', 'new'],
      ['DELETE', 'old'],
    ] as const) {
      connection.exec(`
        CREATE TEMP TRIGGER kept_${event.toLowerCase()}_${row}_${table} AFTER ${event} ON main.${table}
        BEGIN SELECT note_written('${table}', ${id(row)}); END;`)
    }
  }

  function kept<T>(tables: readonly string[], read: () => T): () => T {
    for (const table of tables) watch(table)
    let known: { readonly version: string; readonly rows: T } | null = null
    return () => {
      // What is read inside a transaction may yet be taken back.
      if (connection.inTransaction) return read()
      const version = [dataVersion(connection), ...tables.map((table) => writes.get(table))].join('/')
      if (known?.version !== version) known = { version, rows: read() }
      return known.rows
    }
  }

  const keptEach: KeepEachRow = ({ table, which, all, get }) => {
    const ids = connection.prepare<[], Parameters<typeof get>[0]>(`SELECT id FROM ${table} ${which}`).pluck()
    const touched = new Set<unknown>()
    readers.set(table, [...(readers.get(table) ?? []), touched])
    const known = new Map<unknown, ReturnType<typeof all>[number]>()
    let readIn: number | null = null

    return kept([table], () => {
      if (connection.inTransaction) return all()
      const version = dataVersion(connection)
      const isKnown = readIn === version
      readIn = version
      for (const id of touched) known.delete(id)
      touched.clear()
      if (isKnown) {
        return ids.all().flatMap((id) => {
          const row = known.get(id) ?? get(id)
          if (row) known.set(id, row)
          return row ?? []
        })
      }
      known.clear()
      const rows = all()
      for (const row of rows) known.set(row.id, row)
      return rows
    })
  }
  return { kept, keptEach }
}
