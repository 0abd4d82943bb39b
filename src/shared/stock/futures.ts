import { normalQuantile, randomNumbers, seedOf } from '../random'
import { DAYS_PER_MONTH } from '../time'
import type { PairInDrawer, PairInUse, StockSubject } from './types'

/** The days, from now, on which pairs are taken from the reserve in one possible future. */
export interface Future {
  /** Ascending. */
  readonly takenAfterDays: readonly number[]
  /** Up to here nothing is missing; beyond it things go on as before. */
  readonly completeDays: number
}

/** Beyond this nothing is foretold. */
export const HORIZON_DAYS = 20 * 12 * DAYS_PER_MONTH

/**
 * Possible futures of a product, the same ones for the same product. In each of them a slot wears its pair out
 * at one rate and one shape, drawn once; every life that is drawn teaches the next one of that slot, which is
 * how pairs that share an unknown typical life come out (posterior predictive of the Gamma–Weibull model,
 * domain notes E.2). Any pair may also go for another reason, at a constant chance per day. Slots are drawn
 * apart from each other; an empty place takes one at once; time in the sealed pack is not counted as age.
 */
export function drawFutures(
  subject: Pick<StockSubject, 'product' | 'inUse' | 'inDrawer' | 'waiting' | 'lossPerDay'>,
  asked: Asked,
): readonly Future[] {
  const count = howMany(subject.inUse.length)
  const slots = subject.inUse
    .toSorted((a, b) => (a.part < b.part ? -1 : 1))
    .map((slot) => ({
      slot,
      beliefs: beliefsOf(slot),
      luckOf: luckOfSlot(subject.product, slot.part, count),
    }))
  const deal = dealer(subject, slots.length)
  return ranks(seedOf(subject.product, 'shape'), count).map((shapeRank, draw) => {
    const takenAfterDays = Array.from({ length: subject.waiting }, () => 0)
    let completeDays = Number.POSITIVE_INFINITY
    const hands = deal()
    for (const [index, { slot, beliefs, luckOf }] of slots.entries()) {
      const chances = { lossPerDay: subject.lossPerDay, luck: luckOf(draw) }
      const lives = drawLives(beliefAt(beliefs, shapeRank), chances.luck)
      const last = takeUntil({ slot, lives, drawer: hands[index] ?? [] }, chances, asked, takenAfterDays)
      completeDays = Math.min(completeDays, last)
    }
    // One slot alone takes them in order.
    if (slots.length > 1) takenAfterDays.sort((a, b) => a - b)
    return { takenAfterDays, completeDays }
  })
}

/** How far futures must be followed: to so many takings, and for so many days. */
export interface Asked {
  readonly pairs: number
  readonly days: number
}

/** After how many days the n-th pair is taken, n ≥ 1; ∞ = never within the horizon. */
export function dayOfTaking({ takenAfterDays, completeDays }: Future, n: number): number {
  const day = takenAfterDays[n - 1]
  if (day !== undefined && day <= completeDays) return day
  if (completeDays === Number.POSITIVE_INFINITY) return completeDays
  const counted = takenAfterDays.findLastIndex((each) => each <= completeDays) + 1
  return (completeDays * n) / counted
}

/** How many pairs are taken within so many days. */
export function takenWithin({ takenAfterDays, completeDays }: Future, days: number): number {
  const counted = takenAfterDays.findLastIndex((each) => each <= Math.min(days, completeDays)) + 1
  return days <= completeDays || completeDays === 0 ? counted : Math.floor((counted * days) / completeDays)
}

/**
 * How many futures to draw: spread evenly as they are, 128 place the 10 % and 90 % marks within a few days in a
 * hundred. Slots that are many even each other out, so fewer futures do.
 */
function howMany(slots: number): number {
  return Math.max(32, Math.min(128, Math.floor(256 / Math.max(1, slots))))
}

/** A slot that goes on for longer than this goes on at the same pace. */
const MOST_TAKINGS = 200

/** What is left to chance in one future of one slot. */
interface Luck {
  /** Each over 0 and under 1. */
  readonly life: number
  readonly rate: number
  readonly next: () => number
}

/** The chances of one slot in each future; the most telling ones spread evenly over all (Latin hypercube). */
function luckOfSlot(product: string, part: string, count: number): (draw: number) => Luck {
  const lives = ranks(seedOf(product, part, 'life'), count)
  const rates = ranks(seedOf(product, part, 'rate'), count)
  const seed = seedOf(product, part)
  return (draw) => {
    const random = randomNumbers(seed ^ Math.imul(draw + 1, SPREAD))
    const next = () => (random() + 0.5) / 2 ** 32
    return { life: lives[draw] ?? 0.5, rate: rates[draw] ?? 0.5, next }
  }
}

