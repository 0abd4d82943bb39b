import type { Instant } from '../time'
import type { WeighedUse } from './exposure'

/** Running totals over stretches in order of their starts, so that no sum up to an instant begins at the first. */
export interface RunningTotals {
  /** Seconds worn in all stretches before this one; one more than there are stretches. */
  readonly seconds: Float64Array
  /** The same weighted by stress. */
  readonly effectiveSeconds: Float64Array
}

/** Remembered for as long as the stretches are, which never change. */
export function totalsOf(use: WeighedUse): RunningTotals {
  const known = remembered.get(use)
  if (known) return known
  const { fromAt, toAt, stress } = use
  const seconds = new Float64Array(fromAt.length + 1)
  const effectiveSeconds = new Float64Array(fromAt.length + 1)
  let worn = 0
  let effective = 0
  for (let index = 0; index < fromAt.length; index++) {
    const length = (toAt[index] ?? 0) - (fromAt[index] ?? 0)
    worn += length
    effective += length * (stress[index] ?? 1)
    seconds[index + 1] = worn
    effectiveSeconds[index + 1] = effective
  }
  const totals = { seconds, effectiveSeconds }
  remembered.set(use, totals)
  return totals
}

const remembered = new WeakMap<WeighedUse, RunningTotals>()

/** How many stretches, from the first on, are surely over at an instant; those that follow may run across it. */
export function countOver({ fromAt, longest }: WeighedUse, at: Instant): number {
  let low = 0
  let high = fromAt.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((fromAt[middle] ?? at) + longest <= at) low = middle + 1
    else high = middle
  }
  return low
}
