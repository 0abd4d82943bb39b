import { perObject } from '../memo'
import type { Instant } from '../time'
import type { WeighedUse } from './exposure'

/** A running total stands at every so many stretches: it is little to keep, and little is left to add. */
export const STRIDE = 64

/** Running totals over stretches in order of their starts, so that no sum up to an instant begins at the first. */
export interface RunningTotals {
  /** Seconds worn in all stretches before each `STRIDE`th one, from the first on. */
  readonly seconds: Float64Array
  /** The same weighted by stress. */
  readonly effectiveSeconds: Float64Array
}

/** Remembered for as long as the stretches are, which never change. */
export const totalsOf = perObject(({ fromAt, toAt, stress }: WeighedUse): RunningTotals => {
  const strides = Math.floor(fromAt.length / STRIDE)
  const seconds = new Float64Array(strides + 1)
  const effectiveSeconds = new Float64Array(strides + 1)
  let worn = 0
  let effective = 0
  for (let index = 0; index < strides * STRIDE; index++) {
    const length = (toAt[index] ?? 0) - (fromAt[index] ?? 0)
    worn += length
    effective += length * (stress[index] ?? 1)
    if ((index + 1) % STRIDE > 0) continue
    seconds[(index + 1) / STRIDE] = worn
    effectiveSeconds[(index + 1) / STRIDE] = effective
  }
  return { seconds, effectiveSeconds }
})

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
