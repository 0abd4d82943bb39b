import { type Instant, SECONDS_PER_DAY } from '../time'
import type { WeighedUse } from './exposure'
import { countOver } from './totals'

/** How fast use wears a part, from habit. */
export interface UseRate {
  /** Damage per day. */
  readonly perDay: number
  /** Standard deviation of its logarithm. */
  readonly logSd: number
}

/** What an hour of use does. */
export interface HourlyDamage {
  readonly perEffectiveHour: number
  /** On top, whatever the stress. */
  readonly perHour: number
}

export const NO_USE: UseRate = { perDay: 0, logSd: 0 }

/**
 * The rate to expect: recent use (exponentially weighted, half-life 30 days, corrected for a short record)
 * shrunk towards the long-run rate, the more so the fewer days the weights effectively rest on.
 * Both are sums over stretches, so the rate is one weighted sum, and its uncertainty that of stretches
 * which come at random.
 */
export function rateOfUse(use: WeighedUse, hourly: HourlyDamage, nowAt: Instant): UseRate {
  const firstAt = use.fromAt[0]
  if (firstAt === undefined) return NO_USE
  const { days, covered, recent } = recordWeights((nowAt - firstAt) / SECONDS_PER_DAY)
  const sums = sumsUntil(use, hourly, nowAt)
  const recently = (24 * recent) / covered
  const always = (24 * (1 - recent)) / days
  const perDay = recently * sums.weighted + always * sums.plain
  if (perDay === 0) return NO_USE
  const squares =
    recently ** 2 * sums.weightedSquares +
    2 * recently * always * sums.mixed +
    always ** 2 * sums.plainSquares
  return { perDay, logSd: Math.sqrt(Math.log1p(squares / (perDay * perDay)) + HABIT_DRIFT_SD ** 2) }
}

const DECAY_PER_DAY = Math.LN2 / 30
/** Weight of the long-run rate, as days of record; assumed. */
const SHRINK_DAYS = 30
/** A first evening is not a habit: a younger record is spread over this many days; assumed. */
const SHORTEST_RECORD_DAYS = 7
/** Habits change by about a tenth, however many sessions were logged; assumed. */
const HABIT_DRIFT_SD = 0.1

interface RecordWeights {
  readonly days: number
  /** Share of the exponential weights that falls inside the record. */
  readonly covered: number
  /** Weight of the recent rate, 0…1; the rest is the long-run rate's. */
  readonly recent: number
}

function recordWeights(recordDays: number): RecordWeights {
  const days = Math.max(SHORTEST_RECORD_DAYS, recordDays)
  const outside = Math.exp(-DECAY_PER_DAY * days)
  // Days that equal weights would need to be as steady: (Σw)² / Σw².
  const effectiveDays = ((2 / DECAY_PER_DAY) * (1 - outside)) / (1 + outside)
  return { days, covered: 1 - outside, recent: effectiveDays / (effectiveDays + SHRINK_DAYS) }
}

/** Sums over stretches, each with its exponential weight w as seen from one instant, its days d and its damage. */
interface Sums {
  seenAt: Instant
  /** Σ w × damage per hour. */
  weighted: number
  /** Σ d × damage per hour. */
  plain: number
  weightedSquares: number
  mixed: number
  plainSquares: number
}

/** All stretches up to an instant. Those long over are summed once: seen from later, they only fade together. */
function sumsUntil(use: WeighedUse, hourly: HourlyDamage, nowAt: Instant): Readonly<Sums> {
  const over = countOver(use, nowAt)
  const sums = { ...sumsOfOver(use, hourly, over) }
  for (let index = over; index < use.fromAt.length; index++) {
    if ((use.fromAt[index] ?? nowAt) >= nowAt) break
    addStretch(sums, use, index, hourly, nowAt)
  }
  seeFrom(sums, nowAt)
  return sums
}

interface Remembered {
  readonly hourly: HourlyDamage
  readonly over: number
  readonly sums: Readonly<Sums>
}

const remembered = new WeakMap<WeighedUse, Remembered>()

function sumsOfOver(use: WeighedUse, hourly: HourlyDamage, over: number): Readonly<Sums> {
  const known = remembered.get(use)
  const goesOn =
    known !== undefined &&
    known.over <= over &&
    known.hourly.perEffectiveHour === hourly.perEffectiveHour &&
    known.hourly.perHour === hourly.perHour
  const sums = { ...(goesOn ? known.sums : NOTHING) }
  for (let index = goesOn ? known.over : 0; index < over; index++) {
    addStretch(sums, use, index, hourly, Number.POSITIVE_INFINITY)
  }
  remembered.set(use, { hourly, over, sums })
  return sums
}

const NOTHING: Readonly<Sums> = {
  seenAt: 0,
  weighted: 0,
  plain: 0,
  weightedSquares: 0,
  mixed: 0,
  plainSquares: 0,
}

/** Adds what a stretch was up to an instant, and sees all from its start. */
function addStretch(sums: Sums, use: WeighedUse, index: number, hourly: HourlyDamage, until: Instant): void {
  const fromAt = use.fromAt[index] ?? 0
  const toAt = Math.min(use.toAt[index] ?? fromAt, until)
  seeFrom(sums, fromAt)
  const damage = (use.stress[index] ?? 1) * hourly.perEffectiveHour + hourly.perHour
  const days = (toAt - fromAt) / SECONDS_PER_DAY
  // ∫ e^(λt) dt × λ from its start, where it is seen from, to its end.
  const weighted = Math.expm1(DECAY_PER_DAY * days) * damage
  const plain = days * damage
  sums.weighted += weighted
  sums.plain += plain
  sums.weightedSquares += weighted * weighted
  sums.mixed += weighted * plain
  sums.plainSquares += plain * plain
}

function seeFrom(sums: Sums, at: Instant): void {
  // Nothing was ever seen from anywhere, and what is nothing stays so.
  const fading = sums.plain === 0 ? 0 : Math.exp((-DECAY_PER_DAY * (at - sums.seenAt)) / SECONDS_PER_DAY)
  sums.seenAt = at
  sums.weighted *= fading
  sums.weightedSquares *= fading * fading
  sums.mixed *= fading
}
