import { defaultLife, type WearKind } from '../../shared/parts/materials'
import { type Figured, type LifeOverride, type Material, NO_LIFE_OVERRIDE } from '../../shared/parts/part'
import type { Store } from '../db/store'

/** Looks up the owner's own figures for all things of a kind and material. */
export function materialFigures({
  materialFigures: kept,
}: Store): (kind: WearKind, material: Material | null) => LifeOverride {
  const own = new Map<Figured, LifeOverride>(kept.all().map(({ material, figures }) => [material, figures]))
  if (own.size === 0) return () => NO_LIFE_OVERRIDE
  return (kind, material) => {
    const { figured } = defaultLife(kind, material)
    return (figured === null ? null : own.get(figured)) ?? NO_LIFE_OVERRIDE
  }
}
