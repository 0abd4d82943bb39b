import type { Money } from '../../shared/gear/money'
import { t } from '../../shared/i18n/texts'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import { type Order, type Product, productName, type StockLot } from '../../shared/parts/part'
import type { OrderRow } from '../../shared/stock/views'
import { daysBetween, localDateOf } from '../../shared/time'
import { numberedId } from './ids'
import { insertLot } from './products'
import { act, type Bench, found, refuse } from './services'
import { ownerZone, readSettings } from './settings'
import { expectedOn } from './stockOutlook'

/** All that is on its way, what is expected first at the top. */
export function orderRows(bench: Bench): OrderRow[] {
  const settings = readSettings(bench)
  const todayOn = localDateOf(bench.clock.nowAt(), ownerZone(bench))
  const products = new Map(bench.store.products.all().map((product) => [product.id, product]))
  return bench.store.orders
    .all()
    .flatMap((order): OrderRow[] => {
      const product = products.get(order.product)
      if (!product) return []
      const on = expectedOn(order, settings)
      return [{ order, product, expectedOn: on, daysToGo: daysBetween(todayOn, on) }]
    })
    .sort((a, b) => a.daysToGo - b.daysToGo || (a.order.id < b.order.id ? -1 : 1))
}

export function addOrder(bench: Bench, { order: draft }: ParsedInput<'orders.add'>): Changed<Order> {
  const { store } = bench
  const product = found(store.products.get(draft.product), 'product')
  const order: Order = {
    ...inOrder(draft),
    id: numberedId(`${product.id}-order`, (id) => store.orders.get(id) !== null),
  }
  return act(bench, t.services.gear.ordered(amountOf(product, order.pairs)), () => {
    store.orders.insert(order)
    return order
  })
}

export function updateOrder(bench: Bench, input: ParsedInput<'orders.update'>): Changed<Order> {
  const { order: before, product } = orderAndProduct(bench, input.id)
  const order: Order = { ...inOrder(input.order), id: before.id, product: before.product }
  return act(bench, t.services.gear.orderChanged({ name: productName(product) }), () => {
    bench.store.orders.update(order)
    return order
  })
}

export function removeOrder(bench: Bench, id: string): Changed<null> {
  const { product } = orderAndProduct(bench, id)
  return act(bench, t.services.gear.orderCancelled({ name: productName(product) }), () => {
    bench.store.orders.remove(id)
    return null
  })
}

/** Puts what came into stock; when fewer came the rest stays on order, with what is left of the price. */
export function arriveOrder(bench: Bench, input: ParsedInput<'orders.arrive'>): Changed<StockLot> {
  const { store, clock } = bench
  const { order, product } = orderAndProduct(bench, input.id)
  const pairs = input.pairs ?? order.pairs
  const price = input.price === undefined ? share(order, pairs) : input.price
  const acquiredOn = input.acquiredOn ?? localDateOf(clock.nowAt(), ownerZone(bench))
  return act(bench, t.services.gear.arrived(amountOf(product, pairs)), () => {
    if (pairs >= order.pairs) store.orders.remove(order.id)
    else store.orders.update({ ...order, pairs: order.pairs - pairs, price: rest(order.price, price) })
    return insertLot(bench, product.id, { pairs, pairsBought: pairs, acquiredOn, price })
  })
}

function amountOf(product: Product, pairs: number) {
  return { amount: t.parts.counts[product.kind]({ count: pairs }), name: productName(product) }
}

function orderAndProduct({ store }: Bench, id: string): { order: Order; product: Product } {
  const order = found(store.orders.get(id), 'order')
  return { order, product: found(store.products.get(order.product), 'product') }
}

function inOrder<O extends Pick<Order, 'orderedOn' | 'expectedOn'>>(order: O): O {
  if (order.expectedOn !== null && order.expectedOn < order.orderedOn) {
    refuse('VALIDATION', t.services.gear.expectedBeforeOrdered, 'order.expectedOn')
  }
  return order
}

function share({ price, pairs }: Order, came: number): Money | null {
  if (price === null || came >= pairs) return price
  return { ...price, amount: cents((price.amount * came) / pairs) }
}

/** null where the two cannot be told apart by their currency. */
function rest(whole: Money | null, paid: Money | null): Money | null {
  if (whole === null || paid === null) return whole
  if (whole.currency !== paid.currency) return null
  return { ...whole, amount: Math.max(0, cents(whole.amount - paid.amount)) }
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100
}
