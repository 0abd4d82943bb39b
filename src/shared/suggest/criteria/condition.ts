import { t } from '../../i18n/texts'
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
  if (worn === null)
    return { utility: 1, text: () => t.suggest.verdicts.condition.nothingWears, facts: [], assumed: false }
  if (worn.part === null) {
    return worn.from === 'stock'
      ? { utility: 1, text: () => t.suggest.verdicts.condition.unopened, facts: ['F34'], assumed: false }
      : {
          utility: UNRECORDED,
          text: () => t.suggest.verdicts.condition.notRecorded,
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

/** `Comply T-100 M: about 12 h left for 3 h planned`, or what share of such pairs is gone by now. */
function wearText(worn: Worn, part: ShelfPart, minutes: number): string {
  const said = t.suggest.verdicts.condition
  const name = worn.product ? productName(worn.product) : said.thePair
  if (part.pWornNow >= 0.5) return said.wornOut({ name, percent: whole(part.pWornNow * 100) })
  if (part.hoursLeft === null) return said.goodShape({ name })
  return said.left({ name, left: duration(part.hoursLeft * 60), planned: duration(minutes) })
}

/** A warning for the rig when the pair may not last; null when it will. */
export function wearNote(worn: Worn | null, minutes: number): string | null {
  const part = worn?.part
  if (!worn || !part) return null
  const short = part.hoursLeft !== null && part.hoursLeft < minutes / 60
  return part.pWornNow >= 0.5 || short ? t.common.ended({ text: wearText(worn, part, minutes) }) : null
}
