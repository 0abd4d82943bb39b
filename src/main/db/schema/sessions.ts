/** The tables of sessions, and of what watching the running one leaves behind. */
import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { SWEATS } from '../../../shared/sessions/session'

export const sessions = sqliteTable('sessions', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  deviceId: text('device_id').notNull(),
  scenarioId: text('scenario_id'),
  startAt: integer('start_at').notNull(),
  endAt: integer('end_at'),
  zone: text('zone'),
  levelDbA: real('level_db_a'),
  temperatureC: real('temperature_c'),
  sweat: text('sweat', { enum: SWEATS }).notNull(),
  rating: integer('rating'),
  notes: text('notes').notNull(),
})

export const sessionParts = sqliteTable('session_parts', {
  sessionId: integer('session_id').notNull(),
  partId: text('part_id').notNull(),
})

export const heartbeats = sqliteTable('heartbeats', {
  sessionId: integer('session_id').primaryKey(),
  at: integer('at').notNull(),
})

export const sessionNotices = sqliteTable('session_notices', {
  sessionId: integer('session_id').primaryKey(),
  kind: text('kind', { enum: ['closed_after_crash', 'still_running', 'slept', 'long'] }).notNull(),
  fromAt: integer('from_at').notNull(),
  toAt: integer('to_at'),
})
