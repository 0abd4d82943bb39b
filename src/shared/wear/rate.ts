import { type Instant, SECONDS_PER_DAY } from '../time'
import type { Stretch } from './exposure'

/** How fast use wears a part, from habit. */
export interface UseRate {
  /** Damage per day. */
  readonly perDay: number
  /** Standard deviation of its logarithm. */
  readonly logSd: number
}

export const NO_USE: UseRate = { perDay: 0, logSd: 0 }

/**
 * The rate to expect: recent use (exponentially weighted, half-life 30 days, corrected for a short record)
 * shrunk towards the long-run rate, the more so the fewer days the weights effectively rest on.
 * Both are sums over stretches, so the rate is one weighted sum, and its uncertainty that of stretches
 * which come at random.
 * @param damagePerHour damage that an hour with the given stress does
 */
export function rateOfUse(
  stretches: readonly Stretch[],
  damagePerHour: (stress: number) => number,
  nowAt: Instant,
): UseRate {
  const first = stretches[0]
  if (!first) return NO_USE
  const record = recordWeights((nowAt - first.fromAt) / SECONDS_PER_DAY)
  let perDay = 0
  let squares = 0
  for (const { fromAt, toAt, stress } of stretches) {
    if (fromAt >= nowAt) break
    const daysAgo = {
      from: (nowAt - fromAt) / SECONDS_PER_DAY,
      to: (nowAt - Math.min(toAt, nowAt)) / SECONDS_PER_DAY,
    }
    const part = dailyHours(daysAgo, record) * damagePerHour(stress)
    perDay += part
    squares += part * part
  }
  if (perDay === 0) return NO_USE
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

/** What one stretch adds to the expected hours per day. */
function dailyHours(daysAgo: { readonly from: number; readonly to: number }, record: RecordWeights): number {
  const recent =
    (24 * (Math.exp(-DECAY_PER_DAY * daysAgo.to) - Math.exp(-DECAY_PER_DAY * daysAgo.from))) / record.covered
  const longRun = (24 * (daysAgo.from - daysAgo.to)) / record.days
  return record.recent * recent + (1 - record.recent) * longRun
}
