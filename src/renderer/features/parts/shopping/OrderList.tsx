import { Button, Menu } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useId } from 'react'
import { formatDay, formatMoney, sentence } from '../../../../shared/i18n/format'
import { productName } from '../../../../shared/parts/part'
import type { OrderRow } from '../../../../shared/stock/views'
import { countOf } from '../../../ui/partWords'
import type { PartsDialog } from '../dialogs'
import { MoreMenu } from '../MoreMenu'
import lines from '../PartLine.module.css'
import classes from './Shopping.module.css'
import { expectedText } from './words'

interface OrderListProps {
  readonly rows: readonly OrderRow[]
  onArrived(order: string): void
  onCancelled(order: string): void
  onDialog(dialog: PartsDialog): void
}

/** What is on its way, late ones said so. */
export function OrderList({ rows, ...line }: OrderListProps) {
  const id = useId()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 className={classes.title} id={id}>
        On order
      </h2>
      <ul className={classes.orders} aria-labelledby={id}>
        {rows.map((row) => (
          <OrderLine key={row.order.id} row={row} {...line} />
        ))}
      </ul>
    </section>
  )
}

function OrderLine({
  row,
  onArrived,
  onCancelled,
  onDialog,
}: Omit<OrderListProps, 'rows'> & { readonly row: OrderRow }) {
  const { order, product, daysToGo } = row
  const name = productName(product)
  return (
    <li className={classes.line}>
      <div className={lines.what}>
        <button
          type="button"
          className={lines.name}
          onClick={() => onDialog({ kind: 'product-stock', product })}
        >
          {name}
        </button>
        <div className={lines.place}>
          {[
            countOf(product.kind, order.pairs),
            `ordered ${formatDay(order.orderedOn)}`,
            order.price && formatMoney(order.price),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      <p className={classes.expected}>
        {daysToGo < 0 ? <IconAlertTriangle size={14} aria-hidden /> : null}
        {sentence(expectedText(row))}
      </p>
      <div className={lines.actions}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Arrived: ${name}`}
          onClick={() => onArrived(order.id)}
        >
          Arrived
        </Button>
        <MoreMenu of={`the order of ${name}`}>
          <Menu.Item onClick={() => onDialog({ kind: 'arrive', row })}>
            Arrived, with number and price …
          </Menu.Item>
          <Menu.Item onClick={() => onDialog({ kind: 'order', product, order, pairs: order.pairs })}>
            Edit …
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => onCancelled(order.id)}>It was cancelled</Menu.Item>
        </MoreMenu>
      </div>
    </li>
  )
}
