/**
 * Instants are whole Unix seconds in UTC (fields end in `At`); calendar days are
 * `YYYY-MM-DD` strings without a zone (fields end in `On`).
 */
import { z } from 'zod'

/** Whole seconds since 1970-01-01T00:00:00Z. */
export type Instant = number

/** A calendar day, `YYYY-MM-DD`. */
export type LocalDate = string

export const SECONDS_PER_MINUTE = 60
export const SECONDS_PER_HOUR = 3600
export const SECONDS_PER_DAY = 86_400
/** Mean Gregorian month, 365.25 / 12 days: the month of every wear formula. */
export const DAYS_PER_MONTH = 30.4375
export const SECONDS_PER_MONTH = DAYS_PER_MONTH * SECONDS_PER_DAY

/** Year 1 to year 9999: every instant that ISO 8601 can write with four digits. */
export const EARLIEST_AT: Instant = -62_135_596_800
export const LATEST_AT: Instant = 253_402_300_799
export const instantSchema = z.int().min(EARLIEST_AT).max(LATEST_AT)
export const localDateSchema = z.iso.date()

/** True for a day that the calendar has: not for 30 February. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const midnight = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text)
}

const isoInstantSchema = z.iso.datetime({ offset: true })

/**
 * Reads an ISO 8601 instant with `Z` or an offset, which may leave out the seconds and write the offset short
 * (`+0100`, `+01`). A fraction of a second is cut off.
 * @returns null when the text is not an instant.
 */
export function parseInstant(text: string): Instant | null {
  const whole = text
    .replace(/([+-]\d{2}):?(\d{2})?$/, (_, hours: string, minutes = '00') => `${hours}:${minutes}`)
    .replace(/T(\d{2}:\d{2})(?=[Z+-])/, 'T$1:00')
  if (!isoInstantSchema.safeParse(whole).success) return null
  const milliseconds = Date.parse(whole)
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000)
}

/** Writes `YYYY-MM-DDThh:mm:ssZ`. */
export function formatInstant(at: Instant): string {
  return `${new Date(at * 1000).toISOString().slice(0, 19)}Z`
}

/** Midnight UTC of a calendar day. */
export function utcMidnightOf(day: LocalDate): Instant {
  return Date.parse(`${day}T00:00:00Z`) / 1000
}

/** The calendar day of an instant as seen on a clock in `zone` (IANA name, e.g. `Europe/Berlin`). */
export function localDateOf(at: Instant, zone: string): LocalDate {
  if (at < WHOLE_QUARTERS_FROM || at >= FOUR_DIGITS_UNTIL) return dayFormatter(zone).format(at * 1000)
  const offset = evenOffset(Math.floor(at / SECONDS_PER_DAY), zone)
  if (offset !== null) return dayNumbered(Math.floor((at + offset) / SECONDS_PER_DAY))
  const days = daysOfQuarters(zone)
  const quarter = Math.floor(at / QUARTER_SECONDS)
  const known = days.get(quarter)
  if (known !== undefined) return known
  const day = dayFormatter(zone).format(at * 1000)
  if (days.size >= QUARTERS_KEPT) days.clear()
  days.set(quarter, day)
  return day
}

const evenOffsets = new Map<string, Map<number, number | null>>()

/** The seconds by which a zone is ahead of UTC on a day of UTC; null = they change in its course. */
function evenOffset(utcDay: number, zone: string): number | null {
  const ofZone = evenOffsets.get(zone) ?? new Map<number, number | null>()
  evenOffsets.set(zone, ofZone)
  const known = ofZone.get(utcDay)
  if (known !== undefined) return known
  const from = offsetAt(utcDay * SECONDS_PER_DAY, zone)
  const even = from === offsetAt((utcDay + 1) * SECONDS_PER_DAY, zone) ? from : null
  if (ofZone.size >= DAYS_KEPT) ofZone.clear()
  ofZone.set(utcDay, even)
  return even
}

const clockFormatters = new Map<string, Intl.DateTimeFormat>()

function offsetAt(at: Instant, zone: string): number {
  const formatter =
    clockFormatters.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  clockFormatters.set(zone, formatter)
  return Date.parse(`${formatter.format(at * 1000).replace(' ', 'T')}Z`) / 1000 - at
}

const dayNames = new Map<number, LocalDate>()

/** @param number of days since 1970-01-01 */
function dayNumbered(number: number): LocalDate {
  const known = dayNames.get(number)
  if (known !== undefined) return known
  const day = new Date(number * SECONDS_PER_DAY * 1000).toISOString().slice(0, 10)
  if (dayNames.size >= DAYS_KEPT) dayNames.clear()
  dayNames.set(number, day)
  return day
}

/** A century of them. */
const DAYS_KEPT = 36_525

const QUARTER_SECONDS = 900
/** 1 May 1972: since then every zone is a whole number of quarters of an hour from UTC, so none begins a day within one. */
const WHOLE_QUARTERS_FROM: Instant = 73_526_400
/** 1 January 9999. */
const FOUR_DIGITS_UNTIL: Instant = 253_370_764_800
const QUARTERS_KEPT = 50_000

const quarterDays = new Map<string, Map<number, LocalDate>>()

/** Writing a day takes far longer than looking it up, and histories ask for the same ones again and again. */
function daysOfQuarters(zone: string): Map<number, LocalDate> {
  const known = quarterDays.get(zone)
  if (known) return known
  const made = new Map<number, LocalDate>()
  quarterDays.set(zone, made)
  return made
}

const dayFormatters = new Map<string, Intl.DateTimeFormat>()

function dayFormatter(zone: string): Intl.DateTimeFormat {
  const known = dayFormatters.get(zone)
  if (known) return known
  // The Swedish locale writes calendar days as YYYY-MM-DD.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
  dayFormatters.set(zone, made)
  return made
}

/** True for a zone name that this runtime's time-zone database knows. */
export function isTimeZone(zone: string): boolean {
  try {
    dayFormatter(zone)
    return true
  } catch {
    return false
  }
}

/**
 * The first instant of a calendar day in `zone`: local midnight, or the first moment after it
 * where a clock change skips midnight.
 */
export function startOfDay(day: LocalDate, zone: string): Instant {
  const midnight = utcMidnightOf(day)
  const offset = evenOffset(midnight / SECONDS_PER_DAY, zone)
  // Most days have no change of the clocks near them.
  if (
    offset !== null &&
    offset === evenOffset(midnight / SECONDS_PER_DAY - 1, zone) &&
    midnight - SECONDS_PER_DAY >= WHOLE_QUARTERS_FROM &&
    midnight + SECONDS_PER_DAY < FOUR_DIGITS_UNTIL
  ) {
    return midnight - offset
  }
  // No zone is further than 15 h from UTC, so the answer lies within this window.
  let low = midnight - 15 * SECONDS_PER_HOUR
  let high = midnight + 15 * SECONDS_PER_HOUR
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (localDateOf(middle, zone) < day) low = middle
    else high = middle
  }
  return high
}

/** The calendar day `days` later (earlier when negative). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return formatInstant(utcMidnightOf(day) + days * SECONDS_PER_DAY).slice(0, 10)
}

/** Calendar days from one day to another; negative when `toOn` is earlier. */
export function daysBetween(fromOn: LocalDate, toOn: LocalDate): number {
  return Math.round((utcMidnightOf(toOn) - utcMidnightOf(fromOn)) / SECONDS_PER_DAY)
}
