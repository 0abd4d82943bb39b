import { normalQuantile } from '../../random'
import { JUDGES } from '../criteria'
import { unit } from '../curve'
import type { Candidate } from '../setting'
import type { Contender, Field } from './field'
import type { Share } from './kinds'
import { type Doubt, UNKNOWNS, type Unknown } from './unknowns'

/** Into so many equally likely cases an unknown attribute is divided; a power of two. */
export const CASES = 64

/** What one unknown attribute may do to one device: for each criterion it touches, the change by case. */
export interface Effect {
  readonly unknown: Unknown
  readonly shifts: readonly Shift[]
}

export interface Shift {
  /** Among the field's criteria. */
  readonly index: number
  /** What each case adds to that utility. Plain numbers: small typed arrays by the thousand keep the collector busy. */
  readonly byCase: readonly number[]
  /** The largest of `byCase`. */
  readonly most: number
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
      const found = doubt === null ? [] : shiftsOf(doubt, indices, utilities, field)
      if (found.length > 0) effects.push({ unknown, shifts: found })
    }
    return effects
  }
}

function indicesOf({ touches }: Unknown, { criteria, setting }: Field): number[] {
  return touches
    .filter((criterion) => (setting.weights.get(criterion) ?? 0) > 0)
    .map((criterion) => criteria.indexOf(criterion))
}

/** Differences this small are noise of the arithmetic. */
const NOTHING = 1e-9

/** Where a curve is looked at, in standard deviations; between them it is taken as straight. */
const KNOTS = [-2.4, -1.2, 1.2, 2.4] as const
const Z_BY_CASE = Array.from({ length: CASES }, (_, index) => normalQuantile((index + 0.5) / CASES))

function shiftsOf(
  doubt: Doubt,
  indices: readonly number[],
  utilities: readonly number[],
  { criteria, setting }: Field,
): Shift[] {
  const usual = (index: number) => utilities[index] ?? 0
  const shiftTo = (candidate: Candidate, index: number): number => {
    const criterion = criteria[index]
    return criterion === undefined ? 0 : JUDGES[criterion](candidate, setting).utility - usual(index)
  }
  switch (doubt.kind) {
    case 'utility':
      return shifts(indices, (index) => unrated(usual(index), doubt.spread))
    case 'number': {
      const [veryLow, low, high, veryHigh] = KNOTS.map((z) => doubt.when(z))
      if (!veryLow || !low || !high || !veryHigh) return []
      return shifts(indices, (index) => {
        const below = [shiftTo(veryLow, index), shiftTo(low, index)]
        const knots = [...below, 0, shiftTo(high, index), shiftTo(veryHigh, index)]
        return knots.some((shift) => shift !== 0) ? byZ((z) => between(knots, z)) : null
      })
    }
    case 'choice': {
      return shifts(indices, (index) => {
        const byChoice = doubt.shares.map(([candidate]) => shiftTo(candidate, index))
        if (byChoice.every((shift) => shift === 0)) return null
        return byShare(doubt.shares, byChoice)
      })
    }
  }
}

/** The changes of some utilities, without those where nothing changes. */
function shifts(indices: readonly number[], byCaseOf: (index: number) => readonly number[] | null): Shift[] {
  const changed: Shift[] = []
  for (const index of indices) {
    const byCase = byCaseOf(index)
    if (byCase === null) continue
    let [least, most] = [0, Number.NEGATIVE_INFINITY]
    for (let which = 0; which < CASES; which++) {
      const shift = byCase[which] ?? 0
      if (shift < least) least = shift
      if (shift > most) most = shift
    }
    if (least < -NOTHING || most > NOTHING) changed.push({ index, byCase, most })
  }
  return changed
}

/** What a utility without a rating may be off by: normal about the usual one, within 0…1. */
function unrated(usual: number, spread: number): readonly number[] {
  return byZ((z) => unit(usual + z * spread) - usual)
}

function byZ(shift: (z: number) => number): readonly number[] {
  return Z_BY_CASE.map(shift)
}

/** Linear between values 1.2 standard deviations apart, the middle one at 0. */
function between(knots: readonly number[], z: number): number {
  const position = Math.min(4, Math.max(0, z / 1.2 + 2))
  const below = Math.min(3, Math.floor(position))
  const from = knots[below] ?? 0
  return from + ((knots[below + 1] ?? from) - from) * (position - below)
}

/** Each case gives the shift of the choice it stands for. */
function byShare(choices: readonly Share<unknown>[], shiftOf: readonly number[]): readonly number[] {
  const row: number[] = []
  let sum = 0
  for (const [, share] of choices) sum += share
  let which = 0
  let reached = choices[0]?.[1] ?? 0
  for (let index = 0; index < CASES; index++) {
    while (which < choices.length - 1 && ((index + 0.5) / CASES) * sum > reached) {
      which += 1
      reached += choices[which]?.[1] ?? 0
    }
    row.push(shiftOf[which] ?? 0)
  }
  return row
}
