import type { Order, Product, ProductKind, StockLot } from '../../../shared/parts/part'
import type { PartRow } from '../../../shared/parts/views'
import type { OrderRow } from '../../../shared/stock/views'

/** What can lie over the Tips & pads screen. */
export type PartsDialog =
  | {
      readonly kind: 'add'
      /** Something of this kind is wanted. */
      readonly of?: ProductKind | undefined
      /** It is wanted on this device. */
      readonly onto?: string | undefined
    }
  /** `row` null = a pair out of stock. */
  | {
      readonly kind: 'mount'
      readonly product: Product
      readonly row: PartRow | null
      /** The device that is chosen when it opens. */
      readonly onto?: string | undefined
    }
  | { readonly kind: 'product'; readonly product: Product }
  /** `lot` null = a new one. */
  | { readonly kind: 'stock'; readonly product: Product; readonly lot: StockLot | null }
  /** Stock, prices and outlook of one product. */
  | { readonly kind: 'product-stock'; readonly product: Product }
  /** `order` null = a new one of so many pairs. */
  | {
      readonly kind: 'order'
      readonly product: Product
      readonly order: Order | null
      readonly pairs: number
    }
  | { readonly kind: 'arrive'; readonly row: OrderRow }
