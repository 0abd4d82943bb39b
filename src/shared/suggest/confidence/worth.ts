import { CASES, type Effect } from './effects'
import type { Unknown } from './unknowns'

/** An attribute that is not recorded, and how much surer one would be if it were. */
export interface FillIn {
  readonly attribute: string
  /** "the weight of the HD 600", "your rating of the stage of the HD 600" */
  readonly label: NonNullable<Unknown['label']>
  /** The variance of the device's score, and so of its distance from the first, that it explains; points². */
  readonly worth: number
}

/** Less than this moves a score by under a quarter of a point. */
const LEAST_WORTH = 0.25 ** 2

/**
 * What to fill in to be surer of a device, most valuable first.
 * @param weights in the order of the criteria that the effects refer to
 */
export function fillInsOf(effects: readonly Effect[], weights: readonly number[]): FillIn[] {
  return effects
    .flatMap((effect) => {
      const { attribute, label } = effect.unknown
      return label === null ? [] : [{ attribute, label, worth: varianceOf(effect, weights) }]
    })
    .filter(({ worth }) => worth >= LEAST_WORTH)
    .sort((a, b) => b.worth - a.worth)
}

function varianceOf({ shifts }: Effect, weights: readonly number[]): number {
  let sum = 0
  let squares = 0
  for (let which = 0; which < CASES; which++) {
    let points = 0
    for (const { index, byCase } of shifts) points += 100 * (weights[index] ?? 0) * (byCase[which] ?? 0)
    sum += points
    squares += points * points
  }
  return Math.max(0, squares / CASES - (sum / CASES) ** 2)
}
