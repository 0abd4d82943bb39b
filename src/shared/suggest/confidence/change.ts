import type { Criterion } from '../../scenarios/scenario'
import type { Context, SuggestInput } from '../types'

/** One different circumstance or weight. */
export interface Step {
  readonly input: SuggestInput
  /** How large a change it is; 1 = twice as long, 10 dB more, glasses instead of none (assumed). */
  readonly effort: number
  /** The change in words: it begins a sentence that ends in ", the … would win." */
  readonly words: () => string
}

/** One thing that may be different, in one direction, from small steps to large ones. */
export interface Change {
  readonly kind: 'context' | 'weight'
  readonly key: keyof Context | Criterion
  /** Utilities that may differ. */
  readonly touches: readonly Criterion[]
  /** Ids of vetoes that may rise or fall. */
  readonly vetoes: readonly string[]
  readonly steps: readonly Step[]
}

/** How a device is connected may depend on what counts here. */
export const CONNECTION: readonly Criterion[] = ['drive', 'latency', 'battery']

/** Some steps from `from` along a rising ladder: downwards and upwards, nearest first. */
export function bothWays(ladder: readonly number[], from: number): readonly (readonly number[])[] {
  return [ladder.filter((rung) => rung < from).reverse(), ladder.filter((rung) => rung > from)]
}

/** Numbers from `from` to `to`, both included. */
export function ladder(from: number, to: number, step: number): readonly number[] {
  // Steps like 0.05 are counted, not added up, so that no rounding gathers.
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) =>
    Number((from + index * step).toFixed(2)),
  )
}
