/** The shape of a `*.canalog.json` file. The order of the keys here is the order in which they are written. */
import { z } from 'zod'
import {
  deviceSchema,
  idSchema,
  longTextSchema,
  NO_RATINGS,
  RETIRE_REASONS,
  ratingsSchema,
  SLOTS,
} from '../gear/device'
import { moneySchema } from '../gear/money'
import { sourceSchema } from '../gear/source'
import { t } from '../i18n/texts'
import { rigRatingSchema } from '../learning/rigRating'
import { PASS_REASONS } from '../learning/views'
import { DUTIES, DUTY_OUTCOMES } from '../parts/care'
import {
  deviceMeterSchema,
  lifeOverrideSchema,
  METERS,
  materialFiguresSchema,
  NO_LIFE_OVERRIDE,
  orderSchema,
  productSchema,
  SIDES,
  stockLotSchema,
} from '../parts/part'
import { scenarioSchema } from '../scenarios/scenario'
import { SWEATS, zoneSchema } from '../sessions/session'
import { DEFAULT_SETTINGS, settingsSchema } from '../settings'
import { contextSchema } from '../suggest/types'
import { formatInstant, instantSchema, localDateSchema } from '../time'

/** Rises when keys are added; files with a lower number always import. */
export const FORMAT = 3

/** ISO 8601 with `Z` or any offset in the file, whole seconds in the program; a fraction is cut off. */
const instant = z.codec(
  z.iso.datetime({ offset: true, error: () => t.interchange.instantNeeded }),
  instantSchema,
  { decode: (text) => Math.floor(Date.parse(text) / 1000), encode: formatInstant },
)
const optionalInstant = instant.nullable().default(null)

const optionalCount = z.int().positive().max(1_000_000).nullable().default(null)

const stockEntry = z.strictObject({
  id: idSchema,
  product: idSchema,
  pairs: stockLotSchema.shape.pairs,
  acquiredOn: stockLotSchema.shape.acquiredOn,
  price: stockLotSchema.shape.price,
  pairsBought: stockLotSchema.shape.pairsBought,
})

const partEntry = z.strictObject({
  id: idSchema,
  product: idSchema,
  openedOn: localDateSchema.nullable().default(null),
  lot: idSchema.nullable().default(null),
  price: moneySchema.nullable().default(null),
  hoursBefore: z.number().min(0).max(1e6).default(0),
  trackedFrom: optionalInstant,
  retiredAt: optionalInstant,
  retireReason: z.enum(RETIRE_REASONS).nullable().default(null),
  life: lifeOverrideSchema.default(NO_LIFE_OVERRIDE),
  notes: longTextSchema.default(''),
})

const mountEntry = z.strictObject({
  part: idSchema,
  device: idSchema,
  slot: z.enum(SLOTS),
  side: z.enum(SIDES).default('both'),
  from: instant,
  to: optionalInstant,
})

const sessionEntry = z.strictObject({
  device: idSchema,
  scenario: idSchema.nullable().default(null),
  start: instant,
  end: optionalInstant,
  zone: zoneSchema.nullable().default(null),
  levelDbA: z.number().min(0).max(140).nullable().default(null),
  temperatureC: z.number().min(-60).max(70).nullable().default(null),
  sweat: z.enum(SWEATS).default('none'),
  rating: z.int().min(1).max(5).nullable().default(null),
  notes: longTextSchema.default(''),
  parts: z.array(idSchema).min(1).max(12).nullable().default(null),
})

const scenarioEntry = scenarioSchema.extend({
  maxLatencyMs: scenarioSchema.shape.maxLatencyMs.default(null),
  source: scenarioSchema.shape.source.default(null),
})

export const noteSchema = z.strictObject({ device: idSchema, at: instant, text: longTextSchema.min(1) })

export const photoSchema = z.strictObject({
  device: idSchema,
  addedAt: instant,
  mime: z.enum(['image/jpeg', 'image/png']),
  base64: z.base64().min(1),
})

/** What needs doing how often; `scopeId` is a material, or the id of a product, part or device. */
export const dutyRuleSchema = z.strictObject({
  scope: z.enum(['material', 'product', 'part', 'device']),
  scopeId: z.string().min(1).max(120),
  slot: z.enum(SLOTS).nullable().default(null),
  duty: z.enum(DUTIES),
  enabled: z.boolean().default(true),
  everyHours: z.number().positive().max(1e6).nullable().default(null),
  everySessions: optionalCount,
  everyDaysUsed: optionalCount,
  everyDays: optionalCount,
  everyCycles: optionalCount,
  nextFrom: z.enum(['done', 'fixed']).default('done'),
})

