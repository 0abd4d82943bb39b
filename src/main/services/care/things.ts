import type { DutyRecord } from '../../../shared/care/clocks'
import { type AttentionSubject, attentionSubjectSchema } from '../../../shared/care/items'
import type { Pace } from '../../../shared/care/pace'
import type { DutySubject } from '../../../shared/care/resolve'
import { isSnoozed, type SnoozeUntil } from '../../../shared/care/snooze'
import type { WornStretch } from '../../../shared/care/useIndex'
import { type Device, deviceName } from '../../../shared/gear/device'
import type { Duty } from '../../../shared/parts/care'
import { METERED_FROM_START } from '../../../shared/parts/materials'
import { type Part, type Product, type ProductKind, productName, type Side } from '../../../shared/parts/part'
import type { Settings } from '../../../shared/settings'
import type { WearReport } from '../../../shared/wear/types'
import type { MountRecord } from '../../db/parts'
import type { Bench } from '../services'
import { readSettings } from '../settings'
import { wearReports } from '../wear'
import { ownerDays } from './days'
import { cyclesOf, type DoneRow, devicePace, recordOf, type Use, worn } from './records'

/** Something that is in use and may have duties: a mounted part, or a device that the owner gave a rule. */
export interface CareThing {
  readonly subject: AttentionSubject
  readonly rulesFor: DutySubject
  readonly name: string
  readonly deviceName: string
  readonly record: (duty: Duty) => DutyRecord
  readonly pace: Pace
  /** Hours on its meter, for snoozes that wait for use. */
  readonly hoursNow: number
  /** null = not watched, or it does not wear. */
  readonly wear: WearReport | null
  readonly snoozeOf: (duty: Duty) => SnoozeUntil | null
}

export function careThings(bench: Bench): readonly CareThing[] {
  return [...mountedThings(bench), ...deviceThings(bench)]
}

/** Whether the wear of a kind is shown: what wears slowly only where the owner asked for it. */
export function isMetered(kind: ProductKind, settings: Settings): boolean {
  if (kind === 'cable') return settings.meterCables
  if (kind === 'headband_pad') return settings.meterHeadbandPads
  return METERED_FROM_START[kind]
}

function mountedThings(bench: Bench): readonly CareThing[] {
  const { store, clock } = bench
  const nowAt = clock.nowAt()
  const parts = new Map(store.parts.all().map((part) => [part.id, part]))
  const products = new Map(store.products.all().map((product) => [product.id, product]))
  const devices = new Map(store.devices.all().map((device) => [device.id, device]))
  const stretches = Map.groupBy(store.care.mountedStretches(nowAt), ({ part }) => part)
  const done = Map.groupBy(store.care.done.all(), ({ partId }) => partId)
  const maker = thingMaker(bench)
  return store.mounts.open().flatMap((mount) => {
    const part = parts.get(mount.part)
    const product = products.get(part?.product ?? '')
    const device = devices.get(mount.device)
    if (!part || part.retiredAt !== null || !product || !device || !isKept(device)) return []
    return [
      maker.mounted({ part, product, device, mount }, stretches.get(part.id) ?? [], done.get(part.id) ?? []),
    ]
  })
}

/** Devices as a whole have no duty until the owner gives them one. */
function deviceThings(bench: Bench): readonly CareThing[] {
  const { store, clock } = bench
  const ruled = new Set(
    store.care.rules
      .all()
      .filter(({ scope, slot }) => scope === 'device' && slot === null)
      .map(({ scopeId }) => scopeId),
  )
  if (ruled.size === 0) return []
  const done = Map.groupBy(
    store.care.done.all().filter(({ deviceId, meter }) => deviceId !== null && meter === null),
    ({ deviceId }) => deviceId,
  )
  const maker = thingMaker(bench)
  return store.devices
    .all()
    .filter((device) => ruled.has(device.id) && isKept(device))
    .map((device) =>
      maker.device(
        device,
        store.care.deviceStretches(device.id, Number.MIN_SAFE_INTEGER, clock.nowAt()),
        done.get(device.id) ?? [],
      ),
    )
}

function isKept({ retiredAt, status }: Device): boolean {
  return retiredAt === null && status !== 'retired' && status !== 'lost'
}

