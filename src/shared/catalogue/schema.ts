import { z } from 'zod'
import { BACKS, FORMS } from '../gear/device'

/** A model of the catalogue. Hints are facts where present; null = the catalogue does not say. */
export const catalogueModelSchema = z.strictObject({
  brand: z.string(),
  model: z.string(),
  form: z.enum(FORMS),
  /** What reviewers typed as its price, undated: a hint. */
  priceUsd: z.number().nullable(),
  hints: z.strictObject({
    anc: z.boolean().nullable(),
    wireless: z.boolean().nullable(),
    customMoulded: z.boolean().nullable(),
    back: z.enum(BACKS).nullable(),
    openEar: z.boolean().nullable(),
  }),
})
export type CatalogueModel = z.infer<typeof catalogueModelSchema>

/** One line of a pasted list with the model it seems to mean; the owner's own words are kept. */
export const pastedMatchSchema = z.strictObject({
  line: z.string(),
  /** How the line reads without the catalogue. */
  brand: z.string(),
  model: z.string(),
  match: catalogueModelSchema.nullable(),
  confidence: z.enum(['exact', 'likely', 'none']),
})
export type PastedMatch = z.infer<typeof pastedMatchSchema>
