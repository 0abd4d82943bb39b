import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { t } from '../../../../shared/i18n/texts'
import type { Order } from './arrange'
import type { Column } from './columns'
import classes from './list.module.css'

interface ColumnHeadProps {
  readonly column: Column
  readonly order: Order
  onOrder(order: Order): void
}

/** The head of a column; where the column sorts, pressing it again turns the order round. */
export function ColumnHead({ column, order, onOrder }: ColumnHeadProps) {
  const { sort, name, isNumber, room, titleHidden } = column
  const title = t.collection.list.columns[name]
  if (sort === null) {
    return (
      <th scope="col" data-number={isNumber} data-room={room}>
        {titleHidden ? <VisuallyHidden>{title}</VisuallyHidden> : title}
      </th>
    )
  }
  const active = order.sort === sort
  const ascending = column.startsAscending !== order.reversed
  const Arrow = ascending ? IconArrowUp : IconArrowDown
  return (
    <th
      scope="col"
      data-number={isNumber}
      data-room={room}
      aria-sort={active ? (ascending ? 'ascending' : 'descending') : 'none'}
    >
      <UnstyledButton
        className={classes.sort}
        onClick={() => onOrder({ sort, reversed: active && !order.reversed })}
      >
        {title}
        {active ? <Arrow size={13} aria-hidden /> : null}
      </UnstyledButton>
    </th>
  )
}
