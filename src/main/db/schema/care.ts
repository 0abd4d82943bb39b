/** The tables of duties: their rules, what was done, what was put off, and what was told. */
import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { SLOTS } from '../../../shared/gear/device'
import { DUTIES, DUTY_OUTCOMES } from '../../../shared/parts/care'
import { METERS } from '../../../shared/parts/part'
import { flag } from './columns'

export const dutyRules = sqliteTable('duty_rules', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  scope: text('scope', { enum: ['material', 'product', 'part', 'device'] }).notNull(),
  scopeId: text('scope_id').notNull(),
  slot: text('slot', { enum: SLOTS }),
  duty: text('duty', { enum: DUTIES }).notNull(),
  enabled: flag('enabled').notNull(),
  everyHours: real('every_hours'),
  everySessions: integer('every_sessions'),
  everyDaysUsed: integer('every_days_used'),
  everyDays: integer('every_days'),
  everyCycles: integer('every_cycles'),
  nextFrom: text('next_from', { enum: ['done', 'fixed'] }).notNull(),
})

export const dutiesDone = sqliteTable('duties_done', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  partId: text('part_id'),
  deviceId: text('device_id'),
  duty: text('duty', { enum: DUTIES }).notNull(),
  doneAt: integer('done_at').notNull(),
  outcome: text('outcome', { enum: DUTY_OUTCOMES }).notNull(),
  note: text('note').notNull(),
  meter: text('meter', { enum: METERS }),
})

export const snoozes = sqliteTable('snoozes', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  partId: text('part_id'),
  deviceId: text('device_id'),
  meter: text('meter', { enum: METERS }),
  duty: text('duty', { enum: DUTIES }).notNull(),
  untilAt: integer('until_at'),
  untilHours: real('until_hours'),
})

export const toldStates = sqliteTable('told_states', {
  item: text('item').primaryKey(),
  state: text('state', { enum: ['soon', 'due', 'overdue'] }).notNull(),
  at: integer('at').notNull(),
})
