/** Use as rows, a stretch a row, for those who look at few of them. */
import type { UseSegment } from '../../shared/wear/types'
import type { PartUse } from './partUse'

/** One stretch of one part: mount ∩ session, or a whole session that names the part itself. */
export interface PartStretch extends UseSegment {
  readonly part: string
  readonly device: string
  readonly session: number
}

export function partStretches(part: string, device: string, use: PartUse): PartStretch[] {
  return Array.from(use.fromAt, (fromAt, index) => {
    const { sweat, temperatureC, scenario } = use.conditions[use.condition[index] ?? -1] ?? PLAIN
    return {
      part,
      device,
      session: use.session[index] ?? 0,
      fromAt,
      toAt: use.toAt[index] ?? fromAt,
      sessionStartAt: use.sessionStartAt[index] ?? fromAt,
      sweat,
      temperatureC,
      scenario,
    }
  })
}

const PLAIN = { sweat: 'none', temperatureC: null, scenario: null } as const
