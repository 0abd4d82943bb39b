import type { DutyDone, DutyRecord } from '../../../shared/care/clocks'
import {
  indexUse,
  type UseIndex,
  type WornTimes,
  type WornUse,
  wornTimes,
} from '../../../shared/care/useIndex'
import { perObject } from '../../../shared/memo'
import type { Duty } from '../../../shared/parts/care'
import type { ProductKind } from '../../../shared/parts/part'
import type { Instant, LocalDate } from '../../../shared/time'

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

/**
 * Indexes what was worn; where two sessions overlap, by hand, a thing is worn once only. What is asked for again
 * with the very same use has not changed.
 */
export const worn = perObject(
  (all: WornUse, dayOf: Use['dayOf']): UseIndex => indexUse(apart(wornTimes(all)), dayOf),
)

function apart(all: WornTimes): WornTimes {
  const { fromAt: froms } = all
  if (all.toAt.every((toAt, at) => (froms[at] ?? toAt) < toAt && toAt <= (froms[at + 1] ?? toAt))) return all
  let endedAt = Number.NEGATIVE_INFINITY
  return wornTimes(
    Array.from(all.toAt).flatMap((toAt, index) => {
      const fromAt = Math.max(froms[index] ?? toAt, endedAt)
      if (fromAt >= toAt) return []
      endedAt = toAt
      return { fromAt, toAt, sessionStartAt: all.sessionStartAt[index] ?? fromAt }
    }),
  )
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
