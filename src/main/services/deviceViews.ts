import type { Device } from '../../shared/gear/device'
import type { DeviceCard, DevicePage } from '../../shared/gear/views'
import type { MountedPart } from '../../shared/parts/views'
import { localDateOf, SECONDS_PER_DAY, SECONDS_PER_HOUR } from '../../shared/time'
import { WEAR_STATES } from '../../shared/wear/types'
import { deviceCosts } from './cost'
import { type Bench, found } from './services'
import { ownerZone } from './settings'
import { timeline } from './timeline'
import { usualMinutesOf } from './usual'
import { wearReports, wearView } from './wear'

const YEAR_SHOWN_DAYS = 371
const TIMELINE_PAGE = 40

export function deviceCards(bench: Bench): DeviceCard[] {
  const card = cardMaker(bench)
  return bench.store.devices.all().map(card)
}

function cardMaker(bench: Bench): (device: Device) => DeviceCard {
  const { store, clock } = bench
  const totals = new Map(store.usage.deviceTotals(clock.nowAt()).map((total) => [total.device, total]))
  const photos = store.photos.idsByDevice()
  const mounted = mountedByDevice(bench)
  return (device) => {
    const total = totals.get(device.id)
    const parts = mounted.get(device.id) ?? []
    const worst = Math.max(0, ...parts.map(({ wear }) => WEAR_STATES.indexOf(wear?.state ?? 'fine')))
    return {
      device,
      hours: (total?.seconds ?? 0) / SECONDS_PER_HOUR + device.hoursBefore,
      sessions: total?.sessions ?? 0,
      lastUsedAt: total?.lastEndAt ?? null,
      photo: photos.get(device.id)?.[0]?.id ?? null,
      mounted: parts,
      worst: WEAR_STATES[worst] ?? 'fine',
    }
  }
}

function mountedByDevice(bench: Bench): ReadonlyMap<string, MountedPart[]> {
  const { store } = bench
  const wear = wearReports(bench)
  const products = new Map(store.products.all().map((product) => [product.id, product]))
  const parts = new Map(store.parts.all().map((part) => [part.id, part]))
  const mounted = new Map<string, MountedPart[]>()
  for (const { id, part, device, slot, side, fromAt } of store.mounts.open()) {
    const product = products.get(parts.get(part)?.product ?? '')
    if (!product) continue
    const entry: MountedPart = {
      mount: id,
      part,
      product,
      slot,
      side,
      fromAt,
      wear: wearView(wear.get(part)),
    }
    const known = mounted.get(device)
    if (known) known.push(entry)
    else mounted.set(device, [entry])
  }
  return mounted
}

export function devicePage(bench: Bench, id: string): DevicePage {
  const { store, clock } = bench
  const device = found(store.devices.get(id), 'device')
  const nowAt = clock.nowAt()
  const card = cardMaker(bench)(device)
  const events = timeline(bench, { id, beforeAt: nowAt + 1, limit: TIMELINE_PAGE + 1, withSessions: true })
  return {
    ...card,
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
