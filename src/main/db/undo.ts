/**
 * Undo as data. Temporary triggers on every table of the record note each row that an action touches, as it
 * was before; taking the action back writes those rows again in reverse order. No code path can forget
 * to be undoable, and the notes outlive a restart.
 */
import { getTableName } from 'drizzle-orm'
import type { Changed, UndoTicket } from '../../shared/ipc/define'
import type { Instant } from '../../shared/time'
import { type Connection, inTransaction } from './connection'
import { RECORD_TABLES, WATCH_TABLES } from './schema'

/** How many actions can be taken back. */
export const UNDO_DEPTH = 100

export type UndoVerdict =
  | { readonly kind: 'undone'; readonly label: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'changed_since'; readonly label: string; readonly by: string | null }

export interface Undo {
  /** Runs `work` in one transaction and notes what it changes under `label`. */
  record<T>(label: string, nowAt: Instant, work: () => T): Changed<T>
  /** The latest action that can be taken back. */
  last(): (UndoTicket & { at: Instant }) | null
  /** Takes one action back whole, or not at all when something later rests on it. */
  run(id: number): UndoVerdict
}

interface ColumnInfo {
  readonly name: string
  readonly type: string
  readonly pk: number
}

interface Change {
  readonly table_name: string
  readonly row_key: string
  readonly operation: 'insert' | 'update' | 'delete'
  readonly row_before: string | null
}

/** Prepares a connection for undo; its triggers follow the schema as it is. */
export function createUndo(connection: Connection): Undo {
  connection.exec('CREATE TEMP TABLE IF NOT EXISTS undo_open (entry_id INTEGER NOT NULL)')
  const appliers = new Map<string, (change: Change) => void>(
    [...Object.values(RECORD_TABLES), ...Object.values(WATCH_TABLES)].map((table) => {
      const name = getTableName(table)
      const columns = connection
        .prepare<[string], ColumnInfo>('SELECT name, type, pk FROM pragma_table_info(?)')
        .all(name)
      connection.exec(captureTriggers(name, columns))
      return [name, applier(connection, name, columns)]
    }),
  )

  const watched = Object.values(WATCH_TABLES)
    .map((table) => `'${getTableName(table)}'`)
    .join(', ')
  const statements = {
    open: connection.prepare('INSERT INTO undo_open VALUES (?)'),
    close: connection.prepare('DELETE FROM undo_open'),
    isOpen: connection.prepare('SELECT 1 FROM undo_open'),
    addEntry: connection.prepare('INSERT INTO undo_entries (label, at) VALUES (?, ?)'),
    dropEntry: connection.prepare('DELETE FROM undo_entries WHERE id = ?'),
    hasChanges: connection.prepare('SELECT 1 FROM undo_changes WHERE entry_id = ? LIMIT 1'),
    prune: connection.prepare(
      'DELETE FROM undo_entries WHERE id <= (SELECT id FROM undo_entries ORDER BY id DESC LIMIT 1 OFFSET ?)',
    ),
    last: connection.prepare<[], { id: number; label: string; at: number }>(
      'SELECT id, label, at FROM undo_entries WHERE undone = 0 ORDER BY id DESC LIMIT 1',
    ),
    entry: connection.prepare<[number], { id: number; label: string }>(
      'SELECT id, label FROM undo_entries WHERE id = ? AND undone = 0',
    ),
    changes: connection.prepare<[number], Change>(
      'SELECT table_name, row_key, operation, row_before FROM undo_changes WHERE entry_id = ? ORDER BY seq DESC',
    ),
    laterChange: connection.prepare<[number], { label: string }>(`
      SELECT entry.label FROM undo_changes mine
      JOIN undo_changes later ON later.table_name = mine.table_name AND later.row_key = mine.row_key
        AND later.entry_id > mine.entry_id
      JOIN undo_entries entry ON entry.id = later.entry_id AND entry.undone = 0
      WHERE mine.entry_id = ? ORDER BY later.entry_id DESC LIMIT 1`),
    touchesMore: connection.prepare<[number, number]>(`
      SELECT 1 FROM undo_changes now WHERE now.entry_id = ? AND now.table_name NOT IN (${watched}) AND NOT EXISTS (
        SELECT 1 FROM undo_changes mine
        WHERE mine.entry_id = ? AND mine.table_name = now.table_name AND mine.row_key = now.row_key)`),
    markUndone: connection.prepare('UPDATE undo_entries SET undone = 1 WHERE id = ?'),
  }

  function capture<T>(label: string, nowAt: Instant, work: (entryId: number) => T): { id: number; value: T } {
    const id = Number(statements.addEntry.run(label, nowAt).lastInsertRowid)
    statements.open.run(id)
    try {
      return { id, value: work(id) }
    } finally {
      statements.close.run()
    }
  }

  return {
    record: (label, nowAt, work) =>
      inTransaction(connection, () => {
        // An action made of others is one action.
        if (statements.isOpen.get()) return { value: work(), undo: null }
        const { id, value } = capture(label, nowAt, work)
        if (!statements.hasChanges.get(id)) {
          statements.dropEntry.run(id)
          return { value, undo: null }
        }
        statements.prune.run(UNDO_DEPTH)
        return { value, undo: { id, label } }
      }),

    last: () => statements.last.get() ?? null,

    run: (id) => {
      const entry = statements.entry.get(id)
      if (!entry) return { kind: 'unknown' }
      const later = statements.laterChange.get(id)
      if (later) return { kind: 'changed_since', label: entry.label, by: later.label }
      try {
        inTransaction(connection, () => {
          connection.pragma('defer_foreign_keys = ON')
          const { id: shadow } = capture(entry.label, 0, () => {
            for (const change of statements.changes.all(id)) appliers.get(change.table_name)?.(change)
          })
          if (statements.touchesMore.get(shadow, id)) throw new MoreThanMine()
          statements.dropEntry.run(shadow)
          statements.markUndone.run(id)
        })
      } catch (error) {
        if (error instanceof MoreThanMine) return { kind: 'changed_since', label: entry.label, by: null }
        throw error
      }
      return { kind: 'undone', label: entry.label }
    },
  }
}

