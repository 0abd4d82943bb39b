import { z } from 'zod'
import { DUTIES, DUTY_OUTCOMES } from '../parts/care'
import { SIDES } from '../parts/part'
import { mountAtAGlanceSchema, sideAwareMountSchema } from '../parts/views'
import { patchOf } from '../patch'
import { instantSchema, localDateSchema } from '../time'
import { WEAR_STATES } from '../wear/types'
import { deviceSchema, idSchema, RETIRE_REASONS } from './device'
import { moneySchema } from './money'

/** A device before it has an id: only brand, model and form are needed. */
export const deviceDraftSchema = deviceSchema.omit({ id: true })
export type DeviceDraft = z.input<typeof deviceDraftSchema>

/** The fields of a device that the owner edits one by one; absent = unchanged. */
export const devicePatchSchema = patchOf(deviceSchema.omit({ id: true, retiredAt: true, retireReason: true }))
export type DevicePatch = z.infer<typeof devicePatchSchema>

/** One device as the Collection shows it. */
export const deviceCardSchema = z.strictObject({
  device: deviceSchema,
  hours: z.number(),
  sessions: z.int(),
  lastUsedAt: instantSchema.nullable(),
  photo: z.int().nullable(),
  mounted: z.array(mountAtAGlanceSchema),
  /** The worst state among what is mounted. */
  worst: z.enum(WEAR_STATES),
})
export type DeviceCard = z.infer<typeof deviceCardSchema>

/** Cost per hour, parts used up on it included; null parts of it where no price is known. */
export const deviceCostSchema = z.strictObject({
  devicePrice: moneySchema.nullable(),
  /** Share of tips, pads … by hours worn here, in the device's (else the owner's) currency. */
  partsAmount: z.number(),
  currency: z.string().nullable(),
  perHour: z.number().nullable(),
  /** Prices in other currencies that could not be added. */
  otherCurrencies: z.array(z.string()),
})

export const timelineEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('session'),
    at: instantSchema,
    session: z.int(),
    scenario: idSchema.nullable(),
    seconds: z.int().nullable(),
    levelDbA: z.number().nullable(),
    rating: z.int().nullable(),
    notes: z.string(),
  }),
  z.strictObject({
    kind: z.literal('mounted'),
    at: instantSchema,
    mount: z.int(),
    part: idSchema,
    name: z.string(),
    slot: z.string(),
    side: z.enum(SIDES),
    /** What it took the place of at the same moment. */
    insteadOf: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('unmounted'),
    at: instantSchema,
    mount: z.int(),
    part: idSchema,
    name: z.string(),
    slot: z.string(),
  }),
  z.strictObject({
    kind: z.literal('retired_part'),
    at: instantSchema,
    part: idSchema,
    name: z.string(),
    reason: z.enum(RETIRE_REASONS).nullable(),
    hours: z.number(),
  }),
  z.strictObject({
    kind: z.literal('care'),
    at: instantSchema,
    care: z.int(),
    name: z.string(),
    duty: z.enum(DUTIES),
    outcome: z.enum(DUTY_OUTCOMES),
  }),
  z.strictObject({ kind: z.literal('note'), at: instantSchema, note: z.int(), text: z.string() }),
  z.strictObject({ kind: z.literal('acquired'), at: instantSchema, on: localDateSchema }),
  z.strictObject({
    kind: z.literal('retired'),
    at: instantSchema,
    reason: z.enum(RETIRE_REASONS).nullable(),
  }),
])
export type TimelineEvent = z.infer<typeof timelineEventSchema>

export const devicePageSchema = deviceCardSchema.extend({
  mounted: z.array(sideAwareMountSchema),
  photos: z.array(z.int()),
  cost: deviceCostSchema,
  usualMinutes: z.number().nullable(),
  /** Most used first. */
  scenarios: z.array(z.strictObject({ scenario: idSchema.nullable(), hours: z.number() })),
  /** Hours on each local day of the last 371 days that had any. */
  days: z.array(z.strictObject({ on: localDateSchema, hours: z.number() })),
  timeline: z.array(timelineEventSchema),
  /** More events exist before the last one listed. */
  timelineGoesOn: z.boolean(),
})
export type DevicePage = z.infer<typeof devicePageSchema>
