import type { Slot } from '../../../../shared/gear/device'
import { formatHours } from '../../../../shared/i18n/format'
import { formatNumber } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'
import { type Product, productName, type Side } from '../../../../shared/parts/part'
import type { FitAnswer, PartRow, ProductRow } from '../../../../shared/parts/views'

/** Something that could go into a slot: an open pair from the drawer, or an unopened one. */
export interface Candidate {
  readonly key: string
  readonly product: Product
  /** null = opens a pair from stock. */
  readonly part: string | null
  readonly name: string
  /** Where it is and how much it was used. */
  readonly detail: string
  /** The side it goes on, whatever was chosen: a pair worn on one ear takes the other as well. */
  readonly side?: Side
}

export interface JudgedCandidate extends Candidate {
  /** null while it is being looked up. */
  readonly fit: FitAnswer | null
  /** Why it is likely to work here, from other devices; null = nothing says so. */
  readonly proposal: string | null
}

/** Where something is to go, and what is there now. */
export interface Place {
  readonly device: string
  readonly slot: Slot
  /** The part that would make room; null = none. */
  readonly mounted: string | null
}

/** The other ear's pair, then the drawer, then the stock: what is open goes first. */
export function candidatesFor(
  { device, slot, mounted }: Place,
  parts: readonly PartRow[],
  products: readonly ProductRow[],
): Candidate[] {
  const drawer = parts
    .filter(({ part, product, mount }) => product.kind === slot && mount === null && part.retiredAt === null)
    .map(({ part, product, wear }) => ({
      key: part.id,
      product,
      part: part.id,
      name: productName(product),
      detail: wear
        ? t.collection.mounted.inDrawerWorn({ hours: formatHours(wear.hours) })
        : t.collection.mounted.inDrawer,
    }))
  const stock = products
    .filter(({ product, unopenedPairs }) => product.kind === slot && unopenedPairs > 0)
    .map(({ product, unopenedPairs }) => ({
      key: `stock ${product.id}`,
      product,
      part: null,
      name: productName(product),
      detail: t.collection.mounted.newInStock({ count: formatNumber(unopenedPairs) }),
    }))
  const beside = parts.flatMap(({ part, product, mount }): Candidate[] =>
    mount?.device === device && mount.slot === slot && mount.side !== 'both' && part.id !== mounted
      ? [
          {
            key: part.id,
            product,
            part: part.id,
            name: productName(product),
            detail: t.collection.mounted.otherHalf[mount.side],
            side: 'both',
          },
        ]
      : [],
  )
  return [...beside, ...drawer, ...stock]
}

/** What fits first, then what worked elsewhere, then what is not known, then what does not fit. */
export function byFit(candidates: readonly JudgedCandidate[]): JudgedCandidate[] {
  return candidates.toSorted((a, b) => rank(a) - rank(b))
}

function rank({ fit, proposal }: JudgedCandidate): number {
  if (fit === null || fit.fits === null) return proposal === null ? 2 : 1
  return fit.fits ? 0 : 3
}
