import { useRef, useState } from 'react'
import { t } from '../../../../shared/i18n/texts'
import type { ShoppingItem } from '../../../../shared/stock/views'
import { useChannel } from '../../../app/api'
import { useDeviceName } from '../../../ui/names'
import { useSettings } from '../../../ui/owner'
import type { PartsDialog } from '../dialogs'
import { matches, type PartsFilter } from '../partGroups'
import { usePartActions } from '../usePartActions'
import { BuyList } from './BuyList'
import { ListActions } from './ListActions'
import { NothingToBuy } from './NothingToBuy'
import { OrderList } from './OrderList'
import classes from './Shopping.module.css'

interface ShoppingTabProps {
  /** A product that is on the list because it was asked for. */
  readonly also: string | null
  readonly filter: PartsFilter
  onDialog(dialog: PartsDialog): void
  onShowAll(): void
}

/** What to buy, how much of it, and what is on its way. */
export function ShoppingTab({ also, filter, onDialog, onShowAll }: ShoppingTabProps) {
  const list = useChannel('shopping.list', { also }, { keepPrevious: true })
  const nameOf = useDeviceName()
  const { stockMonths } = useSettings()
  const actions = usePartActions()
  const tabRef = useRef<HTMLDivElement>(null)
  // What was pressed is gone from the list then, and the next key must still find its place.
  const backToList = () => tabRef.current?.focus()
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map())
  if (list.error) return <p role="alert">{list.error.message}</p>
  if (!list.data) return null
  const shown = <T extends Pick<ShoppingItem, 'product'>>(rows: readonly T[]) =>
    rows.filter(({ product }) => matches(filter, { product, mount: null }, nameOf))
  const items = shown(list.data.items).map((item) => ({
    ...item,
    pairs: chosen.get(item.product.id) ?? item.pairs,
  }))
  const orders = shown(list.data.orders)
  const groups = [
    { title: t.parts.shopping.orderNow, urgency: 'now' },
    { title: t.parts.shopping.within({ months: stockMonths }), urgency: 'soon' },
    { title: t.parts.shopping.askedFor, urgency: 'none' },
  ] as const
  const filtered = items.length < list.data.items.length
  return (
    <div ref={tabRef} tabIndex={-1} className={classes.tab}>
      {items.length === 0 ? (
        <NothingToBuy
          next={list.data.next}
          filtered={filtered}
          onShowAll={onShowAll}
          onAdd={() => onDialog({ kind: 'add' })}
        />
      ) : (
        <>
          <ListActions items={items} also={also} />
          {groups.map(({ title, urgency }) => (
            <BuyList
              key={urgency}
              title={title}
              items={items.filter(({ outlook }) => outlook.urgency === urgency)}
              named={also}
              onOrdered={(product, pairs, on) => void actions.ordered(product, pairs, on).then(backToList)}
              onPairs={(product, pairs) => setChosen(new Map(chosen).set(product, pairs))}
              onDialog={onDialog}
            />
          ))}
          <p className={classes.note}>{t.parts.shopping.lastFor({ months: stockMonths })}</p>
        </>
      )}
      <OrderList
        rows={orders}
        onArrived={(id) => void actions.arrived(id).then(backToList)}
        onCancelled={(id) => void actions.removeOrder(id).then(backToList)}
        onDialog={onDialog}
      />
    </div>
  )
}
