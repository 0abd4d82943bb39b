import type { Costs, PeriodCost } from '../../../../shared/longevity/views'
import { type CostColumn, CostTable } from './CostTable'
import { amountText } from './costWords'

const COLUMNS: readonly CostColumn<PeriodCost>[] = [
  { title: 'When', cell: ({ year }) => (year === null ? 'Last 12 months' : String(year)) },
  { title: 'Bought', isNumber: true, cell: (row) => amountText(row, row.bought) },
  { title: 'Used up', isNumber: true, cell: (row) => amountText(row, row.usedUp) },
]

/** Consumables by year. */
export function PeriodTable({ periods, undated }: Pick<Costs, 'periods' | 'undated'>) {
  return (
    <CostTable
      title="Consumables by year"
      columns={COLUMNS}
      rows={periods}
      mostWidth={460}
      keyOf={({ year, currency }) => `${year ?? 'last'} ${currency}`}
      notes={[
        periods.length === 0 ? 'No tips, pads or other consumables have a price yet.' : null,
        periods.length === 0
          ? null
          : 'Bought is what was paid for then; used up is the share of all prices that wore off then, or went with what was lost. A pack bought in one year may last for three. Cables are left out.',
        undated === 0
          ? null
          : `${undated} ${undated === 1 ? 'purchase has' : 'purchases have'} a price but no day, and ${undated === 1 ? 'is' : 'are'} missing under Bought.`,
      ]}
    />
  )
}
