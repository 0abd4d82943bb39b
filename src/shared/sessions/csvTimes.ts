import { type Instant, type LocalDate, localDateSchema, parseInstant, SECONDS_PER_MINUTE } from '../time'
import { instantAt } from './localClock'

/** Which number comes first in a date such as 11/12/2026. */
export type DateOrder = 'day' | 'month'

/** What a cell says about a moment; a part it does not say is null. */
export interface SaidMoment {
  /** Set when the cell names its own offset from UTC. */
  readonly at: Instant | null
  readonly on: LocalDate | null
  readonly secondOfDay: number | null
}

const TIME = /(?:^|[ T])(\d{1,2})(?::(\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?$/i
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/
const EITHER = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/

/**
 * Reads one cell: ISO 8601 with or without an offset, `2026-11-18 21:04`, `18.11.2026 21:04`,
 * `11/18/2026 9:04 PM`, a day alone or a time of day alone. Dates with dots put the day first; years
 * of two digits are 20…
 * @param order decides dates with slashes or dashes that do not begin with the year.
 * @returns null when it is none of these, or no day or time that exists.
 */
export function readMoment(cell: string, order: DateOrder): SaidMoment | null {
  const at = parseInstant(isoWithOffset(cell))
  if (at !== null) return { at, on: null, secondOfDay: null }
  const time = TIME.exec(cell)
  const isTime = time !== null && (time[2] !== undefined || time[4] !== undefined)
  const dayText = (isTime ? cell.slice(0, time.index) : cell).replace(/,$/, '').trim()
  const secondOfDay = isTime ? secondOf(time) : null
  if (isTime && secondOfDay === null) return null
  const on = dayText === '' ? null : dayOf(dayText, order)
  if (on === null && (dayText !== '' || secondOfDay === null)) return null
  return { at: null, on, secondOfDay }
}

/**
 * Which order the dates of a whole file follow: the one under which more of them are days, and not
 * days to come. Null when both orders fit and would give different days.
 */
export function dateOrderOf(cells: readonly string[], latestOn: LocalDate): DateOrder | null {
  const days = (order: DateOrder) => cells.map((cell) => readMoment(cell, order)?.on ?? null)
  const count = (order: DateOrder) => days(order).filter((on) => on !== null && on <= latestOn).length
  const [dayFirst, monthFirst] = [count('day'), count('month')]
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day' : 'month'
  const [asDayFirst, asMonthFirst] = [days('day'), days('month')]
  return asDayFirst.every((on, index) => on === asMonthFirst[index]) ? 'day' : null
}

/** True for a date whose day and month could change places. */
export function isAmbiguous(cell: string): boolean {
  const day = readMoment(cell, 'day')?.on
  const month = readMoment(cell, 'month')?.on
  return day !== month && Boolean(day) && Boolean(month)
}

/** The instant of a local day and second; for hours that clocks skip or repeat see `instantAt`. */
export function instantOf(on: LocalDate, secondOfDay: number, zone: string): Instant {
  const minute = Math.floor(secondOfDay / SECONDS_PER_MINUTE)
  return instantAt(on, minute, zone) + (secondOfDay % SECONDS_PER_MINUTE)
}

/**
 * Seconds of a length: `1:30` and `1:30:00` (hours first), `1h30`, `1 h 30 min`, `90 min`, `1.5 h`,
 * `45 s`, or a bare number in the column's unit.
 * @returns null when it is none of these or not longer than nothing.
 */
export function readLength(cell: string, minutesPerUnit: number): number | null {
  const text = cell.toLowerCase().replace(',', '.').trim()
  const seconds = clockLength(text) ?? wordLength(text) ?? bareLength(text, minutesPerUnit)
  return seconds === null || Math.round(seconds) < 1 ? null : Math.round(seconds)
}

function clockLength(text: string): number | null {
  const [all, hours, minutes, seconds = '0'] = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? []
  return all === undefined ? null : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

function wordLength(text: string): number | null {
  const number = '(\\d+(?:\\.\\d+)?)'
  const pattern = `^(?:${number} ?(?:h|hrs?|hours?))? ?(?:${number} ?(?:m|mins?|minutes?)?)? ?(?:${number} ?(?:s|secs?|seconds?))?$`
  const [all, hours, minutes, seconds] = new RegExp(pattern).exec(text) ?? []
  const isBare = /^[\d.]*$/.test(text)
  if (all === undefined || isBare) return null
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
}

function bareLength(text: string, minutesPerUnit: number): number | null {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) * minutesPerUnit * SECONDS_PER_MINUTE : null
}

function isoWithOffset(cell: string): string {
  return cell
    .replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T')
    .replace(/ ?([+-]\d{2}):?(\d{2})$/, '$1:$2')
    .replace(/T(\d{2}:\d{2})(?=[Z+-])/, 'T$1:00')
}

function secondOf(time: RegExpExecArray): number | null {
  const [, hourText, minute = '0', second = '0', half] = time
  const hour = Number(hourText)
  if (Number(minute) > 59 || Number(second) > 59) return null
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  if (half === undefined && hour > 23) return null
  const isAfternoon = half?.toLowerCase().startsWith('p') === true
  const hour24 = half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0)
  return hour24 * 3600 + Number(minute) * 60 + Number(second)
}

function dayOf(text: string, order: DateOrder): LocalDate | null {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return localDate(yearFirst[1], yearFirst[2], yearFirst[3])
  const dotted = DOTTED.exec(text)
  if (dotted) return localDate(dotted[3], dotted[2], dotted[1])
  const either = EITHER.exec(text)
  if (!either) return null
  return order === 'day'
    ? localDate(either[3], either[2], either[1])
    : localDate(either[3], either[1], either[2])
}

function localDate(year = '', month = '', day = ''): LocalDate | null {
  const on = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return localDateSchema.safeParse(on).success ? on : null
}
