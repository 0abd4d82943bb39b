import { formatNumber } from '../../../../shared/i18n/kit'
import type { LongevityGroup } from '../../../../shared/longevity/views'
import { formatWear, UNIT_WORDS } from '../../../ui/charts/unitWords'
import { MATERIAL_WORDS } from '../../../ui/materialWords'
import { KIND_PLURALS } from '../../../ui/partWords'

/** `Comply T-100 M`, `Memory foam tips`, `Cables` */
export function groupName({ product, material, kind }: LongevityGroup): string {
  if (product) return product.name
  const plural = KIND_PLURALS[kind]
  return material === null ? plural : `${MATERIAL_WORDS[material]} ${plural.toLowerCase()}`
}

/** `190 h (95–314)`: the learned median, and from when on one in ten until nine in ten are worn out. */
export function lifeText({ life, unit }: LongevityGroup): string {
  const { short } = UNIT_WORDS[unit]
  return `${short(life.median)} (${plainRange(life.low, life.high, unit)})`
}

/** What happened alone says about the median, with its 95 % limits. */
export function observedText({ observed: { median, low, high }, unit }: LongevityGroup): string {
  if (median === null) return 'not half yet'
  const { short } = UNIT_WORDS[unit]
  if (low === null) return short(median)
  return `${short(median)} (${high === null ? `from ${formatWear(low)}` : plainRange(low, high, unit)})`
}

/** The unit is told once where it is short; months may become years from one end to the other. */
function plainRange(low: number, high: number, unit: LongevityGroup['unit']): string {
  const { short } = UNIT_WORDS[unit]
  return unit === 'months' ? `${short(low)} – ${short(high)}` : `${formatWear(low)}–${formatWear(high)}`
}

/** What one unit of the axis is. */
export function unitText(groups: readonly LongevityGroup[]): string {
  const [first] = groups
  if (first?.unit === 'months') {
    return 'Hours do not wear these: a month of wear is a month since it was opened, and charges count on top.'
  }
  if (first?.unit === 'cycles') return 'Only charges or matings wear these, so wear is counted in them.'
  const adds = new Set(groups.map(({ monthAdds }) => (monthAdds === null ? null : formatNumber(monthAdds))))
  const [one] = adds
  const age =
    adds.size > 1 ? ', and age adds to it' : one == null ? '' : `, and each month of age adds about ${one} h`
  return `An hour of wear is an hour of listening without stress; sweat, heat and sleeping on them count for more${age}.`
}

/** What must be known to read a group rightly, beyond its counts. */
export function caveatsOf(group: LongevityGroup): readonly string[] {
  const { unseen, enteredLate, ownFigures, steps } = group
  return [
    steps.length === 0 ? null : stepsText(group),
    unseen === 0 ? null : `${some(unseen)} left out: nothing is recorded of ${its(unseen)} use.`,
    enteredLate === 0
      ? null
      : `${enteredLate} came into the record already used, and ${enteredLate === 1 ? 'counts' : 'count'} from there on only.`,
    ownFigures ? 'Some have life figures of their own; their wear is counted as a share of those.' : null,
  ].filter((text) => text !== null)
}

/** Below this many worn out, the steps alone are no guide; a rule of thumb. */
const FEW = 5

function stepsText({ wornOut, steps }: LongevityGroup): string | null {
  if (wornOut >= FEW) return null
  const least = steps.at(-1)?.share ?? 1
  return least === 0
    ? 'The steps end at nothing because the one observed longest wore out, not because none lasts longer.'
    : 'Steps from so few are rough.'
}

function some(count: number): string {
  return count === 1 ? '1 is' : `${count} are`
}

function its(count: number): string {
  return count === 1 ? 'its' : 'their'
}
