import { Button, Menu } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { productName, type StockLot } from '../../../shared/parts/part'
import type { ProductRow } from '../../../shared/parts/views'
import { formatDay, formatMoney } from '../../ui/format'
import { MATERIAL_WORDS } from '../../ui/materialWords'
import { countOf, KIND_WORDS } from '../../ui/partWords'
import type { PartsDialog } from './dialogs'
import { MoreMenu } from './MoreMenu'
import lines from './PartLine.module.css'
import { shortageOf } from './partGroups'
import classes from './StockList.module.css'
import type { PartActions } from './usePartActions'

interface StockListProps {
  readonly rows: readonly ProductRow[]
  readonly actions: PartActions
  onDialog(dialog: PartsDialog): void
}

/** Unopened pairs by product, the scarcest first. */
export function StockList({ rows, actions, onDialog }: StockListProps) {
  return (
    <ul className={classes.list} aria-label="Stock">
      {rows.map((row) => (
        <ProductLine key={row.product.id} row={row} actions={actions} onDialog={onDialog} />
      ))}
    </ul>
  )
}

function ProductLine({
  row,
  actions,
  onDialog,
}: Omit<StockListProps, 'rows'> & { readonly row: ProductRow }) {
  const { product, lots, unopenedPairs } = row
  const name = productName(product)
  const left = lots.filter(({ pairs }) => pairs > 0)
  return (
    <li className={classes.line}>
      <div className={lines.what}>
        <button
          type="button"
          className={lines.name}
          onClick={() => onDialog({ kind: 'product', product })}
          aria-label={`Edit ${name}`}
        >
          {name}
        </button>
        <div className={lines.place}>{describe(row)}</div>
      </div>
      <div className={classes.count}>
        <strong>{countOf(product.kind, unopenedPairs)}</strong>
        <Shortage row={row} />
      </div>
      <ul className={classes.lots} aria-label={`Lots of ${name}`}>
        {left.map((lot) => (
          <li key={lot.id}>
            <button
              type="button"
              className={classes.lot}
              onClick={() => onDialog({ kind: 'stock', product, lot })}
              aria-label={`Edit lot: ${lotText(row, lot)}`}
            >
              {lotText(row, lot)}
            </button>
          </li>
        ))}
      </ul>
      <div className={lines.actions}>
        {unopenedPairs > 0 && product.kind !== 'adapter' ? (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onDialog({ kind: 'mount', product, row: null })}
          >
            Mount …
          </Button>
        ) : null}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onDialog({ kind: 'stock', product, lot: null })}
        >
          Add to stock …
        </Button>
        <MoreMenu of={name}>
          <Menu.Item disabled={unopenedPairs === 0} onClick={() => void actions.openOne(product.id)}>
            Open one for the drawer
          </Menu.Item>
          <Menu.Item onClick={() => onDialog({ kind: 'product', product })}>Edit …</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => void actions.removeProduct(product.id)}>Delete</Menu.Item>
        </MoreMenu>
      </div>
    </li>
  )
}

function Shortage({ row }: { readonly row: ProductRow }) {
  const shortage = shortageOf(row)
  if (shortage === null) return null
  return (
    <span className={classes.short}>
      <IconAlertTriangle size={13} aria-hidden />
      {shortage === 'none' ? 'none left' : 'the last one'}
    </span>
  )
}

function describe({ product, inUse, inDrawer, retired }: ProductRow): string {
  return [
    KIND_WORDS[product.kind],
    product.material && MATERIAL_WORDS[product.material],
    inUse > 0 && `${inUse} in use`,
    inDrawer > 0 && `${inDrawer} in the drawer`,
    retired > 0 && `${retired} retired`,
  ]
    .filter(Boolean)
    .join(' · ')
}

function lotText({ product }: ProductRow, { pairs, acquiredOn, price }: StockLot): string {
  const bought = acquiredOn === null ? 'no date' : formatDay(acquiredOn)
  return [countOf(product.kind, pairs), bought, price && formatMoney(price)].filter(Boolean).join(' · ')
}
