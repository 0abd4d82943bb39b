import type { ParsedInput } from '../../shared/ipc/contract'
import { type Product, productName, type StockLot } from '../../shared/parts/part'
import { inPacks } from '../../shared/stock/outlook'
import { cheapest, pricesOf } from '../../shared/stock/prices'
import { writeShoppingCsv } from '../../shared/stock/shoppingCsv'
import { STOCK_URGENCIES, type StockOutlook } from '../../shared/stock/types'
import type { ProductStock, ShoppingItem, ShoppingList } from '../../shared/stock/views'
import { compareText } from '../../shared/text'
import { orderRows } from './orders'
import { type Bench, found } from './services'
import { stockOutlook } from './stockOutlook'

/** What to buy now and soon, and what is on its way. @param also is on it although enough is there */
export function shoppingList(bench: Bench, { also }: { readonly also: string | null }): ShoppingList {
  const outlooks = stockOutlook(bench)
  const lots = Map.groupBy(bench.store.stock.all(), ({ product }) => product)
  const opened = openedByLot(bench)
  const rows = bench.store.products.all().flatMap((product) => {
    const outlook = outlooks.get(product.id)
    return outlook ? [{ product, outlook }] : []
  })
  const items = rows.flatMap(({ product, outlook }): ShoppingItem[] => {
    if (outlook.toOrder === 0 && product.id !== also) return []
    const [last] = pricesOf(lots.get(product.id) ?? [], opened)
    const pairs = outlook.toOrder === 0 ? inPacks(1, product.pairsPerPack) : outlook.toOrder
    return [{ product, outlook, pairs, lastPaid: last?.perPair ?? null }]
  })
  return { items: items.sort(byUrgency), orders: orderRows(bench), next: nextOf(rows) }
}

/** The list as CSV, with the quantities that the owner chose. */
export function shoppingCsv(bench: Bench, input: ParsedInput<'data.exportShopping'>): string {
  const { items } = shoppingList(bench, input)
  return writeShoppingCsv(
    items.map((item) => ({ ...item, pairs: input.pairs[item.product.id] ?? item.pairs })),
  )
}

/** All that is known of the stock of one product. */
export function productStock(bench: Bench, id: string): ProductStock {
  const product = found(bench.store.products.get(id), 'product')
  const lots = bench.store.stock.all().filter((lot) => lot.product === id)
  const prices = pricesOf(lots, openedByLot(bench))
  return {
    product,
    outlook: found(stockOutlook(bench).get(id), 'product'),
    lots: lots.sort(byAge),
    orders: orderRows(bench).filter((row) => row.product.id === id),
    prices: [...prices],
    cheapest: [...cheapest(prices)],
  }
}

type Row = Pick<ShoppingItem, 'product' | 'outlook'>

function openedByLot({ store }: Bench): (lot: string) => number {
  const ofLot = Map.groupBy(store.parts.all(), ({ lot }) => lot)
  return (lot) => ofLot.get(lot)?.length ?? 0
}

/** The next to be ordered of what is not on the list. */
function nextOf(rows: readonly Row[]): ShoppingList['next'] {
  let next: { product: Product; orderBy: string } | null = null
  for (const { product, outlook } of rows) {
    const { toOrder, orderBy } = outlook
    if (toOrder > 0 || orderBy === null || (next !== null && next.orderBy <= orderBy)) continue
    next = { product, orderBy }
  }
  return next
}

function byUrgency(a: Row, b: Row): number {
  return (
    urgency(b.outlook) - urgency(a.outlook) ||
    compareText(a.outlook.orderBy ?? '~', b.outlook.orderBy ?? '~') ||
    compareText(productName(a.product), productName(b.product)) ||
    compareText(a.product.id, b.product.id)
  )
}

function urgency(outlook: StockOutlook): number {
  return STOCK_URGENCIES.indexOf(outlook.urgency)
}

/** The one to open next first. */
function byAge(a: StockLot, b: StockLot): number {
  return compareText(a.acquiredOn ?? '~', b.acquiredOn ?? '~') || compareText(a.id, b.id)
}
