import { z } from 'zod'
import { idSchema, RATED_ASPECTS, type RatedAspect, ratingsSchema } from '../gear/device'

/** The owner's 1–5 for a device with certain tips or pads: it says more than a rating of the device alone. */
export const rigRatingSchema = z.strictObject({
  device: idSchema,
  /** Tips or pads. */
  product: idSchema,
  ratings: ratingsSchema,
})
export type RigRating = z.infer<typeof rigRatingSchema>

/** The aspects that a rating says something about. */
export function aspectsOf({ ratings }: Pick<RigRating, 'ratings'>): readonly RatedAspect[] {
  return RATED_ASPECTS.filter((aspect) => ratings[aspect] !== null)
}
