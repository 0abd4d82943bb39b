import type { RetireReason } from '../gear/device'
import type { ProductKind } from '../parts/part'
import { type Instant, SECONDS_PER_DAY } from '../time'

/** The life of one opened pair, as far as it tells how pairs get lost. */
export interface ServiceLife {
  readonly kind: ProductKind
  readonly openedAt: Instant
  /** Retirement, or now. */
  readonly endAt: Instant
  /** null = still there. */
  readonly reason: RetireReason | null
}

/**
 * Chance per day that a pair in use goes for another reason than wear and has to be replaced: losses over days
 * of service of the owner's pairs of the same kind, with a weak prior of half a loss in five years (assumed).
 * What was sold, given away or replaced by something better asks for no other pair of the kind, so it is no loss.
 */
export function lossesPerDay(lives: readonly ServiceLife[]): (kind: ProductKind) => number {
  const service = new Map<ProductKind, { losses: number; days: number }>()
  for (const { kind, openedAt, endAt, reason } of lives) {
    const own = service.get(kind) ?? { ...PRIOR }
    service.set(kind, own)
    own.days += Math.max(0, endAt - openedAt) / SECONDS_PER_DAY
    if (reason !== null && LOSSES.has(reason)) own.losses += 1
  }
  return (kind) => {
    const { losses, days } = service.get(kind) ?? PRIOR
    return losses / days
  }
}

const PRIOR = { losses: 0.5, days: 5 * 365 }

const LOSSES: ReadonlySet<RetireReason> = new Set(['lost', 'hygiene', 'just_in_case', 'other'])
