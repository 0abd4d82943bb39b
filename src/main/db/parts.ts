import type { Slot } from '../../shared/gear/device'
import type { Mount, Order, Part, Product, StockLot } from '../../shared/parts/part'
import type { Connection } from './connection'
import {
  mountOf,
  orderOf,
  orderRow,
  partOf,
  partRow,
  productOf,
  productRow,
  stockLotOf,
  stockLotRow,
} from './rows'
import * as schema from './schema'
import { tableStatements } from './table'

export type MountRecord = Mount & { readonly id: number }
export function productQueries(connection: Connection) {
  const table = tableStatements<typeof schema.products, string>(connection, schema.products, ['id'], 'id')
  return {
    all: (): Product[] => table.all().map(productOf),
    get: (id: string): Product | null => {
      const row = table.get(id)
      return row ? productOf(row) : null
    },
    insert: (product: Product) => {
      table.insert(productRow(product))
    },
    update: (product: Product) => table.update(productRow(product)),
    remove: (id: string) => table.remove(id),
  }
}

export function stockQueries(connection: Connection) {
  const table = tableStatements<typeof schema.stockLots, string>(connection, schema.stockLots, ['id'], 'id')
  const oldest = connection.prepare(`SELECT ${table.columns} FROM stock_lots
    WHERE product_id = ? AND pairs > 0 ORDER BY acquired_on IS NULL, acquired_on, id LIMIT 1`)
  const left = connection
    .prepare<[string], number>('SELECT coalesce(sum(pairs), 0) FROM stock_lots WHERE product_id = ?')
    .pluck()
  return {
    all: (): StockLot[] => table.all().map(stockLotOf),
    get: (id: string): StockLot | null => {
      const row = table.get(id)
      return row ? stockLotOf(row) : null
    },
    /** The lot to open next: with a pair left, bought first; undated ones last. */
    oldestWithPairs: (product: string): StockLot | null => {
      const raw = oldest.get(product)
      return raw === undefined ? null : stockLotOf(table.decode(raw))
    },
    unopenedPairs: (product: string) => left.get(product) ?? 0,
    insert: (lot: StockLot) => {
      table.insert(stockLotRow(lot))
    },
    update: (lot: StockLot) => table.update(stockLotRow(lot)),
    remove: (id: string) => table.remove(id),
  }
}

export function partQueries(connection: Connection) {
  const table = tableStatements<typeof schema.parts, string>(connection, schema.parts, ['id'], 'id')
  return {
    all: (): Part[] => table.all().map(partOf),
    get: (id: string): Part | null => {
      const row = table.get(id)
      return row ? partOf(row) : null
    },
    insert: (part: Part) => {
      table.insert(partRow(part))
    },
    update: (part: Part) => table.update(partRow(part)),
    remove: (id: string) => table.remove(id),
  }
}

/** What is on a device now, in a fixed order. */
export const OPEN_MOUNTS = 'WHERE to_at IS NULL ORDER BY device_id, slot, side, id'

export function mountQueries(connection: Connection) {
  const table = tableStatements<typeof schema.mounts, number>(
    connection,
    schema.mounts,
    ['id'],
    'from_at, id',
  )
  const select = `SELECT ${table.columns} FROM mounts`
  const open = connection.prepare(`${select} ${OPEN_MOUNTS}`)
  const ofPart = connection.prepare(`${select} WHERE part_id = ? ORDER BY from_at`)
  const openOfPart = connection.prepare(`${select} WHERE part_id = ? AND to_at IS NULL`)
  const openInSlot = connection.prepare(
    `${select} WHERE device_id = ? AND slot = ? AND to_at IS NULL ORDER BY side, id`,
  )
  const ofDevice = connection.prepare(`${select} WHERE device_id = ? ORDER BY from_at DESC, id DESC`)
  const read = (raws: readonly unknown[]): MountRecord[] => raws.map((raw) => mountOf(table.decode(raw)))
  return {
    all: () => table.all().map(mountOf),
    get: (id: number): MountRecord | null => {
      const row = table.get(id)
      return row ? mountOf(row) : null
    },
    open: () => read(open.all()),
    ofPart: (part: string) => read(ofPart.all(part)),
    openOfPart: (part: string): MountRecord | null => read(openOfPart.all(part))[0] ?? null,
    openInSlot: (device: string, slot: Slot) => read(openInSlot.all(device, slot)),
    ofDevice: (device: string) => read(ofDevice.all(device)),
    insert: (mount: Mount): number => {
      const { part, device, ...plain } = mount
      return table.insert({ ...plain, partId: part, deviceId: device })
    },
    update: ({ part, device, ...plain }: MountRecord) =>
      table.update({ ...plain, partId: part, deviceId: device }),
    remove: (id: number) => table.remove(id),
  }
}

export function orderQueries(connection: Connection) {
  const table = tableStatements<typeof schema.orders, string>(connection, schema.orders, ['id'], 'id')
  return {
    all: (): Order[] => table.all().map(orderOf),
    get: (id: string): Order | null => {
      const row = table.get(id)
      return row ? orderOf(row) : null
    },
    insert: (order: Order) => {
      table.insert(orderRow(order))
    },
    update: (order: Order) => table.update(orderRow(order)),
    remove: (id: string) => table.remove(id),
  }
}
