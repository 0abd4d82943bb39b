import { type LocalDate, utcMidnightOf } from '../../../shared/time'
import type { Month } from './monthGrid'

const days = new Intl.DateTimeFormat(undefined, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const months = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `Sunday, 22 November 2026` in the system's style. */
export function dayInWords(on: LocalDate): string {
  return days.format(utcMidnightOf(on) * 1000)
}

/** `November 2026` */
export function monthInWords(month: Month): string {
  return months.format(utcMidnightOf(`${month}-01`) * 1000)
}
