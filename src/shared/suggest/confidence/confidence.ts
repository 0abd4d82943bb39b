import type { SuggestInput } from '../types'
import { drawWeights, scoreDrawer } from './draws'
import { effectsIn } from './effects'
import { fieldOf, weightRow } from './field'
import { type Flip, flipOf } from './flip'
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
export function confidence(
  input: SuggestInput,
  { draws = DRAWS, farthestFlip, limit }: ConfidenceOptions = {},
): Confidence {
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError('confidence needs at least one draw')
  const field = fieldOf(input)
  const effects = field.ranked.map(effectsIn(field))
  const row = weightRow(field.criteria, field.setting)
  const ids = field.ranked.map(({ candidate }) => candidate.id)

  const weights = drawWeights(field, draws)
  const isHopeless = hopelessAmong(weights)
  const scoresOf = scoreDrawer(weights, input.scenario.id)
  const best = new Float64Array(draws).fill(Number.NEGATIVE_INFINITY)
  const winners = new Int32Array(draws)
  for (const [index, contender] of field.ranked.entries()) {
    const own = effects[index] ?? []
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
  const fillIns = effects.slice(0, limit).map((own) => fillInsOf(own, row))
  return {
    firstIn,
    words: sureness(field, firstIn),
    flip: flipOf(field, farthestFlip),
    unknowns: new Map(
      ids.map((id, index) => [id, fillIns[index] ?? []] as const).filter(([, list]) => list.length > 0),
    ),
  }
}
