import { formatTime } from '../../../shared/i18n/format'
import { currentVoice, dateTimes } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import {
  type Instant,
  type LocalDate,
  localDateOf,
  SECONDS_PER_DAY,
  utcMidnightOf,
} from '../../../shared/time'
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
  // A span of Japanese times would be spelled out (21時04分～22時30分), which a column of them is too narrow for.
  const spelledOut = currentVoice().language === 'ja'
  if (spelledOut || localDateOf(fromAt, zone) !== localDateOf(toAt, zone)) {
    return t.sessions.list.fromTo({ from: formatTime(fromAt, zone), to: formatTime(toAt, zone) })
  }
  return dateTimes({ timeStyle: 'short', timeZone: zone }).formatRange(fromAt * 1000, toAt * 1000)
}

/** Column heads for a week: `Mo`, `Monday`. */
export function weekdayNames(firstWeekday: number): { readonly short: string; readonly long: string }[] {
  return [0, 1, 2, 3, 4, 5, 6].map((day) => {
    const weekday = (day + firstWeekday) % 7
    return {
      short: t.sessions.calendar.weekdays[weekday] ?? '',
      long: dateTimes(WEEKDAY).format((A_SUNDAY + weekday * SECONDS_PER_DAY) * 1000),
    }
  })
}
const WEEKDAY = { weekday: 'long', timeZone: 'UTC' } as const
const A_SUNDAY = utcMidnightOf('1970-01-04')
