import {
  Column,
  getTableColumns,
  getTableName,
  type InferInsertModel,
  type InferSelectModel,
} from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Connection } from './connection'

/** The plain statements of one table, prepared once. Keys are all columns of its primary key. */
export interface TableStatements<T extends SQLiteTable, Key> {
  all(): InferSelectModel<T>[]
  get(key: Key): InferSelectModel<T> | undefined
  /** @returns the row id, for tables whose key is a number the database gives. */
  insert(row: InferInsertModel<T>): number
  /** Writes every column of the row with that key. @returns false when there is none. */
  update(row: InferSelectModel<T>): boolean
  remove(key: Key): boolean
  /** Turns what SQLite gave for `SELECT <columns>` into a row. */
  decode(raw: unknown): InferSelectModel<T>
  /** The columns in order, for statements of one's own; each under its own name. */
  readonly columns: string
}

/**
 * Prepares a table's statements from its drizzle definition.
 * @param keys the property names of the primary key.
 * @param orderBy SQL that makes `all` deterministic.
 */
export function tableStatements<T extends SQLiteTable, Key>(
  connection: Connection,
  table: T,
  keys: readonly (keyof InferSelectModel<T> & string)[],
  orderBy: string,
): TableStatements<T, Key> {
  const name = getTableName(table)
  const columns = Object.entries(getTableColumns(table))
  const isKey = (property: string) => keys.some((key) => key === property)
  const sqlName = (property: string) => columns.find(([key]) => key === property)?.[1].name ?? property
  const list = columns.map(([, column]) => column.name).join(', ')
  const where = keys.map((key) => `${sqlName(key)} = ?`).join(' AND ')
  const settable = columns.filter(([property]) => !isKey(property))

  const all = connection.prepare(`SELECT ${list} FROM ${name} ORDER BY ${orderBy}`)
  const get = connection.prepare(`SELECT ${list} FROM ${name} WHERE ${where}`)
  const insert = connection.prepare(
    `INSERT INTO ${name} (${list}) VALUES (${columns.map(([property]) => `@${property}`).join(', ')})`,
  )
  const update =
    settable.length === 0
      ? null
      : connection.prepare(
          `UPDATE ${name} SET ${settable.map(([property, column]) => `${column.name} = @${property}`).join(', ')}
           WHERE ${keys.map((key) => `${sqlName(key)} = @${key}`).join(' AND ')}`,
        )
  const remove = connection.prepare(`DELETE FROM ${name} WHERE ${where}`)

  // Histories have a hundred thousand rows, so both directions go straight from cell to property.
  const cellsToRead = columns.map(([property, column]) => ({
    property,
    name: column.name,
    // Most are what they are.
    read: column.mapFromDriverValue === Column.prototype.mapFromDriverValue ? null : column,
  }))
  function decode(raw: unknown): InferSelectModel<T> {
    const cells = raw as Record<string, unknown>
    const row: Record<string, unknown> = {}
    for (const { property, name: cellName, read } of cellsToRead) {
      const cell = cells[cellName] ?? null
      row[property] = cell === null || read === null ? cell : read.mapFromDriverValue(cell)
    }
    return row as InferSelectModel<T>
  }

  function encode(row: object): Record<string, unknown> {
    const values = row as Record<string, unknown>
    const cells: Record<string, unknown> = {}
    for (const [property, column] of columns) {
      const value = values[property] ?? null
      // In a column that must hold JSON, nothing is the JSON value null.
      const isJsonNull = value === null && column.notNull && column.dataType === 'json'
      cells[property] = value === null && !isJsonNull ? null : column.mapToDriverValue(value)
    }
    return cells
  }

  const parameters = (key: Key): unknown[] => (Array.isArray(key) ? key : [key])

  return {
    columns: list,
    decode,
    all: () => all.all().map(decode),
    get: (key) => {
      const raw = get.get(...parameters(key))
      return raw === undefined ? undefined : decode(raw)
    },
    insert: (row) => Number(insert.run(encode(row)).lastInsertRowid),
    update: (row) => (update?.run(encode(row)).changes ?? 0) > 0,
    remove: (key) => remove.run(...parameters(key)).changes > 0,
  }
}
