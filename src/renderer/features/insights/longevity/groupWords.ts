import type { LongevityGroup } from '../../../../shared/longevity/views'
import { UNIT_WORDS } from '../../../ui/charts/unitWords'
import { formatNumber } from '../../../ui/format'
import { MATERIAL_WORDS } from '../../../ui/materialWords'
import { KIND_PLURALS } from '../../../ui/partWords'

/** `Comply T-100 M`, `Memory foam tips`, `Cables` */
export function groupName({ product, material, kind }: LongevityGroup): string {
  if (product) return product.name
  const plural = KIND_PLURALS[kind]
  return material === null ? plural : `${MATERIAL_WORDS[material]} ${plural.toLowerCase()}`
}

/** `3 worn out · 1 in use · 1 gone` */
export function countsText({ wornOut, inUse, gone }: LongevityGroup): string {
  const counts = [
    [wornOut, 'worn out'],
    [inUse, 'in use'],
    [gone, 'gone'],
  ] as const
  return counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(' · ')
}

/** `190 h (95–314 h)`: the learned median, and from when on one in ten until nine in ten are worn out. */
export function lifeText({ life, unit }: LongevityGroup): string {
  const { short } = UNIT_WORDS[unit]
  return `${short(life.median)} (${short(life.low)} – ${short(life.high)})`
}

/** What happened alone says about the median. */
export function observedText({ observed, unit }: LongevityGroup): string {
  const { short } = UNIT_WORDS[unit]
  if (observed.median === null) return 'not half of them yet'
  const low = observed.low === null ? null : short(observed.low)
  const high = observed.high === null ? 'open' : short(observed.high)
  return low === null ? short(observed.median) : `${short(observed.median)} (${low} – ${high})`
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
