import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import type { LongevityGroup } from '../../../../shared/longevity/views'
import { formatWear, UNIT_WORDS } from '../../../ui/charts/unitWords'

/** `Comply T-100 M`, `Memory foam tips`, `Cables` */
export function groupName({ product, material, kind }: LongevityGroup): string {
  if (product) return product.name
  if (material === null) return t.parts.kindPlurals[kind]
  return t.parts.madeOf({ material: t.parts.materials[material], kind: t.parts.kindsInText[kind] })
}

/** `190 h (95–314)`: the learned median, and from when on one in ten until nine in ten are worn out. */
export function lifeText({ life, unit }: LongevityGroup): string {
  const { short } = UNIT_WORDS[unit]
  const range = plainRange(life.low, life.high, unit)
  return t.insights.longevity.withRange({ median: short(life.median), range })
}

/** What happened alone says about the median, with its 95 % limits. */
export function observedText({ observed: { median, low, high }, unit }: LongevityGroup): string {
  const { notHalfYet, withRange, from } = t.insights.longevity
  if (median === null) return notHalfYet
  const { short } = UNIT_WORDS[unit]
  if (low === null) return short(median)
  const range = high === null ? from({ wear: formatWear(low) }) : plainRange(low, high, unit)
  return withRange({ median: short(median), range })
}

/** The unit is told once where it is short; months may become years from one end to the other. */
function plainRange(low: number, high: number, unit: LongevityGroup['unit']): string {
  const { range, rangeWithUnits } = t.insights.longevity
  if (unit !== 'months') return range({ low: formatWear(low), high: formatWear(high) })
  const { short } = UNIT_WORDS[unit]
  return rangeWithUnits({ low: short(low), high: short(high) })
}

/** What one unit of the axis is. */
export function unitText(groups: readonly LongevityGroup[]): string {
  const [first] = groups
  const { monthsOfWear, cyclesOfWear, hoursOfWear, hoursAndAge, hoursAndMonths } = t.insights.longevity
  if (first?.unit === 'months') return monthsOfWear
  if (first?.unit === 'cycles') return cyclesOfWear
  const adds = new Set(groups.map(({ monthAdds }) => (monthAdds === null ? null : formatNumber(monthAdds))))
  if (adds.size > 1) return hoursAndAge
  const [hours] = adds
  return hours == null ? hoursOfWear : hoursAndMonths({ hours })
}

/** What must be known to read a group rightly, beyond its counts. */
export function caveatsOf(group: LongevityGroup): readonly string[] {
  const { unseen, enteredLate, ownFigures, steps } = group
  const words = t.insights.longevity
  return [
    steps.length === 0 ? null : stepsText(group),
    unseen === 0 ? null : words.leftOut({ count: unseen }),
    enteredLate === 0 ? null : words.cameUsed({ count: enteredLate }),
    ownFigures ? words.ownFigures : null,
  ].filter((text) => text !== null)
}

/** Below this many worn out, the steps alone are no guide; a rule of thumb. */
const FEW = 5

function stepsText({ wornOut, steps }: LongevityGroup): string | null {
  if (wornOut >= FEW) return null
  const least = steps.at(-1)?.share ?? 1
  return least === 0 ? t.insights.longevity.stepsEnd : t.insights.longevity.stepsRough
}
