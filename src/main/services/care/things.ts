import type { DutyRecord } from '../../../shared/care/clocks'
import { type AttentionSubject, NO_SUBJECT } from '../../../shared/care/items'
import { meterName } from '../../../shared/care/names'
import { type Pace, paceOf } from '../../../shared/care/pace'
import type { DutySubject } from '../../../shared/care/resolve'
import type { SnoozeUntil } from '../../../shared/care/snooze'
import type { WornUse } from '../../../shared/care/useIndex'
import { type Device, deviceName } from '../../../shared/gear/device'
import { t } from '../../../shared/i18n/texts'
import type { Duty } from '../../../shared/parts/care'
import { isMetered } from '../../../shared/parts/materials'
import { productName, type Side } from '../../../shared/parts/part'
import type { WearReport } from '../../../shared/wear/types'
import { keptWhileSame } from '../keptWhileSame'
import { memoised } from '../memo'
import type { Bench } from '../services'
import { readSettings } from '../settings'
import { meterReports, wearReports } from '../wear'
import { ownerDays } from './days'
import { type Devices, isKept, keptDevices, type Mounted, mountedNow } from './mounted'
import { cyclesOf, recordOf, type Use, worn } from './records'
import { snoozesInForce } from './snoozes'

/** The clocks of a thing's duties. */
export interface CareClocks {
  readonly rulesFor: DutySubject
  readonly record: (duty: Duty) => DutyRecord
  readonly pace: Pace
}

/** Something in use that may need its owner. */
export interface CareThing {
  readonly subject: AttentionSubject
  readonly name: string
  readonly deviceName: string
  /** The device is lent or in repair, so that nothing can be seen to. */
  readonly away: boolean
  /** null = it only wears: it has no duties of its own. */
  readonly clocks: CareClocks | null
  /** Hours on its meter, for snoozes that wait for use. */
  readonly hoursNow: number
  /** null = not watched, or it does not wear. */
  readonly wear: WearReport | null
  readonly snoozeOf: (duty: Duty) => SnoozeUntil | null
}

/** Mounted parts, devices that the owner gave a rule, and what wears on devices as a whole. */
export function careThings(bench: Bench): readonly CareThing[] {
  return things(bench, () => thingsOf(bench))
}

const things = memoised<readonly CareThing[]>()

function thingsOf(bench: Bench): readonly CareThing[] {
  const devices = keptDevices(bench.store.devices.all())
  return [
    ...mountedNow(bench).map(mountedThing(bench)),
    ...deviceThings(bench, devices),
    ...meterThings(bench, devices),
  ]
}

/** A device as a whole, whether it has a rule or not; null = it is gone or given away. */
export function wholeDevice(bench: Bench, id: string): CareThing | null {
  const device = bench.store.devices.get(id)
  return device && isKept(device) ? deviceThing(bench)(device) : null
}

/** Indexes what was worn in small steps, before anybody asks what needs care. */
export function* indexWorn(bench: Bench): Generator<void> {
  const { store, clock } = bench
  const dayOf = ownerDays(bench)
  for (const { part, device, slot } of store.mounts.open()) {
    const { parts, inSlot } = store.usage.worn(clock.nowAt())
    for (const use of [parts.get(part) ?? NEVER_WORN, inSlot(device, slot) ?? NEVER_WORN]) {
      worn(use, dayOf).daysUsed(clock.nowAt() - 1, clock.nowAt())
      yield
    }
  }
}

function isAway({ status }: Device): boolean {
  return status === 'lent' || status === 'in_repair'
}

const keptThings = keptWhileSame<CareThing>()