/** On one part, or on one device as a whole. */
export const dutyDoneSchema = z.strictObject({
  part: idSchema.nullable().default(null),
  device: idSchema.nullable().default(null),
  duty: z.enum(DUTIES),
  doneAt: instant,
  outcome: z.enum(DUTY_OUTCOMES).default('done'),
  note: longTextSchema.default(''),
  meter: z.enum(METERS).nullable().default(null),
})

/** Of one part, or of one device (or of what wears on it as a whole): until an instant, or until so many hours. */
export const snoozeSchema = z.strictObject({
  part: idSchema.nullable().default(null),
  device: idSchema.nullable().default(null),
  meter: z.enum(METERS).nullable().default(null),
  duty: z.enum(DUTIES),
  until: optionalInstant,
  untilHours: z.number().min(0).max(1e6).nullable().default(null),
})

/** What wears on a device as a whole; since format 3. */
export const deviceMeterEntry = deviceMeterSchema.omit({ sinceAt: true, endedAt: true }).extend({
  since: optionalInstant,
  ended: optionalInstant,
})

export const fitJudgementSchema = z.strictObject({
  device: idSchema,
  product: idSchema,
  side: z.enum(SIDES).default('both'),
  fits: z.boolean().nullable().default(null),
  sealed: z.boolean().nullable().default(null),
  comfortableMinutes: z.number().min(0).max(1e6).nullable().default(null),
  judgedAt: instant,
  note: longTextSchema.default(''),
})

/** The owner chose otherwise than was suggested; since format 2. */
export const feedbackEntry = z.strictObject({
  at: instant,
  scenario: idSchema,
  context: contextSchema,
  suggested: idSchema,
  chosen: idSchema.nullable().default(null),
  reason: z.enum(PASS_REASONS).nullable().default(null),
})

/** Nothing is learned for a scenario from what was before; since format 2. */
export const learningResetSchema = z.strictObject({ scenario: idSchema, at: instant })

/** A device rated with certain tips or pads; since format 2. */
export const rigRatingEntry = rigRatingSchema.extend({
  ratings: ratingsSchema.default(NO_RATINGS),
  ratedAt: instant,
})

const { glasses, zone, deliveryDays, ...otherSettings } = settingsSchema.shape

export const fileSchema = z.strictObject({
  canalog: z.int().min(1).max(FORMAT),
  owner: z.strictObject({ glasses, zone, deliveryDays, ...otherSettings }).default({ ...DEFAULT_SETTINGS }),
  devices: listOf(deviceSchema.extend({ retiredAt: optionalInstant })),
  products: listOf(productSchema),
  stock: listOf(stockEntry),
  parts: listOf(partEntry),
  mounts: listOf(mountEntry),
  sessions: listOf(sessionEntry),
  sources: listOf(sourceSchema),
  scenarios: listOf(scenarioEntry),
  notes: listOf(noteSchema),
  photos: listOf(photoSchema),
  dutyRules: listOf(dutyRuleSchema),
  dutiesDone: listOf(dutyDoneSchema),
  snoozes: listOf(snoozeSchema),
  fitJudgements: listOf(fitJudgementSchema),
  feedback: listOf(feedbackEntry),
  learningResets: listOf(learningResetSchema),
  rigRatings: listOf(rigRatingEntry),
  materialFigures: listOf(materialFiguresSchema),
  deviceMeters: listOf(deviceMeterEntry),
  orders: listOf(orderSchema),
})
/** A file as it lies on the disk. */
export type CollectionFile = z.input<typeof fileSchema>
/** A file once read: every key present, instants as seconds. */
export type ReadFile = z.output<typeof fileSchema>

function listOf<T extends z.ZodType>(entry: T) {
  return z.array(entry).default([])
}

/** The file's shape as JSON Schema, for editors and other programs. */
export function collectionJsonSchema(): object {
  return {
    title: 'Canalog collection',
    ...z.toJSONSchema(fileSchema, { io: 'input', target: 'draft-2020-12' }),
  }
}
