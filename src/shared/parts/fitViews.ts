import { z } from 'zod'
import { idSchema } from '../gear/device'
import { earFindingSchema } from './fitMemory'
import { productSchema, SIDES } from './part'
import { EARS } from './sides'
import { fitAnswerSchema } from './views'

/** What is known of one product in one ear of a device. */
const earMemorySchema = z.strictObject({
  /** null = never judged. */
  finding: earFindingSchema.nullable(),
  hours: z.number().min(0),
  /** It is in this ear now. */
  mounted: z.boolean(),
})

/** One tip product on a device: what the owner found, what the measures say, what the record adds. */
export const fitMemoryRowSchema = z.strictObject({
  product: productSchema,
  left: earMemorySchema,
  right: earMemorySchema,
  /** Core against nozzle, whatever was found. */
  measured: fitAnswerSchema,
  /** Median length of the sessions with it here, minutes; null = fewer than five of at least five minutes. */
  usualMinutes: z.number().nullable(),
  /** Worn here lately and not asked about: the ears whose seal is worth a question. */
  asks: z.array(z.enum(EARS)),
})
export type FitMemoryRow = z.infer<typeof fitMemoryRowSchema>

export const tipProposalsSchema = z.strictObject({
  /** The likeliest first. */
  proposals: z.array(
    z.strictObject({
      product: productSchema,
      side: z.enum(SIDES),
      workedOn: idSchema,
      text: z.string(),
      /** Unopened pairs. */
      unopenedPairs: z.int(),
      /** Opened pairs in the drawer. */
      inDrawer: z.int(),
    }),
  ),
  cannot: z.array(z.strictObject({ product: productSchema, text: z.string() })),
  unknown: z.array(z.string()),
})
export type TipProposalsView = z.infer<typeof tipProposalsSchema>
