import type { Product, StockLot } from '../../../shared/parts/part'
import type { PartRow } from '../../../shared/parts/views'

/** What can lie over the Tips & pads screen. */
export type PartsDialog =
  | { readonly kind: 'add' }
  /** `row` null = a pair out of stock. */
  | { readonly kind: 'mount'; readonly product: Product; readonly row: PartRow | null }
  | { readonly kind: 'product'; readonly product: Product }
  /** `lot` null = a new one. */
  | { readonly kind: 'stock'; readonly product: Product; readonly lot: StockLot | null }
