import { finished, type Steps } from '../../steps'
import type { SuggestInput } from '../types'
import { drawWeights, scoreDrawer } from './draws'
import { effectsIn } from './effects'
import { fieldSteps, weightRow } from './field'
import { type Flip, flipSteps } from './flip'
import { hopelessAmong } from './hopeless'
import { sureness } from './sureness'
import { type FillIn, fillInsOf } from './worth'

/** How sure a suggestion is. */
export interface Confidence {
  /** For every ranked device the share of what-ifs in which it is first; together 1. */
  readonly firstIn: ReadonlyMap<string, number>
  /** About the first: "A clear first choice: first in 94 of 100 what-ifs." Empty when nothing is ranked. */
  readonly words: string
  readonly flip: Flip | null
  /** For every ranked device with something unrecorded that matters: what to fill in, most valuable first. */
  readonly unknowns: ReadonlyMap<string, readonly FillIn[]>
}

const DRAWS = 1000

export interface ConfidenceOptions {
  readonly draws?: number
  /** Larger changes than this, by `Flip.effort`, are not looked at; any when left out. */
  readonly farthestFlip?: number | undefined
  /** What to fill in is told for so many devices, best first; for all when left out. */
  readonly limit?: number | undefined
}

/**
 * Plays a suggestion through many times, with weights and unknown attributes as they might really be: how
 * often is each device first, what single change would put another one there, and what is worth finding out?
 * The rig and what is excluded stay as suggested. The same input always gives the same answer.
 * @throws RangeError when `draws` is not a whole number over 0
 */
export function confidence(input: SuggestInput, options: ConfidenceOptions = {}): Confidence {
  return finished(confidenceSteps(input, options))
}

/** As `confidence`, in steps of at most a device each. */
export function* confidenceSteps(
  input: SuggestInput,
  { draws = DRAWS, farthestFlip, limit }: ConfidenceOptions = {},
): Steps<Confidence> {
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError('confidence needs at least one draw')
  const field = yield* fieldSteps(input)
  const effectsOn = effectsIn(field)
  const row = weightRow(field.criteria, field.setting)
  const ids = field.ranked.map(({ candidate }) => candidate.id)

  const weights = drawWeights(field, draws)
  const isHopeless = hopelessAmong(weights)
  const scoresOf = scoreDrawer(weights, input.scenario.id)
  const best = new Float64Array(draws).fill(Number.NEGATIVE_INFINITY)
  const winners = new Int32Array(draws)
  const unknowns = new Map<string, readonly FillIn[]>()
  for (const [index, contender] of field.ranked.entries()) {
    yield
    const own = effectsOn(contender)
    const fillIns = limit === undefined || index < limit ? fillInsOf(own, row) : []
    if (fillIns.length > 0) unknowns.set(contender.candidate.id, fillIns)
    if (isHopeless(contender, own, best)) continue
    const scores = scoresOf(contender, own)
    // Equal scores go to the one that the suggestion ranks higher, as it was looked at before.
    for (let draw = 0; draw < draws; draw++) {
      const score = scores[draw] ?? 0
      if (score <= (best[draw] ?? 0)) continue
      best[draw] = score
      winners[draw] = index
    }
  }
  const wins = ids.map(() => 0)
  if (ids.length > 0) for (const winner of winners) wins[winner] = (wins[winner] ?? 0) + 1

  const firstIn = new Map(ids.map((id, index) => [id, (wins[index] ?? 0) / draws]))
  return {
    firstIn,
    words: sureness(field, firstIn),
    flip: yield* flipSteps(field, farthestFlip),
    unknowns,
  }
}
