import { addDays, DAYS_PER_MONTH, daysBetween, type LocalDate } from '../time'
import { dayOfTaking, drawFutures, type Future, HORIZON_DAYS, takenWithin } from './futures'
import type { Span, StockOptions, StockOutlook, StockSubject } from './types'
import { whyText } from './why'

/**
 * What is left of a product, when it runs out, and what to order: enough for the owner's months after the
 * delivery, plus the owner's minimum, less what is there and on its way, in whole packs. Worn pairs are found
 * and replaced on the day; a pair in the drawer counts as one. Same input, same answer.
 */
export function stockOutlook(subject: StockSubject, options: StockOptions): StockOutlook {
  const { unopened, onOrder, inDrawer, waiting } = subject
  const inHand = unopened + inDrawer.length
  const coverDays = options.stockMonths * DAYS_PER_MONTH + options.deliveryDays
  const inUse = subject.unwatched ? [] : subject.inUse
  const futures =
    inUse.length + waiting === 0
      ? []
      : drawFutures({ ...subject, inUse }, { pairs: inHand + onOrder + 1, days: coverDays })
  const emptyOn = inHand === 0 ? NEVER : spanOf(futures, inHand, options)
  const runOutOn = spanOf(futures, inHand + onOrder + 1, options)
  const belowMinimumOn = belowOn(subject, futures, options)
  const orderBy = earlier(
    runOutOn.median === null ? null : addDays(runOutOn.median, -options.deliveryDays),
    belowMinimumOn,
  )
  const toOrder = inPacks(pairsMissing(subject, demandWithin(futures, coverDays)), subject.pairsPerPack)
  const counts = { unopened, inDrawer: inDrawer.length, inUse: subject.inUse.length, onOrder, waiting }
  const findings = {
    ...counts,
    emptyOn,
    runOutOn,
    belowMinimumOn,
    orderBy,
    toOrder,
    urgency: urgencyOf(toOrder, orderBy, options),
    waitsForOrder: waitsForOrder(subject, futures, inHand, options),
  }
  return { product: subject.product, ...findings, why: whyText(subject, findings, options) }
}

/** Rounded up to whole packs. */
export function inPacks(pairs: number, pairsPerPack: number | null): number {
  const pack = pairsPerPack ?? 1
  return Math.ceil(pairs / pack) * pack
}

const NEVER: Span = { low: null, median: null, high: null }

/** When the n-th pair is taken. */
function spanOf(futures: readonly Future[], n: number, { todayOn }: StockOptions): Span {
  if (futures.length === 0) return NEVER
  const days = Float64Array.from(futures, (future) => dayOfTaking(future, n)).sort()
  const on = (share: number) => {
    const day = ranked(days, share)
    return day > HORIZON_DAYS ? null : addDays(todayOn, Math.floor(day))
  }
  return { low: on(0.1), median: on(0.5), high: on(0.9) }
}

/** Pairs that are enough in half of all futures. */
function demandWithin(futures: readonly Future[], days: number): number {
  if (futures.length === 0) return 0
  const taken = Float64Array.from(futures, (future) => takenWithin(future, days))
    .sort()
    .reverse()
  return ranked(taken, 0.5)
}

/** The value that a share of the futures have reached; they are never interpolated, so that counts stay whole. */
function ranked(sorted: Float64Array, share: number): number {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.POSITIVE_INFINITY
}

/** Pairs in the drawer help against wear, but the minimum is one of unopened pairs. */
function pairsMissing({ unopened, onOrder, inDrawer, keepPairs }: StockSubject, demand: number): number {
  const unopenedDemand = Math.max(0, demand - inDrawer.length)
  return Math.max(0, unopenedDemand + (keepPairs ?? 0) - unopened - onOrder)
}

/** When what is unopened or on its way falls below the minimum; the drawer helps to put that off. */
function belowOn(
  { unopened, onOrder, inDrawer, keepPairs }: StockSubject,
  futures: readonly Future[],
  options: StockOptions,
): LocalDate | null {
  if (keepPairs === null) return null
  const above = unopened + onOrder - keepPairs
  return above < 0 ? options.todayOn : spanOf(futures, inDrawer.length + above + 1, options).median
}

function earlier(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

function urgencyOf(
  toOrder: number,
  orderBy: StockOutlook['orderBy'],
  { todayOn }: StockOptions,
): StockOutlook['urgency'] {
  if (toOrder === 0) return 'none'
  return orderBy !== null && orderBy <= todayOn ? 'now' : 'soon'
}

/** In half of all futures what is in hand runs out before the first order is there. */
function waitsForOrder(
  { nextExpectedOn }: StockSubject,
  futures: readonly Future[],
  inHand: number,
  options: StockOptions,
): boolean {
  if (nextExpectedOn === null) return false
  const { median } = spanOf(futures, inHand + 1, options)
  return median !== null && daysBetween(median, nextExpectedOn) > 0
}
