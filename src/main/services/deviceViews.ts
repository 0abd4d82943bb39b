import type { Device } from '../../shared/gear/device'
import type { DeviceCard, DevicePage } from '../../shared/gear/views'
import { perObject } from '../../shared/memo'
import type { Part, Product } from '../../shared/parts/part'
import type { MountAtAGlance } from '../../shared/parts/views'
import { localDateOf, SECONDS_PER_DAY, SECONDS_PER_HOUR } from '../../shared/time'
import { WEAR_STATES, type WearReport, wearGlanceOf } from '../../shared/wear/types'
import type { DeviceTotal } from '../db/deviceUse'
import type { MountRecord } from '../db/parts'
import { deviceCosts } from './cost'
import { byId } from './lookUp'
import { type Bench, found } from './services'
import { ownerZone } from './settings'
import { timeline } from './timeline'
import { usualMinutesOf } from './usual'
import { wearReports, wearView } from './wear'

const YEAR_SHOWN_DAYS = 371
const TIMELINE_PAGE = 40

export function deviceCards(bench: Bench): DeviceCard[] {
  return bench.store.devices.all().map(cardMaker(bench))
}

/** Makes the cards of devices; that of an unchanged one is the very card of last time. */
function cardMaker(bench: Bench): (device: Device) => DeviceCard {
  const { store, clock } = bench
  const { totalOf } = store.usage.worn(clock.nowAt())
  const photos = store.photos.idsByDevice()
  const mounted = mountedByDevice(
    wearReports(bench),
    store.parts.all(),
    store.products.all(),
    store.mounts.open(),
  )
  return (device) => {
    const photo = photos.get(device.id)?.[0]?.id ?? null
    return cardOf(device, totalOf(device.id), photo, ...(mounted.get(device.id) ?? []))
  }
}

const cardOf = perObject(
  (
    device: Device,
    total: DeviceTotal | undefined,
    photo: number | null,
    ...mounted: readonly MountAtAGlance[]
  ): DeviceCard => {
    const worst = Math.max(0, ...mounted.map(({ wear }) => WEAR_STATES.indexOf(wear?.state ?? 'fine')))
    return {
      device,
      hours: (total?.seconds ?? 0) / SECONDS_PER_HOUR + device.hoursBefore,
      sessions: total?.sessions ?? 0,
      lastUsedAt: total?.lastEndAt ?? null,
      photo,
      mounted: [...mounted],
      worst: WEAR_STATES[worst] ?? 'fine',
    }
  },
)

const mountedByDevice = perObject(
  (
    wear: ReadonlyMap<string, WearReport>,
    parts: readonly Part[],
    products: readonly Product[],
    mounts: readonly MountRecord[],
  ) => {
    const partOf = byId(parts)
    const productOf = byId(products)
    const byDevice = new Map<string, MountAtAGlance[]>()
    for (const mount of mounts) {
      const product = productOf.get(partOf.get(mount.part)?.product ?? '')
      if (!product) continue
      const part = mountedOf(mount, product, wear.get(mount.part))
      const known = byDevice.get(mount.device)
      if (known) known.push(part)
      else byDevice.set(mount.device, [part])
    }
    return byDevice
  },
)

const mountedOf = perObject(
  (
    { id, part, slot, side, fromAt }: MountRecord,
    product: Product,
    report: WearReport | undefined,
  ): MountAtAGlance => ({
    mount: id,
    part,
    product,
    slot,
    side,
    fromAt,
    wear: report ? wearGlanceOf(report) : null,
  }),
)

export function devicePage(bench: Bench, id: string): DevicePage {
  const { store, clock } = bench
  const device = found(store.devices.get(id), 'device')
  const nowAt = clock.nowAt()
  const card = cardMaker(bench)(device)
  const wear = wearReports(bench)
  const events = timeline(bench, { id, beforeAt: nowAt + 1, limit: TIMELINE_PAGE + 1, withSessions: true })
  return {
    ...card,
    mounted: card.mounted.map((mount) => ({ ...mount, wear: wearView(wear.get(mount.part)) })),
    photos: (store.photos.idsByDevice().get(id) ?? []).map((photo) => photo.id),
    cost: deviceCosts(bench, nowAt)(device, card.hours),
    usualMinutes: usualMinutesOf(store)(id),
    scenarios: store.usage
      .deviceScenarios(id, nowAt)
      .map(({ scenario, seconds }) => ({ scenario, hours: seconds / SECONDS_PER_HOUR })),
    days: hoursByDay(bench, id),
    timeline: events.slice(0, TIMELINE_PAGE),
    timelineGoesOn: events.length > TIMELINE_PAGE,
  }
}

/** A session counts on the local day on which it began. */
function hoursByDay(bench: Bench, device: string): { on: string; hours: number }[] {
  const nowAt = bench.clock.nowAt()
  const zone = ownerZone(bench)
  const days = new Map<string, number>()
  for (const session of bench.store.sessions.deviceSpans(device, nowAt - YEAR_SHOWN_DAYS * SECONDS_PER_DAY)) {
    const on = localDateOf(session.startAt, session.zone ?? zone)
    const seconds = Math.max(0, (session.endAt ?? nowAt) - session.startAt)
    days.set(on, (days.get(on) ?? 0) + seconds / SECONDS_PER_HOUR)
  }
  return [...days].map(([on, hours]) => ({ on, hours })).sort((a, b) => (a.on < b.on ? -1 : 1))
}
