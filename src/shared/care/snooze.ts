import { z } from 'zod'
import { type Instant, instantSchema, SECONDS_PER_DAY } from '../time'

/** Waits for an instant, or until its meter shows so many hours: exactly one of the two. */
export const snoozeUntilSchema = z
  .strictObject({
    untilAt: instantSchema.nullable().default(null),
    untilHours: z.number().min(0).max(1e6).nullable().default(null),
  })
  .refine(({ untilAt, untilHours }) => (untilAt === null) !== (untilHours === null), {
    error: 'a snooze waits either for an instant or for hours of use',
  })
export type SnoozeUntil = z.infer<typeof snoozeUntilSchema>

/** The ways to put something off that are offered. */
export const SNOOZES = ['day', 'week', 'tenHours'] as const
export type SnoozeChoice = (typeof SNOOZES)[number]

export const SNOOZE_LABELS: Readonly<Record<SnoozeChoice, string>> = {
  day: 'For a day',
  week: 'For a week',
  tenHours: 'For 10 h of use',
}

/** @param hoursNow hours on the meter of the thing; unknown for what has none, and then its hours never come. */
export function isSnoozed(snooze: SnoozeUntil, nowAt: Instant, hoursNow: number | null): boolean {
  if (snooze.untilAt !== null) return nowAt < snooze.untilAt
  return snooze.untilHours !== null && (hoursNow === null || hoursNow < snooze.untilHours)
}

export function snoozeUntil(choice: SnoozeChoice, nowAt: Instant, hoursNow: number): SnoozeUntil {
  return choice === 'tenHours'
    ? { untilAt: null, untilHours: hoursNow + SNOOZE_HOURS }
    : { untilAt: nowAt + SNOOZE_DAYS[choice] * SECONDS_PER_DAY, untilHours: null }
}

const SNOOZE_DAYS = { day: 1, week: 7 } as const
const SNOOZE_HOURS = 10
