/** The tables of what the owner chose and how rigs were rated. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { PASS_REASONS } from '../../../shared/learning/views'
import type { Context } from '../../../shared/suggest/types'

export const feedback = sqliteTable('feedback', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  at: integer('at').notNull(),
  scenarioId: text('scenario_id').notNull(),
  context: text('context', { mode: 'json' }).$type<Context>().notNull(),
  suggestedId: text('suggested_id').notNull(),
  chosenId: text('chosen_id'),
  reason: text('reason', { enum: PASS_REASONS }),
})

export const learningResets = sqliteTable('learning_resets', {
  scenarioId: text('scenario_id').primaryKey(),
  at: integer('at').notNull(),
})

export const rigRatings = sqliteTable('rig_ratings', {
  deviceId: text('device_id').notNull(),
  productId: text('product_id').notNull(),
  stage: integer('stage'),
  imaging: integer('imaging'),
  detail: integer('detail'),
  bass: integer('bass'),
  tone: integer('tone'),
  comfort: integer('comfort'),
  ratedAt: integer('rated_at').notNull(),
})
