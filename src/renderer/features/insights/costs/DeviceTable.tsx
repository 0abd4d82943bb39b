import { Link } from '@tanstack/react-router'
import { formatHours, formatMoney } from '../../../../shared/i18n/format'
import type { Costs } from '../../../../shared/longevity/views'
import classes from '../insights.module.css'
import { type CostColumn, CostTable } from './CostTable'

type Row = Costs['devices'][number]

const COLUMNS: readonly CostColumn<Row>[] = [
  {
    title: 'Device',
    cell: ({ device, name, owned }) => (
      <>
        <Link to="/collection/$id" params={{ id: device }} className={classes.link}>
          {name}
        </Link>
        {owned ? null : <span className={classes.dim}> (no longer here)</span>}
      </>
    ),
  },
  {
    title: 'Its price',
    isNumber: true,
    cell: ({ cost }) => (cost.devicePrice ? formatMoney(cost.devicePrice) : 'not known'),
  },
  {
    title: 'Parts used up on it',
    isNumber: true,
    cell: ({ cost: { currency, partsAmount } }) =>
      currency && partsAmount > 0 ? formatMoney({ currency, amount: partsAmount }) : '–',
  },
  { title: 'Listened', isNumber: true, cell: ({ hours }) => formatHours(hours) },
  {
    title: 'Per hour',
    isNumber: true,
    cell: ({ cost: { currency, perHour } }) =>
      currency && perHour !== null ? formatMoney({ currency, amount: perHour }) : 'never used',
  },
]

interface DeviceTableProps {
  readonly devices: readonly Row[]
  /** Devices without any price. */
  readonly unpriced: number
}

/** What an hour with each device comes to, tips, pads and cables included, dearest first. */
export function DeviceTable({ devices, unpriced }: DeviceTableProps) {
  const others = [...new Set(devices.flatMap(({ cost }) => cost.otherCurrencies))].sort()
  const partsOnly = devices.some(({ cost }) => cost.devicePrice === null)
  return (
    <CostTable
      title="An hour with each device"
      columns={COLUMNS}
      rows={devices}
      keyOf={({ device }) => device}
      notes={[
        partsOnly ? 'Where the price of the device is not known, its hour costs what its parts did.' : null,
        others.length === 0
          ? null
          : `Parts paid in ${others.join(', ')} could not be added to a device paid in another currency.`,
        unpriced === 0
          ? null
          : `${unpriced} ${unpriced === 1 ? 'device has' : 'devices have'} no price, nor any part with one.`,
      ]}
    />
  )
}
