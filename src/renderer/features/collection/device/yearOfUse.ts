import { addDays, type LocalDate, utcMidnightOf } from '../../../../shared/time'

export interface Day {
  readonly on: LocalDate
  readonly hours: number
}

/** 53 weeks from Monday to Sunday; the last holds today, and days after today are left out. */
export function weeksUntil(today: LocalDate, days: readonly Day[]): Day[][] {
  const hoursOn = new Map(days.map(({ on, hours }) => [on, hours]))
  const monday = addDays(today, -mondayDistance(today))
  return Array.from({ length: WEEKS }, (_, week) => {
    const first = addDays(monday, (week - WEEKS + 1) * 7)
    return [0, 1, 2, 3, 4, 5, 6]
      .map((offset) => addDays(first, offset))
      .filter((on) => on <= today)
      .map((on) => ({ on, hours: hoursOn.get(on) ?? 0 }))
  })
}

/** Shade 0 (nothing) … 4 for the hours of a day. */
export function shadeOf(hours: number): number {
  if (hours <= 0) return 0
  return 1 + SHADE_FROM_HOURS.filter((from) => hours >= from).length
}

/** The first week of each month, for the line above the weeks. */
export function monthStarts(weeks: readonly (readonly Day[])[]): { week: number; month: LocalDate }[] {
  return weeks.flatMap((days, week) => {
    const first = days.find(({ on }) => on.endsWith('-01'))
    return first && week < WEEKS - 1 ? [{ week, month: first.on }] : []
  })
}

/** The day to move to by a key, within the weeks shown; null = not a key that moves. */
export function dayByKey(on: LocalDate, key: string, first: LocalDate, last: LocalDate): LocalDate | null {
  if (key === 'Home') return first
  if (key === 'End') return last
  const step = STEP_DAYS[key]
  if (step === undefined) return null
  const wanted = addDays(on, step)
  return wanted < first || wanted > last ? on : wanted
}

export const WEEKS = 53
export const SHADE_FROM_HOURS = [0.5, 1.5, 3] as const
const STEP_DAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -7,
  ArrowRight: 7,
  ArrowUp: -1,
  ArrowDown: 1,
}

function mondayDistance(on: LocalDate): number {
  // 1 January 1970 was a Thursday.
  return (Math.floor(utcMidnightOf(on) / 86_400) + 3) % 7
}
