import { slotForKind } from '../../shared/parts/part'
import type { UseSegment, WearReport, WearSubject } from '../../shared/wear/types'
import { computeWear } from '../../shared/wear/wear'
import type { Store } from '../db/store'
import { memoised } from './memo'
import type { Bench } from './services'
import { ownerZone, readSettings } from './settings'

const reports = memoised<ReadonlyMap<string, WearReport>>()

/** The wear of every part, retired ones too, most urgent first. Derived anew after any write. */
export function wearReports(bench: Bench): ReadonlyMap<string, WearReport> {
  return reports(bench, () => {
    const settings = readSettings(bench)
    const computed = computeWear(wearSubjects(bench), {
      nowAt: bench.clock.nowAt(),
      zone: ownerZone(bench),
      deliveryDays: settings.deliveryDays,
      thresholds: { soon: settings.wearSoon, due: settings.wearDue, overdue: settings.wearOverdue },
    })
    return new Map(computed.map((report) => [report.part, report]))
  })
}

/** All that the record holds of the parts, retired ones too. */
export function wearSubjects({ store, clock }: Bench): WearSubject[] {
  const stretches = store.usage.partStretches(clock.nowAt())
  const ofPart = Map.groupBy(stretches, ({ part }) => part)
  const products = new Map(store.products.all().map((product) => [product.id, product]))
  const devices = new Map(store.devices.all().map((device) => [device.id, device]))
  const lots = new Map(store.stock.all().map((lot) => [lot.id, lot]))
  const mounts = new Map(store.mounts.open().map((mount) => [mount.part, mount]))
  const timesMounted = store.usage.timesMounted()
  const care = Map.groupBy(store.care.done.all(), ({ partId }) => partId)
  const spares = unopenedByProduct(store)
  const parts = store.parts.all()
  const kinds = new Map(parts.map((part) => [part.id, products.get(part.product)?.kind]))
  const ofSlot = Map.groupBy(stretches, ({ part, device }) => `${device}/${kinds.get(part) ?? ''}`)

  return parts.flatMap((part) => {
    const product = products.get(part.product)
    if (!product) return []
    const mount = mounts.get(part.id) ?? null
    const done = care.get(part.id) ?? []
    const segments: readonly UseSegment[] = ofPart.get(part.id) ?? []
    const subject: WearSubject = {
      part: part.id,
      product: product.id,
      kind: product.kind,
      material: product.material,
      lifeOverrides: [part.life, product.life],
      openedOn: part.openedOn,
      stockSinceOn: part.lot === null ? null : (lots.get(part.lot)?.acquiredOn ?? null),
      hoursBefore: part.hoursBefore,
      trackedFromAt: part.trackedFromAt,
      retiredAt: part.retiredAt,
      retireReason: part.retireReason,
      segments,
      timesMounted: timesMounted.get(part.id) ?? 0,
      batteryHours:
        product.kind === 'battery' && mount ? (devices.get(mount.device)?.batteryHours ?? null) : null,
      cleanedAt: done.filter(({ duty }) => duty === 'clean').map(({ doneAt }) => doneAt),
      foundFineAt: done.filter(({ outcome }) => outcome === 'still_fine').map(({ doneAt }) => doneAt),
      mounted: mount && { device: mount.device, slot: mount.slot, side: mount.side },
      spares: spares.get(product.id) ?? 0,
    }
    const slotSegments = mount && ofSlot.get(`${mount.device}/${product.kind}`)
    return [slotSegments && slotForKind(product.kind) ? { ...subject, slotSegments } : subject]
  })
}

/** Unopened pairs of each product, over its lots. */
export function unopenedByProduct(store: Store): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  for (const lot of store.stock.all()) pairs.set(lot.product, (pairs.get(lot.product) ?? 0) + lot.pairs)
  return pairs
}
