import { defaultLife, type ResolvedDefault, type WearFigure } from '../parts/materials'
import type { AnySubject, WearReport } from './types'

/** Where a figure of wear comes from, most specific first; `default` is built in. */
export const FIGURE_ORIGINS = ['part', 'product', 'material', 'default'] as const
export type FigureOrigin = (typeof FIGURE_ORIGINS)[number]

type LifeBasis = WearReport['lifeBasis']

/** The figures of wear in force for a part, and which level each comes from. */
export interface Life extends Omit<ResolvedDefault, 'basis'> {
  readonly origins: Readonly<Record<WearFigure, FigureOrigin>>
  /** The most specific level that hours, months or cycles come from; built-in figures are the material's. */
  readonly basis: LifeBasis
}

type Figured = Pick<AnySubject, 'kind' | 'material' | 'lifeOverrides'>

/**
 * Resolves each figure on its own: the part's, else the product's, else the owner's for the material, else the
 * built-in one. The owner's hours and months for a material are stretched as the built-in ones are: a headband
 * pad lasts twice as long as a pad.
 */
export function resolveLife({ kind, material, lifeOverrides }: Figured): Life {
  const fallback = defaultLife(kind, material)
  const own = everyFigure((figure) => ownFigure(figure, lifeOverrides))
  const stretched = ({ value, origin }: OwnFigure) =>
    value === null || origin !== 'material' ? value : value * fallback.times
  const origins = everyFigure((figure) => own[figure].origin)
  const lifeOrigins = [origins.lifeHours, origins.lifeMonths, origins.lifeCycles]
  return {
    ...fallback,
    lifeHours: stretched(own.lifeHours) ?? fallback.lifeHours,
    lifeMonths: stretched(own.lifeMonths) ?? fallback.lifeMonths,
    lifeCycles: own.lifeCycles.value ?? fallback.lifeCycles,
    lightSweat: own.lightSweat.value ?? fallback.lightSweat,
    heavySweat: own.heavySweat.value ?? fallback.heavySweat,
    sleptOn: own.sleptOn.value ?? fallback.sleptOn,
    heat: own.heat.value ?? fallback.heat,
    uncleaned: own.uncleaned.value ?? fallback.uncleaned,
    inStock: own.inStock.value ?? fallback.inStock,
    origins,
    basis: LEVELS.find((level) => lifeOrigins.includes(level)) ?? 'material',
  }
}

/** True when nothing wears the thing out, as with an adapter: it has no place in the wear list. */
export function lastsForEver(life: Life): boolean {
  return life.lifeHours === null && life.lifeMonths === null && life.lifeCycles === null
}

/** The levels of the owner's own figures, most specific first, as in `WearSubject.lifeOverrides`. */
const LEVELS = ['part', 'product', 'material'] as const

interface OwnFigure {
  readonly value: number | null
  readonly origin: FigureOrigin
}

function ownFigure(figure: WearFigure, overrides: Figured['lifeOverrides']): OwnFigure {
  const level = overrides.findIndex((override) => (override[figure] ?? null) !== null)
  const origin = LEVELS[level]
  return origin ? { value: overrides[level]?.[figure] ?? null, origin } : { value: null, origin: 'default' }
}

function everyFigure<T>(make: (figure: WearFigure) => T): Readonly<Record<WearFigure, T>> {
  return {
    lifeHours: make('lifeHours'),
    lifeMonths: make('lifeMonths'),
    lifeCycles: make('lifeCycles'),
    lightSweat: make('lightSweat'),
    heavySweat: make('heavySweat'),
    sleptOn: make('sleptOn'),
    heat: make('heat'),
    uncleaned: make('uncleaned'),
    inStock: make('inStock'),
  }
}
