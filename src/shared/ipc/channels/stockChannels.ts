/** What is left, on order, and to be bought. */
import { z } from 'zod'
import { idSchema } from '../../gear/device'
import { orderSchema, productSchema, stockLotSchema } from '../../parts/part'
import { stockOutlookSchema } from '../../stock/types'
import { orderDraftSchema, productStockSchema, shoppingListSchema } from '../../stock/views'
import { changed, command, nothing, query } from '../define'
import { id, RECORD } from './common'

const STOCK = ['devices', 'parts', 'sessions', 'settings'] as const

export const stockChannels = {
  /** Of every product. */
  'stock.outlooks': query(STOCK, nothing, z.array(stockOutlookSchema)),
  'stock.product': query(STOCK, id, productStockSchema),
  'products.keep': command(
    RECORD,
    z.strictObject({ id: idSchema, keepPairs: productSchema.shape.keepPairs.unwrap() }),
    changed(productSchema),
  ),
  'shopping.list': query(
    STOCK,
    /** `also` is on the list although enough of it is there: the owner asked for it. */
    z.strictObject({ also: idSchema.nullable().default(null) }),
    shoppingListSchema,
  ),
  'orders.add': command(RECORD, z.strictObject({ order: orderDraftSchema }), changed(orderSchema)),
  'orders.update': command(
    RECORD,
    z.strictObject({ id: idSchema, order: orderDraftSchema.omit({ product: true }) }),
    changed(orderSchema),
  ),
  'orders.remove': command(RECORD, id, changed(z.null())),
  /** Books what came as a lot in stock; with fewer pairs than ordered the rest stays on order. */
  'orders.arrive': command(
    RECORD,
    z.strictObject({
      id: idSchema,
      /** null = all of them. */
      pairs: z.int().min(1).max(100_000).nullable().default(null),
      /** What was paid for these; absent = their share of the price of the order. */
      price: stockLotSchema.shape.price.unwrap().optional(),
      /** null = today. */
      acquiredOn: stockLotSchema.shape.acquiredOn,
    }),
    changed(stockLotSchema),
  ),
  /** Asks where to save the list as CSV, with the quantities of the owner's choice; null = cancelled. */
  'data.exportShopping': command(
    [],
    z.strictObject({
      also: idSchema.nullable().default(null),
      pairs: z.record(idSchema, z.int().min(1).max(100_000)),
    }),
    z.strictObject({ file: z.string() }).nullable(),
  ),
} as const
