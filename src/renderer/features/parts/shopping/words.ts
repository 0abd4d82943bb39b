import type { Money } from '../../../../shared/gear/money'
import { formatDay, formatDayLong, formatMoney, sentence } from '../../../../shared/i18n/format'
import { type Product, productName } from '../../../../shared/parts/part'
import { sumsByCurrency } from '../../../../shared/stock/prices'
import type { Span, StockOutlook } from '../../../../shared/stock/types'
import type { OrderRow, ShoppingItem } from '../../../../shared/stock/views'
import type { LocalDate } from '../../../../shared/time'
import { countOf } from '../../../ui/partWords'

/** The reason, and when to order: `… Order by 25 November.` */
export function outlookText(outlook: StockOutlook, todayOn: LocalDate): string {
  const { toOrder, orderBy, urgency, why } = outlook
  if (toOrder === 0) return sentence(why)
  const when = urgency === 'now' || orderBy === null ? 'now' : `by ${formatDayLong(orderBy, todayOn)}`
  return `${sentence(why)} Order ${when}.`
}

/** `About 3 Mar 2027; in 8 of 10 cases from 1 Feb 2027 to 5 Apr 2027`; null = nothing can be told. */
export function spanText({ low, median, high }: Span): string | null {
  if (median === null) return low === null ? null : `Hardly before ${formatDay(low)}`
  if (low === high) return formatDay(median)
  const from = low === null ? '' : ` from ${formatDay(low)}`
  const to = high === null ? ' on' : ` to ${formatDay(high)}`
  return `About ${formatDay(median)}; in 8 of 10 cases${from}${to}`
}

/** `expected today`, `expected 3 days ago`, `expected on 26 Nov 2026` */
export function expectedText({ daysToGo, expectedOn }: Pick<OrderRow, 'daysToGo' | 'expectedOn'>): string {
  if (daysToGo === 0) return 'expected today'
  if (daysToGo === 1) return 'expected tomorrow'
  if (daysToGo === -1) return 'expected yesterday'
  return daysToGo < 0 ? `expected ${-daysToGo} days ago` : `expected on ${formatDay(expectedOn)}`
}

/** `2 packs of 3`; nothing where it is sold one by one. */
export function packsText({ pairsPerPack }: Pick<Product, 'pairsPerPack'>, pairs: number): string {
  if (pairsPerPack === null || pairsPerPack === 1) return ''
  const packs = Math.ceil(pairs / pairsPerPack)
  return `${packs} ${packs === 1 ? 'pack' : 'packs'} of ${pairsPerPack}`
}

/** What so many cost at the last price; null = never noted. */
export function costOf({ lastPaid }: Pick<ShoppingItem, 'lastPaid'>, pairs: number): Money | null {
  return lastPaid && { ...lastPaid, amount: lastPaid.amount * pairs }
}

/** `about 61 € and 12 $ at the last prices`, `…, 1 without a known price` */
export function totalText(items: readonly ShoppingItem[]): string {
  const costs = items.map((item) => costOf(item, item.pairs)).filter((cost) => cost !== null)
  const unknown = items.length - costs.length
  const known = sumsByCurrency(costs).map(formatMoney).join(' and ')
  if (known === '') return 'no price known yet'
  return `about ${known} at the last prices${unknown === 0 ? '' : `, ${unknown} without a known price`}`
}

/** The list as plain text, to be sent or pasted. */
export function listText(items: readonly ShoppingItem[]): string {
  const lines = items.map((item) => {
    const { product, pairs } = item
    const cost = costOf(item, pairs)
    const packs = packsText(product, pairs)
    return [
      `- ${productName(product)}: ${countOf(product.kind, pairs)}${packs === '' ? '' : ` (${packs})`}`,
      cost && `about ${formatMoney(cost)}`,
    ]
      .filter(Boolean)
      .join(', ')
  })
  return ['Shopping list', ...lines, ''].join('\n')
}