/** An odd number far from any pattern in bits: 2³² over the golden ratio. */
const SPREAD = 0x9e3779b1

/** The middles of equal parts of 0…1 in an order that a seed decides. */
function ranks(seed: number, count: number): readonly number[] {
  const random = randomNumbers(seed)
  const middles = Array.from({ length: count }, (_, i) => (i + 0.5) / count)
  for (let i = count - 1; i > 0; i--) {
    const j = random() % (i + 1)
    const held = middles[i] ?? 0
    middles[i] = middles[j] ?? 0
    middles[j] = held
  }
  return middles
}

/** Gives each pair in the drawer to one of the slots, anew for each future as chance has it. */
function dealer(
  { product, inDrawer }: Pick<StockSubject, 'product' | 'inDrawer'>,
  slots: number,
): () => readonly (readonly PairInDrawer[])[] {
  if (inDrawer.length === 0 || slots === 0) return () => []
  const pairs = inDrawer
    .toSorted((a, b) => (a.part < b.part ? -1 : 1))
    .map((pair) => ({ pair, random: randomNumbers(seedOf(product, pair.part, 'drawer')) }))
  return () => {
    const hands = Array.from({ length: slots }, (): PairInDrawer[] => [])
    for (const { pair, random } of pairs) hands[random() % slots]?.push(pair)
    return hands
  }
}

/** What one slot will use up. */
interface Supply {
  readonly slot: PairInUse
  readonly lives: ReturnType<typeof drawLives>
  readonly drawer: readonly PairInDrawer[]
}

interface Chances {
  readonly lossPerDay: number
  readonly luck: Luck
}

/**
 * Lets one slot use up pair after pair: the one in use, those of the drawer, then fresh ones.
 * @returns up to which day its takings are complete; ∞ when it was followed to the horizon
 */
function takeUntil(
  { slot, lives, drawer }: Supply,
  chances: Chances,
  asked: Asked,
  takenAfterDays: number[],
): number {
  const used = slot.use.perDay * rateFactor(slot, chances.luck.rate)
  const freshPerDay = slot.freshSteadyPerDay + used
  let day = daysUntilGone(lives.first - slot.damageNow, slot.steadyPerDay + used, chances)
  for (let taken = 1; day <= HORIZON_DAYS; taken++) {
    takenAfterDays.push(day)
    if (taken === MOST_TAKINGS || (taken >= asked.pairs && day > asked.days)) return day
    const pair = drawer[taken - 1]
    const start = pair === undefined ? 0 : pair.damageNow + pair.agePerDay * day
    day += daysUntilGone(lives.next() - start, freshPerDay, chances)
  }
  return Number.POSITIVE_INFINITY
}

function rateFactor({ use }: PairInUse, rank: number): number {
  return use.logSd === 0 ? 1 : Math.exp(use.logSd * normalQuantile(rank) - use.logSd ** 2 / 2)
}

/** Worn out or gone for another reason, whichever comes first. */
function daysUntilGone(damageLeft: number, perDay: number, { lossPerDay, luck }: Chances): number {
  const lost = -Math.log(luck.next()) / lossPerDay
  if (damageLeft <= 0) return 0
  return Math.min(lost, damageLeft / perDay)
}

/** Damages at which one pair after another of a slot is worn out, the first given that it was found fine. */
function drawLives({ k, fine, ...belief }: Belief, luck: Luck) {
  let { a, b } = belief
  const predict = (share: number) => {
    const life = b * Math.expm1(-Math.log(share) / a)
    b += life
    a += 1
    return life
  }
  const first = fine + predict(luck.life)
  return { first: first ** (1 / k), next: () => predict(luck.next()) ** (1 / k) }
}

/** A shape, with what is believed of its rate once the part was found fine. */
interface Belief {
  readonly k: number
  readonly a: number
  readonly b: number
  /** Damage at that inspection, to the power of k. */
  readonly fine: number
  /** Its weight and those of the shapes before it. */
  readonly upTo: number
}

function beliefsOf({ shapes, fineDamage }: PairInUse): readonly Belief[] {
  let upTo = 0
  return shapes.map(({ k, a, b, weight }) => {
    const fine = fineDamage ** k
    upTo += weight * (b / (b + fine)) ** a
    return { k, a, b: b + fine, fine, upTo }
  })
}

/** The shape at a rank, 0…1, of the mixture. */
function beliefAt(beliefs: readonly Belief[], rank: number): Belief {
  const last = beliefs.at(-1)
  if (!last) throw new RangeError('A life needs at least one shape')
  return beliefs.find(({ upTo }) => upTo >= rank * last.upTo) ?? last
}
