import { z } from 'zod'
import { idSchema, SLOTS } from '../gear/device'
import { DUTIES } from '../parts/care'
import { METERS, SIDES } from '../parts/part'
import { careEntrySchema } from '../parts/views'
import { instantSchema, localDateSchema } from '../time'
import { WEAR_STATES } from '../wear/types'
import { type AttentionSubject, attentionItemSchema } from './items'
import { dutyOriginSchema } from './resolve'
import { dutyRuleFieldsSchema, dutyRuleTargetSchema } from './rule'
import { dutyStatusSchema } from './status'

/** What was seen to, or put off: a part, a device, or what wears on a device as a whole. */
export const careSubjectSchema = z.union([
  z.strictObject({ part: idSchema }),
  z.strictObject({ device: idSchema, meter: z.enum(METERS).nullable().default(null) }),
])
export type CareSubject = z.infer<typeof careSubjectSchema>

/** What of an item can be seen to or put off; null = it is about no single thing. */
export function careSubjectOf({ part, device, meter }: AttentionSubject): CareSubject | null {
  if (part !== null) return { part }
  return device === null ? null : { device, meter }
}

export const attentionSchema = z.strictObject({
  /** Most urgent first. */
  items: z.array(attentionItemSchema),
  /** Those that wait until a snooze is over. */
  snoozed: z.array(attentionItemSchema),
  /** How many cleanings and the like would be due by usual care that the owner has never taken up. */
  asleep: z.int(),
})
export type Attention = z.infer<typeof attentionSchema>

const resolvedDutySchema = z.strictObject({
  rule: dutyRuleFieldsSchema.nullable(),
  origin: dutyOriginSchema,
  on: z.boolean(),
})

/** One level that may have a rule for a duty of this thing. */
export const dutyLevelSchema = z.strictObject({
  level: dutyOriginSchema,
  /** `all memory foam tips`, `Comply T-100 M`, `this pair`, `the tips of ER4XR` */
  name: z.string().min(1),
  /** Where the owner's rule is kept; null = built in, not to be changed. */
  target: dutyRuleTargetSchema.nullable(),
  /** null = this level says nothing. */
  rule: dutyRuleFieldsSchema.nullable(),
  /** What would decide without this level and all more specific ones: what an editor starts from. */
  inherited: resolvedDutySchema,
})
export type DutyLevelView = z.infer<typeof dutyLevelSchema>

/** One duty of one thing: what decides it, where it stands, and when it was seen to. */
export const dutyViewSchema = z.strictObject({
  duty: z.enum(DUTIES),
  resolved: resolvedDutySchema,
  /** `usual for pads`, `your rule for Comply T-100 M`; null = there is no rule. */
  originText: z.string().nullable(),
  /** Most specific first. */
  levels: z.array(dutyLevelSchema),
  /** null = off, or nothing runs: it lies in the drawer or is retired. */
  status: dutyStatusSchema.nullable(),
  /** True while nothing reminds of it: usual care that was never done in this place. */
  asleep: z.boolean(),
  /** The reason in words; null = no status. */
  why: z.string().nullable(),
  /** Newest first. */
  history: z.array(careEntrySchema),
})
export type DutyView = z.infer<typeof dutyViewSchema>

/** How a duty is put off: for days, or for hours of use. */
export const snoozeForSchema = z.union([
  z.strictObject({ days: z.int().min(1).max(366) }),
  z.strictObject({ hours: z.number().positive().max(10_000) }),
])
export type SnoozeFor = z.infer<typeof snoozeForSchema>

/** A part that is worth a look: its state is far from certain. */
export const checkupPartSchema = z.strictObject({
  part: idSchema,
  name: z.string().min(1),
  kind: z.enum(SLOTS),
  product: idSchema,
  device: idSchema,
  deviceName: z.string(),
  side: z.enum(SIDES),
  state: z.enum(WEAR_STATES),
  damage: z.number(),
  medianDamage: z.number(),
  pWornNow: z.number(),
  why: z.string(),
  spares: z.int(),
  /** null = never. */
  lookedAt: instantSchema.nullable(),
})
export type CheckupPart = z.infer<typeof checkupPartSchema>

/** The monthly look at some parts. */
export const checkupSchema = z.strictObject({
  /** True while the card is to be shown. */
  due: z.boolean(),
  /** The day on which it is next due; null = switched off, or nothing is worth a look. */
  dueOn: localDateSchema.nullable(),
  parts: z.array(checkupPartSchema),
})
export type Checkup = z.infer<typeof checkupSchema>
