import { CRITERIA } from '../../scenarios/scenario'
import { CRITERION_WORDS } from '../criteria'
import type { SuggestInput } from '../types'
import { whole } from '../words'
import { bothWays, type Change, CONNECTION, ladder } from './change'

/** By what a weight may be multiplied: steps of a twentieth up to twice, of a quarter up to four times. */
const FACTORS = [...ladder(0, 2, 0.05), ...ladder(2.25, 4, 0.25)]
/** Taste is harder to grasp than a circumstance: half or twice the weight counts as much as 20 dB (assumed). */
const EFFORT = 2
/** Dropping a criterion altogether, in halvings (assumed). */
const DROPPED = 5

/** Every weight that may be different, one at a time. A scenario that weighs all alike has none. */
export function weightingsOf(input: SuggestInput): Change[] {
  const { weights } = input.scenario
  const stated = CRITERIA.filter((criterion) => criterion !== 'rotation' && (weights[criterion] ?? 0) > 0)
  if (stated.length < 2) return []
  return stated.flatMap((criterion) =>
    bothWays(FACTORS, 1).map((factors) => ({
      kind: 'weight' as const,
      key: criterion,
      touches: CONNECTION.includes(criterion) ? CONNECTION : [],
      vetoes: [],
      steps: factors.map((factor) => ({
        input: reweighed(input, criterion, factor),
        effort: EFFORT * (factor === 0 ? DROPPED : Math.abs(Math.log2(factor))),
        words: `If ${CRITERION_WORDS[criterion]} ${inWords(factor)}`,
      })),
    })),
  )
}

function reweighed(input: SuggestInput, criterion: (typeof CRITERIA)[number], factor: number): SuggestInput {
  const { scenario } = input
  const weights = { ...scenario.weights, [criterion]: (scenario.weights[criterion] ?? 0) * factor }
  return { ...input, scenario: { ...scenario, weights } }
}

function inWords(factor: number): string {
  if (factor === 0) return 'did not count'
  if (factor === 0.5) return 'counted half as much'
  if (factor === 2) return 'counted twice as much'
  if (factor > 2) return `counted ${factor} times as much`
  return factor < 1
    ? `counted ${whole(100 * (1 - factor))} % less`
    : `counted ${whole(100 * (factor - 1))} % more`
}
