import { isLocalDate } from '../time'
import {
  CLOCK_PATTERN,
  CLOCK_SPAN_PATTERN,
  countOf,
  DAY_MONTH_PATTERN,
  DAY_PART_NAMES,
  type DayPart,
  dayPartOf,
  LENGTHS,
  MONTH_DAY_PATTERN,
  MONTHS,
  minuteOf,
  SINCE_PATTERN,
  WEEKDAY_PATTERN,
  WEEKDAYS,
} from './quickAddWords'

/** A day as said, before anybody looks at a calendar. */
export type DayPhrase =
  | { readonly kind: 'daysAgo'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly before: boolean }
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly kind: 'iso'; readonly on: string }

/** Everything about time that one line says; null = not said. */
export interface TimePhrases {
  readonly day: DayPhrase | null
  readonly part: DayPart | null
  /** "this evening", "tonight": the evening that belongs to now, also after midnight. */
  readonly partOfNow: boolean
  /** Minutes after midnight. */
  readonly fromMinute: number | null
  readonly toMinute: number | 'now' | null
  readonly minutesAgo: number | null
  readonly minutes: number | null
  /** What is left: device, scenario and fillers. */
  readonly rest: string
}

type Groups = readonly (string | undefined)[]

/** Takes phrases out of a text one after the other, so that none is read twice. */
function createTaker(text: string) {
  let rest = ` ${withClockTimes(text.toLowerCase().replace(/\s+/g, ' '))} `
  return {
    rest: () => rest,
    take(pattern: string): Groups | null {
      const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u').exec(rest)
      if (!found) return null
      rest = `${rest.slice(0, found.index)} , ${rest.slice(found.index + found[0].length)}`
      return found.slice(1)
    },
  }
}
type Taker = ReturnType<typeof createTaker>

/** Noon and, as an end, midnight are clock times by other names. */
function withClockTimes(text: string): string {
  return text
    .replace(/\b(noon|midday)\b/g, '12:00')
    .replace(/(?<=\b(?:to|till|until) |[-–—] ?)midnight\b/g, '00:00')
}

/** Reads the times out of a line such as "yesterday evening, about 2 h, HD 600". Pure text, no clock. */
export function readTimePhrases(text: string): TimePhrases {
  const taker = createTaker(text)
  const minutesAgo = takeMinutesAgo(taker)
  const isoDay = takeIsoDay(taker)
  const span = takeSpan(taker)
  const day = isoDay ?? takeDay(taker)
  const ofNow = taker.take('(?:this|today) (morning|afternoon|evening|night)') ?? taker.take('(tonight)')
  const spoken = ofNow ? null : taker.take(`(${DAY_PART_NAMES.join('|')})`)
  const partOfNow = ofNow !== null
  const part = ofNow?.[0] === 'tonight' ? 'evening' : dayPartOf((ofNow ?? spoken)?.[0])
  const single = span ? null : minuteFrom(taker.take(CLOCK_PATTERN))
  return {
    day: day.phrase,
    part: part ?? day.part,
    partOfNow,
    fromMinute: span?.from ?? afterNoon(single, part ?? day.part),
    toMinute: span?.to ?? null,
    minutesAgo,
    minutes: takeLength(taker),
    rest: taker.rest(),
  }
}

/** "at 9:30 in the evening" is 21:30. */
function afterNoon(minute: number | null, part: DayPart | null): number | null {
  const isLate = part === 'afternoon' || part === 'evening' || part === 'night'
  const isMorningHour = minute !== null && minute >= 60 && minute < 12 * 60
  return isLate && isMorningHour ? minute + 12 * 60 : minute
}

function takeMinutesAgo(taker: Taker): number | null {
  for (const { pattern, minutes } of LENGTHS) {
    const groups = taker.take(`(?:${pattern})\\s+ago`)
    if (groups) return minutes(groups)
  }
  return null
}

function takeLength(taker: Taker): number | null {
  for (const { pattern, minutes } of LENGTHS) {
    const groups = taker.take(pattern)
    if (groups) return minutes(groups)
  }
  return null
}

function takeSpan(taker: Taker): { from: number; to: number | 'now' } | null {
  const since = minuteFrom(taker.take(SINCE_PATTERN))
  if (since !== null) return { from: since, to: 'now' }
  const groups = taker.take(CLOCK_SPAN_PATTERN)
  if (!groups) return null
  const toNow = groups[11] !== undefined
  // In "2-4 pm" and "14-16:00" the first hour borrows its meaning from the second.
  const first = groups[5] === undefined ? groups.slice(0, 5) : [groups[5], '00', groups[8], groups[5], '00']
  const from = minuteOf(first)
  const to = toNow ? 'now' : minuteOf(groups.slice(6, 11))
  if (from === null || to === null) return null
  // "11-1 pm" begins in the morning.
  const isBeforeNoon = groups[5] !== undefined && groups[8] === 'pm' && to !== 'now' && from > to
  return { from: isBeforeNoon ? from - 12 * 60 : from, to }
}

function minuteFrom(groups: Groups | null): number | null {
  return groups ? minuteOf(groups) : null
}

interface SaidDay {
  readonly phrase: DayPhrase | null
  readonly part: DayPart | null
}

function takeIsoDay(taker: Taker): SaidDay | null {
  const on = taker.take('(?:on )?(\\d{4}-\\d{2}-\\d{2})')?.[0]
  if (on === undefined || !isLocalDate(on)) return null
  return { phrase: { kind: 'iso', on }, part: null }
}

function takeDay(taker: Taker): SaidDay {
  const daysAgo = (days: number, part: DayPart | null = null): SaidDay => ({
    phrase: { kind: 'daysAgo', days },
    part,
  })
  const ago = taker.take('(\\d{1,3}|one|two|three|four|five|six|seven) (days?|weeks?) ago')
  if (ago) return daysAgo(countOf(ago[0]) * (ago[1]?.startsWith('week') ? 7 : 1))
  if (taker.take('a week ago')) return daysAgo(7)
  if (taker.take('(?:the )?day before yesterday')) return daysAgo(2)
  const last = taker.take('last (night|evening)')
  if (last) return daysAgo(1, dayPartOf(last[0]))
  if (taker.take('yesterday')) return daysAgo(1)
  const dayMonth = taker.take(DAY_MONTH_PATTERN)
  if (dayMonth) return { phrase: datePhrase(dayMonth[0], dayMonth[1], dayMonth[2]), part: null }
  const monthDay = taker.take(MONTH_DAY_PATTERN)
  if (monthDay) return { phrase: datePhrase(monthDay[1], monthDay[0], monthDay[2]), part: null }
  const weekday = taker.take(WEEKDAY_PATTERN)
  if (weekday) {
    const place = WEEKDAYS.indexOf(weekday[1] ?? '')
    return { phrase: { kind: 'weekday', weekday: place, before: weekday[0] === 'last' }, part: null }
  }
  if (/\btoday (morning|afternoon|evening|night)\b/.test(taker.rest())) return { phrase: null, part: null }
  return taker.take('today') ? daysAgo(0) : { phrase: null, part: null }
}

function datePhrase(day: string | undefined, month: string | undefined, year: string | undefined): DayPhrase {
  return {
    kind: 'date',
    day: Number(day),
    month: MONTHS.findIndex((name) => month?.startsWith(name)) + 1,
    year: year === undefined ? null : Number(year),
  }
}
