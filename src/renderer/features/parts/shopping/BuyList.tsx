import { Button, Menu } from '@mantine/core'
import { useId } from 'react'
import { formatMoney } from '../../../../shared/i18n/format'
import { t } from '../../../../shared/i18n/texts'
import { productName } from '../../../../shared/parts/part'
import type { ShoppingItem } from '../../../../shared/stock/views'
import { type LocalDate, localDateOf } from '../../../../shared/time'
import { nowAt } from '../../../app/clock'
import { useZone } from '../../../ui/owner'
import type { PartsDialog } from '../dialogs'
import { MoreMenu } from '../MoreMenu'
import lines from '../PartLine.module.css'
import { PackStepper } from './PackStepper'
import classes from './Shopping.module.css'
import { costOf, outlookInList } from './words'

interface BuyListProps {
  readonly title: string
  readonly items: readonly ShoppingItem[]
  /** The product that the owner came for. */
  readonly named: string | null
  onPairs(product: string, pairs: number): void
  onOrdered(product: string, pairs: number, on: LocalDate): void
  onDialog(dialog: PartsDialog): void
}

/** Things to buy that are equally urgent. */
export function BuyList({ title, items, ...row }: BuyListProps) {
  const id = useId()
  if (items.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 className={classes.title} id={id}>
        {title}
      </h2>
      <ul className={classes.list} aria-labelledby={id}>
        {items.map((item) => (
          <BuyLine key={item.product.id} item={item} {...row} />
        ))}
      </ul>
    </section>
  )
}

/** One function for every row, so that it is called only when the row appears. */
function intoView(row: HTMLElement | null) {
  row?.scrollIntoView({ block: 'nearest' })
}

function BuyLine({
  item,
  named,
  onPairs,
  onOrdered,
  onDialog,
}: Omit<BuyListProps, 'title' | 'items'> & { readonly item: ShoppingItem }) {
  const { product, outlook, pairs } = item
  const todayOn = localDateOf(nowAt(), useZone())
  const name = productName(product)
  const cost = costOf(item, pairs)
  return (
    <li
      className={classes.line}
      data-named={named === product.id || undefined}
      ref={named === product.id ? intoView : null}
    >
      <div className={lines.what}>
        <button
          type="button"
          className={lines.name}
          onClick={() => onDialog({ kind: 'product-stock', product })}
        >
          {name}
        </button>
        <div className={lines.place}>{t.parts.kinds[product.kind]}</div>
      </div>
      <p className={classes.why}>{outlookInList(outlook, todayOn)}</p>
      <div className={classes.amount}>
        <PackStepper product={product} pairs={pairs} onPairs={(next) => onPairs(product.id, next)} />
        <span className={classes.cost}>
          {cost === null
            ? t.parts.shopping.priceUnknown
            : t.parts.shopping.lastPaid({ price: formatMoney(cost) })}
        </span>
      </div>
      <div className={lines.actions}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t.parts.shopping.orderedNamed({ name })}
          onClick={() => onOrdered(product.id, pairs, todayOn)}
        >
          {t.parts.shopping.ordered}
        </Button>
        <MoreMenu label={t.parts.actions.more({ name })}>
          <Menu.Item onClick={() => onDialog({ kind: 'order', product, order: null, pairs })}>
            {t.parts.shopping.orderedWithDetails}
          </Menu.Item>
          <Menu.Item onClick={() => onDialog({ kind: 'stock', product, lot: null })}>
            {t.parts.shopping.haveMore}
          </Menu.Item>
          <Menu.Item onClick={() => onDialog({ kind: 'product-stock', product })}>
            {t.parts.shopping.stockAndPrices}
          </Menu.Item>
        </MoreMenu>
      </div>
    </li>
  )
}
