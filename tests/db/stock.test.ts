import { productSchema } from '@shared/parts/part'
import Papa from 'papaparse'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { agenda } from '../../src/main/services/care/items'
import { mountPart } from '../../src/main/services/mounts'
import { addOrder, arriveOrder, orderRows, removeOrder, updateOrder } from '../../src/main/services/orders'
import { retirePart } from '../../src/main/services/parts'
import { keepPairs } from '../../src/main/services/products'
import { logSession } from '../../src/main/services/sessions'
import { updateSettings } from '../../src/main/services/settings'
import { productStock, shoppingCsv, shoppingList } from '../../src/main/services/shopping'
import { stockOutlook } from '../../src/main/services/stockOutlook'
import { undoAction } from '../../src/main/services/undo'
import {
  addDevice,
  addLot,
  addPart,
  addProduct,
  DAY,
  dump,
  HOUR,
  NOON,
  openBench,
  session,
  type TestBench,
} from './support'

let bench: TestBench
beforeEach(() => {
  bench = openBench()
  addDevice(bench, 'er4xr')
  bench.store.products.insert(
    productSchema.parse({
      id: 'foam',
      kind: 'tips',
      brand: 'Comply',
      model: 'T-100',
      material: 'memory_foam',
      pairsPerPack: 3,
    }),
  )
})
afterEach(() => bench.close())

const mount = (part: string, changes: Partial<Parameters<typeof mountPart>[1]> = {}) =>
  mountPart(bench, {
    part,
    product: null,
    device: 'er4xr',
    slot: 'tips',
    side: 'both',
    at: NOON - 200 * DAY,
    fitsAnyway: true,
    ...changes,
  })

/** A pair on the device, opened 200 days ago, with two hours on each of the last 30 evenings. */
function wornFoam() {
  addPart(bench, 'foam-1', 'foam', { openedOn: '2026-05-02' })
  mount('foam-1')
  for (let day = 1; day <= 30; day++) {
    const startAt = NOON - day * DAY
    logSession(bench, session('er4xr', startAt, startAt + 2 * HOUR))
  }
}

const outlook = (id = 'foam') => {
  const found = stockOutlook(bench).get(id)
  if (!found) throw new Error(`no outlook for ${id}`)
  return found
}
const listed = () => shoppingList(bench, { also: null }).items.map(({ product }) => product.id)
const order = (pairs: number, changes = {}) =>
  addOrder(bench, {
    order: { product: 'foam', pairs, orderedOn: '2026-11-18', expectedOn: null, price: null, ...changes },
  })

describe('the outlook of a product', () => {
  it('with the last pair worn half away says when, and asks for a whole pack', () => {
    wornFoam()
    expect(outlook()).toMatchObject({ unopened: 0, inUse: 1, inDrawer: 0, toOrder: 3 })
    expect(outlook().why).toMatch(
      /^the last pair is in use, and about half of such pairs are worn out by \d+ \w+( \d{4})?; delivery takes 5 days$/,
    )
    expect(listed()).toEqual(['foam'])
  })

  it('reaches further with each pair in stock, until nothing is to be ordered', () => {
    wornFoam()
    const before = outlook().orderBy ?? ''
    addLot(bench, 'lot', 'foam', 6)
    expect((outlook().orderBy ?? '~') > before).toBe(true)
    expect(outlook()).toMatchObject({ toOrder: 0, urgency: 'none' })
    expect(outlook().why).toMatch(/^6 pairs in reserve, likely enough until \d+ \w+ \d{4}$/)
    expect(listed()).toEqual([])
  })

  it('counts a pair in the drawer as long as it is not due', () => {
    wornFoam()
    addPart(bench, 'foam-2', 'foam', { openedOn: '2026-10-01' })
    addPart(bench, 'foam-3', 'foam', { openedOn: '2026-10-01', hoursBefore: 2000, trackedFromAt: NOON - DAY })
    expect(outlook().inDrawer).toBe(1)
  })

  it('says nothing of what nobody uses, unless the owner wants to keep some', () => {
    expect(listed()).toEqual([])
    expect(outlook().why).toBe('none in use')
    const { undo } = keepPairs(bench, { id: 'foam', keepPairs: 2 })
    expect(outlook()).toMatchObject({ toOrder: 3, urgency: 'now', orderBy: '2026-11-18' })
    expect(outlook().why).toBe('none unopened of the 2 pairs you want to keep')
    undoAction(bench, undo?.id ?? 0)
    expect(listed()).toEqual([])
  })

  it('is silent about cables until the owner has their wear watched', () => {
    addProduct(bench, 'cable', 'cable')
    addPart(bench, 'cable-1', 'cable', { openedOn: '2012-01-01' })
    mount('cable-1', { slot: 'cable' })
    expect(outlook('cable')).toMatchObject({ inUse: 1, toOrder: 0, orderBy: null })
    updateSettings(bench, { meterCables: true })
    expect(outlook('cable')).toMatchObject({ inUse: 1, toOrder: 1 })
  })
})

