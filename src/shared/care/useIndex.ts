import { type Instant, type LocalDate, SECONDS_PER_HOUR } from '../time'

/** A stretch of wearing, `[fromAt, toAt)`, within one session. */
export interface WornStretch {
  readonly fromAt: Instant
  readonly toAt: Instant
  /** Start of the whole session that it belongs to. */
  readonly sessionStartAt: Instant
}

/** Stretches of wearing, a column for each of their properties. */
export interface WornTimes {
  readonly fromAt: Float64Array
  readonly toAt: Float64Array
  readonly sessionStartAt: Float64Array
}

/** Stretches of wearing, in columns or one by one. */
export type WornUse = WornTimes | readonly WornStretch[]

/** The times of stretches in columns: hundreds of thousands of objects take several times the room. */
export function wornTimes(use: WornUse): WornTimes {
  if ('fromAt' in use) return use
  return {
    fromAt: Float64Array.from(use, ({ fromAt }) => fromAt),
    toAt: Float64Array.from(use, ({ toAt }) => toAt),
    sessionStartAt: Float64Array.from(use, ({ sessionStartAt }) => sessionStartAt),
  }
}

/**
 * Answers how much a thing was used in `[fromAt, toAt)`, in logarithmic time. A session that lies partly in the
 * span counts as one with the hours that lie inside; it counts for the day on which it began.
 */
export interface UseIndex {
  readonly firstAt: Instant | null
  /** Start of the first wearing at or after `at`; `at` itself within a stretch; null = never used after it. */
  readonly nextUse: (at: Instant) => Instant | null
  readonly hours: (fromAt: Instant, toAt: Instant) => number
  readonly sessions: (fromAt: Instant, toAt: Instant) => number
  readonly daysUsed: (fromAt: Instant, toAt: Instant) => number
}

/**
 * @param worn ascending and without overlap
 * @param dayOf the owner's calendar day of an instant; asked only once days used are wanted
 */
export function indexUse(worn: WornUse, dayOf: (at: Instant) => LocalDate): UseIndex {
  const { fromAt: froms, toAt: tos, sessionStartAt } = wornTimes(worn)
  const secondsBefore = runningTotal(froms, tos)
  const sessionNumber = numbered(sessionStartAt, (startAt) => startAt)
  const dayNumber = numbered(sessionStartAt, dayOf)

  const secondsUntil = (at: Instant) => {
    const ended = firstIndex(tos, (toAt) => toAt > at)
    return (secondsBefore[ended] ?? 0) + Math.max(0, at - (froms[ended] ?? at))
  }
  /** How many different numbers the stretches that reach into the span carry. */
  const different = (numberOf: (index: number) => number, fromAt: Instant, toAt: Instant) => {
    if (fromAt >= toAt) return 0
    const first = firstIndex(tos, (endAt) => endAt > fromAt)
    const last = firstIndex(froms, (startAt) => startAt >= toAt) - 1
    return first > last ? 0 : numberOf(last) - numberOf(first) + 1
  }
  return {
    firstAt: froms[0] ?? null,
    nextUse: (at) => {
      const next = froms[firstIndex(tos, (toAt) => toAt > at)]
      return next === undefined ? null : Math.max(at, next)
    },
    hours: (fromAt, toAt) => Math.max(0, secondsUntil(toAt) - secondsUntil(fromAt)) / SECONDS_PER_HOUR,
    sessions: (fromAt, toAt) => different(sessionNumber, fromAt, toAt),
    daysUsed: (fromAt, toAt) => different(dayNumber, fromAt, toAt),
  }
}

/** The seconds of all that comes before each stretch, and at the end of all. */
function runningTotal(fromAt: Float64Array, toAt: Float64Array): Float64Array {
  const before = new Float64Array(fromAt.length + 1)
  for (let index = 0; index < fromAt.length; index++) {
    before[index + 1] = (before[index] ?? 0) + ((toAt[index] ?? 0) - (fromAt[index] ?? 0))
  }
  return before
}

/**
 * Numbers the items so that neighbours with the same key share a number. Mostly the latest are asked for, so they
 * are numbered from the last one back, as far as anybody asks.
 */
function numbered(items: Float64Array, key: (item: number) => unknown): (index: number) => number {
  const fromLast: number[] = []
  let after: unknown
  return (index) => {
    for (let back = fromLast.length; back < items.length - index; back++) {
      const item = items[items.length - 1 - back]
      if (item === undefined) break
      const own = key(item)
      const number = fromLast[back - 1] ?? 0
      fromLast.push(back > 0 && own !== after ? number - 1 : number)
      after = own
    }
    return fromLast[items.length - 1 - index] ?? 0
  }
}

/** The first index that passes; the length when none does. `passes` must not fall back to false. */
function firstIndex(items: Float64Array, passes: (item: number) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && passes(item)) high = middle
    else low = middle + 1
  }
  return low
}
