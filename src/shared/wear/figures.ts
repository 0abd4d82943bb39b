import { t } from '../i18n/texts'
import { defaultFigures, defaultLife, type WearFigure, type WearKind } from '../parts/materials'
import type { LifeOverride, Material } from '../parts/part'
import { type FigureOrigin, type Life, resolveLife } from './life'

/** The levels on which the owner can set figures, most specific first. */
export type FigureLevel = Exclude<FigureOrigin, 'default'>

/** What figures are asked for. */
export interface FiguredThing {
  readonly kind: WearKind
  readonly material: Material | null
  /** It wears on a device as a whole: never bought, never kept in stock, its cable never taken off. */
  readonly whole: boolean
  /** The owner's own on each level; absent = there is no such level. */
  readonly own: Readonly<Partial<Record<FigureLevel, Partial<LifeOverride>>>>
}

/** One figure in force: what it is, which level it comes from, and what it rests on in words. */
export interface FigureLine {
  readonly figure: WearFigure
  /** Hours, months, cycles, or a factor; null = this does not wear it. */
  readonly value: number | null
  readonly origin: FigureOrigin
  /** `assumed`, `your figure for memory foam` */
  readonly basis: string
}

/** Every figure that counts for a thing, with what is in force. */
export function figureLines(thing: FiguredThing): readonly FigureLine[] {
  return linesOf(thing, figuresThatCount(thing))
}

/**
 * What would be in force without what the owner set on a level and on all that are more specific. On the level of
 * the material these are the figures of the material itself, before a headband pad stretches them.
 */
export function inheritedOn(level: FigureLevel, thing: FiguredThing): readonly FigureLine[] {
  const { figured } = defaultLife(thing.kind, thing.material)
  const below = LEVELS.slice(LEVELS.indexOf(level) + 1)
  const own = Object.fromEntries(below.map((each) => [each, thing.own[each] ?? {}]))
  const lines = linesOf({ ...thing, own }, figuresThatCount(thing))
  if (level !== 'material' || figured === null) return lines
  const figures = defaultFigures(figured)
  return lines.map((line) => ({ ...line, value: figures[line.figure] }))
}

/** What a figure rests on. */
export function figureBasis(
  origin: FigureOrigin,
  { kind, material, whole }: Pick<FiguredThing, 'kind' | 'material' | 'whole'>,
): string {
  const { basis } = t.wear
  if (origin === 'default') return basis.assumed
  if (origin === 'product') return basis.yoursForProduct
  if (origin === 'part') return isPaired({ kind, whole }) ? basis.yoursForPair : basis.yoursForOne
  const { figured } = defaultLife(kind, material)
  return figured === null ? basis.yours : basis.yoursFor({ things: t.wear.figuredInText[figured] })
}

/** Whether one of it is a pair. */
export function isPaired({ kind, whole }: Pick<FiguredThing, 'kind' | 'whole'>): boolean {
  return !whole && PAIRED.has(kind)
}

const LEVELS: readonly FigureLevel[] = ['part', 'product', 'material']
const PAIRED: ReadonlySet<WearKind> = new Set(['tips', 'pads'])
const STRESSED = ['lightSweat', 'heavySweat', 'sleptOn', 'heat', 'uncleaned'] as const

function linesOf(thing: FiguredThing, figures: readonly WearFigure[]): readonly FigureLine[] {
  const life = lifeOf(thing)
  return figures.map((figure) => {
    const origin = life.origins[figure]
    return { figure, value: life[figure], origin, basis: figureBasis(origin, thing) }
  })
}

function lifeOf({ kind, material, own }: FiguredThing): Life {
  const lifeOverrides = [own.part ?? {}, own.product ?? {}, own.material ?? {}]
  return resolveLife({ kind, material, lifeOverrides })
}

/** Stress is that of hours, and time in stock is age: without a life in these they count for nothing. */
function figuresThatCount(thing: FiguredThing): readonly WearFigure[] {
  const { kind, whole } = thing
  const { lifeHours, lifeMonths } = lifeOf(thing)
  const hasCycles = kind === 'battery' || (kind === 'cable' && !whole)
  return [
    'lifeHours',
    'lifeMonths',
    ...(hasCycles ? (['lifeCycles'] as const) : []),
    ...(lifeHours === null ? [] : STRESSED),
    ...(lifeMonths === null || whole ? [] : (['inStock'] as const)),
  ]
}
