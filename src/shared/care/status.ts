import { z } from 'zod'
import { DUTIES, DUTY_OUTCOMES, type Duty } from '../parts/care'
import { addDays, type Instant, instantSchema, type LocalDate, localDateSchema } from '../time'
import { WEAR_STATES, type WearState } from '../wear/types'
import { type DutyRecord, elapsedOn, zeroPoint } from './clocks'
import type { Pace } from './pace'
import { dutyOriginSchema, type ResolvedDuty } from './resolve'
import { DUTY_CLOCKS, type DutyClock, type DutyRule, dutyRuleFieldsSchema, intervalOf } from './rule'

const clockReadingSchema = z.strictObject({
  clock: z.enum(DUTY_CLOCKS),
  /** Hours, sessions, days or cycles since the zero point, or since the last fixed point; at least 0. */
  elapsed: z.number(),
  interval: z.number(),
  /** `elapsed` over `interval`. */
  share: z.number(),
  /** The day on which it reaches, or reached, its interval; null = not within 20 years at this pace. */
  dueOn: localDateSchema.nullable(),
})
export type ClockReading = z.infer<typeof clockReadingSchema>

/** Where one duty of one thing stands. */
export const dutyStatusSchema = z.strictObject({
  duty: z.enum(DUTIES),
  state: z.enum(WEAR_STATES),
  /** The clocks of the rule that run for this thing, in the order of `DUTY_CLOCKS`. */
  clocks: z.array(clockReadingSchema),
  /** The clock that has used up most of its interval; null = never used, so nothing runs. */
  leading: clockReadingSchema.nullable(),
  /** The day on which the first clock reaches, or reached, its interval. */
  dueOn: localDateSchema.nullable(),
  /** About how many days lie between one due day and the next; null = cannot be told. */
  periodDays: z.number().nullable(),
  /** When the clocks stood at zero; null = nothing runs: never used, or not since it was cleaned. */
  sinceAt: instantSchema.nullable(),
  doneAt: instantSchema.nullable(),
  outcome: z.enum(DUTY_OUTCOMES).nullable(),
  rule: dutyRuleFieldsSchema,
  origin: dutyOriginSchema,
})
export type DutyStatus = z.infer<typeof dutyStatusSchema>

/** Shares of the leading clock from which a duty is soon, due and overdue; assumed. */
export const DUTY_THRESHOLDS = { soon: 0.9, due: 1, overdue: 1.25 } as const

/**
 * @param pace how it is used from day to day: of its slot, where it has one, so that a fresh pair has a habit
 * @returns null when the duty is off
 */
export function dutyStatus(
  duty: Duty,
  resolved: ResolvedDuty,
  record: DutyRecord,
  pace: Pace,
  nowAt: Instant,
): DutyStatus | null {
  if (resolved.rule === null || !resolved.on) return null
  const rule = resolved.rule
  const zero = zeroPoint(duty, record, nowAt)
  const clocks = DUTY_CLOCKS.flatMap((clock) => readingOf(clock, { duty, rule, record, pace, nowAt }))
  const leading = clocks.reduce<ClockReading | null>(
    (top, next) => (top === null || next.share > top.share ? next : top),
    null,
  )
  return {
    duty,
    state: stateFor(leading?.share ?? 0),
    clocks,
    leading,
    dueOn: earliest(clocks.map(({ dueOn }) => dueOn)),
    periodDays: least(clocks.map(({ clock, interval }) => daysFor(clock, interval, pace))),
    sinceAt: zero.at,
    doneAt: zero.done?.doneAt ?? null,
    outcome: zero.done?.outcome ?? null,
    rule,
    origin: resolved.origin,
  }
}

/**
 * True when a cleaning was past its interval at an instant. Before the first cleaning that was logged it never
 * is: nobody knows then. Costs a few binary searches, so it may be asked for every session.
 */
export function cleaningOverdueAt(rule: DutyRule, record: DutyRecord, at: Instant): boolean {
  const zero = zeroPoint('clean', record, at)
  if (!rule.enabled || zero.done === null || zero.at === null) return false
  return DUTY_CLOCKS.some((clock) => {
    const elapsed = elapsedOn(clock, { duty: 'clean', rule, record }, at)
    return elapsed !== null && elapsed > (intervalOf(rule, clock) ?? Number.POSITIVE_INFINITY)
  })
}

interface DutyCase {
  readonly duty: Duty
  readonly rule: DutyRule
  readonly record: DutyRecord
  readonly pace: Pace
  readonly nowAt: Instant
}

function readingOf(clock: DutyClock, own: DutyCase): readonly ClockReading[] {
  const interval = intervalOf(own.rule, clock)
  const raw = elapsedOn(clock, own, own.nowAt)
  const firstAt = own.record.use.firstAt
  if (interval === null || raw === null || firstAt === null || firstAt > own.nowAt) return []
  const idle = zeroPoint(own.duty, own.record, own.nowAt).at === null
  const elapsed = idle ? 0 : Math.max(0, raw)
  const reading = { clock, elapsed, interval, share: elapsed / interval }
  return [{ ...reading, dueOn: dueOn(reading, { ...own, raw, idle }) }]
}

function dueOn(
  { clock, interval, share }: Pick<ClockReading, 'clock' | 'interval' | 'share'>,
  own: DutyCase & { readonly raw: number; readonly idle: boolean },
): LocalDate | null {
  const { record, pace, raw, idle, nowAt } = own
  const today = record.dayOf(nowAt)
  // What lies clean waits for its first use, and without any habit of use it may wait for ever.
  if (idle && pace.daysUsed === 0) return null
  if (clock === 'days') return withinReach(today, Math.max(interval - raw, idle ? 1 : -Infinity))
  if (share >= 1) return reachedOn(clock, interval, own)
  const days = daysFor(clock, interval - raw, pace)
  return days === null ? null : withinReach(today, Math.max(1, Math.ceil(days)))
}

/** The day on which a clock came to its interval. */
function reachedOn(clock: DutyClock, interval: number, own: DutyCase): LocalDate {
  let low = zeroPoint(own.duty, own.record, own.nowAt).at ?? own.nowAt
  let high = own.nowAt
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if ((elapsedOn(clock, own, middle) ?? 0) >= interval) high = middle
    else low = middle
  }
  return own.record.dayOf(high)
}

function daysFor(clock: DutyClock, amount: number, pace: Pace): number | null {
  if (clock === 'days') return amount
  return pace[clock] > 0 ? amount / pace[clock] : null
}

/** A forecast further away than this says nothing. */
const LONGEST_FORECAST_DAYS = 20 * 365.25

function withinReach(today: LocalDate, days: number): LocalDate | null {
  return days > LONGEST_FORECAST_DAYS ? null : addDays(today, days)
}

function stateFor(share: number): WearState {
  if (share >= DUTY_THRESHOLDS.overdue) return 'overdue'
  if (share >= DUTY_THRESHOLDS.due) return 'due'
  return share >= DUTY_THRESHOLDS.soon ? 'soon' : 'fine'
}

function earliest(days: readonly (LocalDate | null)[]): LocalDate | null {
  return days.reduce((best, day) => (day !== null && (best === null || day < best) ? day : best), null)
}

function least(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length === 0 ? null : Math.min(...known)
}
