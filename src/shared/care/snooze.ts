import type { Instant } from '../time'

/** Waits for an instant, or until its meter shows so many hours: exactly one of the two. */
export interface SnoozeUntil {
  readonly untilAt: Instant | null
  readonly untilHours: number | null
}

/** The ways to put something off that are offered. */
export const SNOOZES = ['day', 'week', 'tenHours'] as const
export type SnoozeChoice = (typeof SNOOZES)[number]

/** @param hoursNow hours on the meter of the thing; unknown for what has none, and then its hours never come. */
export function isSnoozed(snooze: SnoozeUntil, nowAt: Instant, hoursNow: number | null): boolean {
  if (snooze.untilAt !== null) return nowAt < snooze.untilAt
  return snooze.untilHours !== null && (hoursNow === null || hoursNow < snooze.untilHours)
}
