import type { StressFigures } from '../parts/materials'
import type { UseSegment } from './types'

/** Above this air temperature, °C, use counts as hot. */
export const HOT_ABOVE_C = 28

/** However bad the day, an hour never counts for more than this many. */
export const STRESS_CAP = 3

/**
 * What one hour of this use counts for, 1…3 effective hours: the factors multiply, then are capped.
 * @param factors of the part, each 1…3
 * @param uncleaned the part's cleaning was overdue when the session began.
 */
export function stressFactor(
  use: Pick<UseSegment, 'sweat' | 'temperatureC' | 'scenario'>,
  factors: StressFigures,
  uncleaned: boolean,
): number {
  const sweat = { none: 1, light: factors.lightSweat, heavy: factors.heavySweat }[use.sweat]
  const sleptOn = use.scenario === 'sleep' ? factors.sleptOn : 1
  const heat = use.temperatureC !== null && use.temperatureC > HOT_ABOVE_C ? factors.heat : 1
  return Math.min(STRESS_CAP, sweat * sleptOn * heat * (uncleaned ? factors.uncleaned : 1))
}
