// How numbers, durations, money, days and times are written in the language that is spoken.
import type { Money } from '../gear/money'
import { capitalised } from '../text'
import type { Instant, LocalDate } from '../time'
import { dateTimes, formatNumber, numbers } from './kit'
import { t } from './texts'

/** `45 min`, `3 h 10 min`, `412 h`: minutes matter up to ten hours. */
export function formatHours(hours: number): string {
  const minutes = Math.round(hours * 60)
  const { durations } = t.common
  if (minutes < 60) return durations.minutes({ minutes })
  if (minutes >= 600) return durations.hours({ hours: formatNumber(hours) })
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  return rest === 0
    ? durations.hours({ hours: formatNumber(whole) })
    : durations.hoursAndMinutes({ hours: whole, minutes: rest })
}

export function formatSeconds(seconds: number): string {
  return formatHours(seconds / 3600)
}

/** A running clock: `0:42:18`. */
export function formatClock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
}

/** `5 months`, `1.5 years`. */
export function formatMonths(months: number): string {
  return months >= 18
    ? t.common.durations.years({ count: months / 12 })
    : t.common.durations.months({ count: Math.round(months) })
}

export function formatMoney({ amount, currency }: Money): string {
  return numbers({ style: 'currency', currency }).format(amount)
}

/** `94 %` the way the region writes it. */
export function formatShare(share: number): string {
  return numbers({ style: 'percent' }).format(share)
}

/** What stands before the fraction of a number: `.`, in German `,`. */
export function decimalSeparator(): string {
  const parts = numbers({ minimumFractionDigits: 1 }).formatToParts(0.5)
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.'
}

/** Begins with a capital and ends with a stop: `fits a pocket` → `Fits a pocket.` */
export function sentence(text: string): string {
  const begun = capitalised(text)
  return /[.!?…。！？]$/.test(text) ? begun : t.common.ended({ text: begun })
}

/** One sentence after the other. */
export function sentences(texts: readonly string[]): string {
  return t.common.inARow({ sentences: texts.map(sentence) })
}

export type TemperatureUnit = 'C' | 'F'

export function inUnit(celsius: number, unit: TemperatureUnit): number {
  return unit === 'C' ? celsius : celsius * 1.8 + 32
}

export function toCelsius(value: number, unit: TemperatureUnit): number {
  return unit === 'C' ? value : (value - 32) / 1.8
}

/** A calendar day in the style of the region: `22 Nov 2026`. */
export function formatDay(on: LocalDate): string {
  return dateTimes({ dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(`${on}T00:00:00Z`))
}

/** A calendar day in full: `2 December 2026`; without the year where it is the year of `today`. */
export function formatDayLong(on: LocalDate, today?: LocalDate): string {
  const year = on.slice(0, 4) === today?.slice(0, 4) ? undefined : 'numeric'
  return dateTimes({ day: 'numeric', month: 'long', year, timeZone: 'UTC' }).format(
    Date.parse(`${on}T00:00:00Z`),
  )
}

/** A calendar day without its year: `22 Nov`. */
export function formatDayShort(on: LocalDate): string {
  return dateTimes({ day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(`${on}T00:00:00Z`))
}

export function formatTime(at: Instant, zone: string | undefined): string {
  return dateTimes({ timeStyle: 'short', timeZone: zone }).format(at * 1000)
}

export function formatDate(at: Instant, zone: string | undefined): string {
  return dateTimes({ dateStyle: 'medium', timeZone: zone }).format(at * 1000)
}

export function formatDateTime(at: Instant, zone: string | undefined): string {
  return dateTimes({ dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(at * 1000)
}
