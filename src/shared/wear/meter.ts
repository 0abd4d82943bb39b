import type { WearView } from './types'

export const METER_SEGMENTS = 10

/**
 * How many of the ten segments of the level meter are lit: wear used up on the way to the damage at which
 * half of such parts are worn out. All ten only once half of them are, counting inspections that found
 * this one still fine.
 */
export function meterSegments(report: Pick<WearView, 'damage' | 'medianDamage' | 'pWornNow'>): number {
  if (report.pWornNow >= 0.5) return METER_SEGMENTS
  const lit = Math.floor((METER_SEGMENTS * report.damage) / report.medianDamage)
  return Math.min(METER_SEGMENTS - 1, lit)
}
