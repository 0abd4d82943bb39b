import type { Device } from '../gear/device'
import { fitsSlot } from '../parts/fit'
import { type Product, productName } from '../parts/part'
import type { Loose, Shelf } from './shelf'
import type { RigItem, ShelfPart } from './types'

/** The tips or pads that a suggestion counts on. */
export interface Worn {
  readonly item: RigItem
  readonly from: 'mounted' | 'drawer' | 'stock' | 'assumed' | 'none_fits'
  readonly product: Product | null
  /** null for an unopened pair and for an assumed one. */
  readonly part: ShelfPart | null
  readonly fits: boolean | null
  /** What is taken for granted, as a sentence. */
  readonly note: string | null
}

/**
 * Tips or pads for a device: what it wears, else from the drawer by fit and then condition, else an
 * unopened pair, oldest first. A pair that another device wears is never named.
 *
 * Headphones and in-ears come with their own tips and pads, and many owners never record them: with no
 * loose pair of the kind the usual one is assumed, and said. Only when there are loose pairs and every one
 * is known not to fit does nothing fit. Loose pads carry no size, so they count only once the owner has
 * found that they fit; unjudged ones are someone else's spares and the device's own pads are assumed.
 */
export function chooseWorn(device: Device, slot: 'tips' | 'pads', shelf: Shelf): Worn {
  const mounted = shelf.wornBy(device.id, slot)
  if (mounted) {
    const fits = fitsSlot(mounted.product, device, slot, shelf.judged(device.id, mounted.product.id))
    const note = fits === false ? `The ${slot} it wears may be the wrong size.` : null
    return {
      item: { part: mounted.part.id },
      from: 'mounted',
      product: mounted.product,
      part: mounted,
      fits,
      note,
    }
  }
  const fitOn = ({ product }: Loose) => fitsSlot(product, device, slot, shelf.judged(device.id, product.id))
  const drawer = bestFitting(shelf.drawer(slot), slot, fitOn)
  if (drawer?.loose.drawer) {
    const part = drawer.loose.drawer
    return { item: { part: part.part.id }, from: 'drawer', part, ...found(drawer, 'from the drawer') }
  }
  const stock = bestFitting(shelf.unopened(slot), slot, fitOn)
  if (stock) {
    const item = { product: stock.loose.product.id }
    return { item, from: 'stock', part: null, ...found(stock, 'unopened, from stock') }
  }
  const loose = shelf.loose(slot)
  const noneFits = loose.length > 0 && loose.every((one) => fitOn(one) === false)
  return {
    item: null,
    from: noneFits ? 'none_fits' : 'assumed',
    product: null,
    part: null,
    fits: null,
    note: noneFits ? null : ASSUMED_NOTE[slot],
  }
}

const ASSUMED_NOTE = {
  tips: 'No tips are recorded for it: the usual silicone ones are assumed.',
  pads: 'No pads are recorded for it: its own are assumed.',
} as const

interface Choice {
  readonly loose: Loose
  readonly fits: boolean | null
}

/** The first of a list, best first, that fits; else, of tips only, the first that may fit. */
function bestFitting(
  list: readonly Loose[],
  slot: 'tips' | 'pads',
  fitOn: (loose: Loose) => boolean | null,
): Choice | null {
  let may: Choice | null = null
  for (const loose of list) {
    const fits = fitOn(loose)
    if (fits === true) return { loose, fits }
    if (fits === null && slot === 'tips') may ??= { loose, fits }
  }
  return may
}

function found({ loose, fits }: Choice, where: string): Pick<Worn, 'product' | 'fits' | 'note'> {
  const doubt = fits === null ? ' Whether they fit is not known.' : ''
  return { product: loose.product, fits, note: `${productName(loose.product)}, ${where}.${doubt}` }
}
