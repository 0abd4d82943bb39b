import { type Instant, SECONDS_PER_DAY } from '../time'
import type { UseIndex } from './useIndex'

/** How much a thing is used, per day, to foretell when a duty comes round. */
export interface Pace {
  readonly hours: number
  readonly sessions: number
  readonly daysUsed: number
  readonly cycles: number
}

/**
 * The pace of the last eight whole weeks, so that weekdays and weekends weigh as they do in life; assumed.
 * A younger record is spread over at least a week: a first evening is not a habit.
 */
export function paceOf(use: UseIndex, cyclesUntil: ((at: Instant) => number) | null, nowAt: Instant): Pace {
  if (use.firstAt === null || use.firstAt >= nowAt) return { hours: 0, sessions: 0, daysUsed: 0, cycles: 0 }
  const recordDays = (nowAt - use.firstAt) / SECONDS_PER_DAY
  const days = Math.min(WINDOW_DAYS, Math.max(SHORTEST_RECORD_DAYS, recordDays))
  const fromAt = Math.floor(nowAt - days * SECONDS_PER_DAY)
  return {
    hours: use.hours(fromAt, nowAt) / days,
    sessions: use.sessions(fromAt, nowAt) / days,
    daysUsed: Math.min(1, use.daysUsed(fromAt, nowAt) / days),
    cycles: cyclesUntil === null ? 0 : (cyclesUntil(nowAt) - cyclesUntil(fromAt)) / days,
  }
}

const WINDOW_DAYS = 56
const SHORTEST_RECORD_DAYS = 7
