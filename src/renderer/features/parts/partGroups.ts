import { t } from '../../../shared/i18n/texts'
import { type ProductKind, productName } from '../../../shared/parts/part'
import type { PartRow, ProductRow } from '../../../shared/parts/views'
import type { StockOutlook } from '../../../shared/stock/types'
import { compareText } from '../../../shared/text'
import type { PartsTab } from './search'

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
 * with what is to be ordered first at the top, retired with the latest first.
 */
export function groupParts(
  parts: readonly PartRow[],
  products: readonly ProductRow[],
  nameOf: (device: string) => string,
  filter: PartsFilter,
  outlooks: ReadonlyMap<string, Pick<StockOutlook, 'orderBy'>>,
): PartGroups {
  const orderOf = ({ product }: ProductRow) => outlooks.get(product.id)?.orderBy ?? NO_DAY
  const shown = parts.filter((row) => matches(filter, row, nameOf))
  const alive = shown.filter(({ part }) => part.retiredAt === null)
  return {
    mounted: alive
      .filter(({ mount }) => mount !== null)
      .sort((a, b) => wornOf(b) - wornOf(a) || byName(a, b)),
    drawer: alive.filter(({ mount }) => mount === null).sort(byName),
    stock: products
      .filter((row) => matches(filter, { product: row.product, mount: null }, nameOf))
      .sort((a, b) => compareText(orderOf(a), orderOf(b)) || byName(a, b)),
    retired: shown
      .filter(({ part }) => part.retiredAt !== null)
      .sort((a, b) => (b.part.retiredAt ?? 0) - (a.part.retiredAt ?? 0)),
  }
}

/** True for what the filter lets through; what is not mounted has only its product to be found by. */
export function matches(
  filter: PartsFilter,
  { product, mount }: Pick<PartRow, 'product' | 'mount'>,
  nameOf: (device: string) => string,
): boolean {
  if (filter.kind !== null && product.kind !== filter.kind) return false
  const where = mount ? `${nameOf(mount.device)} ${t.parts.kinds[mount.slot]}` : ''
  const haystack = `${productName(product)} ${product.material ?? ''} ${where}`.toLowerCase()
  return filter.text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word))
}

function wornOf({ wear }: PartRow): number {
  return wear?.pWornNow ?? -1
}

function byName(a: Pick<PartRow, 'product'>, b: Pick<PartRow, 'product'>): number {
  return productName(a.product).localeCompare(productName(b.product))
}

/** Sorts after every calendar day. */
const NO_DAY = '~'
