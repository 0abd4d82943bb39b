import { formatTime } from '../../../shared/i18n/format'
import { dateTimes } from '../../../shared/i18n/kit'
import { type Instant, type LocalDate, localDateOf, utcMidnightOf } from '../../../shared/time'
import type { Month } from './monthGrid'

const DAY = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
} as const
const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** `Sunday, 22 November 2026` in the style of the language. */
export function dayInWords(on: LocalDate): string {
  return dateTimes(DAY).format(utcMidnightOf(on) * 1000)
}

/** `November 2026` */
export function monthInWords(month: Month): string {
  return dateTimes(MONTH).format(utcMidnightOf(`${month}-01`) * 1000)
}

/** `21:04 – 22:30`, `9:04 – 10:30 PM` in the style of the language. */
export function timesInWords(fromAt: Instant, toAt: Instant, zone: string): string {
  if (localDateOf(fromAt, zone) !== localDateOf(toAt, zone)) {
    return `${formatTime(fromAt, zone)} – ${formatTime(toAt, zone)}`
  }
  return dateTimes({ timeStyle: 'short', timeZone: zone }).formatRange(fromAt * 1000, toAt * 1000)
}
