/** The tables of what the owner listens with, and for what. */
import { blob, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import {
  BACKS,
  DEVICE_STATUSES,
  type Device,
  FITS,
  FORMS,
  MICROPHONES,
  RETIRE_REASONS,
  type Slot,
} from '../../../shared/gear/device'
import type { SourceOutput } from '../../../shared/gear/source'
import type { Scenario } from '../../../shared/scenarios/scenario'
import { flag, json, price } from './columns'

export const devices = sqliteTable('devices', {
  id: text('id').primaryKey(),
  brand: text('brand').notNull(),
  model: text('model').notNull(),
  nickname: text('nickname'),
  form: text('form', { enum: FORMS }).notNull(),
  fit: text('fit', { enum: FITS }),
  back: text('back', { enum: BACKS }),
  wired: flag('wired'),
  wireless: flag('wireless'),
  codecs: json('codecs').$type<string[]>().notNull(),
  latencyMs: real('latency_ms'),
  batteryHours: real('battery_hours'),
  drivers: json('drivers').$type<Device['drivers']>().notNull(),
  impedanceOhm: real('impedance_ohm'),
  sensitivityValue: real('sensitivity_value'),
  sensitivityUnit: text('sensitivity_unit', { enum: ['dB/mW', 'dB/V'] }),
  weightG: real('weight_g'),
  isolationDb: real('isolation_db'),
  ancDb: real('anc_db'),
  transparency: flag('transparency'),
  microphone: text('microphone', { enum: MICROPHONES }),
  ipRating: text('ip_rating'),
  connector: text('connector'),
  plug: text('plug'),
  nozzleMm: real('nozzle_mm'),
  earHooks: flag('ear_hooks'),
  wings: flag('wings'),
  overEarCable: flag('over_ear_cable'),
  lowProfile: flag('low_profile'),
  folds: flag('folds'),
  wearSensor: flag('wear_sensor'),
  ratingStage: integer('rating_stage'),
  ratingImaging: integer('rating_imaging'),
  ratingDetail: integer('rating_detail'),
  ratingBass: integer('rating_bass'),
  ratingTone: integer('rating_tone'),
  ratingComfort: integer('rating_comfort'),
  acquiredOn: text('acquired_on'),
  ...price(),
  hoursBefore: real('hours_before').notNull(),
  status: text('status', { enum: DEVICE_STATUSES }).notNull(),
  notes: text('notes').notNull(),
  tags: json('tags').$type<string[]>().notNull(),
  favourite: flag('favourite').notNull(),
  slots: json('slots').$type<Slot[]>(),
  replaces: text('replaces'),
  lentTo: text('lent_to'),
  dueBackOn: text('due_back_on'),
  retiredAt: integer('retired_at'),
  retireReason: text('retire_reason', { enum: RETIRE_REASONS }),
})

export const photos = sqliteTable('photos', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  deviceId: text('device_id').notNull(),
  addedAt: integer('added_at').notNull(),
  mime: text('mime', { enum: ['image/jpeg', 'image/png'] }).notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
})

export const notes = sqliteTable('notes', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  deviceId: text('device_id').notNull(),
  at: integer('at').notNull(),
  text: text('text').notNull(),
})

export const sources = sqliteTable('sources', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  drivesElectrostatic: flag('drives_electrostatic').notNull(),
  bluetooth: flag('bluetooth').notNull(),
  codecs: json('codecs').$type<string[]>().notNull(),
  outputs: json('outputs').$type<SourceOutput[]>().notNull(),
})

export const scenarios = sqliteTable('scenarios', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  definition: json('definition').$type<Scenario>().notNull(),
})
