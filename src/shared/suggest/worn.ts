import type { Device } from '../gear/device'
import { t } from '../i18n/texts'
import { fitsSlot } from '../parts/fit'
import { type Product, productName, type Side } from '../parts/part'
import { EARS } from '../parts/sides'
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
  /** Did they seal here, as the owner found; null = not said. */
  readonly sealed: boolean | null
  /** What is taken for granted, as a sentence, worded only where it is shown. */
  readonly note: (() => string) | null
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
  if (mounted) return wornAlready(mounted, device, slot, shelf)
  const fitOn = ({ product }: Loose) => fitsSlot(product, device, slot, shelf.judged(device.id, product.id))
  // What is known to leak is only taken where there is nothing else.
  for (const leaks of [false, true]) {
    const among = (list: readonly Loose[]) =>
      bestFitting(
        list.filter(({ product }) => (shelf.sealed(device.id, product.id) === false) === leaks),
        slot,
        fitOn,
      )
    const sealed = (choice: Choice) => shelf.sealed(device.id, choice.loose.product.id)
    const drawer = among(shelf.drawer(slot))
    if (drawer?.loose.drawer) {
      const part = drawer.loose.drawer
      const item = { part: part.part.id }
      return { item, from: 'drawer', part, sealed: sealed(drawer), ...found(drawer, 'fromDrawer') }
    }
    const stock = among(shelf.unopened(slot))
    if (stock) {
      const item = { product: stock.loose.product.id }
      return {
        item,
        from: 'stock',
        part: null,
        sealed: sealed(stock),
        ...found(stock, 'fromStock'),
      }
    }
  }
  const loose = shelf.loose(slot)
  const noneFits = loose.length > 0 && loose.every((one) => fitOn(one) === false)
  return {
    item: null,
    from: noneFits ? 'none_fits' : 'assumed',
    product: null,
    part: null,
    fits: null,
    sealed: null,
    note: noneFits ? null : () => t.suggest.rig[slot === 'tips' ? 'tipsAssumed' : 'padsAssumed'],
  }
}

/** What it wears now; left and right may be of different products, and then the worse of each decides. */
function wornAlready(mounted: ShelfPart, device: Device, slot: 'tips' | 'pads', shelf: Shelf): Worn {
  const worn = shelf.allWornBy(device.id, slot)
  const sideOf = (part: ShelfPart) => (part.mounted?.device === device.id ? part.mounted.side : 'both')
  const fits = worse(
    worn.map((part) =>
      fitsSlot(part.product, device, slot, shelf.judged(device.id, part.product.id, sideOf(part))),
    ),
  )
  const sealed = worse(worn.map((part) => shelf.sealed(device.id, part.product.id, sideOf(part))))
  const notes = [
    unequalNote(worn, sideOf),
    fits === false ? () => t.suggest.rig.wrongSize[slot] : null,
  ].filter((note) => note !== null)
  return {
    item: { part: mounted.part.id },
    from: 'mounted',
    product: mounted.product,
    part: mounted,
    fits,
    sealed,
    note: notes.length === 0 ? null : () => t.common.inARow({ sentences: notes.map((note) => note()) }),
  }
}

/** Of two answers the worse; null = one is not known and none is bad. */
function worse(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(false)) return false
  return answers.length === 0 || answers.includes(null) ? null : true
}

/** `Left Comply T-100 M, right Comply T-100 S.` where the ears wear different things, or one of them nothing. */
function unequalNote(worn: readonly ShelfPart[], sideOf: (part: ShelfPart) => Side): (() => string) | null {
  const [left, right] = EARS.map((ear) => worn.find((part) => sideOf(part) === ear)?.product)
  if (!left && !right) return null
  if (left?.id === right?.id) return null
  const name = (product: Product | undefined) =>
    product ? productName(product) : t.suggest.rig.nothingRecorded
  return () => t.suggest.rig.unequal({ left: name(left), right: name(right) })
}

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

function found(
  { loose, fits }: Choice,
  where: 'fromDrawer' | 'fromStock',
): Pick<Worn, 'product' | 'fits' | 'note'> {
  const { product } = loose
  const key = fits === null ? (`${where}MayFit` as const) : where
  return { product, fits, note: () => t.suggest.rig[key]({ name: productName(product) }) }
}
