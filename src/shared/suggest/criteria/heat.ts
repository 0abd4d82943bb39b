import type { AssumedDevice } from '../../gear/assumptions'
import { t } from '../../i18n/texts'
import { at, type Curve, unit } from '../curve'
import type { Judge } from '../setting'
import { whole } from '../words'

/** How far warmth matters, by °C (assumed). */
export const WARMTH_C: Curve = [
  [20, 0],
  [26, 0.35],
  [34, 1],
]
/** What the body adds (assumed). */
export const EXERTION = { still: 0, walking: 0.15, running: 0.6, workout: 0.6 } as const
/** Heat it holds: closed backs most, in-ears hardly any (F24, F25; the order is domain notes B.4). */
export const HOLDS_HEAT = {
  in_ear: 0.05,
  earbud: 0.02,
  bone_conduction: 0.02,
  over_ear: { closed: 0.9, semi_open: 0.7, open: 0.5 },
  on_ear: { closed: 0.5, semi_open: 0.42, open: 0.35 },
} as const
/** Cloth breathes, leather does not (assumed). */
const BREATHING: ReadonlySet<string> = new Set(['velour', 'fabric', 'suede'])
const BREATHING_SHARE = 0.75

/** Warm ears, by temperature and exertion. */
export const heat: Judge = ({ known, pads }, { scenario, context }) => {
  const load = unit(at(WARMTH_C, context.temperatureC) + EXERTION[scenario.motion])
  const breathes = pads?.product?.material != null && BREATHING.has(pads.product.material)
  const held = heldHeat(known) * (breathes ? BREATHING_SHARE : 1)
  return {
    utility: 1 - load * held,
    text: () => words(load, held, context.temperatureC),
    facts: known.form === 'in_ear' ? ['F25'] : ['F24'],
    assumed: known.backAssumed,
  }
}

function heldHeat(known: AssumedDevice): number {
  if (known.form === 'over_ear' || known.form === 'on_ear')
    return HOLDS_HEAT[known.form][known.back ?? 'closed']
  return HOLDS_HEAT[known.form]
}

function words(load: number, held: number, temperatureC: number): string {
  const said = t.suggest.verdicts.heat
  const temperature = whole(temperatureC)
  if (load < 0.1) return said.coolEnough({ temperature })
  if (held < 0.1) return said.staysCool({ temperature })
  return held > 0.6 ? said.warm({ temperature }) : said.littleWarm({ temperature })
}