interface Mounted {
  readonly part: Part
  readonly product: Product
  readonly device: Device
  readonly mount: MountRecord
}

/** Makes the things of a collection; what several have in common is read once. */
export function thingMaker(bench: Bench) {
  const { store, clock } = bench
  const nowAt = clock.nowAt()
  const settings = readSettings(bench)
  const dayOf = ownerDays(bench)
  const reports = wearReports(bench)
  const snoozes = snoozesInForce(bench)
  const paces = new Map<string, ReturnType<typeof devicePace>>()
  const paceOf = (device: string) => {
    const pace = paces.get(device) ?? devicePace(store, device, nowAt, dayOf)
    paces.set(device, pace)
    return pace
  }

  function mounted(
    { part, product, device, mount }: Mounted,
    stretches: readonly WornStretch[],
    done: readonly DoneRow[],
  ): CareThing {
    const { kind, material } = product
    const use = worn(stretches, dayOf)
    const mountedAt = () => store.mounts.ofPart(part.id).map(({ fromAt }) => fromAt)
    const cyclesUntil = cyclesOf(kind, use, mountedAt, device.batteryHours)
    const own: Use = { use, cyclesUntil, hoursBefore: part.hoursBefore, dayOf }
    const metered = isMetered(kind, settings)
    const place = { device: device.id, slot: mount.slot }
    const hoursNow = part.hoursBefore + hoursOf(own, nowAt)
    return {
      subject: attentionSubjectSchema.parse({
        part: part.id,
        product: product.id,
        ...place,
        side: mount.side,
      }),
      rulesFor: { part: part.id, product: product.id, kind, material, metered, place },
      name: sidedName(productName(product), mount.side),
      deviceName: deviceName(device),
      record: (duty) => recordOf(duty, own, done),
      pace: paceOf(device.id)(cyclesUntil),
      hoursNow,
      wear: metered ? (reports.get(part.id) ?? null) : null,
      snoozeOf: (duty) => snoozes({ partId: part.id, deviceId: null }, duty, hoursNow),
    }
  }

  function device(it: Device, stretches: readonly WornStretch[], done: readonly DoneRow[]): CareThing {
    const use = worn(stretches, dayOf)
    const cyclesUntil = cyclesOf('device', use, () => [], it.batteryHours)
    const own: Use = { use, cyclesUntil, hoursBefore: it.hoursBefore, dayOf }
    const hoursNow = it.hoursBefore + hoursOf(own, nowAt)
    return {
      subject: attentionSubjectSchema.parse({ device: it.id }),
      rulesFor: { device: it.id, part: null },
      name: deviceName(it),
      deviceName: deviceName(it),
      record: (duty) => recordOf(duty, own, done),
      pace: paceOf(it.id)(cyclesUntil),
      hoursNow,
      wear: null,
      snoozeOf: (duty) => snoozes({ partId: null, deviceId: it.id }, duty, hoursNow),
    }
  }

  return { mounted, device }
}

function hoursOf({ use }: Use, nowAt: number): number {
  return use.firstAt === null ? 0 : use.hours(use.firstAt, nowAt)
}

/** `Comply T-100 M, left`: the two of one device are told apart. */
function sidedName(name: string, side: Side): string {
  return side === 'both' ? name : `${name}, ${side}`
}

interface SnoozedThing {
  readonly partId: string | null
  readonly deviceId: string | null
}

/** Looks up what still puts a duty off. */
function snoozesInForce({ store, clock }: Bench) {
  const nowAt = clock.nowAt()
  const keyOf = (thing: SnoozedThing, duty: Duty) => JSON.stringify([thing.partId, thing.deviceId, duty])
  const kept = new Map(
    store.care.snoozes
      .all()
      .filter(({ meter }) => meter === null)
      .map((snooze) => [keyOf(snooze, snooze.duty), snooze]),
  )
  return (thing: SnoozedThing, duty: Duty, hoursNow: number): SnoozeUntil | null => {
    const snooze = kept.get(keyOf(thing, duty))
    return snooze && isSnoozed(snooze, nowAt, hoursNow) ? snooze : null
  }
}
