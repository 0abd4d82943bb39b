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
  let end = at - (at % SECONDS_PER_MINUTE)
  // Once is enough unless the clock is set back on the way and shows the quiet hours again.
  while (isQuiet(end, hours, zone)) {
    const left = (minuteOf(hours.quietTo) - minuteOfDay(end, zone) + MINUTES_PER_DAY) % MINUTES_PER_DAY
    end += left * SECONDS_PER_MINUTE
  }
  return Math.max(at, end)
}

const MINUTES_PER_DAY = 1440

/** Minutes after midnight of `HH:MM`. */
function minuteOf(text: string): number {
  const [hours, minutes] = text.split(':')
  return Number(hours) * 60 + Number(minutes)
}
