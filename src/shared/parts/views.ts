import { z } from 'zod'
import { idSchema, SLOTS } from '../gear/device'
import { instantSchema } from '../time'
import { wearGlanceSchema, wearViewSchema } from '../wear/types'
import { DUTIES, DUTY_OUTCOMES } from './care'
import { mountSchema, partSchema, productSchema, SIDES, stockLotSchema } from './part'

export const productDraftSchema = productSchema.omit({ id: true })
export type ProductDraft = z.input<typeof productDraftSchema>
export const stockDraftSchema = stockLotSchema.omit({ id: true, product: true })
export type StockDraft = z.input<typeof stockDraftSchema>

/** What is in a slot now, as a device shows it. */
export const sideAwareMountSchema = z.strictObject({
  mount: z.int(),
  part: idSchema,
  product: productSchema,
  slot: z.enum(SLOTS),
  side: z.enum(SIDES),
  fromAt: instantSchema,
  wear: wearViewSchema.nullable(),
})
export type MountedPart = z.infer<typeof sideAwareMountSchema>

/** The same where a list of devices shows it. */
export const mountAtAGlanceSchema = sideAwareMountSchema.extend({ wear: wearGlanceSchema.nullable() })
export type MountAtAGlance = z.infer<typeof mountAtAGlanceSchema>

/** One part with its product, place and wear. */
export const partRowSchema = z.strictObject({
  part: partSchema,
  product: productSchema,
  mount: z
    .strictObject({
      id: z.int(),
      device: idSchema,
      slot: z.enum(SLOTS),
      side: z.enum(SIDES),
      fromAt: instantSchema,
    })
    .nullable(),
  /** null for what does not wear (an adapter). */
  wear: wearViewSchema.nullable(),
})
export type PartRow = z.infer<typeof partRowSchema>

export const careEntrySchema = z.strictObject({
  id: z.int(),
  duty: z.enum(DUTIES),
  doneAt: instantSchema,
  outcome: z.enum(DUTY_OUTCOMES),
  note: z.string(),
})

export type CareEntry = z.infer<typeof careEntrySchema>

export const partPageSchema = partRowSchema.extend({
  mounts: z.array(mountSchema.extend({ id: z.int(), hours: z.number() })),
  care: z.array(careEntrySchema),
  /** Its share of what was paid, where known. */
  cost: z.strictObject({ amount: z.number(), currency: z.string() }).nullable(),
})
export type PartPage = z.infer<typeof partPageSchema>

export const productRowSchema = z.strictObject({
  product: productSchema,
  lots: z.array(stockLotSchema),
  unopenedPairs: z.int(),
  inUse: z.int(),
  inDrawer: z.int(),
  retired: z.int(),
})
export type ProductRow = z.infer<typeof productRowSchema>

export const fitAnswerSchema = z.strictObject({
  /** null = cannot tell: a measure is missing. */
  fits: z.boolean().nullable(),
  text: z.string(),
})
export type FitAnswer = z.infer<typeof fitAnswerSchema>
