import type { Instant } from '../time'
import type { Stretch } from './exposure'

/** Running totals over stretches in order of their starts, so that no sum up to an instant begins at the first. */
export interface RunningTotals {
  /** Seconds of the longest stretch. */
  readonly longest: number
  /** Seconds worn in all stretches before this one; one more than there are stretches. */
  readonly seconds: Float64Array
  /** The same weighted by stress. */
  readonly effectiveSeconds: Float64Array
}

/** Remembered for as long as the stretches are, which never change. */
export function totalsOf(stretches: readonly Stretch[]): RunningTotals {
  const known = remembered.get(stretches)
  if (known) return known
  const seconds = new Float64Array(stretches.length + 1)
  const effectiveSeconds = new Float64Array(stretches.length + 1)
  let longest = 0
  let index = 0
  for (const { fromAt, toAt, stress } of stretches) {
    const length = toAt - fromAt
    longest = Math.max(longest, length)
    seconds[index + 1] = (seconds[index] ?? 0) + length
    effectiveSeconds[index + 1] = (effectiveSeconds[index] ?? 0) + length * stress
    index += 1
  }
  const totals = { longest, seconds, effectiveSeconds }
  remembered.set(stretches, totals)
  return totals
}

const remembered = new WeakMap<readonly Stretch[], RunningTotals>()

/** How many stretches, from the first on, are surely over at an instant; those that follow may run across it. */
export function countOver(stretches: readonly Stretch[], at: Instant): number {
  const { longest } = totalsOf(stretches)
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((stretches[middle]?.fromAt ?? at) + longest <= at) low = middle + 1
    else high = middle
  }
  return low
}
