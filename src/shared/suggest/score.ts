import { CRITERIA, type Criterion, type Scenario } from '../scenarios/scenario'
import { type Setting, type Verdict, worded } from './setting'
import type { Term } from './types'

/** At full rotation a turn counts at least as much as half of everything else together (assumed). */
export const FULL_ROTATION_SHARE = 0.5

/**
 * The weights of an occasion, normalised to a sum of 1; criteria without weight are left out. They depend on
 * the scenario and the context alone. Rotation counts `rotate` × (its own weight + half of all others): nothing
 * for "best pick". A scenario without any weights weighs everything but rotation alike.
 * @param rotate 0…1
 */
export function weightsOf(scenario: Pick<Scenario, 'weights'>, rotate: number): Map<Criterion, number> {
  const stated = CRITERIA.filter((criterion) => criterion !== 'rotation').map(
    (criterion) => [criterion, scenario.weights[criterion] ?? 0] as const,
  )
  const anyStated = stated.some(([, weight]) => weight > 0)
  const others = anyStated
    ? stated.filter(([, weight]) => weight > 0)
    : stated.map(([criterion]) => [criterion, 1] as const)
  const sum = others.reduce((total, [, weight]) => total + weight, 0)
  const turn = rotate * ((scenario.weights.rotation ?? 0) + FULL_ROTATION_SHARE * sum)
  const weights = new Map<Criterion, number>(
    others.map(([criterion, weight]) => [criterion, weight / (sum + turn)]),
  )
  if (turn > 0) weights.set('rotation', turn / (sum + turn))
  return weights
}

/** A term of a score that is not put into words yet. */
export interface Weighed {
  readonly criterion: Criterion
  readonly weight: number
  /** 100 · weight · utility */
  readonly points: number
  readonly verdict: Verdict
}

/** Every term of a candidate's score, in the order of `CRITERIA`. */
export function weighed(verdictOn: (criterion: Criterion) => Verdict, { weights }: Setting): Weighed[] {
  const terms: Weighed[] = []
  for (const [criterion, weight] of weights) {
    const verdict = verdictOn(criterion)
    terms.push({ criterion, weight, points: 100 * weight * verdict.utility, verdict })
  }
  return terms
}

/** The term in words. */
export function termOf({ criterion, weight, points, verdict }: Weighed): Term {
  const { utility, facts, assumed } = verdict
  return { criterion, weight, utility, points, text: worded(verdict), facts: [...facts], assumed }
}

/** Σ points, 0…100, one decimal. */
export function scoreOf(terms: readonly Pick<Term, 'points'>[]): number {
  return Math.round(10 * terms.reduce((sum, { points }) => sum + points, 0)) / 10
}
