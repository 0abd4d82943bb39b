import type { Money } from '../../shared/gear/money'
import type { Part } from '../../shared/parts/part'
import type { Store } from '../db/store'

/** What each part cost: its own price, else an equal share of its lot's; null = nobody said. */
export function partPrices(store: Store): (part: Part) => Money | null {
  const ofLots = pricesPerPair(store)
  return (part) => part.price ?? ofLots.get(part.lot ?? '') ?? null
}

/** What one of each product cost when it was last bought; undated purchases count as the oldest. */
export function lastPrices(store: Store): ReadonlyMap<string, Money> {
  const ofLots = pricesPerPair(store)
  const bought = [
    ...store.parts.all().map(({ product, openedOn, price }) => ({ product, on: openedOn, price })),
    ...store.stock
      .all()
      .map(({ id, product, acquiredOn }) => ({ product, on: acquiredOn, price: ofLots.get(id) ?? null })),
  ].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
  return new Map(bought.flatMap(({ product, price }) => (price ? [[product, price] as const] : [])))
}

/** The price of each lot that has one, shared equally by its pairs. */
function pricesPerPair(store: Store): ReadonlyMap<string, Money> {
  const opened = new Map<string | null, number>()
  for (const { lot } of store.parts.all()) opened.set(lot, (opened.get(lot) ?? 0) + 1)
  return new Map(
    store.stock.all().flatMap(({ id, price, pairs, pairsBought }) => {
      if (!price) return []
      const bought = Math.max(1, pairsBought ?? pairs + (opened.get(id) ?? 0))
      return [[id, { amount: price.amount / bought, currency: price.currency }] as const]
    }),
  )
}
