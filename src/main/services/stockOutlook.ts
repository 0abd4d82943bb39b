import { METERED_FROM_START } from '../../shared/parts/materials'
import type { Product } from '../../shared/parts/part'
import type { Settings } from '../../shared/settings'
import { lossesPerDay } from '../../shared/stock/loss'
import { stockOutlook as outlookOf } from '../../shared/stock/outlook'
import type { StockOutlook } from '../../shared/stock/types'
import { asksForAnother, waitingPlaces } from '../../shared/stock/waiting'
import { pairsByProduct } from '../../shared/stock/wearing'
import { addDays, localDateOf, startOfDay } from '../../shared/time'
import { clocksOf } from '../../shared/wear/wear'
import { memoised } from './memo'
import type { Bench } from './services'
import { ownerZone, readSettings } from './settings'
import { unopenedByProduct, wearReports, wearSubjects } from './wear'

const outlooks = memoised<ReadonlyMap<string, StockOutlook>>(900)

/** What is left of every product, when it runs out and what to order. Derived anew after any write. */
export function stockOutlook(bench: Bench): ReadonlyMap<string, StockOutlook> {
  return outlooks(bench, () => {
    const { store, clock } = bench
    const settings = readSettings(bench)
    const zone = ownerZone(bench)
    const todayOn = localDateOf(clock.nowAt(), zone)
    const products = store.products.all()
    const pairs = openedPairs(bench, settings)
    const unopened = unopenedByProduct(store)
    const orders = Map.groupBy(store.orders.all(), ({ product }) => product)
    const lossPerDay = losses(bench, products)
    const waiting = emptyPlaces(bench)
    return new Map(
      products.map((product) => {
        const coming = orders.get(product.id) ?? []
        const expected = coming.map((order) => expectedOn(order, settings)).sort()
        const subject = {
          product: product.id,
          kind: product.kind,
          pairsPerPack: product.pairsPerPack,
          keepPairs: product.keepPairs,
          unopened: unopened.get(product.id) ?? 0,
          onOrder: coming.reduce((sum, order) => sum + order.pairs, 0),
          nextExpectedOn: expected[0] ?? null,
          unwatched: !isWatched(product.kind, settings),
          inUse: pairs.get(product.id)?.inUse ?? [],
          inDrawer: pairs.get(product.id)?.inDrawer ?? [],
          waiting: waiting.get(product.id) ?? 0,
          lossPerDay: lossPerDay(product.kind),
        }
        const { deliveryDays, stockMonths } = settings
        return [product.id, outlookOf(subject, { todayOn, deliveryDays, stockMonths })]
      }),
    )
  })
}

/** The day on which an order should be there: as said, else after the owner's usual delivery time. */
export function expectedOn(
  order: { readonly orderedOn: string; readonly expectedOn: string | null },
  { deliveryDays }: Pick<Settings, 'deliveryDays'>,
): string {
  return order.expectedOn ?? addDays(order.orderedOn, deliveryDays)
}

function openedPairs(bench: Bench, { wearDue }: Settings) {
  const there = wearSubjects(bench).filter(({ retiredAt }) => retiredAt === null)
  return pairsByProduct(clocksOf(there, ownerZone(bench)), wearReports(bench), bench.clock.nowAt(), wearDue)
}

/** Slow wear is watched only where the owner switched it on. */
function isWatched(kind: Product['kind'], { meterCables, meterHeadbandPads }: Settings): boolean {
  if (kind === 'cable') return meterCables
  if (kind === 'headband_pad') return meterHeadbandPads
  return METERED_FROM_START[kind]
}

function losses(bench: Bench, products: readonly Product[]) {
  const { store, clock } = bench
  const kinds = new Map(products.map(({ id, kind }) => [id, kind]))
  const zone = ownerZone(bench)
  const lives = store.parts.all().flatMap(({ product, openedOn, retiredAt, retireReason }) => {
    const kind = kinds.get(product)
    if (kind === undefined || openedOn === null) return []
    const endAt = retiredAt ?? clock.nowAt()
    return [{ kind, openedAt: startOfDay(openedOn, zone), endAt, reason: retireReason }]
  })
  return lossesPerDay(lives)
}

function emptyPlaces({ store, clock }: Bench): ReadonlyMap<string, number> {
  const nowAt = clock.nowAt()
  const gone = store.parts.all().filter((part) => asksForAnother(part, nowAt))
  const places = new Set(gone.flatMap(({ id }) => store.mounts.ofPart(id).map(({ device }) => device)))
  const owned = [...places].filter((id) => store.devices.get(id)?.retiredAt === null)
  const mounts = owned.flatMap((id) => store.mounts.ofDevice(id))
  return waitingPlaces(gone, mounts, nowAt)
}