/** Makes the things of mounted parts, or knows them again; what they have in common is read once. */
function mountedThing(bench: Bench): (mounted: Mounted) => CareThing {
  const { store, clock } = bench
  const nowAt = clock.nowAt()
  const settings = readSettings(bench)
  const dayOf = ownerDays(bench)
  const reports = wearReports(bench)
  const snoozes = snoozesInForce(bench)
  const { parts, inSlot } = store.usage.worn(nowAt)
  // Looking up when cables were mated takes a while, and hardly anybody cares for them by that.
  const counted = store.care.rules.all().some(({ everyCycles }) => everyCycles !== null)
  const allSnoozes = store.care.snoozes.all()
  const snoozed = new Set(allSnoozes.map(({ partId }) => partId))
  const kept = keptThings(bench)
  return ({ part, product, device, mount, done }) => {
    const { kind, material } = product
    const { hoursBefore } = part
    const wornOn = parts.get(part.id) ?? NEVER_WORN
    const wornInSlot = inSlot(device.id, mount.slot) ?? NEVER_WORN
    const metered = isMetered(kind, settings)
    const wear = metered ? (reports.get(part.id) ?? null) : null
    const from = [
      ...[part, product, device, mount, done, wornOn, wornInSlot, metered, wear, dayOf],
      // Matings are counted in what was mounted ever, and a snooze ends by the clock.
      counted ? store.mounts.open() : null,
      ...(snoozed.has(part.id) ? [allSnoozes, nowAt] : []),
    ]
    return kept(part.id, from, () => {
      const use = worn(wornOn, dayOf)
      const mountedAt = () => (counted ? store.mounts.ofPart(part.id).map(({ fromAt }) => fromAt) : [])
      const cyclesUntil = cyclesOf(kind, use, mountedAt, device.batteryHours)
      const own: Use = { use, cyclesUntil, hoursBefore, dayOf }
      const place = { device: device.id, slot: mount.slot }
      const hoursNow = hoursOf(own, nowAt)
      return {
        subject: { ...NO_SUBJECT, ...place, part: part.id, product: product.id, side: mount.side },
        name: sidedName(productName(product), mount.side),
        deviceName: deviceName(device),
        away: isAway(device),
        clocks: {
          rulesFor: { part: part.id, product: product.id, kind, material, metered, place },
          record: (duty) => recordOf(duty, own, done),
          pace: paceOf(worn(wornInSlot, dayOf), cyclesUntil, nowAt),
        },
        hoursNow,
        wear,
        snoozeOf: (duty) => snoozes({ partId: part.id, deviceId: null, meter: null }, duty, hoursNow),
      }
    })
  }
}

const NEVER_WORN: WornUse = []

/** Devices as a whole have no duty until the owner gives them one. */
function deviceThings(bench: Bench, devices: Devices): readonly CareThing[] {
  const ruled = bench.store.care.rules.all().filter(({ scope, slot }) => scope === 'device' && slot === null)
  const thing = deviceThing(bench)
  return [...new Set(ruled.map(({ scopeId }) => scopeId))].flatMap((id) => {
    const device = devices.get(id)
    return device ? [thing(device)] : []
  })
}

/** Makes the things of devices as a whole. */
function deviceThing(bench: Bench): (device: Device) => CareThing {
  const { store, clock } = bench
  const nowAt = clock.nowAt()
  const dayOf = ownerDays(bench)
  const snoozes = snoozesInForce(bench)
  return (device) => {
    const { id, hoursBefore, batteryHours } = device
    const sessions = store.care.deviceSessions(id, nowAt)
    const done = store.care.doneForDevice(id).reverse()
    const use = worn(sessions, dayOf)
    const cyclesUntil = cyclesOf('device', use, () => [], batteryHours)
    const own: Use = { use, cyclesUntil, hoursBefore, dayOf }
    const hoursNow = hoursOf(own, nowAt)
    const name = deviceName(device)
    return {
      subject: { ...NO_SUBJECT, device: id },
      name,
      deviceName: name,
      away: isAway(device),
      clocks: {
        rulesFor: { device: id, part: null },
        record: (duty) => recordOf(duty, own, done),
        pace: paceOf(use, cyclesUntil, nowAt),
      },
      hoursNow,
      wear: null,
      snoozeOf: (duty) => snoozes({ partId: null, deviceId: id, meter: null }, duty, hoursNow),
    }
  }
}

/** What wears on a device as a whole has no duty but to be renewed in time. */
function meterThings(bench: Bench, devices: Devices): readonly CareThing[] {
  const snoozes = snoozesInForce(bench)
  const reports = meterReports(bench)
  return bench.store.deviceMeters.all().flatMap(({ id, device: deviceId, meter, endedAt }): CareThing[] => {
    const device = devices.get(deviceId)
    const wear = reports.get(id)
    if (!device || !wear || endedAt !== null) return []
    const name = deviceName(device)
    return [
      {
        subject: { ...NO_SUBJECT, device: deviceId, meter },
        name: meterName(meter, name),
        deviceName: name,
        away: isAway(device),
        clocks: null,
        hoursNow: wear.hours,
        wear,
        snoozeOf: (duty) => snoozes({ partId: null, deviceId, meter }, duty, wear.hours),
      },
    ]
  })
}

function hoursOf({ use, hoursBefore }: Use, nowAt: number): number {
  return hoursBefore + (use.firstAt === null ? 0 : use.hours(use.firstAt, nowAt))
}

/** `Comply T-100 M, left`: the two of one device are told apart. */
function sidedName(name: string, side: Side): string {
  return side === 'both'
    ? name
    : t.collection.device.care.onSide({ product: name, side: t.parts.sides[side] })
}
