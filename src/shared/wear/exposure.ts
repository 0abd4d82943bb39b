import type { DutyRule } from '../care/rule'
import { cleaningOverdueAt } from '../care/status'
import { indexUse } from '../care/useIndex'
import type { StressFigures } from '../parts/materials'
import { type Instant, type LocalDate, SECONDS_PER_HOUR } from '../time'
import { stressFactor } from './stress'
import { countOver, STRIDE, totalsOf } from './totals'
import { columnsOfUse, type Use, type UseColumns } from './use'

/** Stretches of wearing, `[fromAt, toAt)`, in order of their starts, and what each of their hours counts for. */
export interface WeighedUse {
  readonly fromAt: Float64Array
  readonly toAt: Float64Array
  readonly stress: Float64Array
  /** Seconds of the longest stretch. */
  readonly longest: number
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
export function stretchesOf(use: Use, factors: StressFigures, cleaning: CleaningRecord): WeighedUse {
  const columns = columnsOfUse(use)
  const { fromAt, toAt, sessionStartAt, condition } = columns
  const uncleaned = cleaningWatch(columns, cleaning)
  const [cleanStress, uncleanedStress] = [false, true].map((is) => stressOf(columns, factors, is))
  const stress = new Float64Array(fromAt.length)
  let longest = 0
  for (let index = 0; index < stress.length; index++) {
    longest = Math.max(longest, (toAt[index] ?? 0) - (fromAt[index] ?? 0))
    const of = uncleaned?.(sessionStartAt[index] ?? 0) ? uncleanedStress : cleanStress
    stress[index] = of?.(condition[index] ?? 0) ?? 1
  }
  return { fromAt, toAt, stress, longest }
}

/** What was worn up to `at`; a stretch that runs across `at` counts in part. */
export function exposureUntil(use: WeighedUse, at: Instant): Exposure {
  const totals = totalsOf(use)
  const strides = Math.floor(countOver(use, at) / STRIDE)
  let seconds = totals.seconds[strides] ?? 0
  let effectiveSeconds = totals.effectiveSeconds[strides] ?? 0
  for (let index = strides * STRIDE; index < use.fromAt.length; index++) {
    const fromAt = use.fromAt[index] ?? at
    if (fromAt >= at) break
    const worn = Math.min(use.toAt[index] ?? at, at) - fromAt
    seconds += worn
    effectiveSeconds += worn * (use.stress[index] ?? 1)
  }
  return { hours: seconds / SECONDS_PER_HOUR, effectiveHours: effectiveSeconds / SECONDS_PER_HOUR }
}

/** The stress of each kind of conditions, worked out once. */
function stressOf(
  { conditions }: UseColumns,
  factors: StressFigures,
  uncleaned: boolean,
): (condition: number) => number {
  const known: number[] = []
  return (condition) => {
    const conditionsThen = conditions[condition]
    if (!conditionsThen) return 1
    known[condition] ??= stressFactor(conditionsThen, factors, uncleaned)
    return known[condition]
  }
}

/**
 * Tells of a session, by its start, whether cleaning was overdue then by the owner's own rule. Without a logged
 * cleaning it never is: nobody knows then.
 */
function cleaningWatch(
  use: UseColumns,
  { rule, cleanedAt, dayOf }: CleaningRecord,
): ((sessionStartAt: Instant) => boolean) | null {
  if (rule === null || cleanedAt.length === 0) return null
  const record = {
    use: indexUse(use, dayOf),
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
