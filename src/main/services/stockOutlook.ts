import { isEqual } from '../../shared/equal'
import { t } from '../../shared/i18n/texts'
import { perObject, whileSame } from '../../shared/memo'
import { isMetered } from '../../shared/parts/materials'
import type { Part, Product } from '../../shared/parts/part'
import type { Settings } from '../../shared/settings'
import { lossesPerDay } from '../../shared/stock/loss'
import { stockOutlook as outlookOf } from '../../shared/stock/outlook'
import type { StockOptions, StockOutlook, StockSubject } from '../../shared/stock/types'
import { asksForAnother, waitingPlaces } from '../../shared/stock/waiting'
import { pairsByProduct } from '../../shared/stock/wearing'
import { addDays, type Instant, localDateOf, SECONDS_PER_MINUTE, startOfDay } from '../../shared/time'
import type { WearClock } from '../../shared/wear/damage'
import type { WearReport } from '../../shared/wear/types'
import type { Store } from '../db/store'
import { memoised } from './memo'
import { unopenedByProduct } from './partSubjects'
import type { Bench } from './services'
import { ownerZone, readSettings } from './settings'
import { wearCases, wearReports } from './wear'

const QUARTER_HOUR = 15 * SECONDS_PER_MINUTE
const outlooks = memoised<ReadonlyMap<string, StockOutlook>>(QUARTER_HOUR)

/**
 * What is left of every product, when it runs out and what to order, as days. In the course of a day only those
 * products are reckoned anew of which something has changed, or whose parts wear otherwise by more than a thousandth,
 * be it by age alone.
 */
export function stockOutlook(bench: Bench): ReadonlyMap<string, StockOutlook> {
  return outlooks(bench, () => {
    const { store, clock } = bench
    const nowAt = clock.nowAt()
    const settings = readSettings(bench)
    const todayOn = localDateOf(nowAt, ownerZone(bench))
    const products = store.products.all()
    const opened = openedParts(bench)
    const unopened = unopenedByProduct(store)
    const orders = Map.groupBy(store.orders.all(), ({ product }) => product)
    const lossPerDay = losses(bench, products)
    const waiting = emptyPlaces(bench)
    const { deliveryDays, stockMonths, wearDue } = settings
    const kept = keptOf(store, t)
    return new Map(
      products.map((product) => {
        const coming = orders.get(product.id) ?? []
        const expected = coming.map((order) => expectedOn(order, settings)).sort()
        const own = opened.get(product.id) ?? []
        const stock = {
          product: product.id,
          kind: product.kind,
          pairsPerPack: product.pairsPerPack,
          keepPairs: product.keepPairs,
          unopened: unopened.get(product.id) ?? 0,
          onOrder: coming.reduce((sum, order) => sum + order.pairs, 0),
          nextExpectedOn: expected[0] ?? null,
          unwatched: !isMetered(product.kind, settings),
          waiting: waiting.get(product.id) ?? 0,
        }
        const rests = { own, stock, lossPerDay: lossPerDay(product.kind), wearDue }
        const options = { todayOn, deliveryDays, stockMonths }
        const outlook = keptOutlook(kept, rests, options) ?? reckoned(kept, rests, options, nowAt)
        return [product.id, outlook]
      }),
    )
  })
}

/** All that an outlook rests on, but for the time of day. */
interface Rests {
  readonly own: readonly OpenedPart[]
  readonly stock: Omit<StockSubject, 'inUse' | 'inDrawer' | 'lossPerDay'>
  readonly lossPerDay: number
  readonly wearDue: number
}

interface OpenedPart {
  readonly clock: WearClock
  readonly report: WearReport
}

interface KeptOutlooks {
  readonly ofProduct: Map<string, Kept>
}

interface Kept {
  readonly rests: Rests
  readonly options: StockOptions
  readonly outlook: StockOutlook
}

/** Its reasons are told in those texts. */
const keptOf = perObject(
  (_store: Store, _texts: typeof t): KeptOutlooks => ({ ofProduct: new Map<string, Kept>() }),
)

