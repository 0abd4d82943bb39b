import { z } from 'zod'
import { idSchema } from '../gear/device'
import { moneySchema } from '../gear/money'
import { orderSchema, productSchema, stockLotSchema } from '../parts/part'
import { localDateSchema } from '../time'
import { stockOutlookSchema } from './types'

export const orderDraftSchema = orderSchema.omit({ id: true })

/** An order with the day on which it should be there. */
export const orderRowSchema = z.strictObject({
  order: orderSchema,
  product: productSchema,
  /** As said, else after the owner's usual delivery time. */
  expectedOn: localDateSchema,
  /** Days from today; negative = late. */
  daysToGo: z.int(),
})
export type OrderRow = z.infer<typeof orderRowSchema>

/** One thing to buy. */
export const shoppingItemSchema = z.strictObject({
  product: productSchema,
  outlook: stockOutlookSchema,
  /** Pairs to buy, in whole packs, at least one. */
  pairs: z.int().min(1),
  /** What a pair cost the last time; null = never noted. */
  lastPaid: moneySchema.nullable(),
})
export type ShoppingItem = z.infer<typeof shoppingItemSchema>

export const shoppingListSchema = z.strictObject({
  /** Most urgent first. */
  items: z.array(shoppingItemSchema),
  /** On order, the one expected first at the top. */
  orders: z.array(orderRowSchema),
  /** What will be wanted first of all that is not on the list; null = nothing in sight. */
  next: z.strictObject({ product: productSchema, orderBy: localDateSchema }).nullable(),
})
export type ShoppingList = z.infer<typeof shoppingListSchema>

export const pricePointSchema = z.strictObject({
  lot: idSchema,
  on: localDateSchema.nullable(),
  pairs: z.int(),
  price: moneySchema,
  perPair: moneySchema,
})

/** All that is known of the stock of one product. */
export const productStockSchema = z.strictObject({
  product: productSchema,
  outlook: stockOutlookSchema,
  lots: z.array(stockLotSchema),
  orders: z.array(orderRowSchema),
  /** Latest first. */
  prices: z.array(pricePointSchema),
  /** The lowest price of a pair, one of each currency. */
  cheapest: z.array(pricePointSchema),
})
export type ProductStock = z.infer<typeof productStockSchema>
