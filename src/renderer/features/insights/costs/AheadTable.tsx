import { formatMoney } from '../../../../shared/i18n/format'
import type { Ahead } from '../../../../shared/longevity/views'
import { countOf, KIND_WORDS } from '../../../ui/partWords'
import { type CostColumn, CostTable } from './CostTable'

const COLUMNS: readonly CostColumn<Ahead>[] = [
  { title: 'Product', cell: ({ name }) => name },
  { title: 'Kind', cell: ({ kind }) => KIND_WORDS[kind] },
  { title: 'Likely needed', isNumber: true, cell: ({ kind, replacements }) => countOf(kind, replacements) },
  { title: 'Unopened', isNumber: true, cell: ({ unopened }) => (unopened === 0 ? 'none' : unopened) },
  {
    title: 'Last price of one',
    isNumber: true,
    cell: ({ price }) => (price ? formatMoney(price) : 'not known'),
  },
  {
    title: 'Together',
    isNumber: true,
    cell: ({ price, replacements }) =>
      price ? formatMoney({ ...price, amount: price.amount * replacements }) : '–',
  },
]

/** What the coming year will likely ask for. */
export function AheadTable({ ahead }: { readonly ahead: readonly Ahead[] }) {
  const needed = ahead.filter(({ replacements }) => replacements > 0)
  const unpriced = needed.filter(({ price }) => price === null).length
  return (
    <CostTable
      title="The next 12 months"
      columns={COLUMNS}
      rows={needed}
      keyOf={({ product }) => product}
      notes={[
        needed.length === 0
          ? 'Nothing that is mounted is likely to need replacing within a year.'
          : 'A plain count, not a promise: you go on listening as lately, and replace each when half of such pairs are worn out. What is unopened already is part of it.',
        unpriced === 0
          ? null
          : `${unpriced} of these ${unpriced === 1 ? 'has' : 'have'} no price and ${unpriced === 1 ? 'is' : 'are'} not in the sum.`,
      ]}
    />
  )
}
