import { Button, Menu } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
import { productName } from '../../../shared/parts/part'
import type { ProductRow } from '../../../shared/parts/views'
import { inPacks } from '../../../shared/stock/outlook'
import type { StockOutlook } from '../../../shared/stock/types'
import { localDateOf } from '../../../shared/time'
import { nowAt } from '../../app/clock'
import { useZone } from '../../ui/owner'
import type { PartsDialog } from './dialogs'
import { MoreMenu } from './MoreMenu'
import lines from './PartLine.module.css'
import classes from './StockList.module.css'
import { outlookInList } from './shopping/words'
import type { PartActions } from './usePartActions'

interface StockListProps {
  readonly rows: readonly ProductRow[]
  readonly outlooks: ReadonlyMap<string, StockOutlook>
  readonly actions: PartActions
  onDialog(dialog: PartsDialog): void
}

/** What is left of each product and how long it lasts. */
export function StockList({ rows, outlooks, actions, onDialog }: StockListProps) {
  return (
    <ul className={classes.list} aria-label={t.parts.screen.tabs.stock}>
      {rows.map((row) => (
        <ProductLine
          key={row.product.id}
          row={row}
          outlook={outlooks.get(row.product.id) ?? null}
          actions={actions}
          onDialog={onDialog}
        />
      ))}
    </ul>
  )
}

interface ProductLineProps extends Omit<StockListProps, 'rows' | 'outlooks'> {
  readonly row: ProductRow
  /** null while it is reckoned. */
  readonly outlook: StockOutlook | null
}

function ProductLine({ row, outlook, actions, onDialog }: ProductLineProps) {
  const { product, unopenedPairs } = row
  const navigate = useNavigate({ from: '/parts' })
  const todayOn = localDateOf(nowAt(), useZone())
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
        <div className={lines.place}>{describe(row)}</div>
      </div>
      <div className={classes.count}>
        <strong>{t.parts.counts[product.kind]({ count: unopenedPairs })}</strong>
        {outlook && outlook.onOrder > 0 ? (
          <span className={classes.coming}>
            {t.parts.places.onOrderCount({ count: formatNumber(outlook.onOrder) })}
          </span>
        ) : null}
        {outlook && outlook.urgency !== 'none' ? (
          <span className={classes.short}>
            <IconAlertTriangle size={13} aria-hidden />
            {outlook.urgency === 'now' ? t.parts.places.orderNow : t.parts.places.orderSoon}
          </span>
        ) : null}
      </div>
      <p className={classes.why}>{outlook && outlookInList(outlook, todayOn)}</p>
      <div className={lines.actions}>
        {unopenedPairs > 0 && product.kind !== 'adapter' ? (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onDialog({ kind: 'mount', product, row: null })}
          >
            {t.parts.actions.mount}
          </Button>
        ) : null}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onDialog({ kind: 'stock', product, lot: null })}
        >
          {t.parts.actions.addToStock}
        </Button>
        <MoreMenu label={t.parts.actions.more({ name })}>
          <Menu.Item
            onClick={() =>
              onDialog({
                kind: 'order',
                product,
                order: null,
                pairs: inPacks(Math.max(1, outlook?.toOrder ?? 1), product.pairsPerPack),
              })
            }
          >
            {t.parts.actions.noteOrder}
          </Menu.Item>
          <Menu.Item
            onClick={() => void navigate({ search: { tab: 'shopping', product: product.id }, replace: true })}
          >
            {t.parts.actions.putOnList}
          </Menu.Item>
          <Menu.Item disabled={unopenedPairs === 0} onClick={() => void actions.openOne(product.id)}>
            {t.parts.actions.openOne}
          </Menu.Item>
          <Menu.Item onClick={() => onDialog({ kind: 'product', product })}>{t.parts.actions.edit}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => void actions.removeProduct(product.id)}>{t.common.delete}</Menu.Item>
        </MoreMenu>
      </div>
    </li>
  )
}

function describe({ product, inUse, inDrawer, retired }: ProductRow): string {
  return [
    t.parts.kinds[product.kind],
    product.material && t.parts.materials[product.material],
    inUse > 0 && t.parts.places.inUseCount({ count: formatNumber(inUse) }),
    inDrawer > 0 && t.parts.places.inDrawerCount({ count: formatNumber(inDrawer) }),
    retired > 0 && t.parts.places.retiredCount({ count: formatNumber(retired) }),
  ]
    .filter(Boolean)
    .join(' · ')
}
