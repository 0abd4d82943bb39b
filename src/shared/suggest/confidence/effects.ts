import { normalQuantile } from '../../random'
import { JUDGES } from '../criteria'
import { unit } from '../curve'
import type { Candidate } from '../setting'
import type { Contender, Field } from './field'
import { type Doubt, UNKNOWNS, type Unknown } from './unknowns'

/** Into so many equally likely cases an unknown attribute is divided; a power of two. */
export const CASES = 64

/** What one unknown attribute may do to one device: for each criterion it touches, the change by case. */
export interface Effect {
  readonly unknown: Unknown
  /** Index among the field's criteria, and what each case adds to that utility. */
  readonly shifts: readonly { readonly index: number; readonly byCase: Float64Array }[]
}

/**
 * Tells of each device what its unknown attributes may do to its utilities, one attribute at a time. Only
 * criteria that count are looked at, and what changes nothing is left out.
 */
export function effectsIn(field: Field): (contender: Contender) => Effect[] {
  const rows = UNKNOWNS.map((unknown) => ({ unknown, indices: indicesOf(unknown, field) }))
  const relevant = rows.filter(({ indices }) => indices.length > 0)
  return ({ candidate, utilities }) => {
    const effects: Effect[] = []
    for (const { unknown, indices } of relevant) {
      const doubt = unknown.doubt(candidate, field.setting)
      const shifts = doubt === null ? [] : shiftsOf(doubt, indices, utilities, field)
      if (shifts.length > 0) effects.push({ unknown, shifts })
    }
    return effects
  }
}

function indicesOf({ touches }: Unknown, { criteria, setting }: Field): number[] {
  return touches
    .filter((criterion) => (setting.weights.get(criterion) ?? 0) > 0)
    .map((criterion) => criteria.indexOf(criterion))
}

function shiftsOf(
  doubt: Doubt,
  indices: readonly number[],
  utilities: readonly number[],
  { criteria, setting }: Field,
): Effect['shifts'] {
  const judged = (candidate: Candidate, index: number): number => {
    const criterion = criteria[index]
    return criterion === undefined ? 0 : JUDGES[criterion](candidate, setting).utility
  }
  const rows = casesOf(doubt, indices, utilities, judged)
  return rows.filter(({ byCase }) => byCase.some((shift) => Math.abs(shift) > NOTHING))
}

/** Differences this small are noise of the arithmetic. */
const NOTHING = 1e-9

/** Where a curve is looked at, in standard deviations; between them it is taken as straight. */
const KNOTS = [-2.4, -1.2, 1.2, 2.4] as const
const Z_BY_CASE = Array.from({ length: CASES }, (_, index) => normalQuantile((index + 0.5) / CASES))

function casesOf(
  doubt: Doubt,
  indices: readonly number[],
  utilities: readonly number[],
  judged: (candidate: Candidate, index: number) => number,
): Effect['shifts'] {
  const usual = (index: number) => utilities[index] ?? 0
  switch (doubt.kind) {
    case 'utility':
      return indices.map((index) => ({
        index,
        byCase: byZ((z) => unit(usual(index) + z * doubt.spread) - usual(index)),
      }))
    case 'number': {
      const [veryLow, low, high, veryHigh] = KNOTS.map((z) => doubt.when(z))
      if (!veryLow || !low || !high || !veryHigh) return []
      return indices.map((index) => {
        const shift = (candidate: Candidate) => judged(candidate, index) - usual(index)
        const knots = [shift(veryLow), shift(low), 0, shift(high), shift(veryHigh)]
        return { index, byCase: byZ((z) => between(knots, z)) }
      })
    }
    case 'choice': {
      const drawn = caseShares(doubt.shares.map(([, share]) => share))
      return indices.map((index) => {
        const shifts = doubt.shares.map(([candidate]) => judged(candidate, index) - usual(index))
        return { index, byCase: byCases((which) => shifts[drawn[which] ?? 0] ?? 0) }
      })
    }
  }
}

function byZ(shift: (z: number) => number): Float64Array {
  return byCases((which) => shift(Z_BY_CASE[which] ?? 0))
}

function byCases(shift: (which: number) => number): Float64Array {
  const row = new Float64Array(CASES)
  for (let which = 0; which < CASES; which++) row[which] = shift(which)
  return row
}

/** Linear between values 1.2 standard deviations apart, the middle one at 0. */
function between(knots: readonly number[], z: number): number {
  const position = Math.min(4, Math.max(0, z / 1.2 + 2))
  const below = Math.min(3, Math.floor(position))
  const from = knots[below] ?? 0
  return from + ((knots[below + 1] ?? from) - from) * (position - below)
}

/** Which choice each case stands for. */
function caseShares(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  let which = 0
  let reached = shares[0] ?? 0
  return Array.from({ length: CASES }, (_, index) => {
    while (which < shares.length - 1 && ((index + 0.5) / CASES) * sum > reached) {
      which += 1
      reached += shares[which] ?? 0
    }
    return which
  })
}
