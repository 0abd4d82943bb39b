import type { Slot } from '../gear/device'
import type { Figured, LifeOverride, Material, Meter, ProductKind } from './part'

/** What wears: a kind of product, or the shell of a custom in-ear, which cannot be bought apart. */
export type WearKind = ProductKind | 'shell'

/** Every figure of wear there is. */
export type WearFigure = keyof LifeOverride
export const LIFE_FIGURES = ['lifeHours', 'lifeMonths', 'lifeCycles'] as const satisfies WearFigure[]
export const STRESS_FIGURES = [
  'lightSweat',
  'heavySweat',
  'sleptOn',
  'heat',
  'uncleaned',
  'inStock',
] as const satisfies WearFigure[]
export const WEAR_FIGURES = [...LIFE_FIGURES, ...STRESS_FIGURES] as const

/** What an hour of use counts for under stress, 1…3, and what a month in the sealed pack counts for, 0…1. */
export type StressFigures = Readonly<Record<(typeof STRESS_FIGURES)[number], number>>

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

export interface ResolvedDefault extends LifeDefault, StressFigures {
  /** The material that was used; null = the kind has one life whatever it is made of. */
  readonly material: Material | null
  /** The owner did not say what it is made of, so the usual material of its kind was taken. */
  readonly materialAssumed: boolean
  /** Under which name the owner's figures for all such things are kept; null = there are none. */
  readonly figured: Figured | null
  /** A headband pad lasts this many times what its material lasts as a pad. */
  readonly times: number
}

/**
 * The figures to start from for a thing of this kind and material.
 * @param material null = unknown: tips count as silicone, pads and headband pads as PU leather.
 */
export function defaultLife(kind: WearKind, material: Material | null): ResolvedDefault {
  const rule = KIND_LIVES[kind]
  if (!('usualMaterial' in rule)) {
    const { figured } = rule
    const life = figured === null ? EVERLASTING : KIND_DEFAULTS[figured]
    return { ...life, ...stressOf(null), material: null, materialAssumed: false, figured, times: 1 }
  }
  const { usualMaterial, times } = rule
  const used = material ?? usualMaterial
  return {
    ...stretched(MATERIAL_LIVES[used], times),
    ...stressOf(used),
    material: used,
    materialAssumed: material === null,
    figured: used,
    times,
  }
}

/** The figures for everything of one material (as tips or pads), or of a kind not told by its material. */
export function defaultFigures(figured: Figured): LifeDefault & StressFigures {
  return isKind(figured)
    ? { ...KIND_DEFAULTS[figured], ...stressOf(null) }
    : { ...MATERIAL_LIVES[figured], ...stressOf(figured) }
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

/** Whether the owner wants to hear of the wear of a kind. */
export function isMetered(
  kind: ProductKind,
  settings: { readonly meterCables: boolean; readonly meterHeadbandPads: boolean },
): boolean {
  if (kind === 'cable') return settings.meterCables
  if (kind === 'headband_pad') return settings.meterHeadbandPads
  return METERED_FROM_START[kind]
}

/** What wears on a device as a whole wears as such a part does; what covers a headband is not known. */
export const METER_KINDS: Readonly<Record<Meter, WearKind>> = {
  battery: 'battery',
  headband: 'headband_pad',
  cable: 'cable',
  shell: 'shell',
}

/** Where it would sit if it were a part; a shell is the device itself. */
export const METER_SLOTS: Readonly<Record<Meter, Slot | null>> = {
  battery: 'battery',
  headband: 'headband_pad',
  cable: 'cable',
  shell: null,
}

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

type FiguredKind = Exclude<Figured, Material>

const KIND_DEFAULTS: Readonly<Record<FiguredKind, LifeDefault>> = {
  cable: assumed(2500, 84, 1.3, 500),
  filters: assumed(150, null, 1.5),
  battery: assumed(null, 60, 3, 400),
  // Custom shells are made anew every two to four years as ear and silicone change (domain notes D.1).
  shell: assumed(null, 48, 3),
}

const EVERLASTING = assumed(null, null, 2)

/** A kind lasts either as its material does, times a factor, or as itself. */
type KindLife =
  | { readonly usualMaterial: Material; readonly times: number }
  | { readonly figured: FiguredKind | null }

const KIND_LIVES: Readonly<Record<WearKind, KindLife>> = {
  tips: { usualMaterial: 'silicone', times: 1 },
  pads: { usualMaterial: 'pu_leather', times: 1 },
  headband_pad: { usualMaterial: 'pu_leather', times: 2 },
  cable: { figured: 'cable' },
  filters: { figured: 'filters' },
  battery: { figured: 'battery' },
  shell: { figured: 'shell' },
  adapter: { figured: null },
}

/** How much faster a kind of use wears than plain use; all assumed (domain notes D.2). */
const USUAL_STRESS: StressFigures = {
  lightSweat: 1.3,
  heavySweat: 2,
  sleptOn: 1.5,
  heat: 1.2,
  uncleaned: 1.2,
  inStock: 0,
}

/** Foam soaks sweat up; foam relaxes and PU hydrolyses in the sealed pack too (domain notes D.1, D.2; assumed). */
const MATERIAL_STRESS: Readonly<Partial<Record<Material, Partial<StressFigures>>>> = {
  memory_foam: { heavySweat: 2.5, inStock: 0.25 },
  pu_leather: { inStock: 0.25 },
}

function stressOf(material: Material | null): StressFigures {
  return { ...USUAL_STRESS, ...(material === null ? {} : MATERIAL_STRESS[material]) }
}

function isKind(figured: Figured): figured is FiguredKind {
  return figured in KIND_DEFAULTS
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