describe('a place that became empty', () => {
  const retire = (reason: 'worn_out' | 'sold') =>
    retirePart(bench, { id: 'foam-1', reason, at: bench.clock.now })

  it('asks for a new pair at once, and for none any more when something else takes it', () => {
    wornFoam()
    retire('worn_out')
    expect(outlook()).toMatchObject({ waiting: 1, inUse: 0, toOrder: 3, urgency: 'now' })
    expect(outlook().why).toBe('its place is empty and waits for a new pair; delivery takes 5 days')
    bench.clock.now += DAY
    addProduct(bench, 'silicone')
    addPart(bench, 'silicone-1', 'silicone')
    mount('silicone-1', { at: NOON })
    expect(outlook()).toMatchObject({ waiting: 0, toOrder: 0 })
  })

  it('asks for nothing when the pair was sold, or 90 days have passed', () => {
    wornFoam()
    const { undo } = retire('sold')
    expect(outlook().waiting).toBe(0)
    undoAction(bench, undo?.id ?? 0)
    retire('worn_out')
    bench.clock.now += 89 * DAY
    expect(outlook().waiting).toBe(1)
    bench.clock.now += 2 * DAY
    expect(outlook().waiting).toBe(0)
  })
})

describe('an order', () => {
  it('takes the product off the list, arrives in stock, and each step is undone', () => {
    wornFoam()
    const empty = dump(bench.connection)
    const ordered = order(3, { price: { amount: 21, currency: 'EUR' } })
    expect(listed()).toEqual([])
    expect(outlook().onOrder).toBe(3)
    const onOrder = dump(bench.connection)
    const arrived = arriveOrder(bench, { id: ordered.value.id, pairs: null, acquiredOn: null })
    expect(arrived.value).toMatchObject({
      pairs: 3,
      pairsBought: 3,
      acquiredOn: '2026-11-18',
      price: { amount: 21, currency: 'EUR' },
    })
    expect(outlook()).toMatchObject({ onOrder: 0, unopened: 3 })
    undoAction(bench, arrived.undo?.id ?? 0)
    expect(dump(bench.connection)).toBe(onOrder)
    undoAction(bench, ordered.undo?.id ?? 0)
    expect(dump(bench.connection)).toBe(empty)
  })

  it('that comes in part stays open for the rest, with the rest of its price', () => {
    const { value } = order(3, { price: { amount: 20, currency: 'EUR' } })
    const lot = arriveOrder(bench, { id: value.id, pairs: 1, acquiredOn: null }).value
    expect(lot.price).toEqual({ amount: 6.67, currency: 'EUR' })
    expect(bench.store.orders.get(value.id)).toMatchObject({
      pairs: 2,
      price: { amount: 13.33, currency: 'EUR' },
    })
    arriveOrder(bench, { id: value.id, pairs: 4, price: null, acquiredOn: '2026-11-20' })
    expect(orderRows(bench)).toEqual([])
    expect(outlook().unopened).toBe(5)
  })

  it('is expected after the usual delivery time, or when said, and counts the days that it is late', () => {
    order(1)
    order(2, { orderedOn: '2026-11-01', expectedOn: '2026-11-15' })
    expect(orderRows(bench).map(({ expectedOn, daysToGo }) => [expectedOn, daysToGo])).toEqual([
      ['2026-11-15', -3],
      ['2026-11-23', 5],
    ])
  })

  it('cannot be expected before it was ordered', () => {
    expect(() => order(1, { expectedOn: '2026-11-17' })).toThrow('before it was ordered')
    const { value } = order(1)
    const { id: _, product: __, ...fields } = value
    expect(() =>
      updateOrder(bench, { id: value.id, order: { ...fields, expectedOn: '2026-11-01' } }),
    ).toThrow('before it was ordered')
    updateOrder(bench, { id: value.id, order: { ...fields, pairs: 6 } })
    expect(outlook().onOrder).toBe(6)
    removeOrder(bench, value.id)
    expect(outlook().onOrder).toBe(0)
    expect(() => removeOrder(bench, value.id)).toThrow('not in the collection any more')
  })
})

