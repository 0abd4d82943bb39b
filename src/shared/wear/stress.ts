import type { Material } from '../parts/part'
import type { UseSegment } from './types'

/** How much faster a kind of use wears a part than plain use; all assumed (domain notes D.2). */
export const STRESS = {
  lightSweat: 1.3,
  heavySweat: 2,
  /** Foam soaks it up. */
  heavySweatOnFoam: 2.5,
  sleptOn: 1.5,
  heat: 1.2,
  uncleaned: 1.2,
} as const

/** Above this air temperature, °C, use counts as hot. */
export const HOT_ABOVE_C = 28

/** However bad the day, an hour never counts for more than this many. */
export const STRESS_CAP = 3

/**
 * What one hour of this use counts for, 1…3 effective hours: the factors multiply, then are capped.
 * @param uncleaned the part's cleaning was overdue when the session began.
 */
export function stressFactor(
  use: Pick<UseSegment, 'sweat' | 'temperatureC' | 'scenario'>,
  material: Material | null,
  uncleaned: boolean,
): number {
  const heavy = material === 'memory_foam' ? STRESS.heavySweatOnFoam : STRESS.heavySweat
  const sweat = { none: 1, light: STRESS.lightSweat, heavy }[use.sweat]
  const sleptOn = use.scenario === 'sleep' ? STRESS.sleptOn : 1
  const heat = use.temperatureC !== null && use.temperatureC > HOT_ABOVE_C ? STRESS.heat : 1
  return Math.min(STRESS_CAP, sweat * sleptOn * heat * (uncleaned ? STRESS.uncleaned : 1))
}
