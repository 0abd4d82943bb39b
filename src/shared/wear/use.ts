import { SWEATS } from '../sessions/session'
import { compareText } from '../text'
import type { UseSegment } from './types'

/** What a session was like, as far as wear goes by it. */
export type UseConditions = Pick<UseSegment, 'sweat' | 'temperatureC' | 'scenario'>

/**
 * Stretches of use in order of their starts, a column for each of their properties: ten years hold hundreds of
 * thousands, which as objects take several times the room and the time.
 */
export interface UseColumns {
  readonly fromAt: Float64Array
  readonly toAt: Float64Array
  /** Start of the whole session that each belongs to. */
  readonly sessionStartAt: Float64Array
  /** Where in `conditions` those of each stand. */
  readonly condition: Uint32Array
  readonly conditions: readonly UseConditions[]
}

/** Stretches of use, in columns and in order or as they come. */
export type Use = UseColumns | readonly UseSegment[]

/** The columns of some use. Of stretches as they come the order is always the same, whatever it was before. */
export function columnsOfUse(use: Use): UseColumns {
  if (isInColumns(use)) return use
  const inOrder = use.toSorted(byTime)
  return {
    fromAt: Float64Array.from(inOrder, ({ fromAt }) => fromAt),
    toAt: Float64Array.from(inOrder, ({ toAt }) => toAt),
    sessionStartAt: Float64Array.from(inOrder, ({ sessionStartAt }) => sessionStartAt),
    condition: Uint32Array.from(inOrder.keys()),
    conditions: inOrder,
  }
}

/** The part of some use that lies in `[fromAt, toAt)`. */
export function cutUse(use: UseColumns, fromAt: number, toAt: number): UseColumns {
  const inside = [...use.fromAt.keys()].filter(
    (index) => Math.max(use.fromAt[index] ?? 0, fromAt) < Math.min(use.toAt[index] ?? 0, toAt),
  )
  return {
    fromAt: Float64Array.from(inside, (index) => Math.max(use.fromAt[index] ?? 0, fromAt)),
    toAt: Float64Array.from(inside, (index) => Math.min(use.toAt[index] ?? 0, toAt)),
    sessionStartAt: Float64Array.from(inside, (index) => use.sessionStartAt[index] ?? 0),
    condition: Uint32Array.from(inside, (index) => use.condition[index] ?? 0),
    conditions: use.conditions,
  }
}

function isInColumns(use: Use): use is UseColumns {
  return 'fromAt' in use
}

/** By everything that a stretch is, so that sums over them agree to the last bit. */
function byTime(a: UseSegment, b: UseSegment): number {
  return (
    a.fromAt - b.fromAt ||
    a.toAt - b.toAt ||
    a.sessionStartAt - b.sessionStartAt ||
    SWEATS.indexOf(a.sweat) - SWEATS.indexOf(b.sweat) ||
    (a.temperatureC ?? -1e9) - (b.temperatureC ?? -1e9) ||
    compareText(a.scenario ?? '', b.scenario ?? '')
  )
}
