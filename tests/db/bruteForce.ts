/** Totals the slow way: every minute of the record is looked at on its own. */
import type { Store } from '../../src/main/db/store'
import { contains } from '../../src/shared/interval'
import type { Instant } from '../../src/shared/time'
import { MINUTE } from './support'

export interface MinuteTotals {
  /** `part device` → seconds worn. */
  readonly parts: ReadonlyMap<string, number>
  /** device → seconds listened. */
  readonly devices: ReadonlyMap<string, number>
}

/**
 * Counts the minutes up to now: in each, which session runs, and which parts it wears: those that the session names,
 * and what is mounted in every slot for which it names none. Exact where all instants are whole minutes.
 */
export function totalsByMinute(store: Store, nowAt: Instant): MinuteTotals {
  const mounts = store.mounts.all()
  const slotOfPart = new Map(
    store.parts.all().map(({ id, product }) => [id, store.products.get(product)?.kind]),
  )
  const parts = new Map<string, number>()
  const devices = new Map<string, number>()
  const count = (totals: Map<string, number>, key: string) => totals.set(key, (totals.get(key) ?? 0) + MINUTE)
  for (const session of store.sessions.all()) {
    const named = session.parts ?? []
    const namedSlots = new Set(named.map((part) => slotOfPart.get(part)))
    const endAt = Math.min(session.endAt ?? nowAt, nowAt)
    for (let minuteAt = session.startAt; minuteAt < endAt; minuteAt += MINUTE) {
      count(devices, session.device)
      for (const part of named) count(parts, `${part} ${session.device}`)
      for (const mount of mounts) {
        const isWorn = mount.device === session.device && contains(mount, minuteAt)
        if (isWorn && !namedSlots.has(mount.slot)) count(parts, `${mount.part} ${session.device}`)
      }
    }
  }
  return { parts, devices }
}

/** The same totals as the database gives them; nothing worn means no entry. */
export function totalsOfDatabase({ usage }: Store, nowAt: Instant): MinuteTotals {
  const known = (pairs: readonly (readonly [string, number])[]) =>
    new Map(pairs.filter(([, seconds]) => seconds > 0))
  return {
    parts: known(usage.partTotals(nowAt).map(({ part, device, seconds }) => [`${part} ${device}`, seconds])),
    devices: known(usage.deviceTotals(nowAt).map(({ device, seconds }) => [device, seconds])),
  }
}

/** The same totals added up from the stretches. */
export function totalsOfStretches({ usage }: Store, nowAt: Instant): ReadonlyMap<string, number> {
  const totals = new Map<string, number>()
  for (const { part, device, fromAt, toAt } of usage.partStretches(nowAt)) {
    totals.set(`${part} ${device}`, (totals.get(`${part} ${device}`) ?? 0) + toAt - fromAt)
  }
  return totals
}
