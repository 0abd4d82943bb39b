import { formatMoney } from '../../../../shared/i18n/format'
import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import type { Ahead } from '../../../../shared/longevity/views'
import { type CostColumn, CostTable } from './CostTable'

function columns(): readonly CostColumn<Ahead>[] {
  const { nextYear, products, priceUnknown } = t.insights.costs
  return [
    { title: products.product, cell: ({ name }) => name },
    { title: products.kind, cell: ({ kind }) => t.parts.kinds[kind] },
    {
      title: nextYear.likelyNeeded,
      isNumber: true,
      cell: ({ kind, replacements }) => t.parts.counts[kind]({ count: replacements }),
    },
    {
      title: nextYear.unopened,
      isNumber: true,
      cell: ({ unopened }) => (unopened === 0 ? nextYear.none : formatNumber(unopened)),
    },
    {
      title: nextYear.lastPrice,
      isNumber: true,
      cell: ({ price }) => (price ? formatMoney(price) : priceUnknown),
    },
    {
      title: nextYear.together,
      isNumber: true,
      cell: ({ price, replacements }) =>
        price ? formatMoney({ ...price, amount: price.amount * replacements }) : '–',
    },
  ]
}

/** What the coming year will likely ask for. */
export function AheadTable({ ahead }: { readonly ahead: readonly Ahead[] }) {
  const needed = ahead.filter(({ replacements }) => replacements > 0)
  const unpriced = needed.filter(({ price }) => price === null).length
  const words = t.insights.costs.nextYear
  return (
    <CostTable
      title={words.title}
      columns={columns()}
      rows={needed}
      keyOf={({ product }) => product}
      notes={[
        needed.length === 0 ? words.nothing : words.howToRead,
        unpriced === 0 ? null : words.unpriced({ count: unpriced }),
      ]}
    />
  )
}
