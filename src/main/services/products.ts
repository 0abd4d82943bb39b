import { t } from '../../shared/i18n/texts'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import { type Product, productName, type StockLot } from '../../shared/parts/part'
import type { ProductRow } from '../../shared/parts/views'
import { freeId, numberedId } from './ids'
import { act, type Bench, found, refuse } from './services'

type StockDraft = ParsedInput<'stock.add'>['stock']

export function listProducts({ store }: Bench): ProductRow[] {
  const lots = Map.groupBy(store.stock.all(), ({ product }) => product)
  const parts = Map.groupBy(store.parts.all(), ({ product }) => product)
  const mounted = new Set(store.mounts.open().map(({ part }) => part))
  return store.products.all().map((product) => {
    const own = parts.get(product.id) ?? []
    const alive = own.filter(({ retiredAt }) => retiredAt === null)
    const inUse = alive.filter(({ id }) => mounted.has(id)).length
    const ownLots = lots.get(product.id) ?? []
    return {
      product,
      lots: ownLots,
      unopenedPairs: ownLots.reduce((sum, { pairs }) => sum + pairs, 0),
      inUse,
      inDrawer: alive.length - inUse,
      retired: own.length - alive.length,
    }
  })
}

export function addProduct(bench: Bench, input: ParsedInput<'products.add'>): Changed<Product> {
  const { store } = bench
  const product: Product = {
    ...input.draft,
    id: freeId(
      [input.draft.brand, input.draft.model, input.draft.size],
      (id) => store.products.get(id) !== null,
    ),
  }
  return act(bench, t.services.gear.added({ name: productName(product) }), () => {
    store.products.insert(product)
    if (input.stock) insertLot(bench, product.id, input.stock)
    return product
  })
}

export function updateProduct(bench: Bench, input: ParsedInput<'products.update'>): Changed<Product> {
  const before = found(bench.store.products.get(input.id), 'product')
  const product: Product = { ...input.draft, id: before.id }
  if (product.kind !== before.kind && bench.store.parts.all().some((part) => part.product === before.id)) {
    refuse('CONFLICT', t.services.gear.kindFixed, 'kind')
  }
  return act(bench, t.services.gear.edited({ name: productName(product) }), () => {
    bench.store.products.update(product)
    return product
  })
}

/** Sets how many unopened ones the owner wants to have at least. */
export function keepPairs(bench: Bench, input: ParsedInput<'products.keep'>): Changed<Product> {
  const before = found(bench.store.products.get(input.id), 'product')
  const product: Product = { ...before, keepPairs: input.keepPairs }
  return act(bench, t.services.gear.minimumChanged({ name: productName(product) }), () => {
    bench.store.products.update(product)
    return product
  })
}

export function removeProduct(bench: Bench, id: string): Changed<null> {
  const product = found(bench.store.products.get(id), 'product')
  const pairs = bench.store.parts.all().filter((part) => part.product === id).length
  if (pairs > 0) {
    refuse('CONFLICT', t.services.gear.openedExist({ count: pairs }))
  }
  return act(bench, t.services.gear.deleted({ name: productName(product) }), () => {
    bench.store.products.remove(id)
    return null
  })
}

/** Puts a lot in stock as part of a larger action. */
export function insertLot({ store }: Bench, product: string, stock: StockDraft): StockLot {
  const lot: StockLot = {
    ...stock,
    id: numberedId(`${product}-lot`, (id) => store.stock.get(id) !== null),
    product,
    pairsBought: stock.pairsBought ?? (stock.pairs > 0 ? stock.pairs : null),
  }
  store.stock.insert(lot)
  return lot
}

export function addStock(bench: Bench, input: ParsedInput<'stock.add'>): Changed<StockLot> {
  const product = found(bench.store.products.get(input.product), 'product')
  return act(bench, t.services.gear.putInStock({ name: productName(product) }), () =>
    insertLot(bench, product.id, input.stock),
  )
}

export function updateStock(bench: Bench, input: ParsedInput<'stock.update'>): Changed<StockLot> {
  const before = found(bench.store.stock.get(input.id), 'lot')
  const lot: StockLot = { ...input.stock, id: before.id, product: before.product }
  return act(bench, t.services.gear.stockCorrected, () => {
    bench.store.stock.update(lot)
    return lot
  })
}

export function removeStock(bench: Bench, id: string): Changed<null> {
  found(bench.store.stock.get(id), 'lot')
  return act(bench, t.services.gear.stockDeleted, () => {
    bench.store.stock.remove(id)
    return null
  })
}
