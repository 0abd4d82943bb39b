import type { DutyRule } from '../care/rule'
import { cleaningOverdueAt } from '../care/status'
import { indexUse } from '../care/useIndex'
import type { StressFigures } from '../parts/materials'
import { type Instant, type LocalDate, SECONDS_PER_HOUR } from '../time'
import { stressFactor } from './stress'
import { countOver, totalsOf } from './totals'
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

/** What the owner keeps of cleaning a part. */
export interface CleaningRecord {
  /** The rule in force; null = it is not to be cleaned. */
  readonly rule: DutyRule | null
  /** Ascending; empty = the owner does not log it. */
  readonly cleanedAt: readonly Instant[]
  /** The owner's calendar day of an instant. */
  readonly dayOf: (at: Instant) => LocalDate
}

/** The stretches of a part in time order, each with its stress. */
export function stretchesOf(
  segments: readonly UseSegment[],
  factors: StressFigures,
  cleaning: CleaningRecord,
): readonly Stretch[] {
  const inOrder = [...segments].sort(
    (a, b) => a.fromAt - b.fromAt || a.toAt - b.toAt || a.sessionStartAt - b.sessionStartAt,
  )
  const uncleaned = cleaningWatch(inOrder, cleaning)
  return inOrder
    .map((use) => ({
      fromAt: use.fromAt,
      toAt: use.toAt,
      stress: stressFactor(use, factors, uncleaned(use.sessionStartAt)),
    }))
    .sort((a, b) => a.fromAt - b.fromAt || a.toAt - b.toAt || a.stress - b.stress)
}

/** What was worn up to `at`; a stretch that runs across `at` counts in part. */
export function exposureUntil(stretches: readonly Stretch[], at: Instant): Exposure {
  const totals = totalsOf(stretches)
  const over = countOver(stretches, at)
  let seconds = totals.seconds[over] ?? 0
  let effectiveSeconds = totals.effectiveSeconds[over] ?? 0
  for (let index = over; index < stretches.length; index++) {
    const stretch = stretches[index]
    if (!stretch || stretch.fromAt >= at) break
    const worn = Math.min(stretch.toAt, at) - stretch.fromAt
    seconds += worn
    effectiveSeconds += worn * stretch.stress
  }
  return { hours: seconds / SECONDS_PER_HOUR, effectiveHours: effectiveSeconds / SECONDS_PER_HOUR }
}

/**
 * Tells of a session, by its start, whether cleaning was overdue then by the owner's own rule. Without a logged
 * cleaning it never is: nobody knows then.
 */
function cleaningWatch(
  inOrder: readonly UseSegment[],
  { rule, cleanedAt, dayOf }: CleaningRecord,
): (sessionStartAt: Instant) => boolean {
  if (rule === null || cleanedAt.length === 0) return () => false
  const record = {
    use: indexUse(inOrder, dayOf),
    cyclesUntil: null,
    done: cleanedAt.map((doneAt) => ({ doneAt, outcome: 'done' as const })),
    hoursBefore: 0,
    dayOf,
  }
  let session: { readonly startAt: Instant; readonly overdue: boolean } | null = null
  return (startAt) => {
    if (session?.startAt !== startAt) session = { startAt, overdue: cleaningOverdueAt(rule, record, startAt) }
    return session.overdue
  }
}
