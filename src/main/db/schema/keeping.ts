/** The tables of settings and of what can be undone. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { flag, json } from './columns'

export const settings = sqliteTable('settings', {
  key: text('key').primaryKey(),
  value: json('value').$type<unknown>().notNull(),
})

export const undoEntries = sqliteTable('undo_entries', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  label: text('label').notNull(),
  at: integer('at').notNull(),
  undone: flag('undone').notNull(),
})

export const undoChanges = sqliteTable('undo_changes', {
  seq: integer('seq').primaryKey({ autoIncrement: true }),
  entryId: integer('entry_id').notNull(),
  tableName: text('table_name').notNull(),
  rowKey: text('row_key').notNull(),
  operation: text('operation', { enum: ['insert', 'update', 'delete'] }).notNull(),
  rowBefore: text('row_before'),
})
