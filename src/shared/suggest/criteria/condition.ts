import { productName } from '../../parts/part'
import { at, type Curve } from '../curve'
import type { Judge } from '../setting'
import type { ShelfPart } from '../types'
import { duration, whole } from '../words'
import type { Worn } from '../worn'

/** Tips and pads whose wear nobody records (assumed). */
export const UNRECORDED = 0.85
/** By remaining hours ÷ planned hours: the last hours of a pair are poor ones (assumed). */
export const HOURS_LEFT: Curve = [
  [0, 0.3],
  [1, 0.8],
  [4, 1],
]

/** How fresh the tips or pads are. */
export const condition: Judge = ({ tips, pads }, { context }) => {
  const worn = tips ?? pads
  if (worn === null) return { utility: 1, text: () => 'nothing on it wears out', facts: [], assumed: false }
  if (worn.part === null) {
    return worn.from === 'stock'
      ? { utility: 1, text: () => 'an unopened pair', facts: ['F34'], assumed: false }
      : {
          utility: UNRECORDED,
          text: () => 'their wear is not recorded',
          facts: ['F34', 'F35'],
          assumed: true,
        }
  }
  const { part } = worn
  const enough = part.hoursLeft === null ? 1 : at(HOURS_LEFT, part.hoursLeft / (context.minutes / 60))
  return {
    utility: (1 - part.pWornNow) * enough,
    text: () => wearText(worn, part, context.minutes),
    facts: ['F34', 'F35'],
    assumed: false,
  }
}

/** `Comply T-100 M have about 12 h left`, or what share of such pairs is gone by now. */
function wearText(worn: Worn, part: ShelfPart, minutes: number): string {
  const name = worn.product ? productName(worn.product) : 'the pair'
  if (part.pWornNow >= 0.5)
    return `${name}: ${whole(part.pWornNow * 100)} % of such pairs are worn out by now`
  if (part.hoursLeft === null) return `${name} in good shape`
  return `${name}: about ${duration(part.hoursLeft * 60)} left for ${duration(minutes)} planned`
}

/** A warning for the rig when the pair may not last; null when it will. */
export function wearNote(worn: Worn | null, minutes: number): string | null {
  const part = worn?.part
  if (!worn || !part) return null
  const short = part.hoursLeft !== null && part.hoursLeft < minutes / 60
  return part.pWornNow >= 0.5 || short ? `${wearText(worn, part, minutes)}.` : null
}
