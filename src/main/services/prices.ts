import type { Money } from '../../shared/gear/money'
import { perObject } from '../../shared/memo'
import type { Part, StockLot } from '../../shared/parts/part'
import type { Store } from '../db/store'

/** What each part cost: its own price, else an equal share of its lot's; null = nobody said. */
export function partPrices(store: Store): (part: Part) => Money | null {
  const ofLots = pricesPerPair(store.stock.all(), store.parts.all())
  return (part) => part.price ?? ofLots.get(part.lot ?? '') ?? null
}

/** What one of each product cost when it was last bought; undated purchases count as the oldest. */
export function lastPrices(store: Store): ReadonlyMap<string, Money> {
  return lastPaid(store.stock.all(), store.parts.all())
}

const lastPaid = perObject((lots: readonly StockLot[], parts: readonly Part[]) => {
  const ofLots = pricesPerPair(lots, parts)
  const bought = [
    ...parts.map(({ product, openedOn, price }) => ({ product, on: openedOn, price })),
    ...lots.map(({ id, product, acquiredOn }) => ({
      product,
      on: acquiredOn,
      price: ofLots.get(id) ?? null,
    })),
  ].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
  return new Map(bought.flatMap(({ product, price }): [string, Money][] => (price ? [[product, price]] : [])))
})

/** The price of each lot that has one, shared equally by its pairs. */
const pricesPerPair = perObject((lots: readonly StockLot[], parts: readonly Part[]) => {
  const opened = new Map<string | null, number>()
  for (const { lot } of parts) opened.set(lot, (opened.get(lot) ?? 0) + 1)
  return new Map(
    lots.flatMap(({ id, price, pairs, pairsBought }): [string, Money][] => {
      if (!price) return []
      const bought = Math.max(1, pairsBought ?? pairs + (opened.get(id) ?? 0))
      return [[id, { amount: price.amount / bought, currency: price.currency }]]
    }),
  )
})
