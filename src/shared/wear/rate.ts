import { type Instant, SECONDS_PER_DAY } from '../time'
import type { Stretch } from './exposure'
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
export function rateOfUse(stretches: readonly Stretch[], hourly: HourlyDamage, nowAt: Instant): UseRate {
  const first = stretches[0]
  if (!first) return NO_USE
  const { days, covered, recent } = recordWeights((nowAt - first.fromAt) / SECONDS_PER_DAY)
  const sums = sumsUntil(stretches, hourly, nowAt)
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
  readonly seenAt: Instant
  /** Σ w × damage per hour. */
  readonly weighted: number
  /** Σ d × damage per hour. */
  readonly plain: number
  readonly weightedSquares: number
  readonly mixed: number
  readonly plainSquares: number
}

/** All stretches up to an instant. Those long over are summed once: seen from later, they only fade together. */
function sumsUntil(stretches: readonly Stretch[], hourly: HourlyDamage, nowAt: Instant): Sums {
  const over = countOver(stretches, nowAt)
  let sums = sumsOfOver(stretches, hourly, over)
  for (let index = over; index < stretches.length; index++) {
    const stretch = stretches[index]
    if (!stretch || stretch.fromAt >= nowAt) break
    sums = withStretch(sums, { ...stretch, toAt: Math.min(stretch.toAt, nowAt) }, hourly)
  }
  return seenFrom(sums, nowAt)
}

interface Remembered {
  readonly hourly: HourlyDamage
  readonly over: number
  readonly sums: Sums
}

const remembered = new WeakMap<readonly Stretch[], Remembered>()

function sumsOfOver(stretches: readonly Stretch[], hourly: HourlyDamage, over: number): Sums {
  const known = remembered.get(stretches)
  const goesOn =
    known !== undefined &&
    known.over <= over &&
    known.hourly.perEffectiveHour === hourly.perEffectiveHour &&
    known.hourly.perHour === hourly.perHour
  let sums = goesOn ? known.sums : NOTHING
  for (let index = goesOn ? known.over : 0; index < over; index++) {
    const stretch = stretches[index]
    if (stretch) sums = withStretch(sums, stretch, hourly)
  }
  remembered.set(stretches, { hourly, over, sums })
  return sums
}

const NOTHING: Sums = { seenAt: 0, weighted: 0, plain: 0, weightedSquares: 0, mixed: 0, plainSquares: 0 }

function withStretch(sums: Sums, { fromAt, toAt, stress }: Stretch, hourly: HourlyDamage): Sums {
  const before = seenFrom(sums, fromAt)
  const damage = stress * hourly.perEffectiveHour + hourly.perHour
  const days = (toAt - fromAt) / SECONDS_PER_DAY
  // ∫ e^(λt) dt × λ from its start, where it is seen from, to its end.
  const weighted = Math.expm1(DECAY_PER_DAY * days) * damage
  const plain = days * damage
  return {
    seenAt: fromAt,
    weighted: before.weighted + weighted,
    plain: before.plain + plain,
    weightedSquares: before.weightedSquares + weighted * weighted,
    mixed: before.mixed + weighted * plain,
    plainSquares: before.plainSquares + plain * plain,
  }
}

function seenFrom(sums: Sums, at: Instant): Sums {
  // Nothing was ever seen from anywhere, and what is nothing stays so.
  const fading = sums.plain === 0 ? 0 : Math.exp((-DECAY_PER_DAY * (at - sums.seenAt)) / SECONDS_PER_DAY)
  return {
    ...sums,
    seenAt: at,
    weighted: sums.weighted * fading,
    weightedSquares: sums.weightedSquares * fading * fading,
    mixed: sums.mixed * fading,
  }
}
