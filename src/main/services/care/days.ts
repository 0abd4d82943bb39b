import { rememberedDays } from '../../../shared/care/rememberedDays'
import type { Instant, LocalDate } from '../../../shared/time'
import type { Bench } from '../services'
import { ownerZone } from '../settings'

const known = new Map<string, (at: Instant) => LocalDate>()

/** The owner's calendar day of an instant. Finding one takes a while, and things share their sessions. */
export function ownerDays(bench: Bench): (at: Instant) => LocalDate {
  const zone = ownerZone(bench)
  const days = known.get(zone) ?? rememberedDays(zone)
  known.set(zone, days)
  return days
}
