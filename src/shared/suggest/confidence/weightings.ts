import { formatNumber } from '../../i18n/kit'
import { t } from '../../i18n/texts'
import { CRITERIA, type Criterion } from '../../scenarios/scenario'
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
        words: () => inWords(criterion, factor),
      })),
    })),
  )
}

function reweighed(input: SuggestInput, criterion: Criterion, factor: number): SuggestInput {
  const { scenario } = input
  const weights = { ...scenario.weights, [criterion]: (scenario.weights[criterion] ?? 0) * factor }
  return { ...input, scenario: { ...scenario, weights } }
}

function inWords(criterion: Criterion, factor: number): string {
  const said = t.suggest.flips.weights
  const aspect = t.suggest.criteria[criterion]
  if (factor === 0) return said.dropped({ aspect })
  if (factor === 0.5) return said.half({ aspect })
  if (factor === 2) return said.twice({ aspect })
  if (factor > 2) return said.times({ aspect, factor: formatNumber(factor, 2) })
  return factor < 1
    ? said.less({ aspect, percent: whole(100 * (1 - factor)) })
    : said.more({ aspect, percent: whole(100 * (factor - 1)) })
}
