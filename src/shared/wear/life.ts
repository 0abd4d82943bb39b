import { defaultLife, type ResolvedDefault } from '../parts/materials'
import type { LifeOverride } from '../parts/part'
import type { WearReport, WearSubject } from './types'

type LifeFigure = 'lifeHours' | 'lifeMonths' | 'lifeCycles'
type LifeBasis = WearReport['lifeBasis']

/** The life figures in force for a part, and which level each comes from. */
export interface Life extends Omit<ResolvedDefault, 'basis'> {
  readonly origins: Readonly<Record<LifeFigure, LifeBasis>>
  /** The most specific level that any figure comes from. */
  readonly basis: LifeBasis
}

/** Resolves each figure on its own: the part's, else the product's, else the material's default. */
export function resolveLife(subject: Pick<WearSubject, 'kind' | 'material' | 'lifeOverrides'>): Life {
  const fallback = defaultLife(subject.kind, subject.material)
  const hours = resolveFigure('lifeHours', subject.lifeOverrides, fallback)
  const months = resolveFigure('lifeMonths', subject.lifeOverrides, fallback)
  const cycles = resolveFigure('lifeCycles', subject.lifeOverrides, fallback)
  const origins = { lifeHours: hours.origin, lifeMonths: months.origin, lifeCycles: cycles.origin }
  return {
    ...fallback,
    lifeHours: hours.figure,
    lifeMonths: months.figure,
    lifeCycles: cycles.figure,
    origins,
    basis: LEVELS.find((level) => Object.values(origins).includes(level)) ?? 'material',
  }
}

/** True when nothing wears the thing out, as with an adapter: it has no place in the wear list. */
export function lastsForEver(life: Life): boolean {
  return life.lifeHours === null && life.lifeMonths === null && life.lifeCycles === null
}

/** Most specific first, as in `WearSubject.lifeOverrides`. */
const LEVELS = ['part', 'product', 'material'] as const

function resolveFigure(
  figure: LifeFigure,
  overrides: readonly Partial<LifeOverride>[],
  fallback: ResolvedDefault,
) {
  const level = overrides.findIndex((override) => (override[figure] ?? null) !== null)
  const own = overrides[level]?.[figure] ?? null
  if (own === null) return { figure: fallback[figure], origin: 'material' as const }
  return { figure: own, origin: LEVELS[level] ?? 'product' }
}
