import { CRITERIA, type Criterion, type Scenario } from '../scenarios/scenario'
import { weightsOf } from '../suggest/score'
import type { Prediction } from './estimate'
import { dot } from './matrix'

/** What learning may weigh anew: everything but rotation, which the owner sets with a slider. */
export const LEARNED_CRITERIA: readonly Criterion[] = CRITERIA.filter((criterion) => criterion !== 'rotation')

/** Each criterion's share of the score by the scenario's own weights, in the order of `LEARNED_CRITERIA`; Σ = 1. */
export function designedShares(scenario: Pick<Scenario, 'weights'>): readonly number[] {
  const weights = weightsOf(scenario, 0)
  return LEARNED_CRITERIA.map((criterion) => weights.get(criterion) ?? 0)
}

/**
 * Shares after learning: share × exp(deviation), normalised. No weight changes its sign, and one that the
 * scenario does not have does not appear.
 */
export function deviatedShares(designed: readonly number[], deviation: readonly number[]): number[] {
  const raw = designed.map((share, index) => share * Math.exp(bounded(deviation[index] ?? 0)))
  const sum = raw.reduce((total, share) => total + share, 0)
  return raw.map((share) => share / sum)
}

/** e³⁰⁰ is the largest that can still be summed safely; no lesson gets near. */
const LARGEST_DEVIATION = 300

function bounded(deviation: number): number {
  return Math.min(LARGEST_DEVIATION, Math.max(-LARGEST_DEVIATION, deviation))
}

/** Log-odds of a choice for each point, of a hundred, by which the chosen one leads: 5 points are e : 1 (assumed). */
export const LOG_ODDS_PER_POINT = 0.2

/**
 * How likely the winner of a comparison was to win, for the comparisons of one scenario: the log-odds are its
 * lead in points.
 * @returns takes the winner's utilities minus the loser's, in the order of `LEARNED_CRITERIA`.
 */
export function leadsBy(
  designed: readonly number[],
): (gaps: readonly number[]) => (deviation: readonly number[]) => Prediction {
  const scale = 100 * LOG_ODDS_PER_POINT
  // All comparisons of a scenario are asked about one deviation after the other.
  let asked: { readonly deviation: readonly number[]; readonly shares: readonly number[] } | null = null
  return (gaps) => (deviation) => {
    if (asked?.deviation !== deviation) asked = { deviation, shares: deviatedShares(designed, deviation) }
    const { shares } = asked
    const lead = dot(shares, gaps)
    const slope = shares.map((share, index) => scale * share * ((gaps[index] ?? 0) - lead))
    return { logOdds: scale * lead, slope }
  }
}