describe('the agenda', () => {
  const keys = () => agenda(bench, { days: 366 }).flatMap(({ entries }) => entries.map(({ key }) => key))

  it('tells when the last pair in reserve is taken, until it is time to order', () => {
    wornFoam()
    addLot(bench, 'lot', 'foam', 1)
    expect(keys()).toContain('product:foam/empty')
    keepPairs(bench, { id: 'foam', keepPairs: 2 })
    expect(keys()).toContain('product:foam/order')
    expect(keys()).not.toContain('product:foam/empty')
  })
})

describe('the shopping list', () => {
  it('shows what the owner asked for although enough is there, as one pack', () => {
    addLot(bench, 'lot', 'foam', 6)
    const { items } = shoppingList(bench, { also: 'foam' })
    expect(items.map(({ pairs, outlook: { urgency } }) => [pairs, urgency])).toEqual([[3, 'none']])
    expect(shoppingList(bench, { also: 'gone' }).items).toEqual([])
  })

  it('names what will be wanted next when it is empty', () => {
    wornFoam()
    addLot(bench, 'lot', 'foam', 3)
    const { items, next } = shoppingList(bench, { also: null })
    expect(items).toEqual([])
    expect(next).toMatchObject({ product: { id: 'foam' }, orderBy: outlook().orderBy })
  })

  it('estimates from the last price of a pair, and a product tells all its prices by currency', () => {
    wornFoam()
    const lot = (id: string, acquiredOn: string | null, pairs: number, amount: number, currency: string) =>
      bench.store.stock.insert({
        id,
        product: 'foam',
        pairs: 0,
        pairsBought: pairs,
        acquiredOn,
        price: { amount, currency },
      })
    lot('a', '2025-01-01', 3, 18, 'EUR')
    lot('b', '2026-02-01', 3, 24, 'EUR')
    lot('c', null, 2, 10, 'USD')
    const { prices, cheapest } = productStock(bench, 'foam')
    expect(prices.map(({ lot: id, perPair }) => [id, perPair.amount, perPair.currency])).toEqual([
      ['b', 8, 'EUR'],
      ['a', 6, 'EUR'],
      ['c', 5, 'USD'],
    ])
    expect(cheapest.map(({ lot: id }) => id)).toEqual(['a', 'c'])
    expect(shoppingList(bench, { also: null }).items[0]?.lastPaid).toEqual({ amount: 8, currency: 'EUR' })
  })

  it('as CSV has the quantities of the owner and runs no formula', () => {
    bench.store.products.insert(
      productSchema.parse({ id: 'evil', kind: 'tips', brand: '=HYPERLINK("x")', model: "'+1", keepPairs: 2 }),
    )
    const text = shoppingCsv(bench, { also: null, pairs: { evil: 4 } })
    const [row] = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
    expect(row).toMatchObject({ brand: '\'=HYPERLINK("x")', model: "''+1", pairs: '4', estimated_cost: '' })
    expect(text.split('\r\n')[0]).toBe(
      'brand,model,size,kind,pairs,packs,pairs_per_pack,estimated_cost,currency,order_by,reason',
    )
  })
})
