/** The tables of drizzle/*.sql as drizzle sees them; a test proves that both agree. */
import { blob, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import {
  BACKS,
  DEVICE_STATUSES,
  type Device,
  FITS,
  FORMS,
  MICROPHONES,
  RETIRE_REASONS,
  SLOTS,
  type Slot,
} from '../../shared/gear/device'
import type { SourceOutput } from '../../shared/gear/source'
import { DUTIES, DUTY_OUTCOMES } from '../../shared/parts/care'
import { FIGURED, MATERIALS, METERS, PRODUCT_KINDS, SIDES } from '../../shared/parts/part'
import type { Scenario } from '../../shared/scenarios/scenario'
import { SWEATS } from '../../shared/sessions/session'
import { feedback, learningResets, rigRatings } from './learningSchema'

export { feedback, learningResets, rigRatings }

const flag = (name: string) => integer(name, { mode: 'boolean' })
const json = (name: string) => text(name, { mode: 'json' })
const price = () => ({ priceAmount: real('price_amount'), priceCurrency: text('price_currency') })
const life = () => ({
  lifeHours: real('life_hours'),
  lifeMonths: real('life_months'),
  lifeCycles: real('life_cycles'),
})
const stress = () => ({
  lightSweat: real('light_sweat'),
  heavySweat: real('heavy_sweat'),
  sleptOn: real('slept_on'),
  heat: real('heat'),
  uncleaned: real('uncleaned'),
  inStock: real('in_stock'),
})

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

export const materialFigures = sqliteTable('material_figures', {
  material: text('material', { enum: FIGURED }).primaryKey(),
  ...life(),
  ...stress(),
})

export const orders = sqliteTable('orders', {
  id: text('id').primaryKey(),
  productId: text('product_id').notNull(),
  pairs: integer('pairs').notNull(),
  orderedOn: text('ordered_on').notNull(),
  expectedOn: text('expected_on'),
  ...price(),
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

export const mounts = sqliteTable('mounts', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  partId: text('part_id').notNull(),
  deviceId: text('device_id').notNull(),
  slot: text('slot', { enum: SLOTS }).notNull(),
  side: text('side', { enum: SIDES }).notNull(),
  fromAt: integer('from_at').notNull(),
  toAt: integer('to_at'),
})

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

/** The tables whose rows are the record: undo watches them, and an import may replace them. */
export const RECORD_TABLES = {
  devices,
  photos,
  notes,
  products,
  stockLots,
  parts,
  materialFigures,
  orders,
  deviceMeters,
  mounts,
  sessions,
  sessionParts,
  sources,
  scenarios,
  dutyRules,
  dutiesDone,
  snoozes,
  fitJudgements,
  feedback,
  learningResets,
  rigRatings,
  settings,
} as const

/** What watching a running session leaves behind: undo restores it, but nothing in the record rests on it. */
export const WATCH_TABLES = { heartbeats, sessionNotices } as const
