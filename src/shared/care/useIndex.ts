import { type Instant, type LocalDate, SECONDS_PER_HOUR } from '../time'

/** A stretch of wearing, `[fromAt, toAt)`, within one session. */
export interface WornStretch {
  readonly fromAt: Instant
  readonly toAt: Instant
  /** Start of the whole session that it belongs to. */
  readonly sessionStartAt: Instant
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
  readonly stretches: readonly WornStretch[]
}

/**
 * @param stretches ascending and without overlap
 * @param dayOf the owner's calendar day of an instant; asked only once days used are wanted
 */
export function indexUse(stretches: readonly WornStretch[], dayOf: (at: Instant) => LocalDate): UseIndex {
  const secondsBefore = runningTotal(stretches.map(({ fromAt, toAt }) => toAt - fromAt))
  const sessionNumber = numbered(stretches, ({ sessionStartAt }) => sessionStartAt)
  const dayNumber = numbered(stretches, ({ sessionStartAt }) => dayOf(sessionStartAt))

  const secondsUntil = (at: Instant) => {
    const ended = firstIndex(stretches, ({ toAt }) => toAt > at)
    const running = stretches[ended]
    return (secondsBefore[ended] ?? 0) + (running ? Math.max(0, at - running.fromAt) : 0)
  }
  /** How many different numbers the stretches that reach into the span carry. */
  const different = (numberOf: (index: number) => number, fromAt: Instant, toAt: Instant) => {
    if (fromAt >= toAt) return 0
    const first = firstIndex(stretches, (stretch) => stretch.toAt > fromAt)
    const last = firstIndex(stretches, (stretch) => stretch.fromAt >= toAt) - 1
    return first > last ? 0 : numberOf(last) - numberOf(first) + 1
  }
  return {
    firstAt: stretches[0]?.fromAt ?? null,
    nextUse: (at) => {
      const next = stretches[firstIndex(stretches, ({ toAt }) => toAt > at)]
      return next ? Math.max(at, next.fromAt) : null
    },
    hours: (fromAt, toAt) => Math.max(0, secondsUntil(toAt) - secondsUntil(fromAt)) / SECONDS_PER_HOUR,
    sessions: (fromAt, toAt) => different(sessionNumber, fromAt, toAt),
    daysUsed: (fromAt, toAt) => different(dayNumber, fromAt, toAt),
    stretches,
  }
}

/** The sum of what comes before each item, and at the end of all. */
function runningTotal(amounts: readonly number[]): readonly number[] {
  let total = 0
  const before = amounts.map((amount) => {
    const soFar = total
    total += amount
    return soFar
  })
  return [...before, total]
}

/**
 * Numbers the items so that neighbours with the same key share a number. Mostly the latest are asked for, so they
 * are numbered from the last one back, as far as anybody asks.
 */
function numbered<T>(items: readonly T[], key: (item: T) => unknown): (index: number) => number {
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
function firstIndex<T>(items: readonly T[], passes: (item: T) => boolean): number {
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
