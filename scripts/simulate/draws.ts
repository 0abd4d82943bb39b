import { normalQuantile, randomNumbers, seedOf } from '@shared/random'

/** Random draws, repeatable by the texts they are seeded with. */
export interface Draws {
  /** Over 0 and under 1. */
  uniform(): number
  /** Mean 0, standard deviation 1. */
  normal(): number
  /** Mean 1. */
  exponential(): number
}

export function drawsFor(...texts: readonly string[]): Draws {
  const next = randomNumbers(seedOf(...texts))
  const uniform = () => (next() + 0.5) / 2 ** 32
  return {
    uniform,
    normal: () => normalQuantile(uniform()),
    exponential: () => -Math.log(uniform()),
  }
}
