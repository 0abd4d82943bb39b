import { addDays, type Instant, type LocalDate, localDateOf, utcMidnightOf } from '../../shared/time'

/** What a clock in `zone` shows: the day, and the time as `HH:mm`. */
export interface WallClock {
  readonly on: LocalDate
  readonly time: string
}

export function wallClockOf(at: Instant, zone: string): WallClock {
  return { on: localDateOf(at, zone), time: timeFormatter(zone).format(at * 1000) }
}

/**
 * The instant at which a clock in `zone` shows a day and time. A time that a clock change skips is read
 * as if the clock had not changed yet; one that comes twice is read as the first.
 */
export function instantOf(clock: WallClock, zone: string): Instant {
  const wanted = asIfUtc(clock)
  const before = offsetSeconds(wanted - DAY_SECONDS, zone)
  const after = offsetSeconds(wanted + DAY_SECONDS, zone)
  const first = wanted - before
  if (before === after || offsetSeconds(first, zone) === before) return first
  const second = wanted - after
  return offsetSeconds(second, zone) === after ? second : first
}

/** The first instant after `afterAt` at which a clock in `zone` shows `time`. */
export function nextInstantAt(time: string, afterAt: Instant, zone: string): Instant {
  const { on } = wallClockOf(afterAt, zone)
  const sameDay = instantOf({ on, time }, zone)
  return sameDay > afterAt ? sameDay : instantOf({ on: addDays(on, 1), time }, zone)
}

const DAY_SECONDS = 86_400
const formatters = new Map<string, Intl.DateTimeFormat>()

function timeFormatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
  formatters.set(zone, made)
  return made
}

function asIfUtc({ on, time }: WallClock): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return utcMidnightOf(on) + hours * 3600 + minutes * 60
}

/** Seconds that a clock in `zone` is ahead of UTC, to the minute. */
function offsetSeconds(at: Instant, zone: string): number {
  return asIfUtc(wallClockOf(at, zone)) - Math.floor(at / 60) * 60
}
