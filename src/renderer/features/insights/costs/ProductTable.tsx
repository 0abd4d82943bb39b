import { formatHours, formatMoney } from '../../../../shared/i18n/format'
import type { Costs, ProductCost } from '../../../../shared/longevity/views'
import { countOf, KIND_WORDS } from '../../../ui/partWords'
import { type CostColumn, CostTable } from './CostTable'

const COLUMNS: readonly CostColumn<ProductCost>[] = [
  { title: 'Product', cell: ({ name }) => name },
  { title: 'Kind', cell: ({ kind }) => KIND_WORDS[kind] },
  { title: 'Opened', isNumber: true, cell: ({ kind, parts, unpriced }) => openedText(kind, parts, unpriced) },
  {
    title: 'Used up',
    isNumber: true,
    cell: ({ currency, usedUp }) => formatMoney({ currency, amount: usedUp }),
  },
  { title: 'Worn for', isNumber: true, cell: ({ hours }) => formatHours(hours) },
  {
    title: 'Per hour',
    isNumber: true,
    cell: ({ currency, perHour }) =>
      perHour === null ? 'never worn' : formatMoney({ currency, amount: perHour }),
  },
]

/** How many names of products without a price are listed before the rest is counted. */
const NAMED = 6

/** What an hour with each product comes to, dearest first. */
export function ProductTable({ products, unpriced }: Pick<Costs, 'products' | 'unpriced'>) {
  const missing = products.some((row) => row.unpriced > 0)
  return (
    <CostTable
      title="An hour with each product"
      columns={COLUMNS}
      rows={products}
      keyOf={({ product, currency }) => `${product} ${currency}`}
      notes={[
        products.length === 0
          ? null
          : 'Of what is in use counts the share of its price that is worn off, of what is retired the whole price.',
        missing ? 'Pairs without a price count neither for the cost nor for the hours.' : null,
        unpriced.length === 0
          ? null
          : `Left out, for no price is known: ${listText(unpriced.map(({ name }) => name))}.`,
      ]}
    />
  )
}

function openedText(kind: ProductCost['kind'], parts: number, unpriced: number): string {
  return unpriced === 0 ? countOf(kind, parts) : `${countOf(kind, parts)}, ${unpriced} without a price`
}

function listText(names: readonly string[]): string {
  if (names.length <= NAMED + 1) return names.join(', ')
  return `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`
}
