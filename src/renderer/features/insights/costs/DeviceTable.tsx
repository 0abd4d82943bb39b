import { Link } from '@tanstack/react-router'
import { formatHours, formatMoney } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import type { Costs } from '../../../../shared/longevity/views'
import classes from '../insights.module.css'
import { type CostColumn, CostTable } from './CostTable'

type Row = Costs['devices'][number]

function columns(): readonly CostColumn<Row>[] {
  const { devices: words, priceUnknown } = t.insights.costs
  return [
    {
      title: words.device,
      cell: ({ device, name, owned }) => (
        <>
          <Link to="/collection/$id" params={{ id: device }} className={classes.link}>
            {name}
          </Link>
          {owned ? null : <span className={classes.dim}> {words.noLongerHere}</span>}
        </>
      ),
    },
    {
      title: words.itsPrice,
      isNumber: true,
      cell: ({ cost }) => (cost.devicePrice ? formatMoney(cost.devicePrice) : priceUnknown),
    },
    {
      title: words.partsUsedUp,
      isNumber: true,
      cell: ({ cost: { currency, partsAmount } }) =>
        currency && partsAmount > 0 ? formatMoney({ currency, amount: partsAmount }) : '–',
    },
    { title: words.listened, isNumber: true, cell: ({ hours }) => formatHours(hours) },
    {
      title: words.perHour,
      isNumber: true,
      cell: ({ cost: { currency, perHour } }) =>
        currency && perHour !== null ? formatMoney({ currency, amount: perHour }) : words.neverUsed,
    },
  ]
}

interface DeviceTableProps {
  readonly devices: readonly Row[]
  /** Devices without any price. */
  readonly unpriced: number
}

/** What an hour with each device comes to, tips, pads and cables included, dearest first. */
export function DeviceTable({ devices, unpriced }: DeviceTableProps) {
  const others = [...new Set(devices.flatMap(({ cost }) => cost.otherCurrencies))].sort()
  const partsOnly = devices.some(({ cost }) => cost.devicePrice === null)
  const words = t.insights.costs.devices
  return (
    <CostTable
      title={words.title}
      columns={columns()}
      rows={devices}
      keyOf={({ device }) => device}
      notes={[
        partsOnly ? words.partsOnly : null,
        others.length === 0
          ? null
          : words.otherCurrencies({ currencies: t.insights.costs.listed({ items: others }) }),
        unpriced === 0 ? null : words.unpriced({ count: unpriced }),
      ]}
    />
  )
}
