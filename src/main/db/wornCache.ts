/**
 * The use of all parts, kept between reads. Only devices that a write touched, or on which a session runs, are read
 * again; a write of another program drops everything. What it holds can be derived anew at any time.
 */
import type { Instant } from '../../shared/time'
import type { Connection } from './connection'
import { staleness } from './staleness'
import { type DeviceUse, deviceUseReader, type PartStretch } from './stretches'
import type { Touches } from './touches'

/** What was worn until an instant. The same array comes back for as long as nothing in it has changed. */
export interface Worn {
  /** Every part that was ever worn, with its stretches by time. */
  readonly ofPart: ReadonlyMap<string, readonly PartStretch[]>
  /** What was worn of one kind on one device, whichever part it was, by time. */
  readonly ofSlot: (device: string, kind: string) => readonly PartStretch[]
  /** How often each part was put in its place. */
  readonly timesMounted: ReadonlyMap<string, number>
}

export interface WornCache {
  /** The use up to an instant, to be read before the next write. */
  readonly worn: (nowAt: Instant) => Worn
  /** Reads what is stale, a device a step, for who has time; what is left over, the next reading reads. */
  readonly steps: (nowAt: Instant) => Generator<void>
}

export function wornCache(connection: Connection, touches: Touches): WornCache {
  const staleDevices = staleness(connection, touches)
  const read = deviceUseReader(connection)
  const allDevices = connection.prepare<[], string>('SELECT id FROM devices').pluck()
  const devices = new Map<string, Entry>()
  const parts = new Map<string, readonly PartStretch[]>()
  const devicesOfPart = new Map<string, Set<string>>()
  const timesMounted = new Map<string, number>()

  /** To be read again. */
  const stale = new Set<string>()

  function noteStale(nowAt: Instant): void {
    const found = staleDevices(nowAt, unsettled)
    if (found === null) {
      devices.clear()
      parts.clear()
      devicesOfPart.clear()
      timesMounted.clear()
    }
    for (const device of found ?? allDevices.all()) stale.add(device)
  }

  function* steps(nowAt: Instant): Generator<void> {
    noteStale(nowAt)
    for (const device of stale) {
      stale.delete(device)
      load([device], nowAt)
      yield
    }
  }

  function* unsettled(): Generator<string> {
    for (const [device, { settled }] of devices) if (!settled) yield device
  }

  function load(those: Iterable<string>, nowAt: Instant): void {
    const changed = new Set<string>()
    for (const device of those) {
      const { ofPart: before, timesMounted: times } = devices.get(device) ?? NOTHING
      const entry = entryOf(read(device, nowAt), before)
      devices.set(device, entry)
      for (const [part, count] of times) addTimes(part, -count)
      for (const [part, count] of entry.timesMounted) addTimes(part, count)
      for (const part of new Set([...before.keys(), ...entry.ofPart.keys()])) {
        if (before.get(part) === entry.ofPart.get(part)) continue
        changed.add(part)
        const on = devicesOfPart.get(part)
        if (on) on.add(device)
        else devicesOfPart.set(part, new Set([device]))
      }
    }
    for (const part of changed) merge(part)
  }

  function addTimes(part: string, count: number): void {
    const times = (timesMounted.get(part) ?? 0) + count
    if (times === 0) timesMounted.delete(part)
    else timesMounted.set(part, times)
  }

  function merge(part: string): void {
    const all: (readonly PartStretch[])[] = []
    for (const device of devicesOfPart.get(part) ?? []) {
      const own = devices.get(device)?.ofPart.get(part)
      if (own) all.push(own)
    }
    const [only, ...others] = all
    if (!only) parts.delete(part)
    else parts.set(part, others.length === 0 ? only : all.flat().sort((a, b) => a.fromAt - b.fromAt))
  }

  const worn: Worn = {
    ofPart: parts,
    ofSlot: (device, kind) => devices.get(device)?.ofKind(kind) ?? [],
    timesMounted,
  }
  return {
    worn: (nowAt) => {
      noteStale(nowAt)
      load(stale, nowAt)
      stale.clear()
      return worn
    },
    steps,
  }
}

interface Entry extends Pick<DeviceUse, 'timesMounted' | 'settled'> {
  readonly ofPart: ReadonlyMap<string, readonly PartStretch[]>
  readonly ofKind: (kind: string) => readonly PartStretch[]
}

const NOTHING: Pick<Entry, 'ofPart' | 'timesMounted'> = { ofPart: new Map(), timesMounted: new Map() }

function entryOf({ stretches, kinds, ...use }: DeviceUse, before: Entry['ofPart']): Entry {
  const ofPart = Map.groupBy(stretches, ({ part }) => part)
  const kept = new Map<string, readonly PartStretch[]>()
  for (const [part, own] of ofPart) {
    const known = before.get(part)
    kept.set(part, known && isSame(known, own) ? known : own)
  }
  let ofKind: Map<string, readonly PartStretch[]> | null = null
  return {
    ...use,
    ofPart: kept,
    ofKind: (kind) => {
      ofKind ??= Map.groupBy(stretches, ({ part }) => kinds.get(part) ?? '')
      return ofKind.get(kind) ?? []
    },
  }
}

function isSame(before: readonly PartStretch[], after: readonly PartStretch[]): boolean {
  return (
    before.length === after.length && before.every((stretch, index) => isSameStretch(stretch, after[index]))
  )
}

function isSameStretch(a: PartStretch, b: PartStretch | undefined): boolean {
  return (
    b !== undefined &&
    a.fromAt === b.fromAt &&
    a.toAt === b.toAt &&
    a.session === b.session &&
    a.sessionStartAt === b.sessionStartAt &&
    a.sweat === b.sweat &&
    a.temperatureC === b.temperatureC &&
    a.scenario === b.scenario
  )
}
