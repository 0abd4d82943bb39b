import type { Device } from '../gear/device'
import { type Fit, fitOf } from '../parts/fit'
import { type Product, productName } from '../parts/part'
import { byCondition, byId, type Loose, type Shelf } from './shelf'
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
    const { fits } = fitOf(mounted.product, device, slot, shelf.judged(device.id, mounted.product.id))
    const note = fits === false ? `The ${slot} it wears are not known to be the right size.` : null
    return {
      item: { part: mounted.part.id },
      from: 'mounted',
      product: mounted.product,
      part: mounted,
      fits,
      note,
    }
  }
  const owned = shelf.loose(slot).map((loose) => ({
    loose,
    fit: fitOf(loose.product, device, slot, shelf.judged(device.id, loose.product.id)),
  }))
  const usable = owned.filter(({ fit }) => fit.fits === true || (fit.fits === null && slot === 'tips'))
  const drawer = usable.filter(({ loose }) => loose.drawer !== null).sort(byFitThenCondition)[0]
  if (drawer?.loose.drawer) {
    const part = drawer.loose.drawer
    return { item: { part: part.part.id }, from: 'drawer', part, ...found(drawer, 'from the drawer') }
  }
  const stock = usable.sort(byFitThenAge)[0]
  if (stock) {
    return {
      item: { product: stock.loose.product.id },
      from: 'stock',
      part: null,
      ...found(stock, 'unopened, from stock'),
    }
  }
  const noneFits = owned.length > 0 && owned.every(({ fit }) => fit.fits === false)
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
  readonly fit: Fit
}

function found({ loose, fit }: Choice, where: string): Pick<Worn, 'product' | 'fits' | 'note'> {
  const doubt = fit.fits === null ? ' Whether they fit is not known.' : ''
  return { product: loose.product, fits: fit.fits, note: `${productName(loose.product)}, ${where}.${doubt}` }
}

function byFit(a: Choice, b: Choice): number {
  return Number(b.fit.fits === true) - Number(a.fit.fits === true)
}

function byFitThenCondition(a: Choice, b: Choice): number {
  if (a.loose.drawer === null || b.loose.drawer === null) return 0
  return byFit(a, b) || byCondition(a.loose.drawer, b.loose.drawer)
}

/** A lot of unknown age counts as the youngest. */
function byFitThenAge(a: Choice, b: Choice): number {
  const [ageA, ageB] = [a.loose.oldestLotOn || 'unknown', b.loose.oldestLotOn || 'unknown']
  const byAge = ageA === ageB ? byId(a.loose.product, b.loose.product) : ageA < ageB ? -1 : 1
  return byFit(a, b) || byAge
}
