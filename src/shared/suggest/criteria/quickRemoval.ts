import type { AssumedDevice } from '../../gear/assumptions'
import { t } from '../../i18n/texts'
import type { Judge } from '../setting'

/** How often one has to be off and on again counts this much (assumed). */
export const INTERRUPTED = { none: 0, some: 0.5, many: 1 } as const
/** Headphones come off in a second; in-ears take time and have to be put somewhere (F32, assumed). */
export const COMES_OFF = {
  over_ear: 0.9,
  on_ear: 0.88,
  bone_conduction: 0.95,
  earbud: 0.65,
  in_ear: 0.35,
} as const
/** A sensor pauses by itself (F32); transparency answers without taking anything off (F41, assumed). */
export const SENSOR_BONUS = 0.1
export const ANSWERS_WITHOUT_REMOVAL = 0.8

/** Off and on again when someone speaks to you. */
export const quickRemoval: Judge = ({ known }, { context }) => {
  const ease = easeOf(known)
  return {
    utility: 1 - INTERRUPTED[context.interruptions] * (1 - ease),
    text: () =>
      context.interruptions === 'none' ? t.suggest.verdicts.quickRemoval.nobody : words(known, ease),
    facts: known.form === 'over_ear' || known.form === 'on_ear' ? ['F32', 'F57'] : ['F32', 'F41'],
    assumed: known.transparency.assumed && known.wireless.value,
  }
}

function easeOf(known: AssumedDevice): number {
  const off = Math.min(1, COMES_OFF[known.form] + (known.wearSensor.value ? SENSOR_BONUS : 0))
  return known.transparency.value ? Math.max(off, ANSWERS_WITHOUT_REMOVAL) : off
}

function words(known: AssumedDevice, ease: number): string {
  const said = t.suggest.verdicts.quickRemoval
  if (known.wearSensor.value) return said.pauses
  if (known.form === 'bone_conduction') return said.inASecond
  if (known.form !== 'in_ear' && known.form !== 'earbud') return said.passedOn
  return ease >= ANSWERS_WITHOUT_REMOVAL ? said.voicesIn : said.takesTime
}
