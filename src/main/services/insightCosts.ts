import { deviceName } from '../../shared/gear/device'
import { replacementsOf, replacementsUntil } from '../../shared/longevity/ahead'
import {
  CONSUMABLES,
  type Period,
  type PricedCase,
  type Purchase,
  periodCosts,
  productCosts,
} from '../../shared/longevity/costs'
import type { Ahead, Costs, ProductCost } from '../../shared/longevity/views'
import { isMetered } from '../../shared/parts/materials'
import { type Product, productName } from '../../shared/parts/part'
import { type Instant, localDateOf, SECONDS_PER_DAY, SECONDS_PER_HOUR, startOfDay } from '../../shared/time'
import type { WearCase } from '../../shared/wear/case'
import { startOfRecord } from '../../shared/wear/damage'
import { deviceCosts } from './cost'
import { keptWhileSame } from './keptWhileSame'
import { byId } from './lookUp'
import { memoised } from './memo'
import { unopenedByProduct } from './partSubjects'
import { lastPrices, partPrices } from './prices'
import type { Bench } from './services'
import { ownerZone, readSettings } from './settings'
import { wearCases, wearReports } from './wear'

/** What devices and products cost an hour, what consumables cost a year, and what the next year asks for. */
export function costs(bench: Bench): Costs {
  return remembered(bench, () => {
    const nowAt = bench.clock.nowAt()
    const products = byId(bench.store.products.all())
    const cases = wearCases(bench)
    const priced = pricedCases(bench, cases)
    const consumables = priced.filter(({ wear }) => CONSUMABLES.has(wear.clock.subject.kind))
    const purchases = purchasesOf(bench, products)
    return {
      devices: costsOfDevices(bench, nowAt),
      products: productCosts(priced, nowAt).flatMap((cost) => named(products, cost)),
      unpriced: unpricedProducts(priced).flatMap((row) => named(products, row)),
      periods: [...periodCosts(consumables, purchases, periodsOf(bench, cases, purchases))],
      undated: purchases.filter(({ at }) => at === null).length,
      ahead: aheadOf(bench, cases, products),
    }
  })
}

const remembered = memoised<Costs>()

function pricedCases({ store }: Bench, cases: readonly WearCase[]): readonly PricedCase[] {
  const priceOf = partPrices(store)
  const parts = byId(store.parts.all())
  return cases.map((wear) => {
    const part = parts.get(wear.clock.subject.part ?? '')
    return { wear, price: part ? priceOf(part) : null }
  })
}

function unpricedProducts(priced: readonly PricedCase[]): readonly { product: string; parts: number }[] {
  return [...Map.groupBy(priced, ({ wear }) => wear.product)].flatMap(([product, parts]) =>
    parts.every(({ price }) => price === null) ? [{ product, parts: parts.length }] : [],
  )
}

function costsOfDevices(bench: Bench, nowAt: Instant): Costs['devices'] {
  const costOf = deviceCosts(bench, nowAt)
  const { totalOf } = bench.store.usage.worn(nowAt)
  return bench.store.devices
    .all()
    .map((device) => {
      const hours = (totalOf(device.id)?.seconds ?? 0) / SECONDS_PER_HOUR + device.hoursBefore
      const owned = device.retiredAt === null
      return { device: device.id, name: deviceName(device), owned, hours, cost: costOf(device, hours) }
    })
    .sort((a, b) => (b.cost.perHour ?? -1) - (a.cost.perHour ?? -1) || (a.device < b.device ? -1 : 1))
}

/** Packs by the day they were bought; single parts with a price of their own by the day they were opened. */
function purchasesOf(bench: Bench, products: ReadonlyMap<string, Product>): readonly Purchase[] {
  const { store } = bench
  const zone = ownerZone(bench)
  const lots = store.stock.all()
  const pricedLots = new Set(lots.filter(({ price }) => price !== null).map(({ id }) => id))
  const packs = lots.map(({ product, acquiredOn, price }) => ({ product, on: acquiredOn, price }))
  const singles = store.parts
    .all()
    .filter(({ lot }) => lot === null || !pricedLots.has(lot))
    .map(({ product, openedOn, price }) => ({ product, on: openedOn, price }))
  return [...packs, ...singles].flatMap(({ product, on, price }) => {
    const kind = products.get(product)?.kind
    if (!price || !kind || !CONSUMABLES.has(kind)) return []
    return [{ at: on === null ? null : startOfDay(on, zone), price }]
  })
}

/** The last twelve months, then every calendar year since the first thing that is known, newest first. */
function periodsOf(bench: Bench, cases: readonly WearCase[], purchases: readonly Purchase[]): Period[] {
  const nowAt = bench.clock.nowAt()
  const zone = ownerZone(bench)
  const today = localDateOf(nowAt, zone)
  const year = Number(today.slice(0, 4))
  const starts = [...cases.map(({ clock }) => startOfRecord(clock)), ...purchases.map(({ at }) => at)]
  const known = starts.filter((at): at is Instant => at !== null && at <= nowAt)
  const first = Number(
    localDateOf(
      known.reduce((a, b) => Math.min(a, b), nowAt),
      zone,
    ).slice(0, 4),
  )
  const startOfYear = (each: number) => startOfDay(`${String(each).padStart(4, '0')}-01-01`, zone)
  const years = Array.from({ length: year - first + 1 }, (_, back) => year - back)
  return [
    { year: null, fromAt: startOfDay(yearsLater(today, -1), zone), toAt: nowAt + 1 },
    ...years.map((each) => ({ year: each, fromAt: startOfYear(each), toAt: startOfYear(each + 1) })),
  ]
}

function aheadOf(bench: Bench, cases: readonly WearCase[], products: ReadonlyMap<string, Product>): Ahead[] {
  const nowAt = bench.clock.nowAt()
  const zone = ownerZone(bench)
  const untilAt = startOfDay(yearsLater(localDateOf(nowAt, zone), 1), zone)
  const prices = lastPrices(bench.store)
  const unopened = unopenedByProduct(bench.store)
  const settings = readSettings(bench)
  const counts = ({ product }: WearCase) => {
    const kind = products.get(product)?.kind
    return kind !== undefined && CONSUMABLES.has(kind) && isMetered(kind, settings)
  }
  const reports = wearReports(bench)
  const kept = keptCounts(bench)
  const countOf = ({ clock }: WearCase) => {
    const report = reports.get(clock.subject.part)
    if (!report) return 0
    return kept(clock.subject.part, [clock, report, untilAt], () =>
      replacementsOf(clock, report.shapes, nowAt, untilAt),
    )
  }
  return replacementsUntil(cases, nowAt, untilAt, counts, countOf).flatMap((row) =>
    named(products, {
      ...row,
      unopened: unopened.get(row.product) ?? 0,
      price: prices.get(row.product) ?? null,
    }),
  )
}

const keptCounts = keptWhileSame<number>(SECONDS_PER_DAY)

/** The same day of another year; 29 February becomes the 28th where there is none. */
function yearsLater(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0')
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`
}

/** The row with what its product is called and is; none when the product is gone. */
function named<T extends { readonly product: string }>(
  products: ReadonlyMap<string, Product>,
  row: T,
): readonly (T & Pick<ProductCost, 'name' | 'kind'>)[] {
  const product = products.get(row.product)
  return product ? [{ ...row, name: productName(product), kind: product.kind }] : []
}
