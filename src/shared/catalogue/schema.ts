import { z } from 'zod'
import { FORMS } from '../gear/device'

/**
 * One model on the market, as opposed to a device somebody owns. A hint of null means "unknown",
 * never "no": the list records that a feature was seen, not that it is missing.
 */
export const catalogueModelSchema = z.strictObject({
  brand: z.string().min(1),
  model: z.string().min(1),
  form: z.enum(FORMS),
  /** Median of undated prices that reviewers noted, in US dollars: a hint, not a list price. */
  priceUsd: z.number().positive().nullable(),
  /** In how many measurement lists it was seen: what people own most comes first. */
  mentions: z.int().min(0),
  hints: z.strictObject({
    anc: z.literal(true).nullable(),
    wireless: z.literal(true).nullable(),
    customMoulded: z.literal(true).nullable(),
    back: z.enum(['open', 'closed']).nullable(),
    /** Rests in or hangs at the outer ear without a seal (F1). */
    openEar: z.literal(true).nullable(),
  }),
})
export type CatalogueModel = z.infer<typeof catalogueModelSchema>

/** One line of a pasted list with the model it seems to mean; the owner's own words are kept. */
export const pastedMatchSchema = z.strictObject({
  /** The line without bullets and numbering. */
  line: z.string(),
  /** How the line reads without the catalogue; empty where the line does not say. */
  brand: z.string(),
  model: z.string(),
  match: catalogueModelSchema.nullable(),
  confidence: z.enum(['exact', 'likely', 'none']),
})
export type PastedMatch = z.infer<typeof pastedMatchSchema>
