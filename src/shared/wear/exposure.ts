import type { Material, ProductKind } from '../parts/part'
import { type Instant, SECONDS_PER_DAY, SECONDS_PER_HOUR } from '../time'
import { stressFactor } from './stress'
import type { UseSegment } from './types'

/** A stretch of wearing, `[fromAt, toAt)`, and what each of its hours counts for. */
export interface Stretch {
  readonly fromAt: Instant
  readonly toAt: Instant
  readonly stress: number
}

export interface Exposure {
  readonly hours: number
  /** Hours weighted by stress. */
  readonly effectiveHours: number
}

/** The stretches of a part in time order, each with its stress. */
export function stretchesOf(
  segments: readonly UseSegment[],
  kind: ProductKind,
  material: Material | null,
  cleanedAt: readonly Instant[],
): readonly Stretch[] {
  const inOrder = [...segments].sort((a, b) => a.sessionStartAt - b.sessionStartAt || a.fromAt - b.fromAt)
  const uncleaned = cleaningWatch(kind, cleanedAt)
  return inOrder
    .map((use) => ({
      fromAt: use.fromAt,
      toAt: use.toAt,
      stress: stressFactor(use, material, uncleaned(use)),
    }))
    .sort((a, b) => a.fromAt - b.fromAt || a.toAt - b.toAt || a.stress - b.stress)
}

/** What was worn up to `at`; a stretch that runs across `at` counts in part. */
export function exposureUntil(stretches: readonly Stretch[], at: Instant): Exposure {
  let seconds = 0
  let effectiveSeconds = 0
  for (const stretch of stretches) {
    if (stretch.fromAt >= at) break
    const worn = Math.max(0, Math.min(stretch.toAt, at) - stretch.fromAt)
    seconds += worn
    effectiveSeconds += worn * stretch.stress
  }
  return { hours: seconds / SECONDS_PER_HOUR, effectiveHours: effectiveSeconds / SECONDS_PER_HOUR }
}

/** After how much a cleaning is overdue; null = the kind is not cleaned. Assumed (domain notes D.4). */
export const CLEANING_INTERVALS: Readonly<Record<ProductKind, CleaningInterval | null>> = {
  tips: { wornHours: 20 },
  pads: { days: 14 },
  headband_pad: { days: 14 },
  filters: { days: 14 },
  cable: null,
  battery: null,
  adapter: null,
}

type CleaningInterval = { readonly wornHours: number } | { readonly days: number }

/**
 * Walks through the use in order of sessions and tells of each whether cleaning was overdue at its start.
 * Use before the first logged cleaning is never held against the owner: nothing was logged then.
 */
function cleaningWatch(kind: ProductKind, cleanedAt: readonly Instant[]): (use: UseSegment) => boolean {
  const interval = CLEANING_INTERVALS[kind]
  if (interval === null || cleanedAt.length === 0) return () => false
  let next = 0
  let wornSeconds = 0
  let session: { readonly startAt: Instant; readonly overdue: boolean } | null = null

  return (use) => {
    while ((cleanedAt[next] ?? Number.POSITIVE_INFINITY) <= use.sessionStartAt) {
      wornSeconds = 0
      next += 1
    }
    if (session?.startAt !== use.sessionStartAt) {
      const lastAt = cleanedAt[next - 1]
      const overdue = lastAt !== undefined && isOverdue(interval, wornSeconds, use.sessionStartAt - lastAt)
      session = { startAt: use.sessionStartAt, overdue }
    }
    wornSeconds += use.toAt - use.fromAt
    return session.overdue
  }
}

function isOverdue(interval: CleaningInterval, wornSeconds: number, elapsedSeconds: number): boolean {
  return 'days' in interval
    ? elapsedSeconds > interval.days * SECONDS_PER_DAY
    : wornSeconds > interval.wornHours * SECONDS_PER_HOUR
}
