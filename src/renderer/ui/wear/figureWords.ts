import { inUnit, type TemperatureUnit } from '../../../shared/i18n/format'
import { formatNumber } from '../../../shared/i18n/kit'
import { t } from '../../../shared/i18n/texts'
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

/** A bare count; hours and months are one with their unit behind it. */
const COUNT = { prefix: '', suffix: '', min: 1, max: 1_000_000, step: 10, digits: 0, scale: 1 } as const
const FACTOR = { prefix: '× ', suffix: '', min: 1, max: 3, step: 0.1, digits: 2, scale: 1 } as const
const SHARE = { prefix: '', suffix: ' %', min: 0, max: 100, step: 5, digits: 0, scale: 100 } as const

export function figureUnit(figure: WearFigure): FigureUnit {
  const units: Readonly<Record<WearFigure, FigureUnit>> = {
    lifeHours: { ...COUNT, suffix: t.ui.figures.hoursUnit },
    lifeMonths: { ...COUNT, suffix: t.ui.figures.monthsUnit, max: 1200, step: 1, digits: 1 },
    lifeCycles: COUNT,
    lightSweat: FACTOR,
    heavySweat: FACTOR,
    sleptOn: FACTOR,
    heat: FACTOR,
    uncleaned: FACTOR,
    inStock: SHARE,
  }
  return units[figure]
}

/** `250 h`, `× 1.3`, `25 %`; null = this does not wear such things. */
export function figureText(figure: WearFigure, value: number | null): string {
  if (value === null) return t.ui.figures.doesNotCount
  const { prefix, suffix, digits, scale } = figureUnit(figure)
  return `${prefix}${formatNumber(value * scale, digits)}${suffix}`
}

export function figureLabel(figure: WearFigure, kind: WearKind, unit: TemperatureUnit): string {
  const { above, timesPlugged, names } = t.ui.figures
  if (figure === 'heat') return above({ temperature: `${formatNumber(inUnit(HOT_ABOVE_C, unit))} °${unit}` })
  return figure === 'lifeCycles' && kind === 'cable' ? timesPlugged : names[figure]
}

/** The figures in two groups, each with what its numbers mean. */
export const FIGURE_GROUPS: readonly {
  readonly group: 'lasting' | 'counting'
  readonly figures: readonly WearFigure[]
}[] = [
  { group: 'lasting', figures: ['lifeHours', 'lifeMonths', 'lifeCycles'] },
  { group: 'counting', figures: ['lightSweat', 'heavySweat', 'sleptOn', 'heat', 'uncleaned', 'inStock'] },
]
