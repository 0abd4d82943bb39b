import type { AssumedDevice } from '../../gear/assumptions'
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
    text: () => (context.interruptions === 'none' ? 'nobody interrupts' : words(known, ease)),
    facts: known.form === 'over_ear' || known.form === 'on_ear' ? ['F32', 'F57'] : ['F32', 'F41'],
    assumed: known.transparency.assumed && known.wireless.value,
  }
}

function easeOf(known: AssumedDevice): number {
  const off = Math.min(1, COMES_OFF[known.form] + (known.wearSensor.value ? SENSOR_BONUS : 0))
  return known.transparency.value ? Math.max(off, ANSWERS_WITHOUT_REMOVAL) : off
}

function words(known: AssumedDevice, ease: number): string {
  if (known.wearSensor.value) return 'pauses by itself when taken off'
  if (known.form !== 'in_ear' && known.form !== 'earbud')
    return known.form === 'bone_conduction'
      ? 'comes off in a second'
      : 'comes off in a second and is easily passed on'
  return ease >= ANSWERS_WITHOUT_REMOVAL
    ? 'lets voices in without being taken out'
    : 'takes time to put back in'
}
