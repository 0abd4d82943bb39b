import Papa from 'papaparse'
import { textCell } from '../csvCell'
import type { ShoppingItem } from './views'

const COLUMNS = [
  'brand',
  'model',
  'size',
  'kind',
  'pairs',
  'packs',
  'pairs_per_pack',
  'estimated_cost',
  'currency',
  'order_by',
  'reason',
] as const

/**
 * Writes the shopping list as CSV (RFC 4180); no spreadsheet runs any of its texts. The cost is estimated from
 * the last price and empty where none was noted.
 */
export function writeShoppingCsv(items: readonly ShoppingItem[]): string {
  const data = items.map(({ product, outlook, pairs, lastPaid }) => [
    textCell(product.brand),
    textCell(product.model),
    textCell(product.size ?? ''),
    product.kind,
    pairs,
    product.pairsPerPack === null ? '' : Math.ceil(pairs / product.pairsPerPack),
    product.pairsPerPack ?? '',
    lastPaid === null ? '' : (lastPaid.amount * pairs).toFixed(2),
    lastPaid?.currency ?? '',
    outlook.orderBy ?? '',
    textCell(outlook.why),
  ])
  return `${Papa.unparse({ fields: [...COLUMNS], data }, { newline: '\r\n' })}\r\n`
}
