import type { Money } from '../../../../shared/gear/money'
import { formatDay, formatDayLong, formatMoney, sentence } from '../../../../shared/i18n/format'
import { formatList, formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import { type Product, productName } from '../../../../shared/parts/part'
import { sumsByCurrency } from '../../../../shared/stock/prices'
import type { Span, StockOutlook } from '../../../../shared/stock/types'
import type { OrderRow, ShoppingItem } from '../../../../shared/stock/views'
import type { LocalDate } from '../../../../shared/time'

/** The reason, and when to order: `… Order by 25 November.`, `… Order now.` */
export function outlookText(outlook: StockOutlook, todayOn: LocalDate): string {
  const { toOrder, orderBy, urgency, why } = outlook
  if (toOrder === 0) return sentence(why)
  return urgency === 'now' || orderBy === null
    ? t.parts.product.orderNow({ why: sentence(why) })
    : t.parts.product.orderBy({ why: sentence(why), day: formatDayLong(orderBy, todayOn) })
}

/** The same in a list that says beside it, or above, what is to be ordered now. */
export function outlookInList(outlook: StockOutlook, todayOn: LocalDate): string {
  return outlook.urgency === 'now' ? sentence(outlook.why) : outlookText(outlook, todayOn)
}

/** `About 3 Mar 2027; in 8 of 10 cases from 1 Feb 2027 to 5 Apr 2027`; null = nothing can be told. */
export function spanText({ low, median, high }: Span): string | null {
  const { hardlyBefore, about, aboutOpenEnded } = t.parts.product
  if (median === null) return low === null ? null : hardlyBefore({ day: formatDay(low) })
  const day = formatDay(median)
  if (low === null || low === high) return day
  const from = formatDay(low)
  return high === null ? aboutOpenEnded({ day, from }) : about({ day, from, to: formatDay(high) })
}

/** `expected today`, `expected 3 days ago`, `expected on 26 Nov 2026` */
export function expectedText({ daysToGo, expectedOn }: Pick<OrderRow, 'daysToGo' | 'expectedOn'>): string {
  const { today, tomorrow, yesterday, daysAgo, on } = t.parts.shopping.expected
  if (daysToGo === 0) return today
  if (daysToGo === 1) return tomorrow
  if (daysToGo === -1) return yesterday
  return daysToGo < 0 ? daysAgo({ days: -daysToGo }) : on({ day: formatDay(expectedOn) })
}

/** `2 packs of 3`; nothing where it is sold one by one. */
export function packsText({ pairsPerPack }: Pick<Product, 'pairsPerPack'>, pairs: number): string {
  if (pairsPerPack === null || pairsPerPack === 1) return ''
  return t.parts.product.packs({ count: Math.ceil(pairs / pairsPerPack), size: formatNumber(pairsPerPack) })
}

/** What so many cost at the last price; null = never noted. */
export function costOf({ lastPaid }: Pick<ShoppingItem, 'lastPaid'>, pairs: number): Money | null {
  return lastPaid && { ...lastPaid, amount: lastPaid.amount * pairs }
}

/** `about 61 € and 12 $ at the last prices`, `…, 1 without a known price` */
export function totalText(items: readonly ShoppingItem[]): string {
  const costs = items.map((item) => costOf(item, item.pairs)).filter((cost) => cost !== null)
  const unknown = items.length - costs.length
  const { total, totalWithout, totalUnknown } = t.parts.shopping
  if (costs.length === 0) return totalUnknown
  const amounts = formatList(sumsByCurrency(costs).map(formatMoney))
  return unknown === 0 ? total({ amounts }) : totalWithout({ amounts, count: formatNumber(unknown) })
}

/** The list as plain text, to be sent or pasted. */
export function listText(items: readonly ShoppingItem[]): string {
  const { heading, line, lineWithCost, amountInPacks } = t.parts.shopping
  const lines = items.map((item) => {
    const { product, pairs } = item
    const name = productName(product)
    const cost = costOf(item, pairs)
    const packs = packsText(product, pairs)
    const count = t.parts.counts[product.kind]({ count: pairs })
    const amount = packs === '' ? count : amountInPacks({ amount: count, packs })
    return cost === null ? line({ name, amount }) : lineWithCost({ name, amount, cost: formatMoney(cost) })
  })
  return [heading, ...lines, ''].join('\n')
}
