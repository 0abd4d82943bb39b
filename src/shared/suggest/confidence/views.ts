import { z } from 'zod'
import { idSchema } from '../../gear/device'
import { CRITERIA } from '../../scenarios/scenario'
import { contextSchema } from '../types'

/** How sure a suggestion is, as a screen shows it. */
export const confidenceSchema = z.strictObject({
  /** In the order of the ranking: the share of what-ifs in which each device is first, 0…1. */
  firstIn: z.array(z.strictObject({ device: idSchema, share: z.number() })),
  /** "A clear first choice: first in 94 of 100 what-ifs." Empty when nothing is ranked. */
  words: z.string(),
  /** The smallest single change that puts another device first; null = no sensible one does. */
  flip: z
    .strictObject({
      device: idSchema,
      text: z.string(),
      /** What to set to try it; null = it is a weight, not a circumstance. */
      context: contextSchema.nullable(),
      criterion: z.enum(CRITERIA).nullable(),
    })
    .nullable(),
  /** What to fill in to be surer of a device, most valuable first. `worthPoints` = points its score may be off by. */
  unknowns: z.array(
    z.strictObject({
      device: idSchema,
      /** `label`: "the weight of the HD 600" */
      items: z.array(z.strictObject({ attribute: z.string(), label: z.string(), worthPoints: z.number() })),
    }),
  ),
})
export type ConfidenceView = z.infer<typeof confidenceSchema>
