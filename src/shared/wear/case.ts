import type { Instant } from '../time'
import { damageAt, type WearClock } from './damage'
import { evidenceOf } from './learn'
import type { LibraryEntry } from './library'
import type { WearThresholds } from './types'

export interface WearOptions {
  readonly nowAt: Instant
  /** IANA zone of the owner: decides calendar days. */
  readonly zone: string
  /** Days from ordering to having. */
  readonly deliveryDays: number
  readonly thresholds: WearThresholds
}

/** One part on its way from record to report. */
export interface WearCase extends LibraryEntry {
  readonly clock: WearClock
  /** Retirement, or now. */
  readonly endAt: Instant
  readonly retired: boolean
}

/** Settles where a part's record ends and what it tells about its product. */
export function caseOf(clock: WearClock, nowAt: Instant): WearCase {
  const { subject, life } = clock
  const retired = subject.retiredAt !== null && subject.retiredAt <= nowAt
  const endAt = retired ? (subject.retiredAt ?? nowAt) : nowAt
  const evidence = evidenceOf({
    entryDamage: subject.trackedFromAt === null ? 0 : damageAt(clock, subject.trackedFromAt).damage,
    exitDamage: damageAt(clock, endAt).damage,
    wornOut: retired && (subject.retireReason === 'worn_out' || subject.retireReason === 'torn'),
  })
  const thing = subject.meter ? `whole/${subject.meter.meter}` : subject.kind
  const family = `${thing}/${life.material ?? ''}`
  return { clock, endAt, retired, product: subject.product, family, evidence }
}
