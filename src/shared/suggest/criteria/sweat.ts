import { t } from '../../i18n/texts'
import { at, type Curve } from '../curve'
import type { Judge } from '../setting'

/** How well it bears water, by the second digit of its IP rating: 4 = splashes from any side (domain notes B.4, assumed). */
export const BEARS_WATER: Curve = [
  [0, 0.1],
  [3, 0.4],
  [4, 0.75],
  [5, 0.9],
  [7, 1],
]
/** A rating that nobody states is no proof of anything (domain notes B.4, assumed). */
export const UNRATED = 0.4
export const SWEATS_BY = { none: 0, light: 0.5, heavy: 1 } as const

/** Bearing sweat and rain. */
export const sweat: Judge = ({ known }, { scenario }) => {
  const stated = known.device.ipRating
  const digit = waterDigit(stated)
  const bears = digit === null ? UNRATED : at(BEARS_WATER, digit)
  return {
    utility: 1 - SWEATS_BY[scenario.sweat] * (1 - bears),
    text: () => (scenario.sweat === 'none' ? t.suggest.verdicts.sweat.noSweat : words(stated, digit)),
    facts: ['F31', 'F54'],
    assumed: digit === null,
  }
}

/** The water digit of an IP rating, 0…9; `none` = 0; null = not rated for water. */
export function waterDigit(ipRating: string | null): number | null {
  if (ipRating === null) return null
  if (ipRating === 'none') return 0
  const digit = ipRating.at(-1)
  return digit === undefined || digit === 'X' ? null : Number(digit)
}

function words(stated: string | null, digit: number | null): string {
  const said = t.suggest.verdicts.sweat
  if (stated === null || digit === null) return said.unknown
  if (digit === 0) return said.unprotected
  return digit >= 4 ? said.bears({ rating: stated }) : said.little({ rating: stated })
}
