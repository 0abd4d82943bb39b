import type { Device } from '../gear/device'
import { sentence } from '../i18n/format'
import { t } from '../i18n/texts'
import { isSameList } from '../memo'
import type { Criterion } from '../scenarios/scenario'
import { candidateOf } from '../suggest/candidate'
import type { Connection } from '../suggest/connection'
import { JUDGES } from '../suggest/criteria'
import { mainLead } from '../suggest/explain'
import { weightsOf } from '../suggest/score'
import { type Setting, settingOf, type Verdict } from '../suggest/setting'
import type { Shelf } from '../suggest/shelf'
import { objectionsTo } from '../suggest/standing'
import type { SuggestInput } from '../suggest/types'
import { bestWay } from '../suggest/ways'
import type { Contender, Contenders } from './contenders'

/** How all do on one occasion. It is kept in few columns, for there are many devices and many occasions. */
export interface LineUp {
  /** 0…100; null = excluded. In the order of the contenders. */
  readonly scores: readonly (number | null)[]
  /** The sentence on what sets each apart from the mean of the others, or on what excludes it. */
  readonly texts: readonly string[]
  /** The places of those that are not excluded, best first. */
  readonly order: ArrayLike<number>
  readonly looks: Looks
}

/** What was seen of each contender, which holds for as long as it is the very same contender. */
interface Looks {
  readonly contenders: readonly Contender[]
  /** All that the occasion is but for its weights and its time. */
  readonly occasion: string
  /** Those that it is told in. */
  readonly words: typeof t
  readonly criteria: readonly Criterion[]
  readonly weights: readonly number[]
  readonly ways: readonly (Connection | null)[]
  /** What excludes it; null = nothing. */
  readonly objections: readonly (string | null)[]
  /** Contender by contender, each in the order of the criteria. */
  readonly utilities: Float64Array
  /** The place of the criterion that its text is about, where it is about one. */
  readonly about: Int8Array
}

/** What was known before, and where each contender is in it, NOWHERE where it is another one now. */
export interface Known {
  readonly lineUp: LineUp
  readonly places: Int32Array
}

/** No place among the contenders or criteria. */
const NOWHERE = -1

/** Where each of some contenders is among others, both by id. */
export function placesIn(others: readonly Contender[], contenders: readonly Contender[]): Int32Array {
  let place = 0
  return Int32Array.from(contenders, (contender) => {
    while ((others[place]?.device.id ?? contender.device.id) < contender.device.id) place += 1
    return others[place] === contender ? place : NOWHERE
  })
}

/**
 * Scores all contenders as `suggest` does, with no turn given to neglected devices.
 * @param before of the same scenario; what it found out about contenders that are the very same is taken over
 */
export function lineUp(contenders: Contenders, occasion: SuggestInput, before: Known | null): LineUp {
  const setting = settingOf(occasion, weightsOf(occasion.scenario, 0))
  const known = before !== null && isSameOccasion(before.lineUp.looks, setting) ? before : null
  if (known !== null && isAsBefore(known.lineUp.looks, contenders, setting)) return known.lineUp
  const seen = lookedAt(contenders, setting, known)
  const { looks, verdicts } = seen
  const { scores, order, sums } = scored(seen, known)
  const averages = { size: order.length, sums }
  const texts = contenders.all.map(({ device }, index): string => {
    const objection = looks.objections[index] ?? null
    if (objection !== null) return objection
    const at = mainLead(looks.utilities, index * looks.weights.length, looks.weights, averages)
    if (at === null) return t.coverage.neitherWay
    looks.about[index] = at
    const place = seen.places[index] ?? NOWHERE
    const again = known?.lineUp.looks.about[place] === at ? known.lineUp.texts[place] : undefined
    if (again !== undefined) return again
    const verdict =
      verdicts.get(index)?.[at] ?? verdictOn(looks.criteria[at], device, contenders.shelf, setting)
    return verdict === null ? t.coverage.neitherWay : sentence(verdict.text())
  })
  return { scores, texts, order, looks }
}

function isAsBefore({ contenders, weights }: Looks, { all }: Contenders, setting: Setting): boolean {
  return isSameList(contenders, all) && isSameList(weights, [...setting.weights.values()])
}

function isSameOccasion({ occasion, words, criteria }: Looks, setting: Setting): boolean {
  return (
    words === t &&
    occasion === keyOf(setting) &&
    criteria.length === setting.weights.size &&
    criteria.every((criterion) => setting.weights.has(criterion))
  )
}

function keyOf({ scenario, context, quietLevelDbA, doseMode }: Setting): string {
  return JSON.stringify([{ ...scenario, weights: null }, context, quietLevelDbA, doseMode])
}

