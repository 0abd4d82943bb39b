import type { AssumedDevice } from '../../gear/assumptions'
import { t } from '../../i18n/texts'
import { at, type Curve } from '../curve'
import type { Judge } from '../setting'
import { whole } from '../words'

/** How much a way of moving shakes (assumed). */
export const SHAKES = { still: 0, walking: 0.35, running: 1, workout: 0.85 } as const
/** How loose a headphone sits, by its weight in g: it shifts when moving (F31, assumed). */
export const CUPS_SHIFT_G: Curve = [
  [100, 0.45],
  [300, 0.7],
  [450, 0.9],
]
/** How loose the others sit; what holds them comes first that applies (F30, assumed). */
export const LOOSENESS = {
  secured: 0.03,
  overEarCable: 0.08,
  in_ear: 0.25,
  earbud: 0.6,
  bone_conduction: 0.1,
} as const
/** Cups and earbuds catch the wind (F31, F54, assumed). */
export const WIND_COST = { cups: 0.25, other: 0.08, in_ear: 0.03 } as const

/** Staying put in motion and quiet in the wind. */
export const stability: Judge = ({ known }, { scenario, context }) => {
  const cups = known.form === 'over_ear' || known.form === 'on_ear'
  const wind = context.wind ? WIND_COST[cups ? 'cups' : known.form === 'in_ear' ? 'in_ear' : 'other'] : 0
  const moving = scenario.motion !== 'still'
  return {
    utility: Math.max(0, 1 - SHAKES[scenario.motion] * looseness(known) - wind),
    text: () => (moving ? words(known, wind) : t.suggest.verdicts.stability.nothingShakes),
    facts: cups ? ['F31'] : ['F30', 'F54'],
    assumed: known.form === 'in_ear' && known.earHooks.assumed && known.overEarCable.assumed,
  }
}

function looseness(known: AssumedDevice): number {
  if (known.form === 'over_ear' || known.form === 'on_ear') return at(CUPS_SHIFT_G, known.weightG.value)
  const own = LOOSENESS[known.form]
  if (known.earHooks.value || known.wings.value || known.custom) return Math.min(own, LOOSENESS.secured)
  return known.overEarCable.value ? Math.min(own, LOOSENESS.overEarCable) : own
}

function words(known: AssumedDevice, wind: number): string {
  const hold = holdOf(known)
  return wind > 0.2 ? t.suggest.verdicts.stability.windy({ hold }) : hold
}

function holdOf(known: AssumedDevice): string {
  const said = t.suggest.verdicts.stability
  if (known.form === 'over_ear' || known.form === 'on_ear') {
    return said.cupsShift({ weight: whole(known.weightG.value) })
  }
  if (known.earHooks.value) return said.hooks
  if (known.wings.value) return said.wings
  if (known.custom) return said.shells
  if (known.overEarCable.value) return said.cable
  return LOOSENESS[known.form] > 0.2 ? said.earAlone : said.band
}
