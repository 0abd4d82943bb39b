import type { DUTY_OUTCOMES, Duty } from '../parts/care'
import { daysBetween, type Instant, type LocalDate } from '../time'
import { type DutyClock, type DutyRule, intervalOf } from './rule'
import type { UseIndex } from './useIndex'

export type DutyOutcome = (typeof DUTY_OUTCOMES)[number]

/** A duty that was seen to: all outcomes start its clocks again, skipping too. */
export interface DutyDone {
  readonly doneAt: Instant
  readonly outcome: DutyOutcome
}

/** What the clocks of one duty of one thing go by. */
export interface DutyRecord {
  readonly use: UseIndex
  /** Cycles up to an instant, never falling; null = such a thing has none. */
  readonly cyclesUntil: ((at: Instant) => number) | null
  /** Ascending. */
  readonly done: readonly DutyDone[]
  /** Hours of use before the record began; they count towards the first replacement only. */
  readonly hoursBefore: number
  /** The owner's calendar day of an instant. */
  readonly dayOf: (at: Instant) => LocalDate
}

/** Where the clocks of a duty stand at zero. */
export interface ZeroPoint {
  /** null = nothing runs: never used, or not used since it was cleaned. */
  readonly at: Instant | null
  /** The last time it was seen to; null = never, so that first use counts. */
  readonly done: DutyDone | null
}

/**
 * The zero point as of an instant: when the duty was last seen to, or first use. Use before it never counts:
 * of a session that contains it only the part after does. Cleaning is counted from the first use after the
 * last cleaning, for what lies clean in a drawer does not get dirty.
 */
export function zeroPoint(duty: Duty, record: DutyRecord, at: Instant): ZeroPoint {
  const firstAt = record.use.firstAt
  const done = lastDone(record.done, at)
  if (firstAt === null || firstAt > at) return { at: null, done }
  if (done === null) return { at: firstAt, done }
  if (duty !== 'clean') return { at: Math.max(firstAt, done.doneAt), done }
  const usedAt = record.use.nextUse(done.doneAt)
  return { at: usedAt !== null && usedAt < at ? usedAt : null, done }
}

/**
 * What a clock shows at an instant on the way to its interval, in its own unit; below 0 when it was done ahead
 * of a fixed point. null = the clock does not run for this thing.
 */
export function elapsedOn(
  clock: DutyClock,
  { duty, rule, record }: { readonly duty: Duty; readonly rule: DutyRule; readonly record: DutyRecord },
  at: Instant,
): number | null {
  const interval = intervalOf(rule, clock)
  const firstAt = record.use.firstAt
  if (interval === null || firstAt === null || (clock === 'cycles' && record.cyclesUntil === null))
    return null
  const zero = zeroPoint(duty, record, at)
  const before = duty === 'replace' && clock === 'hours' ? record.hoursBefore : 0
  if (zero.done === null) return before + amount(clock, record, firstAt, at)
  if (rule.nextFrom === 'done') return zero.at === null ? 0 : amount(clock, record, zero.at, at)
  const atDone = before + amount(clock, record, firstAt, zero.done.doneAt)
  return before + amount(clock, record, firstAt, at) - lastClearedPoint(atDone, interval)
}

/** The last due point that a done clears: those passed, and one up to half an interval ahead. */
function lastClearedPoint(atDone: number, interval: number): number {
  return Math.floor(atDone / interval + 0.5) * interval
}

/** What a clock counts from one instant to another. */
function amount(clock: DutyClock, record: DutyRecord, fromAt: Instant, toAt: Instant): number {
  if (fromAt >= toAt) return 0
  if (clock === 'days') return daysBetween(record.dayOf(fromAt), record.dayOf(toAt))
  if (clock === 'cycles') {
    return record.cyclesUntil === null ? 0 : record.cyclesUntil(toAt) - record.cyclesUntil(fromAt)
  }
  return record.use[clock](fromAt, toAt)
}

function lastDone(done: readonly DutyDone[], at: Instant): DutyDone | null {
  let low = 0
  let high = done.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((done[middle]?.doneAt ?? at) <= at) low = middle + 1
    else high = middle
  }
  return done[low - 1] ?? null
}
