/**
 * The use of all parts, kept between reads. Only devices that a write touched, or on which a session runs, are read
 * again; a write of another program drops everything. What it holds can be derived anew at any time.
 */
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import type { Sessions } from './deviceSessions'
import { type DeviceTotal, type DeviceUse, deviceUseReader } from './deviceUse'
import { merged, type PartUse } from './partUse'
import { staleness } from './staleness'
import type { Touches } from './touches'

/** What was worn until an instant. The same columns come back for as long as nothing in them has changed. */
export interface WornColumns {
  /** Every part that was ever worn, with its use. */
  readonly parts: ReadonlyMap<string, PartUse>
  /** The use of a part on each device that wore it. */
  readonly onDevices: (part: string) => ReadonlyMap<string, PartUse>
  /** What was worn of one kind on one device, whichever part it was. */
  readonly inSlot: (device: string, kind: string) => PartUse | undefined
  /** Every session of a device. */
  readonly ofDevice: (device: string) => PartUse | undefined
  /** Hours and sessions of every device that has some. */
  readonly totals: () => Iterable<DeviceTotal>
  /** The hours and sessions of one device, none too; absent = there is no such device. */
  readonly totalOf: (device: string) => DeviceTotal | undefined
  /** The parts that a device ever wore. */
  readonly partsOf: (device: string) => Iterable<string>
}

export interface WornCache {
  /** The use up to an instant, to be read before the next write. */
  readonly worn: (nowAt: Instant) => WornColumns
  /** Reads what is stale, a device a step, for who has time; what is left over, the next reading reads. */
  readonly steps: (nowAt: Instant) => Generator<void>
  /** Takes what another connection read up to an instant, of every device, for its own. */
  readonly takeOver: (uses: ReadonlyMap<string, DeviceUse>, nowAt: Instant) => void
}

export function wornCache(
  connection: Connection,
  touches: Touches,
  sessionsOf: (device: string) => Sessions,
): WornCache {
  const staleDevices = staleness(connection, touches)
  const read = deviceUseReader(connection, sessionsOf)
  const allDevices = connection.prepare<[], string>('SELECT id FROM devices').pluck()
  const devices = new Map<string, DeviceUse>()
  const parts = new Map<string, PartUse>()
  /** The use of each part on each device. */
  const onDevices = new Map<string, Map<string, PartUse>>()

  /** To be read again. */
  const stale = new Set<string>()

  function noteStale(nowAt: Instant): void {
    const found = staleDevices(nowAt, unsettled)
    if (found === null) {
      devices.clear()
      parts.clear()
      onDevices.clear()
    }
    for (const device of found ?? allDevices.all()) stale.add(device)
  }

  function* steps(nowAt: Instant): Generator<void> {
    noteStale(nowAt)
    for (const device of stale) {
      stale.delete(device)
      load([device], readUntil(nowAt))
      yield
    }
  }

  function* unsettled(): Generator<string> {
    for (const [device, { settled }] of devices) if (!settled) yield device
  }

  function* totals(): Generator<DeviceTotal> {
    for (const { total } of devices.values()) if (total.sessions > 0) yield total
  }

  function load(
    those: Iterable<string>,
    readOne: (device: string, known: ReadonlyMap<string, PartUse>) => DeviceUse,
  ): void {
    const changed = new Set<string>()
    for (const device of those) {
      const before = devices.get(device) ?? NOTHING
      const after = readOne(device, before.ofPart)
      devices.set(device, after)
      for (const part of new Set([...before.ofPart.keys(), ...after.ofPart.keys()])) {
        const use = after.ofPart.get(part)
        if (before.ofPart.get(part) === use) continue
        changed.add(part)
        const there = onDevices.get(part) ?? new Map<string, PartUse>()
        onDevices.set(part, there)
        if (use) there.set(device, use)
        else there.delete(device)
      }
    }
    for (const part of changed) merge(part)
  }

  const readUntil = (nowAt: Instant) => (device: string, known: ReadonlyMap<string, PartUse>) =>
    read(device, nowAt, known)

  function merge(part: string): void {
    const there = onDevices.get(part)
    if (there && there.size > 0) parts.set(part, merged([...there.values()]))
    else parts.delete(part)
  }

  const worn: WornColumns = {
    parts,
    onDevices: (part) => onDevices.get(part) ?? NOWHERE,
    inSlot: (device, kind) => devices.get(device)?.ofKind.get(kind),
    ofDevice: (device) => devices.get(device)?.whole,
    totals,
    totalOf: (device) => devices.get(device)?.total,
    partsOf: (device) => devices.get(device)?.ofPart.keys() ?? [],
  }
  return {
    worn: (nowAt) => {
      noteStale(nowAt)
      load(stale, readUntil(nowAt))
      stale.clear()
      return worn
    },
    steps,
    takeOver: (uses, nowAt) => {
      noteStale(nowAt)
      stale.clear()
      load(uses.keys(), (device, known) => uses.get(device) ?? read(device, nowAt, known))
    },
  }
}

const NOWHERE: ReadonlyMap<string, PartUse> = new Map()
const NOTHING: Pick<DeviceUse, 'ofPart'> = { ofPart: new Map() }
