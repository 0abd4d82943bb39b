/** Use as rows, a stretch a row, for those who look at few of them. */
import type { WornStretch } from '../../shared/care/useIndex'
import type { UseSegment } from '../../shared/wear/types'
import { wornStretches } from '../../shared/wear/use'
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

/** The times alone; of the same use the same array. */
export function rowsOf(use: PartUse): readonly WornStretch[] {
  const known = rows.get(use)
  if (known) return known
  const made = wornStretches(use)
  rows.set(use, made)
  return made
}

const rows = new WeakMap<PartUse, readonly WornStretch[]>()
