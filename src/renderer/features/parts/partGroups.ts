import { type ProductKind, productName } from '../../../shared/parts/part'
import type { PartRow, ProductRow } from '../../../shared/parts/views'
import { SLOT_WORDS } from '../../ui/gearWords'

export const TABS = ['mounted', 'drawer', 'stock', 'shopping', 'retired'] as const
export type PartsTab = (typeof TABS)[number]
/** The tabs that list what the owner has. */
export type OwnedTab = Exclude<PartsTab, 'shopping'>

export interface PartsFilter {
  /** null = all kinds. */
  readonly kind: ProductKind | null
  readonly text: string
}

export interface PartGroups {
  readonly mounted: readonly PartRow[]
  readonly drawer: readonly PartRow[]
  readonly stock: readonly ProductRow[]
  readonly retired: readonly PartRow[]
}

/**
 * Sorts what the owner has by where it is: mounted with the most worn first, the drawer by name, stock
 * with the scarcest first, retired with the latest first.
 */
export function groupParts(
  parts: readonly PartRow[],
  products: readonly ProductRow[],
  nameOf: (device: string) => string,
  filter: PartsFilter,
): PartGroups {
  const shown = parts.filter((row) => matches(filter, row, nameOf))
  const alive = shown.filter(({ part }) => part.retiredAt === null)
  return {
    mounted: alive
      .filter(({ mount }) => mount !== null)
      .sort((a, b) => wornOf(b) - wornOf(a) || byName(a, b)),
    drawer: alive.filter(({ mount }) => mount === null).sort(byName),
    stock: products
      .filter((row) => matches(filter, { product: row.product, mount: null }, nameOf))
      .sort((a, b) => scarcityOf(a) - scarcityOf(b) || byName(a, b)),
    retired: shown
      .filter(({ part }) => part.retiredAt !== null)
      .sort((a, b) => (b.part.retiredAt ?? 0) - (a.part.retiredAt ?? 0)),
  }
}

/** How much is left of a product that is being used; null = nothing to say. */
export function shortageOf({ unopenedPairs, inUse }: ProductRow): 'none' | 'last' | null {
  if (inUse === 0) return null
  if (unopenedPairs === 0) return 'none'
  return unopenedPairs === 1 ? 'last' : null
}

/** True for what the filter lets through; what is not mounted has only its product to be found by. */
export function matches(
  filter: PartsFilter,
  { product, mount }: Pick<PartRow, 'product' | 'mount'>,
  nameOf: (device: string) => string,
): boolean {
  if (filter.kind !== null && product.kind !== filter.kind) return false
  const where = mount ? `${nameOf(mount.device)} ${SLOT_WORDS[mount.slot]}` : ''
  const haystack = `${productName(product)} ${product.material ?? ''} ${where}`.toLowerCase()
  return filter.text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word))
}

function wornOf({ wear }: PartRow): number {
  return wear?.pWornNow ?? -1
}

const SCARCITY = { none: 0, last: 1 } as const

function scarcityOf(row: ProductRow): number {
  const shortage = shortageOf(row)
  return shortage === null ? 2 : SCARCITY[shortage]
}

function byName(a: Pick<PartRow, 'product'>, b: Pick<PartRow, 'product'>): number {
  return productName(a.product).localeCompare(productName(b.product))
}
