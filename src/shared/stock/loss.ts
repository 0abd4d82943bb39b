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
  const ofKind = Map.groupBy(lives, ({ kind }) => kind)
  return (kind) => {
    let losses = PRIOR_LOSSES
    let days = PRIOR_DAYS
    for (const { openedAt, endAt, reason } of ofKind.get(kind) ?? []) {
      days += Math.max(0, endAt - openedAt) / SECONDS_PER_DAY
      if (reason !== null && LOSSES.has(reason)) losses += 1
    }
    return losses / days
  }
}

const PRIOR_LOSSES = 0.5
const PRIOR_DAYS = 5 * 365

const LOSSES: ReadonlySet<RetireReason> = new Set(['lost', 'hygiene', 'just_in_case', 'other'])
