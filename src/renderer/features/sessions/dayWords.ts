import { formatTime } from '../../../shared/i18n/format'
import { type Instant, type LocalDate, localDateOf, utcMidnightOf } from '../../../shared/time'
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

/** `21:04 – 22:30`, `9:04 – 10:30 PM` in the system's style. */
export function timesInWords(fromAt: Instant, toAt: Instant, zone: string): string {
  if (localDateOf(fromAt, zone) !== localDateOf(toAt, zone)) {
    return `${formatTime(fromAt, zone)} – ${formatTime(toAt, zone)}`
  }
  return timesIn(zone).formatRange(fromAt * 1000, toAt * 1000)
}

const times = new Map<string, Intl.DateTimeFormat>()
function timesIn(zone: string): Intl.DateTimeFormat {
  const known = times.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat(undefined, { timeStyle: 'short', timeZone: zone })
  times.set(zone, made)
  return made
}