function keptOutlook({ ofProduct }: KeptOutlooks, rests: Rests, options: StockOptions): StockOutlook | null {
  const kept = ofProduct.get(rests.stock.product)
  if (!kept) return null
  const { own, lossPerDay, ...exact } = rests
  const { own: ownBefore, lossPerDay: lossBefore, ...exactBefore } = kept.rests
  const same =
    isEqual(options, kept.options) &&
    isEqual(exact, exactBefore) &&
    isNear(lossPerDay, lossBefore) &&
    own.length === ownBefore.length &&
    own.every((part, index) => wearsAlike(part, ownBefore[index]))
  // What it was reckoned from stays the measure, so that many small changes are noticed too.
  return same ? kept.outlook : null
}

function wearsAlike({ clock, report }: OpenedPart, before: OpenedPart | undefined): boolean {
  if (before === undefined || clock !== before.clock) return false
  if (report === before.report) return true
  return (
    report.learnedFrom === before.report.learnedFrom &&
    report.pooledFrom === before.report.pooledFrom &&
    isNear(report.medianDamage, before.report.medianDamage) &&
    Math.abs(report.pWornNow - before.report.pWornNow) < NEAR
  )
}

const NEAR = 1e-3

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= NEAR * Math.abs(b)
}

function reckoned(
  { ofProduct }: KeptOutlooks,
  rests: Rests,
  options: StockOptions,
  nowAt: Instant,
): StockOutlook {
  const { own, stock, lossPerDay, wearDue } = rests
  const findings = new Map(own.map(({ clock, report }) => [clock.subject.part, report]))
  const clocks = own.map(({ clock }) => clock)
  const pairs = pairsByProduct(clocks, findings, nowAt, wearDue).get(stock.product)
  const outlook = outlookOf({ ...stock, lossPerDay, ...(pairs ?? NO_PAIRS) }, options)
  ofProduct.set(stock.product, { rests, options, outlook })
  return outlook
}

const NO_PAIRS = { inUse: [], inDrawer: [] }

/** The day on which an order should be there: as said, else after the owner's usual delivery time. */
export function expectedOn(
  order: { readonly orderedOn: string; readonly expectedOn: string | null },
  { deliveryDays }: Pick<Settings, 'deliveryDays'>,
): string {
  return order.expectedOn ?? addDays(order.orderedOn, deliveryDays)
}

/** The parts that are there, with what is known of their wear, by product. */
function openedParts(bench: Bench): ReadonlyMap<string, readonly OpenedPart[]> {
  const reports = wearReports(bench)
  const opened = wearCases(bench).flatMap(({ clock }): OpenedPart[] => {
    const report = reports.get(clock.subject.part)
    return report && clock.subject.retiredAt === null ? [{ clock, report }] : []
  })
  return Map.groupBy(opened, ({ clock }) => clock.subject.product)
}

function losses(bench: Bench, products: readonly Product[]) {
  const nowAt = bench.clock.nowAt()
  const opened = openings(bench.store.parts.all(), products, ownerZone(bench))
  return lossesPerDay(
    opened.map(({ kind, openedAt, retiredAt, reason }) => ({
      kind,
      openedAt,
      endAt: retiredAt ?? nowAt,
      reason,
    })),
  )
}

/** When which parts were opened, as far as it is known. */
const openings = whileSame((parts: readonly Part[], products: readonly Product[], zone: string) => {
  const kinds = new Map(products.map(({ id, kind }) => [id, kind]))
  return parts.flatMap(({ product, openedOn, retiredAt, retireReason: reason }) => {
    const kind = kinds.get(product)
    return kind === undefined || openedOn === null
      ? []
      : [{ kind, openedAt: startOfDay(openedOn, zone), retiredAt, reason }]
  })
})

function emptyPlaces({ store, clock }: Bench): ReadonlyMap<string, number> {
  const nowAt = clock.nowAt()
  const gone = store.parts.all().filter((part) => asksForAnother(part, nowAt))
  const places = new Set(gone.flatMap(({ id }) => store.mounts.ofPart(id).map(({ device }) => device)))
  const owned = [...places].filter((id) => store.devices.get(id)?.retiredAt === null)
  const mounts = owned.flatMap((id) => store.mounts.ofDevice(id))
  return waitingPlaces(gone, mounts, nowAt)
}
