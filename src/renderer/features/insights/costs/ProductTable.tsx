import { formatHours, formatMoney } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import type { Costs, ProductCost } from '../../../../shared/longevity/views'
import { type CostColumn, CostTable } from './CostTable'

function columns(): readonly CostColumn<ProductCost>[] {
  const words = t.insights.costs.products
  return [
    { title: words.product, cell: ({ name }) => name },
    { title: words.kind, cell: ({ kind }) => t.parts.kinds[kind] },
    { title: words.opened, isNumber: true, cell: openedText },
    {
      title: words.usedUp,
      isNumber: true,
      cell: ({ currency, usedUp }) => formatMoney({ currency, amount: usedUp }),
    },
    { title: words.wornFor, isNumber: true, cell: ({ hours }) => formatHours(hours) },
    {
      title: words.perHour,
      isNumber: true,
      cell: ({ currency, perHour }) =>
        perHour === null ? words.neverWorn : formatMoney({ currency, amount: perHour }),
    },
  ]
}

/** How many names of products without a price are listed before the rest is counted. */
const NAMED = 6

/** What an hour with each product comes to, dearest first. */
export function ProductTable({ products, unpriced }: Pick<Costs, 'products' | 'unpriced'>) {
  const missing = products.some((row) => row.unpriced > 0)
  const words = t.insights.costs.products
  return (
    <CostTable
      title={words.title}
      columns={columns()}
      rows={products}
      keyOf={({ product, currency }) => `${product} ${currency}`}
      notes={[
        products.length === 0 ? null : words.howToRead,
        missing ? words.someUnpriced : null,
        unpriced.length === 0 ? null : words.leftOut({ names: listText(unpriced.map(({ name }) => name)) }),
      ]}
    />
  )
}

function openedText({ kind, parts, unpriced }: ProductCost): string {
  const amount = t.parts.counts[kind]({ count: parts })
  return unpriced === 0 ? amount : t.insights.costs.products.openedWithoutPrice({ amount, count: unpriced })
}

function listText(names: readonly string[]): string {
  const { listed, products } = t.insights.costs
  if (names.length <= NAMED + 1) return listed({ items: names })
  return products.andMore({ names: listed({ items: names.slice(0, NAMED) }), count: names.length - NAMED })
}
