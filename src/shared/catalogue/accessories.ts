import type { Material, ProductKind } from '../parts/part'
import { exactRank, slipRank, toQuery, toTarget } from './match'
import { PADS } from './pads'
import { TIPS } from './tips'

/** A product that may be suggested while the owner types; what is null stays for the owner to say. */
export interface Accessory {
  readonly kind: 'tips' | 'pads'
  readonly brand: string
  readonly model: string
  readonly material: Material | null
  readonly pairsPerPack: number | null
}

/** Every well-known tip and pad, brand by brand. */
export const ACCESSORIES: readonly Accessory[] = [
  ...Object.entries(TIPS).flatMap(([brand, rows]) =>
    rows.map(([model, material, pairsPerPack]) => ({
      kind: 'tips' as const,
      brand,
      model,
      material,
      pairsPerPack,
    })),
  ),
  ...Object.entries(PADS).flatMap(([brand, rows]) =>
    rows.map(([model, material]) => ({ kind: 'pads' as const, brand, model, material, pairsPerPack: 1 })),
  ),
]

const entries = ACCESSORIES.map((accessory) => ({
  accessory,
  target: toTarget(accessory.brand, accessory.model),
}))

/**
 * Tips or pads whose name fits what is typed, best first, typing slips forgiven. Kinds without
 * well-known names (cables, filters …) and an empty query give nothing.
 */
export function searchAccessories(text: string, kind: ProductKind, limit: number): readonly Accessory[] {
  const query = toQuery(text)
  if (query.whole.text === '') return []
  return entries
    .filter(({ accessory }) => accessory.kind === kind)
    .map(({ accessory, target }) => ({
      accessory,
      rank: exactRank(query, target) ?? slipRank(query, target),
    }))
    .filter((hit): hit is { accessory: Accessory; rank: number } => hit.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map((hit) => hit.accessory)
}
