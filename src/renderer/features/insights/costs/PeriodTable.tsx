import { t } from '../../../../shared/i18n/texts'
import type { Costs, PeriodCost } from '../../../../shared/longevity/views'
import { type CostColumn, CostTable } from './CostTable'
import { amountText } from './costWords'

function columns(): readonly CostColumn<PeriodCost>[] {
  const words = t.insights.costs.byYear
  return [
    { title: words.when, cell: ({ year }) => (year === null ? words.last12Months : String(year)) },
    { title: words.bought, isNumber: true, cell: (row) => amountText(row, row.bought) },
    { title: words.usedUp, isNumber: true, cell: (row) => amountText(row, row.usedUp) },
  ]
}

/** Consumables by year. */
export function PeriodTable({ periods, undated }: Pick<Costs, 'periods' | 'undated'>) {
  const words = t.insights.costs.byYear
  return (
    <CostTable
      title={words.title}
      columns={columns()}
      rows={periods}
      mostWidth={460}
      keyOf={({ year, currency }) => `${year ?? 'last'} ${currency}`}
      notes={[
        periods.length === 0 ? words.nonePriced : words.howToRead,
        undated === 0 ? null : words.undated({ count: undated }),
      ]}
    />
  )
}
