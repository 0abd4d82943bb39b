import type { Connection } from '../connection'
import { failureOf } from '../errors'
import type { RawRow } from './cells'
import type { Shape } from './shapes'

/** @returns how many rows the record refused */
export function insertAll(
  connection: Connection,
  { table, columns }: Shape,
  rows: readonly RawRow[],
): number {
  const statements = new Map<number, ReturnType<Connection['prepare']>>()
  const statementFor = (count: number) => {
    const known = statements.get(count)
    if (known) return known
    const names = columns.slice(0, count).map(({ name }) => name)
    const made = connection.prepare(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    )
    statements.set(count, made)
    return made
  }
  let refused = 0
  connection.transaction(() => {
    for (const { rowid, values } of rows) {
      const cells = values.map((value, index) => (columns[index]?.isRowid ? rowid : value))
      try {
        statementFor(cells.length).run(...cells)
      } catch (error) {
        if (failureOf(error) === null) throw error
        refused += 1
      }
    }
  })()
  return refused
}

/** As `insertAll`, and nothing of it stays. */
export function tryAll(connection: Connection, shape: Shape, rows: readonly RawRow[]): number {
  connection.exec('SAVEPOINT trial')
  try {
    return insertAll(connection, shape, rows)
  } finally {
    connection.exec('ROLLBACK TO trial; RELEASE trial')
  }
}
