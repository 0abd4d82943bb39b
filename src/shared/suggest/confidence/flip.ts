import { JUDGES } from '../criteria'
import { weightsOf } from '../score'
import { type Setting, settingOf } from '../setting'
import { byId } from '../shelf'
import { standingOf } from '../standing'
import type { SuggestInput } from '../types'
import type { Change } from './change'
import { circumstancesOf } from './circumstances'
import { type Contender, type Field, roundedScore, weightRow } from './field'
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
 */
export function flipOf(field: Field): Flip | null {
  const first = field.ranked[0]
  if (first === undefined) return null
  const changes = changesOf(field.input).filter((change) => matters(change, field))
  const steps = changes.flatMap((change) => change.steps.map((step) => ({ change, ...step })))
  for (const { change, input, effort, words } of steps.sort((a, b) => a.effort - b.effort)) {
    const winner = firstUnder(input, change, field)
    if (winner === null || winner.id === first.candidate.id) continue
    const text = `${words}, the ${winner.name} would win.`
    return { kind: change.kind, key: change.key, effort, device: winner.id, text, input }
  }
  return null
}

/** False for a circumstance that nothing weighed or vetoed depends on. */
function matters({ kind, key, touches, vetoes }: Change, { setting }: Field): boolean {
  if (kind === 'weight' || key === 'rotate' || vetoes.length > 0) return true
  return touches.some((criterion) => setting.weights.has(criterion))
}

interface Winner {
  readonly id: string
  readonly name: string
  readonly score: number
}

/**
 * Who is first on a changed occasion, found without looking at everyone again: whoever could not win even
 * with full marks for all that may differ keeps the utilities it has.
 */
function firstUnder(input: SuggestInput, change: Change, field: Field): Winner | null {
  const setting = settingOf(input, weightsOf(input.scenario, input.context.rotate))
  const weights = weightRow(field.criteria, setting)
  const open = field.criteria.map((criterion) => change.touches.includes(criterion))
  const ceilingOf = ceilings(weights, open, field)
  let best: Winner | null = null
  for (const contender of contendersFor(change, field)) {
    if (best !== null && ceilingOf(contender) < best.score - ROUNDING) continue
    const score = scoreUnder(contender, weights, open, setting, change, field)
    if (score === null) continue
    const { id, name } = contender.candidate
    if (best === null || score > best.score || (score === best.score && byId({ id }, best) < 0)) {
      best = { id, name, score }
    }
  }
  return best
}

/** More than rounding to one decimal can add. */
const ROUNDING = 0.051

function contendersFor({ vetoes }: Change, { ranked, excluded }: Field): readonly Contender[] {
  if (vetoes.length === 0) return ranked
  return [...ranked, ...excluded.filter(({ keptOutBy }) => keptOutBy.every((veto) => vetoes.includes(veto)))]
}

/**
 * The most a device could score on a changed occasion. Most weights change by one common factor or not at
 * all, so that only what is open and the few other weights are looked at.
 */
function ceilings(
  weights: readonly number[],
  open: readonly boolean[],
  { criteria, setting }: Field,
): (contender: Contender) => number {
  const before = weightRow(criteria, setting)
  const ratios = weights.flatMap((weight, index) => (before[index] ? [weight / before[index]] : []))
  const common = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 1
  const special = [...criteria.keys()].filter((index) => {
    const change = (weights[index] ?? 0) - common * (before[index] ?? 0)
    return open[index] || Math.abs(change) > SAME
  })
  return ({ points, utilities }) => {
    let sum = common * points
    for (const index of special) {
      const utility = utilities[index] ?? 0
      const weight = weights[index] ?? 0
      sum += 100 * ((open[index] ? weight : weight * utility) - common * (before[index] ?? 0) * utility)
    }
    return sum
  }
}

/** Weights this close differ by rounding alone. */
const SAME = 1e-9

/** The score the suggestion would give; null = something would keep it out. */
function scoreUnder(
  { candidate, utilities }: Contender,
  weights: readonly number[],
  open: readonly boolean[],
  setting: Setting,
  { vetoes }: Change,
  { shelf, insisted, criteria }: Field,
): number | null {
  if (vetoes.length === 0 && !open.includes(true)) return roundedScore(weights, utilities)
  const standing = standingOf(candidate.known.device, shelf, setting, insisted)
  if (!standing.shown) return null
  const changed = criteria.map((criterion, index) =>
    open[index] ? JUDGES[criterion](standing.candidate, setting).utility : (utilities[index] ?? 0),
  )
  return roundedScore(weights, changed)
}
