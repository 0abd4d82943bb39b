/**
 * The use of all parts, kept between reads. Only devices that a write touched, or on which a session runs, are read
 * again; a write of another program drops everything. What it holds can be derived anew at any time.
 */
import type { Instant } from '../../shared/time'
import { type Connection, dataVersion } from './connection'
import { type DeviceUse, deviceUseReader, type PartStretch } from './stretches'
import { watchTouches } from './touches'

/** What was worn until an instant. The same array comes back for as long as nothing in it has changed. */
export interface Worn {
  /** Every part that was ever worn, with its stretches by time. */
  readonly ofPart: ReadonlyMap<string, readonly PartStretch[]>
  /** What was worn of one kind on one device, whichever part it was, by time. */
  readonly ofSlot: (device: string, kind: string) => readonly PartStretch[]
}

/** @returns the use up to an instant, to be read before the next write. */
export function wornCache(connection: Connection): (nowAt: Instant) => Worn {
  const touches = watchTouches(connection)
  const read = deviceUseReader(connection)
  const allDevices = connection.prepare<[], string>('SELECT id FROM devices').pluck()
  const devices = new Map<string, Entry>()
  const parts = new Map<string, readonly PartStretch[]>()
  const devicesOfPart = new Map<string, Set<string>>()
  let derived: { readonly nowAt: Instant; readonly version: number } | null = null

  function refresh(nowAt: Instant): void {
    const version = dataVersion(connection)
    if (derived === null || derived.version !== version || nowAt < derived.nowAt || touches.all()) {
      devices.clear()
      parts.clear()
      devicesOfPart.clear()
      load(allDevices.all(), nowAt)
    } else {
      const isLater = nowAt > derived.nowAt
      const unsettled = [...devices]
        .filter(([, { settled }]) => isLater && !settled)
        .map(([device]) => device)
      load(new Set([...touches.devices, ...unsettled]), nowAt)
    }
    derived = { nowAt, version }
    // What is read inside a transaction may yet be taken back.
    if (!connection.inTransaction) touches.forget()
  }

  function load(stale: Iterable<string>, nowAt: Instant): void {
    const changed = new Set<string>()
    for (const device of stale) {
      const before = devices.get(device)?.ofPart
      const entry = entryOf(read(device, nowAt), before)
      devices.set(device, entry)
      for (const part of new Set([...(before?.keys() ?? []), ...entry.ofPart.keys()])) {
        if (before?.get(part) === entry.ofPart.get(part)) continue
        changed.add(part)
        const on = devicesOfPart.get(part)
        if (on) on.add(device)
        else devicesOfPart.set(part, new Set([device]))
      }
    }
    for (const part of changed) merge(part)
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
  }
  return (nowAt) => {
    refresh(nowAt)
    return worn
  }
}

interface Entry {
  readonly ofPart: ReadonlyMap<string, readonly PartStretch[]>
  readonly ofKind: (kind: string) => readonly PartStretch[]
  readonly settled: boolean
}

function entryOf({ stretches, kinds, settled }: DeviceUse, before: Entry['ofPart'] | undefined): Entry {
  const ofPart = Map.groupBy(stretches, ({ part }) => part)
  const kept = new Map<string, readonly PartStretch[]>()
  for (const [part, own] of ofPart) {
    const known = before?.get(part)
    kept.set(part, known && isSame(known, own) ? known : own)
  }
  let ofKind: Map<string, readonly PartStretch[]> | null = null
  return {
    ofPart: kept,
    ofKind: (kind) => {
      ofKind ??= Map.groupBy(stretches, ({ part }) => kinds.get(part) ?? '')
      return ofKind.get(kind) ?? []
    },
    settled,
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
