/** The tables of parts: what is bought, what is on which device, and how long it lasts and fits. */
import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { RETIRE_REASONS, SLOTS } from '../../../shared/gear/device'
import { FIGURED, MATERIALS, METERS, PRODUCT_KINDS, SIDES } from '../../../shared/parts/part'
import { flag, life, price, stress } from './columns'

export const products = sqliteTable('products', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: PRODUCT_KINDS }).notNull(),
  brand: text('brand').notNull(),
  model: text('model').notNull(),
  material: text('material', { enum: MATERIALS }),
  size: text('size'),
  boreMm: real('bore_mm'),
  pairsPerPack: integer('pairs_per_pack'),
  connector: text('connector'),
  plug: text('plug'),
  ...life(),
  notes: text('notes').notNull(),
  ...stress(),
  keepPairs: integer('keep_pairs'),
})

export const stockLots = sqliteTable('stock_lots', {
  id: text('id').primaryKey(),
  productId: text('product_id').notNull(),
  pairs: integer('pairs').notNull(),
  pairsBought: integer('pairs_bought'),
  acquiredOn: text('acquired_on'),
  ...price(),
})

export const orders = sqliteTable('orders', {
  id: text('id').primaryKey(),
  productId: text('product_id').notNull(),
  pairs: integer('pairs').notNull(),
  orderedOn: text('ordered_on').notNull(),
  expectedOn: text('expected_on'),
  ...price(),
})

export const parts = sqliteTable('parts', {
  id: text('id').primaryKey(),
  productId: text('product_id').notNull(),
  openedOn: text('opened_on'),
  lotId: text('lot_id'),
  ...price(),
  hoursBefore: real('hours_before').notNull(),
  trackedFromAt: integer('tracked_from_at'),
  retiredAt: integer('retired_at'),
  retireReason: text('retire_reason', { enum: RETIRE_REASONS }),
  ...life(),
  notes: text('notes').notNull(),
  ...stress(),
})

export const mounts = sqliteTable('mounts', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  partId: text('part_id').notNull(),
  deviceId: text('device_id').notNull(),
  slot: text('slot', { enum: SLOTS }).notNull(),
  side: text('side', { enum: SIDES }).notNull(),
  fromAt: integer('from_at').notNull(),
  toAt: integer('to_at'),
})

export const materialFigures = sqliteTable('material_figures', {
  material: text('material', { enum: FIGURED }).primaryKey(),
  ...life(),
  ...stress(),
})

export const deviceMeters = sqliteTable('device_meters', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  deviceId: text('device_id').notNull(),
  meter: text('meter', { enum: METERS }).notNull(),
  sinceAt: integer('since_at'),
  endedAt: integer('ended_at'),
  endReason: text('end_reason', { enum: RETIRE_REASONS }),
  ...life(),
})

export const fitJudgements = sqliteTable('fit_judgements', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  deviceId: text('device_id').notNull(),
  productId: text('product_id').notNull(),
  side: text('side', { enum: SIDES }).notNull(),
  fits: flag('fits'),
  sealed: flag('sealed'),
  comfortableMinutes: real('comfortable_minutes'),
  judgedAt: integer('judged_at').notNull(),
  note: text('note').notNull(),
})
