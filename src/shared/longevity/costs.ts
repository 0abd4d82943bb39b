import type { Money } from '../gear/money'
import type { ProductKind } from '../parts/part'
import type { Instant } from '../time'
import type { WearCase } from '../wear/case'
import { damageAt, startOfRecord } from '../wear/damage'
import type { PeriodCost, ProductCost } from './views'

/** What is bought again and again: no cables, which are chosen rather than used up, and no adapters. */
export const CONSUMABLES: ReadonlySet<string> = new Set<ProductKind>([
  'tips',
  'pads',
  'filters',
  'headband_pad',
  'battery',
])

/** A part with what one of it cost; null = nobody said. */
export interface PricedCase {
  readonly wear: WearCase
  readonly price: Money | null
}

/**
 * How much of a part's price is used up at an instant, 0…1: its damage, at most 1, and all of it once it is
 * retired, for whatever reason. A part lost when half worn cost its whole price.
 */
export function usedUpAt({ clock, endAt, retired }: WearCase, at: Instant): number {
  if (retired && at >= endAt) return 1
  const startAt = startOfRecord(clock)
  if (startAt === null || at < startAt) return 0
  return Math.min(1, damageAt(clock, Math.min(at, endAt)).damage)
}

/** A product's cost in one currency, before it has a name and a kind. */
export type UnnamedCost = Omit<ProductCost, 'name' | 'kind'>

/**
 * What each product cost for the hours it was worn: the used-up share of the prices of its parts over their
 * hours. Parts without a price count neither for the cost nor for the hours; currencies are kept apart.
 * @returns dearest hour first; without hours last
 */
export function productCosts(parts: readonly PricedCase[], nowAt: Instant): readonly UnnamedCost[] {
  const products = Map.groupBy(parts, ({ wear }) => wear.product)
  const costs = [...products].flatMap(([product, members]) => {
    const unpriced = members.filter(({ price }) => price === null).length
    const priced = members.flatMap(({ wear, price }) => (price === null ? [] : [{ wear, price }]))
    return [...Map.groupBy(priced, ({ price }) => price.currency)].map(([currency, same]): UnnamedCost => {
      const usedUp = sum(same, ({ wear, price }) => price.amount * usedUpAt(wear, nowAt))
      const hours = sum(same, ({ wear }) => damageAt(wear.clock, wear.endAt).hours)
      const perHour = hours > 0 ? usedUp / hours : null
      return { product, currency, parts: same.length, usedUp, hours, perHour, unpriced }
    })
  })
  return costs.sort((a, b) => (b.perHour ?? -1) - (a.perHour ?? -1) || (a.product < b.product ? -1 : 1))
}

/** Something that was paid for on a day. */
export interface Purchase {
  /** null = nobody said when. */
  readonly at: Instant | null
  readonly price: Money
}

/** A stretch of time, `[fromAt, toAt)`, by its year; null = the last twelve months. */
export interface Period {
  readonly year: number | null
  readonly fromAt: Instant
  readonly toAt: Instant
}

/**
 * What was bought and what was used up in each period, one row a currency. What was used up before, and what
 * was paid for, are two questions: a pack bought in one year may last for three.
 * @returns in the order of the periods; periods in which nothing happened are left out
 */
export function periodCosts(
  parts: readonly PricedCase[],
  purchases: readonly Purchase[],
  periods: readonly Period[],
): readonly PeriodCost[] {
  const priced = parts.flatMap(({ wear, price }) => (price === null ? [] : [{ wear, price }]))
  const currencies = new Set([...priced, ...purchases].map(({ price }) => price.currency))
  return periods.flatMap(({ year, fromAt, toAt }) =>
    [...currencies].sort().flatMap((currency): PeriodCost[] => {
      const inCurrency = ({ price }: { readonly price: Money }) => price.currency === currency
      const bought = sum(purchases.filter(inCurrency), ({ at, price }) =>
        at !== null && at >= fromAt && at < toAt ? price.amount : 0,
      )
      const usedUp = sum(
        priced.filter(inCurrency),
        ({ wear, price }) => price.amount * (usedUpAt(wear, toAt) - usedUpAt(wear, fromAt)),
      )
      return bought === 0 && usedUp === 0 ? [] : [{ year, currency, bought, usedUp }]
    }),
  )
}

function sum<T>(each: readonly T[], amount: (one: T) => number): number {
  return each.reduce((total, one) => total + amount(one), 0)
}
