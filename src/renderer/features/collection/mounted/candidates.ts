import type { Slot } from '../../../../shared/gear/device'
import { type Product, productName } from '../../../../shared/parts/part'
import type { FitAnswer, PartRow, ProductRow } from '../../../../shared/parts/views'
import { formatHours } from '../../../ui/format'

/** Something that could go into a slot: an open pair from the drawer, or an unopened one. */
export interface Candidate {
  readonly key: string
  readonly product: Product
  /** null = opens a pair from stock. */
  readonly part: string | null
  readonly name: string
  /** Where it is and how much it was used. */
  readonly detail: string
}

export interface JudgedCandidate extends Candidate {
  /** null while it is being looked up. */
  readonly fit: FitAnswer | null
}

/** Drawer before stock: what is open goes first. */
export function candidatesFor(
  slot: Slot,
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
      detail: wear ? `in the drawer, ${formatHours(wear.hours)} worn` : 'in the drawer',
    }))
  const stock = products
    .filter(({ product, unopenedPairs }) => product.kind === slot && unopenedPairs > 0)
    .map(({ product, unopenedPairs }) => ({
      key: `stock ${product.id}`,
      product,
      part: null,
      name: productName(product),
      detail: `new, ${unopenedPairs} in stock`,
    }))
  return [...drawer, ...stock]
}

/** What fits first, then what is not known, then what does not fit. */
export function byFit(candidates: readonly JudgedCandidate[]): JudgedCandidate[] {
  return candidates.toSorted((a, b) => rank(a.fit) - rank(b.fit))
}

function rank(fit: FitAnswer | null): number {
  if (fit === null || fit.fits === null) return 1
  return fit.fits ? 0 : 2
}
