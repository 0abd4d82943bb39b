import { numbers } from '../i18n/kit'
import { t } from '../i18n/texts'

/** Nozzles so much apart in width are alike, mm (assumed; printed widths are about as true as that). */
export const ALIKE_MM = 0.3
/** Closer than this is said to be as wide, mm. */
const AS_WIDE_MM = 0.05
/** Nozzles up to these widths, mm (assumed, after the typical widths in domain notes D.5). */
const CLASSES = [
  { upToMm: 4, width: 'narrow' },
  { upToMm: 5.4, width: 'medium' },
  { upToMm: Number.POSITIVE_INFINITY, width: 'wide' },
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
      words: apartWords(apartMm),
    }
  }
  const own = classOf(ownMm)
  if (own !== classOf(otherMm)) return null
  const width = { width: t.parts.proposals.nozzle.widths[own], mm: tenths(farMm) }
  const { alsoWider, alsoNarrower } = t.parts.proposals.nozzle
  return { weight: SAME_CLASS_WEIGHT, words: apartMm > 0 ? alsoWider(width) : alsoNarrower(width) }
}

function classOf(widthMm: number): (typeof CLASSES)[number]['width'] {
  return CLASSES.find(({ upToMm }) => widthMm <= upToMm)?.width ?? 'wide'
}

function apartWords(apartMm: number): string {
  const { asWide, wider, narrower } = t.parts.proposals.nozzle
  if (Math.abs(apartMm) < AS_WIDE_MM) return asWide
  const mm = tenths(Math.abs(apartMm))
  return apartMm > 0 ? wider({ mm }) : narrower({ mm })
}

function tenths(mm: number): string {
  return numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(mm)
}
