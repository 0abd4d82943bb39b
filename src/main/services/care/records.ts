import type { DutyDone, DutyRecord } from '../../../shared/care/clocks'
import { type Pace, paceOf } from '../../../shared/care/pace'
import { indexUse, type UseIndex, type WornStretch } from '../../../shared/care/useIndex'
import type { Duty } from '../../../shared/parts/care'
import type { ProductKind } from '../../../shared/parts/part'
import { type Instant, type LocalDate, SECONDS_PER_DAY } from '../../../shared/time'

/** A pace is told from the last eight weeks; what lies before them only says that they are not the first. */
const PACE_SINCE_DAYS = 60

export interface DoneRow extends DutyDone {
  readonly duty: Duty
  readonly partId: string | null
}

/** What the clocks of all duties of one thing have in common. */
export interface Use {
  readonly use: UseIndex
  readonly cyclesUntil: DutyRecord['cyclesUntil']
  readonly hoursBefore: number
  readonly dayOf: (at: Instant) => LocalDate
}

/** @param done all that was done for the thing, oldest first */
export function recordOf(duty: Duty, own: Use, done: readonly DoneRow[]): DutyRecord {
  return { ...own, done: done.filter((entry) => counts(entry, duty)) }
}

/**
 * One that was looked at before replacing it, and found still fine, was inspected too. A part outlives its replacement
 * only when one side of it was replaced, and the side that stays got no younger by that.
 */
function counts({ duty, outcome, partId }: DoneRow, asked: Duty): boolean {
  if (duty === 'replace' && outcome === 'done' && partId !== null) return false
  return duty === asked || (asked === 'inspect' && duty === 'replace' && outcome === 'still_fine')
}

/** Indexes what was worn; where two sessions overlap, by hand, a thing is worn once only. */
export function worn(stretches: readonly WornStretch[], dayOf: (at: Instant) => LocalDate): UseIndex {
  let endedAt = Number.NEGATIVE_INFINITY
  const apart: WornStretch[] = []
  for (const stretch of stretches) {
    const fromAt = Math.max(stretch.fromAt, endedAt)
    if (fromAt >= stretch.toAt) continue
    apart.push(fromAt === stretch.fromAt ? stretch : { ...stretch, fromAt })
    endedAt = stretch.toAt
  }
  return indexUse(apart, dayOf)
}

/**
 * How often something is used these days.
 * @param stretches all there are, by time: of a slot, whatever was in it, so that a fresh pair has a habit
 */
export function paceNow(
  stretches: readonly WornStretch[],
  cyclesUntil: DutyRecord['cyclesUntil'],
  nowAt: Instant,
  dayOf: (at: Instant) => LocalDate,
): Pace {
  const sinceAt = nowAt - PACE_SINCE_DAYS * SECONDS_PER_DAY
  const before = stretches.findLastIndex(({ fromAt }) => fromAt < sinceAt)
  return paceOf(worn(stretches.slice(Math.max(0, before)), dayOf), cyclesUntil, nowAt)
}

/** Matings of a cable, charges of a battery; null = such a thing has no cycles, or they cannot be told. */
export function cyclesOf(
  kind: ProductKind | 'device',
  use: UseIndex,
  mountedAt: () => readonly Instant[],
  batteryHours: number | null,
): DutyRecord['cyclesUntil'] {
  if (kind === 'cable') {
    const matings = mountedAt()
    return (at) => matings.filter((each) => each <= at).length
  }
  if ((kind !== 'battery' && kind !== 'device') || batteryHours === null) return null
  const { firstAt } = use
  return (at) => (firstAt === null ? 0 : use.hours(firstAt, at) / batteryHours)
}
