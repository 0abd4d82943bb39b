import { minuteOfDay } from '../sessions/localClock'
import { type Instant, SECONDS_PER_MINUTE } from '../time'

/** Hours in which nothing is said: from one time of the clock, `HH:MM`, to another; equal = none. */
export interface QuietHours {
  readonly quietFrom: string
  readonly quietTo: string
}

/** Whether a clock in `zone` shows a quiet hour; the hours may run across midnight. */
export function isQuiet(at: Instant, { quietFrom, quietTo }: QuietHours, zone: string): boolean {
  const [from, to, minute] = [minuteOf(quietFrom), minuteOf(quietTo), minuteOfDay(at, zone)]
  return from <= to ? from <= minute && minute < to : minute >= from || minute < to
}

/** The first instant from `at` on that is not quiet. */
export function quietEnd(at: Instant, hours: QuietHours, zone: string): Instant {
  const to = minuteOf(hours.quietTo)
  let end = at - (at % SECONDS_PER_MINUTE)
  while (isQuiet(end, hours, zone)) {
    const minute = minuteOfDay(end, zone)
    const left = (to - minute + MINUTES_PER_DAY) % MINUTES_PER_DAY
    const straight = end + left * SECONDS_PER_MINUTE
    if (minuteOfDay(straight, zone) === to) return straight
    // The clock changes on the way, on a quarter of an hour: from one to the next a minute is a minute.
    end += Math.min(left, QUARTER_HOUR - (minute % QUARTER_HOUR)) * SECONDS_PER_MINUTE
  }
  return Math.max(at, end)
}

const QUARTER_HOUR = 15
const MINUTES_PER_DAY = 1440

/** Minutes after midnight of `HH:MM`. */
function minuteOf(text: string): number {
  const [hours, minutes] = text.split(':')
  return Number(hours) * 60 + Number(minutes)
}
