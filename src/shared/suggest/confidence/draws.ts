import { normalQuantile, randomNumbers, seedOf } from '../../random'
import { CASES, type Effect } from './effects'
import { type Contender, type Field, weightRow } from './field'

/** How far the owner's true weights may lie from the stated ones: standard deviation of their logarithm. */
export const WEIGHT_SPREAD = 0.25

/** For each criterion of the field its weight in every draw; in each draw they sum to 1. */
export type DrawnWeights = readonly Float64Array[]

/** Weights are log-normal about the stated ones, each seeded by scenario and criterion. */
export function drawWeights(field: Field, draws: number): DrawnWeights {
  const rows = weightRow(field.criteria, field.setting).map((weight, index) => {
    const next = randomNumbers(seedOf('weight', field.input.scenario.id, field.criteria[index] ?? ''))
    return new Float64Array(draws).map(
      () => weight * Math.exp(WEIGHT_SPREAD * normalQuantile(shareOf(next()))),
    )
  })
  const sums = new Float64Array(draws)
  for (const row of rows)
    for (let draw = 0; draw < draws; draw++) sums[draw] = (sums[draw] ?? 0) + (row[draw] ?? 0)
  return rows.map((row) => row.map((weight, draw) => weight / (sums[draw] ?? 1)))
}

/**
 * Gives one device's score in every draw, 0…100; what it returns is overwritten by the next device. Unknown
 * attributes are seeded by scenario, device and attribute, so that no other device shifts them. They add up
 * in a utility, which stays within 0…1.
 */
export function scoreDrawer(
  weights: DrawnWeights,
  scenario: string,
): (contender: Contender, effects: readonly Effect[]) => Float64Array {
  const draws = weights[0]?.length ?? 0
  const scores = new Float64Array(draws)
  const utility = new Float64Array(draws)
  const cases: Uint8Array[] = []
  return ({ candidate, utilities }, effects) => {
    for (const [place, { unknown }] of effects.entries()) {
      const row = cases[place] ?? new Uint8Array(Math.ceil(draws / PER_NUMBER) * PER_NUMBER)
      cases[place] = row
      drawCases(row, seedOf('attribute', scenario, candidate.id, unknown.attribute))
    }
    const doubts = doubtsByCriterion(effects, cases)
    scores.fill(0)
    for (const [index, row] of weights.entries()) {
      const usual = utilities[index] ?? 0
      const own = doubts.get(index)
      if (own === undefined) {
        addSure(scores, row, usual)
        continue
      }
      const [first, ...others] = own
      shiftFrom(utility, usual, first.byCase, first.drawn)
      for (const { byCase, drawn } of others) addShifts(utility, byCase, drawn)
      addUnsure(scores, row, utility)
    }
    return scores
  }
}

/** What shifts one utility: the change by case, and the case of every draw. */
interface Doubted {
  readonly byCase: readonly number[]
  readonly drawn: Uint8Array
}

type Doubts = [Doubted, ...Doubted[]]

function doubtsByCriterion(effects: readonly Effect[], cases: readonly Uint8Array[]): Map<number, Doubts> {
  const doubts = new Map<number, Doubts>()
  for (const [place, { shifts }] of effects.entries()) {
    const drawn = cases[place]
    if (drawn === undefined) continue
    for (const { index, byCase } of shifts) {
      const own = doubts.get(index)
      if (own === undefined) doubts.set(index, [{ byCase, drawn }])
      else own.push({ byCase, drawn })
    }
  }
  return doubts
}

/** Five cases of 64 fit into the 32 bits of one random number. */
const PER_NUMBER = 5

function drawCases(cases: Uint8Array, seed: number): void {
  const next = randomNumbers(seed)
  for (let draw = 0; draw < cases.length; draw += PER_NUMBER) {
    const bits = next()
    cases[draw] = bits & (CASES - 1)
    cases[draw + 1] = (bits >>> 6) & (CASES - 1)
    cases[draw + 2] = (bits >>> 12) & (CASES - 1)
    cases[draw + 3] = (bits >>> 18) & (CASES - 1)
    cases[draw + 4] = (bits >>> 24) & (CASES - 1)
  }
}

// The four loops below run millions of times: they stay apart and plain, so that each compiles well.

function addSure(scores: Float64Array, weights: Float64Array, utility: number): void {
  const points = 100 * utility
  for (let draw = 0; draw < scores.length; draw++) {
    scores[draw] = (scores[draw] ?? 0) + (weights[draw] ?? 0) * points
  }
}

function shiftFrom(utility: Float64Array, usual: number, byCase: readonly number[], cases: Uint8Array): void {
  for (let draw = 0; draw < utility.length; draw++) utility[draw] = usual + (byCase[cases[draw] ?? 0] ?? 0)
}

function addShifts(utility: Float64Array, byCase: readonly number[], cases: Uint8Array): void {
  for (let draw = 0; draw < utility.length; draw++) {
    utility[draw] = (utility[draw] ?? 0) + (byCase[cases[draw] ?? 0] ?? 0)
  }
}

function addUnsure(scores: Float64Array, weights: Float64Array, utility: Float64Array): void {
  for (let draw = 0; draw < scores.length; draw++) {
    const kept = utility[draw] ?? 0
    const points = kept <= 0 ? 0 : kept >= 1 ? 100 : 100 * kept
    scores[draw] = (scores[draw] ?? 0) + (weights[draw] ?? 0) * points
  }
}

/** A whole number 0…2³²−1 as a share that is neither 0 nor 1. */
function shareOf(bits: number): number {
  return (bits + 0.5) / 2 ** 32
}
