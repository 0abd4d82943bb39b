import type { DrawnWeights } from './draws'
import type { Effect } from './effects'
import type { Contender } from './field'

/** Covers what the order of a sum can change. */
const ROUNDING = 1e-9

/**
 * Tells of a device whether it is behind the best of every draw even if all its unknown attributes turned
 * out at their best: then nothing has to be drawn for it. `best` are the points of the best so far.
 */
export function hopelessAmong(
  weights: DrawnWeights,
): (contender: Contender, effects: readonly Effect[], best: Float64Array) => boolean {
  const size = weights.length
  const flat = byDraw(weights)
  return ({ utilities }, effects, best) => {
    const highest = highestOf(utilities, effects)
    for (let draw = 0; draw < best.length; draw++) {
      let points = ROUNDING
      const from = draw * size
      for (let index = 0; index < size; index++) points += (flat[from + index] ?? 0) * (highest[index] ?? 0)
      if (points >= (best[draw] ?? 0)) return false
    }
    return true
  }
}

/** The weights of one draw side by side, as they are read here. */
function byDraw(weights: DrawnWeights): Float64Array {
  const flat = new Float64Array(weights.length * (weights[0]?.length ?? 0))
  for (const [index, row] of weights.entries()) {
    for (let draw = 0; draw < row.length; draw++) flat[draw * weights.length + index] = row[draw] ?? 0
  }
  return flat
}

/** The most points that each criterion could give at full weight. */
function highestOf(utilities: readonly number[], effects: readonly Effect[]): readonly number[] {
  const highest = [...utilities]
  for (const { shifts } of effects) {
    for (const { index, most } of shifts) highest[index] = (highest[index] ?? 0) + most
  }
  for (let index = 0; index < highest.length; index++) highest[index] = 100 * Math.min(1, highest[index] ?? 0)
  return highest
}
