import type { Material, ProductKind } from './part'

/** How long a thing lasts when nothing is known but what it is made of. */
export interface LifeDefault {
  /** Hours of unstressed use if age did nothing; null = hours do not wear it. */
  readonly lifeHours: number | null
  /** Months since opening if never used; null = age does not wear it. */
  readonly lifeMonths: number | null
  /** Charges of a battery, matings of a cable; null = not counted. */
  readonly lifeCycles: number | null
  /** Weibull shape: near 1 = fails at any time, 3 and more = fails at much the same age. */
  readonly shape: number
  /** No source agrees within a factor of five (domain notes D.1), so every figure is a starting guess. */
  readonly basis: 'assumed'
}

export interface ResolvedDefault extends LifeDefault {
  /** The material that was used; null = the kind has one life whatever it is made of. */
  readonly material: Material | null
  /** The owner did not say what it is made of, so the usual material of its kind was taken. */
  readonly materialAssumed: boolean
}

/**
 * The life to start from for a product of this kind and material.
 * @param material null = unknown: tips count as silicone, pads and headband pads as PU leather.
 */
export function defaultLife(kind: ProductKind, material: Material | null): ResolvedDefault {
  const rule = KIND_LIVES[kind]
  if ('life' in rule) return { ...rule.life, material: null, materialAssumed: false }
  const used = material ?? rule.usualMaterial
  return {
    ...stretched(MATERIAL_LIVES[used], rule.times),
    material: used,
    materialAssumed: material === null,
  }
}

/** Whether a kind has its wear shown without asking: the slow ones are metered only once switched on. */
export const METERED_FROM_START: Readonly<Record<ProductKind, boolean>> = {
  tips: true,
  pads: true,
  filters: true,
  battery: true,
  cable: false,
  headband_pad: false,
  adapter: false,
}

/** Materials that also age in the sealed pack: foam relaxes, PU hydrolyses (domain notes D.1, D.2). */
export const AGES_IN_STOCK: ReadonlySet<Material> = new Set(['memory_foam', 'pu_leather'])

export const MATERIAL_LIVES: Readonly<Record<Material, LifeDefault>> = {
  memory_foam: assumed(250, 12, 2.5),
  silicone: assumed(1000, 60, 2),
  hybrid: assumed(500, 24, 2),
  tpe: assumed(350, 18, 2),
  pu_leather: assumed(1250, 48, 2.5),
  leather: assumed(3600, 120, 2),
  velour: assumed(2500, 96, 2),
  fabric: assumed(2500, 96, 2),
  suede: assumed(2500, 96, 2),
}

/** A kind lasts either as its material does, times a factor, or as itself. */
type KindLife = { readonly usualMaterial: Material; readonly times: number } | { readonly life: LifeDefault }

const KIND_LIVES: Readonly<Record<ProductKind, KindLife>> = {
  tips: { usualMaterial: 'silicone', times: 1 },
  pads: { usualMaterial: 'pu_leather', times: 1 },
  headband_pad: { usualMaterial: 'pu_leather', times: 2 },
  cable: { life: assumed(2500, 84, 1.3, 500) },
  filters: { life: assumed(150, null, 1.5) },
  battery: { life: assumed(null, 60, 3, 400) },
  adapter: { life: assumed(null, null, 2) },
}

function assumed(
  lifeHours: number | null,
  lifeMonths: number | null,
  shape: number,
  lifeCycles: number | null = null,
): LifeDefault {
  return { lifeHours, lifeMonths, lifeCycles, shape, basis: 'assumed' }
}

function stretched(life: LifeDefault, times: number): LifeDefault {
  const scaled = (figure: number | null) => (figure === null ? null : figure * times)
  return { ...life, lifeHours: scaled(life.lifeHours), lifeMonths: scaled(life.lifeMonths) }
}
