import { CASES, type Effect } from './effects'

/** An attribute that is not recorded, and how much surer one would be if it were. */
export interface FillIn {
  readonly attribute: string
  /** "weight", "your rating of its stage" */
  readonly label: string
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
  const points = Array.from({ length: CASES }, (_, which) =>
    shifts.reduce((sum, { index, byCase }) => sum + 100 * (weights[index] ?? 0) * (byCase[which] ?? 0), 0),
  )
  const mean = points.reduce((sum, value) => sum + value, 0) / CASES
  return points.reduce((sum, value) => sum + (value - mean) ** 2, 0) / CASES
}
