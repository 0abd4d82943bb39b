import type { Instant } from './time'

/** Half-open `[fromAt, toAt)`; `toAt` null means "still open". */
export interface Interval {
  readonly fromAt: Instant
  readonly toAt: Instant | null
}

/** A half-open interval with both ends known. */
export interface ClosedInterval {
  readonly fromAt: Instant
  readonly toAt: Instant
}

/** The end of an interval, with "still open" read as for ever. */
export function endOrForever(interval: Interval): number {
  return interval.toAt ?? Number.POSITIVE_INFINITY
}

/** True when two half-open intervals share at least one instant; touching ends do not overlap. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.fromAt < endOrForever(b) && b.fromAt < endOrForever(a)
}

/** True when `at` lies in the interval; the end itself does not. */
export function contains(interval: Interval, at: Instant): boolean {
  return interval.fromAt <= at && at < endOrForever(interval)
}

/**
 * The common stretch of two intervals, cut off at `nowAt` where both are open.
 * @returns null when they share nothing.
 */
export function intersect(a: Interval, b: Interval, nowAt: Instant): ClosedInterval | null {
  const fromAt = Math.max(a.fromAt, b.fromAt)
  const toAt = Math.min(a.toAt ?? nowAt, b.toAt ?? nowAt)
  return fromAt < toAt ? { fromAt, toAt } : null
}

/** Seconds that two intervals share, open ends read as `nowAt`. */
export function overlapSeconds(a: Interval, b: Interval, nowAt: Instant): number {
  const common = intersect(a, b, nowAt)
  return common ? common.toAt - common.fromAt : 0
}
