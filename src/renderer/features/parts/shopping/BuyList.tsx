import { Button, Menu } from '@mantine/core'
import { useId } from 'react'
import { formatMoney } from '../../../../shared/i18n/format'
import { productName } from '../../../../shared/parts/part'
import type { ShoppingItem } from '../../../../shared/stock/views'
import { type LocalDate, localDateOf } from '../../../../shared/time'
import { nowAt } from '../../../app/clock'
import { useZone } from '../../../ui/owner'
import { KIND_WORDS } from '../../../ui/partWords'
import type { PartsDialog } from '../dialogs'
import { MoreMenu } from '../MoreMenu'
import lines from '../PartLine.module.css'
import { PackStepper } from './PackStepper'
import classes from './Shopping.module.css'
import { costOf, outlookText } from './words'

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
        <div className={lines.place}>{KIND_WORDS[product.kind]}</div>
      </div>
      <p className={classes.why}>{outlookText(outlook, todayOn)}</p>
      <div className={classes.amount}>
        <PackStepper product={product} pairs={pairs} onPairs={(next) => onPairs(product.id, next)} />
        <span className={classes.cost}>
          {cost === null ? 'price not known' : `${formatMoney(cost)} last paid`}
        </span>
      </div>
      <div className={lines.actions}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Ordered: ${name}`}
          onClick={() => onOrdered(product.id, pairs, todayOn)}
        >
          Ordered
        </Button>
        <MoreMenu of={name}>
          <Menu.Item onClick={() => onDialog({ kind: 'order', product, order: null, pairs })}>
            Ordered, with price and day …
          </Menu.Item>
          <Menu.Item onClick={() => onDialog({ kind: 'stock', product, lot: null })}>
            I have more: add to stock …
          </Menu.Item>
          <Menu.Item onClick={() => onDialog({ kind: 'product-stock', product })}>Stock and prices</Menu.Item>
        </MoreMenu>
      </div>
    </li>
  )
}
