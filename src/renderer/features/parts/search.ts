import { PRODUCT_KINDS } from '../../../shared/parts/part'
import { flag, oneOf, searchOf, text } from '../../app/search'

export const TABS = ['mounted', 'drawer', 'stock', 'shopping', 'retired'] as const
export type PartsTab = (typeof TABS)[number]

/** What the address of the screen remembers. */
export const partsSearch = searchOf({
  tab: oneOf(TABS),
  /** Opens the form to add tips or pads. */
  add: flag,
  /** What kind of thing that form is opened for. */
  kind: oneOf(PRODUCT_KINDS),
  /** The device that what is added goes on; afterwards its page is shown again. */
  onto: text,
  /** Opens the form to add unopened ones of this product. */
  stock: text,
  /** Shows one part. */
  part: text,
  /** Names this product on the shopping list, also when enough of it is there: `/parts?tab=shopping&product=ID`. */
  product: text,
})
export type PartsSearch = ReturnType<typeof partsSearch>
