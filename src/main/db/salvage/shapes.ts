/** How the rows of each table lie in the file, as a fresh database of the same version has them. */
import type { Connection } from '../connection'
import type { RawRow, Value } from './cells'

export interface Shape {
  readonly table: string
  readonly tree: 'table' | 'index'
  /** In the order in which a record holds them. */
  readonly columns: readonly Column[]
}

interface Column {
  readonly name: string
  readonly type: string
  readonly mayLack: boolean
  /** Kept as the number of the row, not in it. */
  readonly isRowid: boolean
}

interface TableInfo {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly dflt_value: string | null
  /** The place in the primary key, from 1; 0 = none. */
  readonly pk: number
}

export function shapesOf(connection: Connection): readonly Shape[] {
  const tables = connection
    .prepare<[], { name: string; wr: number }>(
      "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT IN ('sqlite_schema')",
    )
    .all()
  const infos = connection.prepare<[string], TableInfo>('SELECT * FROM pragma_table_info(?) ORDER BY cid')
  return tables.map(({ name, wr }) => {
    const columns = infos.all(name)
    const withRowid = wr === 0
    const keys = columns.filter(({ pk }) => pk > 0)
    const stored = withRowid
      ? columns
      : [...keys.toSorted((a, b) => a.pk - b.pk), ...columns.filter(({ pk }) => pk === 0)]
    return {
      table: name,
      tree: withRowid ? 'table' : 'index',
      columns: stored.map(({ name: column, type, notnull, dflt_value, pk }) => ({
        name: column,
        type,
        mayLack: notnull === 0 || dflt_value !== null,
        isRowid: withRowid && keys.length === 1 && pk === 1 && type === 'INTEGER',
      })),
    }
  })
}

/** Whether a row found in the file can be one of the table. */
export function fits({ columns }: Shape, { values }: RawRow): boolean {
  return (
    values.length > 0 &&
    values.length <= columns.length &&
    columns.every(({ type, mayLack, isRowid }, index) => {
      const value = values[index]
      if (value === undefined) return mayLack
      return isRowid ? value === null : value === null ? mayLack : isOf(type, value)
    })
  )
}

function isOf(type: string, value: Exclude<Value, null>): boolean {
  switch (type) {
    case 'INTEGER':
      return typeof value === 'bigint' || Number.isInteger(value)
    case 'REAL':
      return typeof value === 'number'
    case 'TEXT':
      return typeof value === 'string'
    case 'BLOB':
      return Buffer.isBuffer(value)
    default:
      return true
  }
}
