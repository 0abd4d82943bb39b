import type { Money } from '../gear/money'
import type { StockLot } from '../parts/part'
import { compareText } from '../text'
import type { LocalDate } from '../time'

/** What one lot cost. */
export interface PricePoint {
  readonly lot: string
  readonly on: LocalDate | null
  /** Pairs when bought. */
  readonly pairs: number
  readonly price: Money
  readonly perPair: Money
}

/**
 * What was paid for a product over time, latest first, undated lots last; lots without a price tell nothing.
 * @param opened how many pairs were opened from a lot, where nobody noted how many it had
 */
export function pricesOf(lots: readonly StockLot[], opened: (lot: string) => number): readonly PricePoint[] {
  return lots
    .flatMap((lot): PricePoint[] => {
      if (lot.price === null) return []
      const pairs = Math.max(1, lot.pairsBought ?? lot.pairs + opened(lot.id))
      const { amount, currency } = lot.price
      const perPair = { amount: amount / pairs, currency }
      return [{ lot: lot.id, on: lot.acquiredOn, pairs, price: lot.price, perPair }]
    })
    .sort((a, b) => compareText(b.on ?? '', a.on ?? '') || compareText(b.lot, a.lot))
}

/** The lowest price of a pair in each currency, for amounts of different currencies cannot be compared. */
export function cheapest(prices: readonly PricePoint[]): readonly PricePoint[] {
  return [...Map.groupBy(prices, ({ perPair }) => perPair.currency)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, points]) =>
      points.reduce((best, next) => (next.perPair.amount < best.perPair.amount ? next : best)),
    )
}

/** Sums amounts, each currency apart, in the order of the alphabet. */
export function sumsByCurrency(amounts: readonly Money[]): readonly Money[] {
  const sums = new Map<string, number>()
  for (const { amount, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + amount)
  return [...sums]
    .map(([currency, amount]) => ({ amount, currency }))
    .sort((a, b) => compareText(a.currency, b.currency))
}
