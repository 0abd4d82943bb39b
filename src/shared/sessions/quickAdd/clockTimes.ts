import { type Groups, innerOf, numberIn } from './grammar'
import type { ClockPhrase, DayPart, Half, Vocabulary } from './vocabulary'

const NOON = 12 * 60
const ONE_O_CLOCK_PM = 13 * 60
const DAY = 24 * 60

/** A clock time as said: minutes after midnight, and the half of the day if that was said with it. */
export interface ClockTime {
  readonly minute: number
  readonly half: Half | null
  /** An hour alone, which borrows its half from the end of the span. */
  readonly isBare: boolean
}

export interface Span {
  readonly from: ClockTime
  readonly to: ClockTime | 'now'
}

/** A part of the day said elsewhere in the line: of a day ("last night"), or standing alone. */
export interface SaidPart {
  readonly part: DayPart
  readonly isAlone: boolean
}

/** The clock time in a slot, or null for no such time. */
export function clockIn(groups: Groups, slot: 'clock' | 'from' | 'to', words: Vocabulary): ClockTime | null {
  const inner = innerOf(groups, slot, words.clocks)
  if (inner === null || (inner.phrase.endOnly && slot !== 'to')) return null
  return clockOf(inner.groups, inner.phrase, words)
}

export function clockOf(groups: Groups, phrase: ClockPhrase, words: Vocabulary): ClockTime | null {
  const hour = numberIn(groups.hour ?? groups.spokenHour, words) ?? 0
  const minute = numberIn(groups.minute ?? groups.spokenMinute, words) ?? 0
  const half = phrase.half ?? words.halves[groups.half ?? ''] ?? null
  const isTwelveHours = half === 'am' || half === 'pm'
  if (!Number.isInteger(hour) || minute > 59 || hour > (phrase.lastHour ?? 23)) return null
  if (isTwelveHours && groups.hour !== undefined && (hour < 1 || hour > 12)) return null
  const said = hour * 60 + minute + (phrase.plusMinutes ?? 0)
  return { minute: said < 0 ? said + DAY : said, half, isBare: false }
}

/** The span that a phrase of `{from}` and `{to}` says, either of which may be a bare hour. */
export function spanOf(groups: Groups, words: Vocabulary): Span | null {
  const from =
    clockIn(groups, 'from', words) ?? bareHour(groups.hour ?? groups.spokenHour, groups.half, words)
  if (groups.now !== undefined) return from && { from, to: 'now' }
  const to = clockIn(groups, 'to', words) ?? bareHour(groups.lastHour, undefined, words)
  return from && to && { from, to }
}

function bareHour(text: string | undefined, half: string | undefined, words: Vocabulary): ClockTime | null {
  const hour = numberIn(text, words)
  if (hour === null || !Number.isInteger(hour) || hour > 24) return null
  return { minute: hour * 60, half: words.halves[half ?? ''] ?? null, isBare: true }
}

/**
 * Where the time lies in the day, in minutes after its midnight, 1440 and more after the next one: "at 9:30 in
 * the evening" is 21:30, and one in the night belongs to the night after the day.
 * @param said gives the half to a time that does not bring its own
 */
export function minuteIn({ minute, half: own }: ClockTime, said: SaidPart | null): number {
  const half = own ?? said?.part ?? null
  if (half === null || minute >= ONE_O_CLOCK_PM) return minute
  // "12:30 evening walk" is at noon: the evening belongs to the walk.
  const isOfName = own === null && said?.isAlone === true && half === 'evening' && minute >= NOON
  return isOfName ? minute : LIFTS[half](minute)
}

const afterNoon = (minute: number) => (minute < NOON ? minute + NOON : minute)
/** Twelve, and the hours before `untilHour`, are those after midnight. */
const intoTheNight = (untilHour: number) => (minute: number) =>
  minute < untilHour * 60 ? minute + DAY : minute + NOON

/** For times up to 12:59. */
const LIFTS: Readonly<Record<Half, (minute: number) => number>> = {
  am: (minute) => minute % NOON,
  pm: afterNoon,
  smallHours: (minute) => minute % NOON,
  morning: (minute) => minute,
  forenoon: (minute) => minute,
  lunchtime: (minute) => (minute < 6 * 60 ? minute + NOON : minute),
  afternoon: afterNoon,
  earlyEvening: afterNoon,
  evening: intoTheNight(4),
  night: intoTheNight(6),
}

/** Where a span begins and ends in the day; the end as a clock shows it. */
export function minutesIn(
  { from, to }: Span,
  said: SaidPart | null,
): { readonly from: number; readonly to: number | 'now' } {
  if (to === 'now') return { from: minuteIn(from, said), to }
  if (to.half !== null) return beforeHalf(from, to, said)
  // An end such as 14:00 is one of 24 hours, and so then is the start.
  const isOf24Hours = to.minute >= ONE_O_CLOCK_PM
  const start = minuteIn(from, isOf24Hours ? null : said)
  const isOf12Hours = !isOf24Hours && (from.half ?? said) !== null
  return { from: start, to: (isOf12Hours ? nextAfter(start, to.minute) : to.minute) % DAY }
}

function beforeHalf(from: ClockTime, to: ClockTime, said: SaidPart | null): { from: number; to: number } {
  const end = minuteIn(to, null) % DAY
  const borrows = from.isBare && from.half === null
  const start = minuteIn(borrows ? { ...from, half: to.half } : from, said)
  // "11-1 pm" begins in the morning.
  return { from: borrows && to.half === 'pm' && start > end ? start - NOON : start, to: end }
}

/** The next time after `start` at which a clock of twelve hours shows `minute`. */
function nextAfter(start: number, minute: number): number {
  const ahead = (((minute - start) % NOON) + NOON) % NOON
  return start + (ahead === 0 ? NOON : ahead)
}
