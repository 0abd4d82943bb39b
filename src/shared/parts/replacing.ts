import { z } from 'zod'
import { idSchema } from '../gear/device'
import { t } from '../i18n/texts'
import type { Fit } from './fit'
import { type Product, productName, SIDES } from './part'
import { EARS } from './sides'

/** What could take the place of a part that goes. */
export const replacementSchema = z.strictObject({
  /** `other_tip`: the unused half of a pair that this device wears on its other side already. */
  kind: z.enum(['other_tip', 'same', 'other']),
  /** What `parts.replace` wants as `with`; null = leave the choice to it. */
  with: idSchema.nullable(),
  name: z.string(),
  /** Unopened ones. */
  left: z.int(),
  fits: z.boolean().nullable(),
  /** Why it is offered, as a sentence. */
  why: z.string(),
})
export type Replacement = z.infer<typeof replacementSchema>

export const replacementsSchema = z.strictObject({
  /** What goes: the whole pair, or one side of it. */
  side: z.enum(SIDES),
  /** The ear that keeps its half; null = the part is retired. */
  stays: z.enum(EARS).nullable(),
  /** The sides that can be asked for. */
  sides: z.array(z.enum(SIDES)),
  options: z.array(replacementSchema),
})
export type Replacements = z.infer<typeof replacementsSchema>

/** A product of the right kind. */
export interface SpareProduct {
  readonly product: Product
  readonly unopenedPairs: number
  /** An unused half of it is at hand, beside what goes. */
  readonly halfBeside: boolean
  readonly fit: Fit
  readonly sealed: boolean | null
  readonly comfortableMinutes: number | null
  /** Worn on this device so far. */
  readonly hoursHere: number
}

/** More than these would be a catalogue, not an offer. */
const MOST_OFFERED = 5

/**
 * The products that could take over, best proven first: sealed here, fits, worn here, not known. An unused half
 * goes before all of them, because no pair need be opened. What is known not to fit, or not to seal, is not offered; nor is what is not at hand.
 */
export function rankSpares(spares: readonly SpareProduct[]): SpareProduct[] {
  return spares
    .filter(
      ({ halfBeside, unopenedPairs, fit, sealed }) =>
        (halfBeside || unopenedPairs > 0) && fit.fits !== false && sealed !== false,
    )
    .toSorted(byProof)
    .slice(0, MOST_OFFERED)
}

/** An unopened pair of it as an offer. */
export function offerOf({ product, unopenedPairs, fit, sealed }: SpareProduct): Replacement {
  return {
    kind: 'other',
    with: product.id,
    name: productName(product),
    left: unopenedPairs,
    fits: sealed ?? fit.fits,
    why: sealed ? t.parts.fit.sealedHere : fit.text,
  }
}

function byProof(a: SpareProduct, b: SpareProduct): number {
  return (
    Number(b.halfBeside) - Number(a.halfBeside) ||
    proof(b) - proof(a) ||
    (b.comfortableMinutes ?? 0) - (a.comfortableMinutes ?? 0) ||
    b.hoursHere - a.hoursHere ||
    b.unopenedPairs - a.unopenedPairs ||
    (a.product.id < b.product.id ? -1 : 1)
  )
}

function proof({ sealed, fit, hoursHere }: SpareProduct): number {
  if (sealed) return 3
  if (fit.fits) return 2
  return hoursHere > 0 ? 1 : 0
}
