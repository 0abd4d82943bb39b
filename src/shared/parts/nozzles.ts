/** Nozzles so much apart in width are alike, mm (assumed; printed widths are about as true as that). */
export const ALIKE_MM = 0.3
/** Closer than this is said to be as wide, mm. */
const AS_WIDE_MM = 0.05
/** Nozzles up to these widths, mm (assumed, after the typical widths in domain notes D.5). */
const CLASSES = [
  { upToMm: 4, word: 'narrow' },
  { upToMm: 5.4, word: 'of medium width' },
  { upToMm: Number.POSITIVE_INFINITY, word: 'wide' },
] as const
/** What a finding on a nozzle of the same class still says, 0…1, when the widths differ more (assumed). */
const SAME_CLASS_WEIGHT = 0.3
/** What a finding says at the edge of being alike, 0…1 (assumed). */
const EDGE_WEIGHT = 0.5

export interface NozzleLikeness {
  /** How much a finding on the one says about the other, 0…1. */
  readonly weight: number
  /** About the other nozzle: `whose nozzle is 0.1 mm wider`. */
  readonly words: string
}

/**
 * How much what sealed on another nozzle says about this one.
 * @param ownMm width of the nozzle that is to wear the tips
 * @param otherMm width of the nozzle they were tried on; null = not known
 * @returns null = nothing can be said.
 */
export function nozzleLikeness(ownMm: number, otherMm: number | null): NozzleLikeness | null {
  if (otherMm === null) return null
  // Widths come with one or two decimals; binary fractions must not decide at the edge.
  const apartMm = Math.round((otherMm - ownMm) * 100) / 100
  const farMm = Math.abs(apartMm)
  if (farMm <= ALIKE_MM) {
    return {
      weight: 1 - (1 - EDGE_WEIGHT) * (farMm / ALIKE_MM),
      words: `whose nozzle is ${widthWords(apartMm)}`,
    }
  }
  const own = classOf(ownMm)
  if (own !== classOf(otherMm)) return null
  return { weight: SAME_CLASS_WEIGHT, words: `whose nozzle is ${own} too, ${widthWords(apartMm)}` }
}

function classOf(widthMm: number): string {
  return CLASSES.find(({ upToMm }) => widthMm <= upToMm)?.word ?? 'wide'
}

function widthWords(apartMm: number): string {
  if (Math.abs(apartMm) < AS_WIDE_MM) return 'as wide'
  return `${Math.abs(apartMm).toFixed(1)} mm ${apartMm > 0 ? 'wider' : 'narrower'}`
}
