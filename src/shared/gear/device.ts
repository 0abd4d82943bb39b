import { z } from 'zod'
import { t } from '../i18n/texts'
import { instantSchema, localDateSchema } from '../time'
import { moneySchema } from './money'

/** A short text key, unique within its list: `etymotic-er4xr`. */
export const idSchema = z.string().min(1).max(120)
const nameSchema = z.string().trim().min(1).max(200)
export const longTextSchema = z.string().max(20_000)

export const FORMS = ['in_ear', 'over_ear', 'on_ear', 'earbud', 'bone_conduction'] as const
export const BACKS = ['open', 'semi_open', 'closed'] as const
export const FITS = ['universal', 'custom'] as const
export const DRIVER_TYPES = [
  'dynamic',
  'balanced_armature',
  'planar',
  'electrostatic',
  'bone',
  'piezo',
] as const
export const MICROPHONES = ['none', 'inline', 'boom', 'built_in'] as const
export const DEVICE_STATUSES = ['available', 'lent', 'in_repair', 'selling', 'retired', 'lost'] as const
export const SLOTS = ['tips', 'pads', 'cable', 'filters', 'headband_pad', 'battery'] as const
export const RETIRE_REASONS = [
  'worn_out',
  'torn',
  'just_in_case',
  'hygiene',
  'lost',
  'sold',
  'gifted',
  'upgraded',
  'other',
] as const
export const RATED_ASPECTS = ['stage', 'imaging', 'detail', 'bass', 'tone', 'comfort'] as const

export type Form = (typeof FORMS)[number]
export type Back = (typeof BACKS)[number]
export type DriverType = (typeof DRIVER_TYPES)[number]
export type Slot = (typeof SLOTS)[number]
export type DeviceStatus = (typeof DEVICE_STATUSES)[number]
export type RetireReason = (typeof RETIRE_REASONS)[number]
export type RatedAspect = (typeof RATED_ASPECTS)[number]

/** IEC 60529: `IP`, a digit or X for solids, a digit or X for water. `none` = stated unprotected. */
const ipRatingSchema = z
  .string()
  .regex(/^(none|IP[0-6X][0-9X])$/, { error: (): string => t.gear.ipRatingForm })

const ratingSchema = z.int().min(1).max(5)
export const ratingsSchema = z.strictObject({
  stage: ratingSchema.nullable().default(null),
  imaging: ratingSchema.nullable().default(null),
  detail: ratingSchema.nullable().default(null),
  bass: ratingSchema.nullable().default(null),
  tone: ratingSchema.nullable().default(null),
  comfort: ratingSchema.nullable().default(null),
})
export const NO_RATINGS: z.infer<typeof ratingsSchema> = {
  stage: null,
  imaging: null,
  detail: null,
  bass: null,
  tone: null,
  comfort: null,
}

/**
 * One owned listening device. `null` means "unknown" unless a line says otherwise; a default for an
 * unknown value is never stored here, see `assumptions.ts`.
 */
export const deviceSchema = z.strictObject({
  id: idSchema,
  brand: nameSchema,
  model: nameSchema,
  nickname: nameSchema.nullable().default(null),
  form: z.enum(FORMS),
  /** In-ear only; elsewhere null = not applicable. */
  fit: z.enum(FITS).nullable().default(null),
  /** Over- and on-ear only; elsewhere null = not applicable. */
  back: z.enum(BACKS).nullable().default(null),
  wired: z.boolean().nullable().default(null),
  wireless: z.boolean().nullable().default(null),
  codecs: z.array(z.string().min(1).max(40)).max(40).default([]),
  latencyMs: z.number().min(0).max(5000).nullable().default(null),
  batteryHours: z.number().positive().max(2000).nullable().default(null),
  /** Empty = unknown. */
  drivers: z
    .array(z.strictObject({ type: z.enum(DRIVER_TYPES), count: z.int().min(1).max(64) }))
    .max(8)
    .default([]),
  impedanceOhm: z.number().positive().max(10_000).nullable().default(null),
  sensitivity: z
    .strictObject({ value: z.number().min(50).max(160), unit: z.enum(['dB/mW', 'dB/V']) })
    .nullable()
    .default(null),
  weightG: z.number().positive().max(5000).nullable().default(null),
  /** Passive, broad band. */
  isolationDb: z.number().min(0).max(60).nullable().default(null),
  /** Extra at low frequency; 0 = has none; null on a wired-only device counts as 0. */
  ancDb: z.number().min(0).max(60).nullable().default(null),
  transparency: z.boolean().nullable().default(null),
  microphone: z.enum(MICROPHONES).nullable().default(null),
  ipRating: ipRatingSchema.nullable().default(null),
  connector: z.string().min(1).max(60).nullable().default(null),
  plug: z.string().min(1).max(60).nullable().default(null),
  nozzleMm: z.number().positive().max(20).nullable().default(null),
  earHooks: z.boolean().nullable().default(null),
  wings: z.boolean().nullable().default(null),
  overEarCable: z.boolean().nullable().default(null),
  lowProfile: z.boolean().nullable().default(null),
  folds: z.boolean().nullable().default(null),
  wearSensor: z.boolean().nullable().default(null),
  /** The owner's own 1–5. */
  ratings: ratingsSchema.default(NO_RATINGS),
  acquiredOn: localDateSchema.nullable().default(null),
  price: moneySchema.nullable().default(null),
  /** Hours of listening before the record begins (second-hand, or owned before Canalog). */
  hoursBefore: z.number().min(0).max(1e6).default(0),
  status: z.enum(DEVICE_STATUSES).default('available'),
  notes: longTextSchema.default(''),
  tags: z.array(z.string().trim().min(1).max(40)).max(50).default([]),
  favourite: z.boolean().default(false),
  /** null = the slots that follow from form and wiring, see `slots.ts`. */
  slots: z.array(z.enum(SLOTS)).max(SLOTS.length).nullable().default(null),
  /** The device whose place this one took: the same model's former generation. */
  replaces: idSchema.nullable().default(null),
  lentTo: z.string().trim().min(1).max(200).nullable().default(null),
  dueBackOn: localDateSchema.nullable().default(null),
  /** No session may run past this instant. */
  retiredAt: instantSchema.nullable().default(null),
  retireReason: z.enum(RETIRE_REASONS).nullable().default(null),
})
export type Device = z.infer<typeof deviceSchema>

/** What the owner calls it: the nickname, else brand and model. */
export function deviceName(device: Pick<Device, 'brand' | 'model' | 'nickname'>): string {
  return device.nickname ?? `${device.brand} ${device.model}`
}
