import { memo } from 'react'
import type { DeviceCard } from '../../../../shared/gear/views'
import { t } from '../../../../shared/i18n/texts'
import type { Instant } from '../../../../shared/time'
import { useNow } from '../../../app/clock'
import { useZone } from '../../../ui/owner'
import type { Order } from './arrange'
import { ColumnHead } from './ColumnHead'
import { COLUMNS } from './columns'
import classes from './list.module.css'
import { useRowWindow } from './useRowWindow'

const ROW_HEIGHT = 45

interface DeviceTableProps {
  readonly cards: readonly DeviceCard[]
  readonly order: Order
  onOrder(order: Order): void
}

/** The collection as a table; rows out of sight are not drawn. */
export function DeviceTable({ cards, order, onOrder }: DeviceTableProps) {
  const nowAt = useNow(600)
  const zone = useZone()
  const { ref, offset, virtualizer } = useRowWindow<HTMLTableElement>(() => cards.length, ROW_HEIGHT)
  const rows = virtualizer.getVirtualItems()
  const above = (rows[0]?.start ?? offset) - offset
  const below = virtualizer.getTotalSize() - ((rows.at(-1)?.end ?? offset) - offset)
  return (
    <table
      ref={ref}
      className={classes.table}
      aria-rowcount={cards.length + 1}
      aria-label={t.collection.list.devices}
    >
      <colgroup>
        {COLUMNS.map(({ name, width, room }) => (
          <col key={name} style={{ width }} data-room={room} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {COLUMNS.map((column) => (
            <ColumnHead key={column.name} column={column} order={order} onOrder={onOrder} />
          ))}
        </tr>
      </thead>
      <tbody>
        <Spacer height={above} />
        {rows.map(({ index, key }) => {
          const card = cards[index]
          return card ? <Row key={key} card={card} index={index} nowAt={nowAt} zone={zone} /> : null
        })}
        <Spacer height={below} />
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly card: DeviceCard
  readonly index: number
  readonly nowAt: Instant
  readonly zone: string
}

/** Scrolling draws the rows that come into sight, and leaves the others as they are. */
const Row = memo(function Row({ card, index, nowAt, zone }: RowProps) {
  return (
    <tr aria-rowindex={index + 2}>
      {COLUMNS.map(({ name, isNumber, room, cell }) => (
        <td key={name} data-number={isNumber} data-room={room}>
          {cell(card, { nowAt, zone })}
        </td>
      ))}
    </tr>
  )
})

function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null
  return (
    <tr data-spacer>
      <td style={{ height }} />
    </tr>
  )
}
