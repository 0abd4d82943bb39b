import type { TimelineEvent } from '../../shared/gear/views'
import { productName, sidesIntersect } from '../../shared/parts/part'
import { type Instant, SECONDS_PER_HOUR, utcMidnightOf } from '../../shared/time'
import type { MountRecord } from '../db/parts'
import { byId, doneByPart } from './lookUp'
import { type Bench, found } from './services'

/** What happened on a device before an instant, latest first. */
export function timeline(
  bench: Bench,
  input: { id: string; beforeAt: Instant; limit: number; withSessions: boolean },
): TimelineEvent[] {
  const { store } = bench
  const device = found(store.devices.get(input.id), 'device')
  const sessions = input.withSessions ? sessionEvents(bench, input) : []
  const notes = store.notes
    .ofDevice(device.id, input.beforeAt, input.limit)
    .map(({ id, at, text }): TimelineEvent => ({ kind: 'note', at, note: id, text }))
  const lifeOfDevice: TimelineEvent[] = [
    ...(device.acquiredOn === null
      ? []
      : [{ kind: 'acquired' as const, at: utcMidnightOf(device.acquiredOn), on: device.acquiredOn }]),
    ...(device.retiredAt === null
      ? []
      : [{ kind: 'retired' as const, at: device.retiredAt, reason: device.retireReason }]),
  ]
  return [...sessions, ...notes, ...mountEvents(bench, store.mounts.ofDevice(device.id)), ...lifeOfDevice]
    .filter(({ at }) => at < input.beforeAt)
    .sort((a, b) => b.at - a.at || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .slice(0, input.limit)
}

function sessionEvents(
  { store }: Bench,
  { id, beforeAt, limit }: { id: string; beforeAt: Instant; limit: number },
): TimelineEvent[] {
  return store.sessions
    .page({
      fromAt: null,
      toAt: beforeAt,
      device: id,
      scenario: null,
      text: '',
      before: null,
      limit,
    })
    .map(
      (session): TimelineEvent => ({
        kind: 'session',
        at: session.startAt,
        session: session.id,
        scenario: session.scenario,
        seconds: session.endAt === null ? null : session.endAt - session.startAt,
        levelDbA: session.levelDbA,
        rating: session.rating,
        notes: session.notes,
      }),
    )
}

/** Of events at one instant, the later in this list comes first in time. */
const ORDER: readonly TimelineEvent['kind'][] = [
  'session',
  'note',
  'care',
  'mounted',
  'unmounted',
  'retired_part',
  'retired',
  'acquired',
]

function mountEvents({ store, clock }: Bench, mounts: readonly MountRecord[]): TimelineEvent[] {
  const parts = byId(store.parts.all())
  const products = byId(store.products.all())
  const done = doneByPart(store.care.done.all())
  const nameOf = (part: string) => {
    const product = products.get(parts.get(part)?.product ?? '')
    return product ? productName(product) : part
  }
  const worn = store.usage.worn(clock.nowAt())
  const sameSlot = (a: MountRecord, b: MountRecord) => a.slot === b.slot && a.id !== b.id
  return mounts.flatMap((mount): TimelineEvent[] => {
    const name = nameOf(mount.part)
    const part = parts.get(mount.part)
    const ended = mounts.filter((other) => sameSlot(mount, other) && other.toAt === mount.fromAt)
    const before = ended.find(
      ({ part: other, side }) => other !== mount.part && sidesIntersect(side, mount.side),
    )
    const events: TimelineEvent[] = []
    // What lost its other half and stays is no news; what took the other ear as well is.
    if (mount.side === 'both' || ended.every((other) => other.part !== mount.part)) {
      events.push({
        kind: 'mounted',
        at: mount.fromAt,
        mount: mount.id,
        part: mount.part,
        name,
        slot: mount.slot,
        side: mount.side,
        insteadOf: before ? nameOf(before.part) : null,
      })
    }
    if (mount.toAt !== null && part?.retiredAt === mount.toAt) {
      events.push({
        kind: 'retired_part',
        at: mount.toAt,
        part: mount.part,
        name,
        reason: part.retireReason,
        hours: worn.secondsOf(mount.part) / SECONDS_PER_HOUR + part.hoursBefore,
      })
    } else if (
      mount.toAt !== null &&
      !mounts.some((other) => sameSlot(mount, other) && other.fromAt === mount.toAt)
    ) {
      events.push({
        kind: 'unmounted',
        at: mount.toAt,
        mount: mount.id,
        part: mount.part,
        name,
        slot: mount.slot,
      })
    }
    // Care belongs to the device on which the part was mounted then.
    for (const care of (done.get(mount.part) ?? []).toReversed()) {
      // That one side was replaced is told by what was mounted on it.
      if (care.duty === 'replace' && care.outcome === 'done') continue
      if (care.doneAt >= mount.fromAt && care.doneAt < (mount.toAt ?? Number.POSITIVE_INFINITY)) {
        events.push({
          kind: 'care',
          at: care.doneAt,
          care: care.id,
          name,
          duty: care.duty,
          outcome: care.outcome,
        })
      }
    }
    return events
  })
}