interface Seen {
  readonly looks: Looks
  /** Where each was before, if what was seen of it then still holds; else NOWHERE. */
  readonly places: Int32Array
  /** Of those that were looked at anew and are not excluded. */
  readonly verdicts: ReadonlyMap<number, readonly Verdict[]>
}

function lookedAt({ shelf, all }: Contenders, setting: Setting, known: Known | null): Seen {
  const criteria = [...setting.weights.keys()]
  const weights = [...setting.weights.values()]
  const size = criteria.length
  const before = known?.lineUp.looks
  const sameWeights = before !== undefined && isSameList(weights, before.weights)
  const places = new Int32Array(all.length).fill(NOWHERE)
  const ways: (Connection | null)[] = []
  const objections: (string | null)[] = []
  const utilities = new Float64Array(all.length * size)
  // Mostly all are where they were.
  if (before) utilities.set(before.utilities.subarray(0, utilities.length))
  const verdicts = new Map<number, readonly Verdict[]>()

  const lookAnew = (index: number, device: Device) => {
    const candidate = candidateOf(device, shelf, setting)
    const [objection] = objectionsTo(candidate, setting).reasons
    ways.push(candidate.connection)
    objections.push(objection?.text ?? null)
    if (objection !== undefined) return
    const own = criteria.map((criterion) => JUDGES[criterion](candidate, setting))
    verdicts.set(index, own)
    for (let at = 0; at < size; at++) utilities[index * size + at] = own[at]?.utility ?? 0
  }
  for (let index = 0; index < all.length; index++) {
    const contender = all[index]
    if (contender === undefined) break
    const place = known?.places[index] ?? NOWHERE
    const way = before?.ways[place]
    // Which way to connect it is best depends on what counts.
    if (before === undefined || way === undefined || !(sameWeights || way === wayOf(contender, setting))) {
      lookAnew(index, contender.device)
      continue
    }
    places[index] = place
    ways.push(way)
    objections.push(before.objections[place] ?? null)
    if (place !== index) {
      utilities.set(before.utilities.subarray(place * size, (place + 1) * size), index * size)
    }
  }
  const about = new Int8Array(all.length).fill(NOWHERE)
  const occasion = before?.occasion ?? keyOf(setting)
  const seen = { contenders: all, occasion, words: t, criteria, weights }
  return { looks: { ...seen, ways, objections, utilities, about }, places, verdicts }
}

function wayOf({ fitted }: Contender, setting: Setting): Connection | null {
  return bestWay(fitted.ways(setting.context.source), fitted.known, setting)
}

interface Scored {
  readonly scores: readonly (number | null)[]
  readonly order: Int32Array
  /** Of the points, by criterion. */
  readonly sums: Float64Array
}

function scored({ looks, places }: Seen, known: Known | null): Scored {
  const { contenders, weights, objections, utilities } = looks
  const size = weights.length
  const points = Float64Array.from(weights, (weight) => 100 * weight)
  const before = known !== null && isSameList(weights, known.lineUp.looks.weights) ? known.lineUp : null
  const scores = contenders.map((_, index): number | null => {
    if (objections[index] !== null) return null
    const again = before?.scores[places[index] ?? NOWHERE]
    if (again !== undefined) return again
    let sum = 0
    for (let at = 0; at < size; at++) sum += (points[at] ?? 0) * (utilities[index * size + at] ?? 0)
    return Math.round(10 * sum) / 10
  })
  const order = bestFirst(scores)
  // In the order of the suggestion, so that not even the rounding of a sum differs.
  const sums = new Float64Array(size)
  for (const index of order) {
    for (let at = 0; at < size; at++) {
      sums[at] = (sums[at] ?? 0) + (points[at] ?? 0) * (utilities[index * size + at] ?? 0)
    }
  }
  return { scores, order, sums }
}

/** Of equal scores the one that comes first. */
function bestFirst(scores: readonly (number | null)[]): Int32Array {
  // As whole numbers, tenths of a point above the place, they are sorted many times faster than by comparing.
  const keys = new Float64Array(scores.length)
  let count = 0
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] ?? null
    if (score === null) continue
    keys[count] = (1000 - Math.round(10 * score)) * MOST_PLACES + index
    count += 1
  }
  const sorted = keys.subarray(0, count).sort()
  const order = new Int32Array(count)
  for (let rank = 0; rank < count; rank++) order[rank] = (sorted[rank] ?? 0) % MOST_PLACES
  return order
}

const MOST_PLACES = 2 ** 32

function verdictOn(
  criterion: Criterion | undefined,
  device: Device,
  shelf: Shelf,
  setting: Setting,
): Verdict | null {
  return criterion === undefined ? null : JUDGES[criterion](candidateOf(device, shelf, setting), setting)
}
