import { isSnoozed, type SnoozeUntil } from '../../../shared/care/snooze'
import type { Duty } from '../../../shared/parts/care'
import type { DutySubject } from '../../db/care'
import type { Bench } from '../services'

/** Looks up what still puts a duty off; null = nothing, or it is over. */
export function snoozesInForce({ store, clock }: Bench) {
  const nowAt = clock.nowAt()
  const keyOf = ({ partId, deviceId, meter }: DutySubject, duty: Duty) =>
    JSON.stringify([partId, deviceId, meter, duty])
  const kept = new Map(store.care.snoozes.all().map((snooze) => [keyOf(snooze, snooze.duty), snooze]))
  return (subject: DutySubject, duty: Duty, hoursNow: number): SnoozeUntil | null => {
    const snooze = kept.size === 0 ? undefined : kept.get(keyOf(subject, duty))
    return snooze && isSnoozed(snooze, nowAt, hoursNow) ? snooze : null
  }
}
