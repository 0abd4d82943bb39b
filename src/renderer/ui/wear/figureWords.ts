import { inUnit, type TemperatureUnit } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import type { WearFigure, WearKind } from '../../../shared/parts/materials'
import { HOT_ABOVE_C } from '../../../shared/wear/stress'

/** How a figure is written and typed. */
export interface FigureUnit {
  readonly suffix: string
  readonly prefix: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly digits: number
  /** What is shown for 1 of what is kept. */
  readonly scale: number
}

const HOURS: FigureUnit = { prefix: '', suffix: ' h', min: 1, max: 1_000_000, step: 10, digits: 0, scale: 1 }
const COUNT: FigureUnit = { ...HOURS, suffix: '' }
const FACTOR: FigureUnit = { prefix: '× ', suffix: '', min: 1, max: 3, step: 0.1, digits: 2, scale: 1 }
const SHARE: FigureUnit = { prefix: '', suffix: ' %', min: 0, max: 100, step: 5, digits: 0, scale: 100 }

export const FIGURE_UNITS: Readonly<Record<WearFigure, FigureUnit>> = {
  lifeHours: HOURS,
  lifeMonths: { ...HOURS, suffix: ' months', max: 1200, step: 1, digits: 1 },
  lifeCycles: COUNT,
  lightSweat: FACTOR,
  heavySweat: FACTOR,
  sleptOn: FACTOR,
  heat: FACTOR,
  uncleaned: FACTOR,
  inStock: SHARE,
}

/** `250 h`, `× 1.3`, `25 %`; null = this does not wear such things. */
export function figureText(figure: WearFigure, value: number | null): string {
  if (value === null) return 'does not count'
  const { prefix, suffix, digits, scale } = FIGURE_UNITS[figure]
  return `${prefix}${formatNumber(value * scale, digits)}${suffix}`
}

export function figureLabel(figure: WearFigure, kind: WearKind, unit: TemperatureUnit): string {
  const labels: Readonly<Record<WearFigure, string>> = {
    lifeHours: 'Hours of use',
    lifeMonths: 'Months of age',
    lifeCycles: kind === 'cable' ? 'Times plugged' : 'Full charges',
    lightSweat: 'Light sweat',
    heavySweat: 'Heavy sweat',
    sleptOn: 'Slept on',
    heat: `Above ${formatNumber(inUnit(HOT_ABOVE_C, unit))} °${unit}`,
    uncleaned: 'Cleaning overdue',
    inStock: 'Age while unopened',
  }
  return labels[figure]
}

/** The figures in two groups, each with what its numbers mean. */
export const FIGURE_GROUPS: readonly {
  readonly title: string
  readonly about: string
  readonly figures: readonly WearFigure[]
}[] = [
  {
    title: 'How long it lasts',
    about: 'Each as if nothing else wore it; together they wear it sooner.',
    figures: ['lifeHours', 'lifeMonths', 'lifeCycles'],
  },
  {
    title: 'What an hour counts for',
    about: 'The factors multiply, to three at most.',
    figures: ['lightSweat', 'heavySweat', 'sleptOn', 'heat', 'uncleaned', 'inStock'],
  },
]
