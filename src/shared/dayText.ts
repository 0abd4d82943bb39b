import type { LocalDate } from './time'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2 December 2026`; without the year where it is the year of `today`. */
export function dayText(day: LocalDate, today?: LocalDate): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const words = `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''}`
  return year === today?.slice(0, 4) ? words : `${words} ${year}`
}
