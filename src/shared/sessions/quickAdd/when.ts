import { t } from '../../i18n/texts'
import { fail, ok, type Result } from '../../result'
import {
  addDays,
  type Instant,
  isLocalDate,
  type LocalDate,
  localDateOf,
  SECONDS_PER_DAY,
  SECONDS_PER_MINUTE,
  utcMidnightOf,
} from '../../time'
import { instantAt, minuteOfDay, minuteText, nextInstantAt } from '../localClock'
import type { DayPhrase, TimePhrases } from './phrases'
import { DAY_PARTS, type DayPart } from './vocabulary'

/** A stretch of listening that lies in the past, with remarks on what was assumed or cut. */
export interface SaidWhen {
  readonly startAt: Instant
  readonly endAt: Instant
  readonly remarks: readonly string[]
}

/** A past day without any time of day is taken to mean noon [assumed]. */
const DEFAULT_MINUTE = 12 * 60
const MINUTES_PER_DAY = 24 * 60
const LONGEST_MINUTES = MINUTES_PER_DAY
/** A hundred years: what is said to be longer ago is no day of anybody's listening. */
const LONGEST_AGO_MINUTES = 100 * 365 * MINUTES_PER_DAY
/** Before this hour "tonight" still means the evening that has just passed [assumed]. */
const NIGHT_ENDS_MINUTE = 5 * 60
/** Said of today, they lie after the night. */
const AFTER_NIGHT: readonly (DayPart | null)[] = ['smallHours', 'morning', 'forenoon']

interface Clock {
  readonly nowAt: Instant
  readonly zone: string
}

/**
 * Places the phrases in the calendar of `zone`. Without a day, the latest fitting time that has
 * passed; a length alone ended now; a day without a time begins at noon. The future is refused and
 * an end after now is cut to now, with a remark.
 */
export function resolveWhen(said: TimePhrases, clock: Clock): Result<SaidWhen> {
  if (said.minutes !== null && (said.minutes <= 0 || said.minutes > LONGEST_MINUTES)) {
    return fail('VALIDATION', t.record.quickAdd.lengthOutOfRange, 'duration')
  }
  const day = resolveDay(said, clock)
  if (!day.ok) return day
  const endsNow =
    said.minutes !== null && said.minutesAgo === null && !saysTime(said) && !isPastDay(said, day.data, clock)
  if (endsNow) {
    const startAt = clock.nowAt - (said.minutes ?? 0) * SECONDS_PER_MINUTE
    return ok({ startAt, endAt: clock.nowAt, remarks: [t.record.quickAdd.countedBack] })
  }
  const start = resolveStart(said, day.data, clock)
  if (!start.ok) return start
  const { startAt, startDay, remarks } = start.data
  const endAt = resolveEnd(said, startAt, startDay, clock)
  if (endAt === null) {
    return fail('VALIDATION', t.record.quickAdd.lengthMissing, 'duration')
  }
  if (said.minutes !== null && endAt - startAt !== Math.round(said.minutes * SECONDS_PER_MINUTE)) {
    return fail('VALIDATION', t.record.quickAdd.lengthAndEndDisagree, 'duration')
  }
  if (startAt >= clock.nowAt) return fail('VALIDATION', t.record.quickAdd.inFuture, 'time')
  if (endAt <= clock.nowAt) return ok({ startAt, endAt, remarks })
  return ok({
    startAt,
    endAt: clock.nowAt,
    remarks: [...remarks, t.record.quickAdd.cutAtNow],
  })
}

function saysTime(said: TimePhrases): boolean {
  return said.fromMinute !== null || said.part !== null
}

function isPastDay(said: TimePhrases, day: LocalDate, { nowAt, zone }: Clock): boolean {
  return said.day !== null && day !== localDateOf(nowAt, zone)
}

interface SaidStart {
  readonly startAt: Instant
  readonly startDay: LocalDate
  readonly remarks: readonly string[]
}

