import { t } from '../../i18n/texts'
import { finished, type Steps } from '../../steps'
import type { SuggestInput } from '../types'
import type { Change } from './change'
import { circumstancesOf } from './circumstances'
import { contestIn } from './contest'
import type { Field } from './field'
import { weightingsOf } from './weightings'

/** The smallest single change that puts another device first. */
export interface Flip {
  readonly kind: Change['kind']
  /** The key of the context, or the criterion whose weight it is. */
  readonly key: Change['key']
  /** How large the change is; 1 = twice as long, 10 dB more, glasses instead of none. */
  readonly effort: number
  /** The device that would be first. */
  readonly device: string
  /** "For 1 h instead of 3 h, the Variations would win." */
  readonly text: string
  /** The occasion with that change. */
  readonly input: SuggestInput
}

/** Everything that may be different about an occasion, one thing and one direction at a time. */
export function changesOf(input: SuggestInput): Change[] {
  return [...circumstancesOf(input), ...weightingsOf(input)]
}

/**
 * The smallest change that flips the first place: every step smaller than it leaves the first in front. Of
 * equal ones a circumstance comes before a weight. null = the first wins whatever may change.
 * @param farthest larger changes are not looked at
 */
export function flipOf(field: Field, farthest?: number): Flip | null {
  return finished(flipSteps(field, farthest))
}

/** As `flipOf`, a change a step. */
export function* flipSteps(field: Field, farthest = Number.POSITIVE_INFINITY): Steps<Flip | null> {
  const first = field.ranked[0]
  if (first === undefined) return null
  const steps = changesOf(field.input)
    .filter((change) => matters(change, field))
    .flatMap((change) =>
      change.steps.filter(({ effort }) => effort <= farthest).map((step) => ({ change, ...step })),
    )
  const contests = new Map<Change, ReturnType<typeof contestIn>>()
  for (const { change, input, effort, words } of steps.sort((a, b) => a.effort - b.effort)) {
    yield
    const winnerUnder = contests.get(change) ?? contestIn(field, change)
    contests.set(change, winnerUnder)
    const winner = winnerUnder(input)
    if (winner === null || winner.id === first.candidate.id) continue
    const text = t.suggest.flips.wouldWin({ change: words(), winner: winner.name })
    return { kind: change.kind, key: change.key, effort, device: winner.id, text, input }
  }
  return null
}

/** False for a circumstance that nothing weighed or vetoed depends on. */
function matters({ kind, key, touches, vetoes }: Change, { setting }: Field): boolean {
  if (kind === 'weight' || key === 'rotate' || vetoes.length > 0) return true
  return touches.some((criterion) => setting.weights.has(criterion))
}
