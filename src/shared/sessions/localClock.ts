import {
  addDays,
  type Instant,
  type LocalDate,
  SECONDS_PER_DAY,
  SECONDS_PER_MINUTE,
  utcMidnightOf,
} from '../time'

const MINUTES_PER_DAY = SECONDS_PER_DAY / SECONDS_PER_MINUTE

/**
 * The instant at which a clock in `zone` shows `minute` (0 to 1439 after midnight) on `day`. When the
 * clock shows it twice (autumn), the first time; when it skips it (spring), as long after the change
 * as the clock would have shown without it.
 */
export function instantAt(day: LocalDate, minute: number, zone: string): Instant {
  const shown = utcMidnightOf(day) + minute * SECONDS_PER_MINUTE
  const before = shown - offsetAt(shown - SECONDS_PER_DAY, zone)
  const after = shown - offsetAt(shown + SECONDS_PER_DAY, zone)
  const candidates = [Math.min(before, after), Math.max(before, after)]
  return candidates.find((at) => at + offsetAt(at, zone) === shown) ?? before
}

/** The first instant after `fromAt` at which a clock in `zone` shows `minute`. */
export function nextInstantAt(fromAt: Instant, day: LocalDate, minute: number, zone: string): Instant {
  const sameDay = instantAt(day, minute, zone)
  return sameDay > fromAt ? sameDay : instantAt(addDays(day, 1), minute, zone)
}

/** Minutes after midnight that a clock in `zone` shows, 0 to 1439. */
export function minuteOfDay(at: Instant, zone: string): number {
  const shownMinutes = Math.floor((at + offsetAt(at, zone)) / SECONDS_PER_MINUTE)
  return ((shownMinutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY
}

/** `hh:mm` as a clock in `zone` shows it. */
export function clockText(at: Instant, zone: string): string {
  return minuteText(minuteOfDay(at, zone))
}

/** Minutes after midnight as `hh:mm`. */
export function minuteText(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** Seconds that a clock in `zone` is ahead of UTC. */
function offsetAt(at: Instant, zone: string): number {
  // The Swedish locale writes YYYY-MM-DD hh:mm:ss, which reads back as if it were UTC.
  const shown = clockFormatter(zone)
    .format(at * 1000)
    .replace(' ', 'T')
  return Date.parse(`${shown}Z`) / 1000 - at
}

const clockFormatters = new Map<string, Intl.DateTimeFormat>()

function clockFormatter(zone: string): Intl.DateTimeFormat {
  const known = clockFormatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  })
  clockFormatters.set(zone, made)
  return made
}
