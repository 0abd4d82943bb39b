import type { RetireReason } from '../gear/device'
import { type Mount, type Part, sidesIntersect } from '../parts/part'
import { type Instant, SECONDS_PER_DAY } from '../time'

/** Retired for one of these, a part asks for no other of its product. */
const GONE_ON_PURPOSE: ReadonlySet<RetireReason> = new Set(['sold', 'gifted', 'upgraded'])

/** A place that stayed empty for longer than this is meant to be; assumed. */
export const WAITING_DAYS = 90

/**
 * How many places on devices wait for a new one of each product: the last thing there was retired while it was
 * mounted, and nothing was put there since.
 * @param mounts all those of the devices that are still owned and had such a part
 */
export function waitingPlaces(
  parts: readonly Part[],
  mounts: readonly Mount[],
  nowAt: Instant,
): ReadonlyMap<string, number> {
  const retired = new Map(parts.flatMap((part) => (asksForAnother(part, nowAt) ? [[part.id, part]] : [])))
  const ofSlot = Map.groupBy(mounts, ({ device, slot }) => `${device}/${slot}`)
  const waiting = new Map<string, number>()
  for (const mount of mounts) {
    const part = retired.get(mount.part)
    if (!part || mount.toAt === null || mount.toAt !== part.retiredAt) continue
    const leftAt = mount.toAt
    const filled = ofSlot
      .get(`${mount.device}/${mount.slot}`)
      ?.some(
        (other) =>
          other !== mount &&
          sidesIntersect(other.side, mount.side) &&
          (other.toAt === null || other.toAt > leftAt || other.fromAt >= leftAt),
      )
    if (!filled) waiting.set(part.product, (waiting.get(part.product) ?? 0) + 1)
  }
  return waiting
}

/** True for what was retired lately and for a reason that asks for another. */
export function asksForAnother({ retiredAt, retireReason }: Part, nowAt: Instant): boolean {
  if (retiredAt === null || retiredAt < nowAt - WAITING_DAYS * SECONDS_PER_DAY) return false
  return retireReason === null || !GONE_ON_PURPOSE.has(retireReason)
}