function resolveStart(said: TimePhrases, day: LocalDate, { nowAt, zone }: Clock): Result<SaidStart> {
  if (said.minutesAgo !== null) {
    if (said.minutesAgo > LONGEST_AGO_MINUTES) return fail('VALIDATION', t.record.quickAdd.noSuchDay, 'time')
    const startAt = nowAt - said.minutesAgo * SECONDS_PER_MINUTE
    return ok({ startAt, startDay: localDateOf(startAt, zone), remarks: [] })
  }
  if (said.day === null && !saysTime(said)) {
    return fail('VALIDATION', t.record.quickAdd.whenMissing, 'time')
  }
  const assumed = said.part === null ? DEFAULT_MINUTE : DAY_PARTS[said.part]
  const minute = said.fromMinute ?? assumed
  const remarks = said.fromMinute !== null ? [] : [takenAs(said.part, minuteText(assumed))]
  const nights = Math.floor(minute / MINUTES_PER_DAY)
  const shown = minute % MINUTES_PER_DAY
  const firstDay = addDays(day, nights)
  const startAt = instantAt(firstDay, shown, zone)
  // Without a day, or on a weekday that is today, a time still to come means the last time it was so.
  const back = said.day === null && !said.partOfNow ? 1 : said.day?.kind === 'weekday' ? 7 : 0
  if (startAt < nowAt || back === 0) return ok({ startAt, startDay: firstDay, remarks })
  const startDay = addDays(firstDay, -back)
  return ok({ startAt: instantAt(startDay, shown, zone), startDay, remarks })
}

function takenAs(part: DayPart | null, time: string): string {
  const { noTimeGiven, partTakenAs } = t.record.quickAdd
  return part === null ? noTimeGiven({ time }) : partTakenAs[part]({ time })
}

function resolveEnd(
  said: TimePhrases,
  startAt: Instant,
  startDay: LocalDate,
  { nowAt, zone }: Clock,
): Instant | null {
  if (said.toMinute === 'now') return nowAt
  if (said.toMinute !== null) return nextInstantAt(startAt, startDay, said.toMinute, zone)
  return said.minutes === null ? null : startAt + Math.round(said.minutes * SECONDS_PER_MINUTE)
}

function resolveDay(said: TimePhrases, { nowAt, zone }: Clock): Result<LocalDate> {
  const today = localDateOf(nowAt, zone)
  if (said.day === null) {
    const meansNight = said.partOfNow && !AFTER_NIGHT.includes(said.part)
    const isNight = meansNight && minuteOfDay(nowAt, zone) < NIGHT_ENDS_MINUTE
    return ok(isNight ? addDays(today, -1) : today)
  }
  const day = calendarDay(said.day, today)
  return day === null ? fail('VALIDATION', t.record.quickAdd.noSuchDay, 'time') : ok(day)
}

function calendarDay(phrase: DayPhrase, today: LocalDate): LocalDate | null {
  // 1970-01-01 was a Thursday, the fifth day of a week that begins on Sunday.
  const weekdayToday = (Math.floor(utcMidnightOf(today) / SECONDS_PER_DAY) + 4) % 7
  switch (phrase.kind) {
    case 'daysAgo':
      return addDays(today, -phrase.days)
    case 'weekday': {
      const back = (weekdayToday - phrase.weekday + 7) % 7
      return addDays(today, -(back === 0 && phrase.before ? 7 : back))
    }
    case 'weekdayOfWeek': {
      const back = afterMonday(weekdayToday) - afterMonday(phrase.weekday)
      return addDays(today, -(back + 7 * phrase.weeksBack))
    }
    case 'date': {
      const isWhole = phrase.year !== null && phrase.month !== null
      const days = monthsOf(phrase, today).map(([year, month]) => isoDay(year, month, phrase.day))
      return days.find((day) => day !== null && (isWhole || day <= today)) ?? null
    }
  }
}

/** Days after Monday. */
function afterMonday(weekday: number): number {
  return (weekday + 6) % 7
}

/** The months that may be meant, the latest first: those of a year, or that month of this year and the eight before. */
function monthsOf(
  { year, month }: { readonly year: number | null; readonly month: number | null },
  today: LocalDate,
): readonly (readonly [year: number, month: number])[] {
  const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  if (month === null) {
    return Array.from({ length: 12 }, (_, back) => {
      const count = thisYear * 12 + thisMonth - 1 - back
      return [Math.floor(count / 12), (count % 12) + 1]
    })
  }
  if (year !== null) return [[year, month]]
  // Far enough back for a 29 February.
  return Array.from({ length: 9 }, (_, back) => [thisYear - back, month])
}

function isoDay(year: number, month: number, day: number): LocalDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isLocalDate(text) ? text : null
}