/** Taking the action back would also delete what was added to it later. */
class MoreThanMine extends Error {}

function isWatched(table: string): boolean {
  return Object.values(WATCH_TABLES).some((each) => getTableName(each) === table)
}

function keyColumns(columns: readonly ColumnInfo[]): readonly string[] {
  return columns
    .filter(({ pk }) => pk > 0)
    .sort((a, b) => a.pk - b.pk)
    .map(({ name }) => name)
}

function captureTriggers(table: string, columns: readonly ColumnInfo[]): string {
  const key = (row: 'old' | 'new') =>
    `json_array(${keyColumns(columns)
      .map((name) => `${row}.${name}`)
      .join(', ')})`
  const before = `json_object(${columns
    .map(({ name, type }) => `'${name}', ${type === 'BLOB' ? `hex(old.${name})` : `old.${name}`}`)
    .join(', ')})`
  const trigger = (event: string, row: 'old' | 'new', rowBefore: string) => `
    CREATE TEMP TRIGGER IF NOT EXISTS undo_${event}_${table} AFTER ${event.toUpperCase()} ON main.${table}
    WHEN EXISTS (SELECT 1 FROM undo_open)
    BEGIN
      INSERT INTO undo_changes (entry_id, table_name, row_key, operation, row_before)
      SELECT entry_id, '${table}', ${key(row)}, '${event}', ${rowBefore} FROM undo_open;
    END;`
  return (
    trigger('insert', 'new', 'NULL') + trigger('update', 'old', before) + trigger('delete', 'old', before)
  )
}

function applier(
  connection: Connection,
  table: string,
  columns: readonly ColumnInfo[],
): (change: Change) => void {
  const keys = keyColumns(columns)
  const whereKey = keys.map((name, index) => `${name} = json_extract(@row_key, '$[${index}]')`).join(' AND ')
  const value = ({ name, type }: ColumnInfo) =>
    type === 'BLOB'
      ? `unhex(json_extract(@row_before, '$.${name}'))`
      : `json_extract(@row_before, '$.${name}')`
  const names = columns.map(({ name }) => name).join(', ')
  const removeRow = connection.prepare(`DELETE FROM ${table} WHERE ${whereKey}`)
  // A heartbeat or a notice may be there again: those change outside actions too.
  const insertRow = connection.prepare(
    `INSERT ${isWatched(table) ? 'OR REPLACE ' : ''}INTO ${table} (${names}) SELECT ${columns.map(value).join(', ')}`,
  )
  const settable = columns.filter(({ name }) => !keys.includes(name))
  const updateRow =
    settable.length === 0
      ? null
      : connection.prepare(
          `UPDATE ${table} SET ${settable.map((column) => `${column.name} = ${value(column)}`).join(', ')} WHERE ${whereKey}`,
        )
  return ({ operation, row_key, row_before }) => {
    if (operation === 'insert') removeRow.run({ row_key })
    else if (operation === 'delete') insertRow.run({ row_before })
    else updateRow?.run({ row_key, row_before })
  }
}
