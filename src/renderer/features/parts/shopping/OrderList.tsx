import { Button, Menu } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useId } from 'react'
import { formatDay, formatMoney, sentence } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import { productName } from '../../../../shared/parts/part'
import type { OrderRow } from '../../../../shared/stock/views'
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
        {t.parts.shopping.onOrder}
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
            t.parts.counts[product.kind]({ count: order.pairs }),
            t.parts.shopping.orderedOnDay({ day: formatDay(order.orderedOn) }),
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
          aria-label={t.parts.shopping.arrivedNamed({ name })}
          onClick={() => onArrived(order.id)}
        >
          {t.parts.shopping.arrived}
        </Button>
        <MoreMenu label={t.parts.actions.moreForOrder({ name })}>
          <Menu.Item onClick={() => onDialog({ kind: 'arrive', row })}>
            {t.parts.shopping.arrivedWithDetails}
          </Menu.Item>
          <Menu.Item onClick={() => onDialog({ kind: 'order', product, order, pairs: order.pairs })}>
            {t.parts.actions.edit}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => onCancelled(order.id)}>{t.parts.shopping.wasCancelled}</Menu.Item>
        </MoreMenu>
      </div>
    </li>
  )
}
