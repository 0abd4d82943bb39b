import { type Instant, type LocalDate, localDateOf } from '../../../shared/time'
import type { Bench } from '../services'
import { ownerZone } from '../settings'

/** Clocks change at whole quarters of an hour, everywhere: within one, the day is the same. */
const QUARTER = 900
const known = new Map<string, Map<number, LocalDate>>()

/** The owner's calendar day of an instant. Finding one takes a while, and things share their sessions. */
export function ownerDays(bench: Bench): (at: Instant) => LocalDate {
  const zone = ownerZone(bench)
  const days = known.get(zone) ?? new Map<number, LocalDate>()
  known.set(zone, days)
  return (at) => {
    const quarter = Math.floor(at / QUARTER)
    const day = days.get(quarter) ?? localDateOf(quarter * QUARTER, zone)
    days.set(quarter, day)
    return day
  }
}
