import { addDays, type LocalDate, utcMidnightOf } from '../../../shared/time'

/** `YYYY-MM` */
export type Month = string

export function monthOf(day: LocalDate): Month {
  return day.slice(0, 7)
}

/** The month `by` months later (earlier when negative). */
export function shiftedMonth(month: Month, by: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by
  const year = String(Math.floor(index / 12)).padStart(4, '0')
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The weeks of a month, Monday (or `firstWeekday`, 0 = Sunday) first, filled up with neighbouring days. */
export function weeksOf(month: Month, firstWeekday: number): LocalDate[][] {
  const first = `${month}-01`
  const lead = (weekdayOf(first) - firstWeekday + 7) % 7
  const next = shiftedMonth(month, 1)
  const weeks: LocalDate[][] = []
  for (let monday = addDays(first, -lead); monthOf(monday) < next; monday = addDays(monday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day)))
  }
  return weeks
}

/** How far each key moves within the grid, in days. */
export const KEY_STEP_DAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** The same day of another month, or its last day where it has no such day. */
export function sameDayIn(month: Month, day: LocalDate): LocalDate {
  const last = addDays(`${shiftedMonth(month, 1)}-01`, -1)
  const wanted = `${month}-${day.slice(8)}`
  return wanted < last ? wanted : last
}

/** Shade 0 (nothing) … 4 for the hours of a day. */
export function shadeOf(seconds: number): number {
  const hours = seconds / 3600
  return SHADE_FROM_HOURS.filter((from) => hours >= from).length + (seconds > 0 ? 1 : 0)
}
const SHADE_FROM_HOURS = [1, 2.5, 5] as const

/** 0 = Sunday … 6 = Saturday. */
function weekdayOf(day: LocalDate): number {
  return (Math.floor(utcMidnightOf(day) / 86_400) + 4) % 7
}
