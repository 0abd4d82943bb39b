import { DAYS_PER_MONTH, type Instant, SECONDS_PER_DAY } from '../time'
import { damageAt, startOfRecord, type WearClock } from './damage'
import { NO_USE, rateOfUse, type UseRate } from './rate'
import { probabilityWorn, survival, survivalQuantile, type WeightedShape } from './survival'
import type { WearSubject } from './types'

/** All that decides when a part will be worn out. */
export interface Outlook {
  readonly clock: WearClock
  readonly shapes: readonly WeightedShape[]
  readonly nowAt: Instant
  readonly damageNow: number
  /** Damage at the last inspection answered "still fine"; 0 = none. */
  readonly fineDamage: number
  /** Damage per day that comes for certain: age, and plugging as often as so far. */
  readonly steadyPerDay: number
  readonly use: UseRate
}

export function outlookOf(
  clock: WearClock,
  shapes: readonly WeightedShape[],
  fineDamage: number,
  nowAt: Instant,
): Outlook {
  return {
    clock,
    shapes,
    nowAt,
    fineDamage,
    damageNow: damageAt(clock, nowAt).damage,
    steadyPerDay: agePerDay(clock) + matingPerDay(clock, nowAt),
    use: clock.subject.mounted === null ? NO_USE : slotUse(clock, nowAt),
  }
}

/** Probability 0…1 that it is worn out at an instant from now on, over all the rates that use may have. */
export function probabilityWornAt(outlook: Outlook, at: Instant): number {
  const days = Math.max(0, at - outlook.nowAt) / SECONDS_PER_DAY
  let sum = 0
  for (const { weight, perDay } of ratesOf(outlook)) {
    sum += weight * probabilityWorn(outlook.shapes, outlook.damageNow + days * perDay, outlook.fineDamage)
  }
  return sum
}

/**
 * When the probability of being worn out reaches `share`, 0 < share < 1; it may lie in the past.
 * @returns null when that is more than 20 years ahead.
 */
export function whenWorn(outlook: Outlook, share: number): Instant | null {
  const goodShare = (1 - share) * survival(outlook.shapes, outlook.fineDamage)
  const target = survivalQuantile(outlook.shapes, goodShare)
  return target <= outlook.damageNow ? whenPassed(outlook, target) : whenReached(outlook, share, target)
}

const HORIZON_DAYS = 20 * 12 * DAYS_PER_MONTH
const HOUR_IN_DAYS = 1 / 24

/** Nodes and weights of five-point Gauss–Hermite integration over a standard normal variable. */
const NORMAL_NODES = [
  { z: -2.856970013872806, weight: 0.011257411327720689 },
  { z: -1.355626179974266, weight: 0.2220759220056126 },
  { z: 0, weight: 0.5333333333333333 },
  { z: 1.355626179974266, weight: 0.2220759220056126 },
  { z: 2.856970013872806, weight: 0.011257411327720689 },
]

/** Rates of damage per day that stand for all, log-normal around the expected one. */
function ratesOf({ use, steadyPerDay }: Outlook): readonly { weight: number; perDay: number }[] {
  if (use.perDay === 0) return [{ weight: 1, perDay: steadyPerDay }]
  return NORMAL_NODES.map(({ z, weight }) => ({
    weight,
    perDay: steadyPerDay + use.perDay * Math.exp(use.logSd * z - use.logSd ** 2 / 2),
  }))
}

/** Searches the future, between the days on which the fastest and the slowest rate reach the damage. */
function whenReached(outlook: Outlook, share: number, target: number): Instant | null {
  const days = ratesOf(outlook).map(({ perDay }) => (target - outlook.damageNow) / perDay)
  let low = Math.min(...days)
  if (!(low <= HORIZON_DAYS)) return null
  let high = Math.min(Math.max(...days), HORIZON_DAYS)
  const instant = (day: number) => outlook.nowAt + Math.round(day * SECONDS_PER_DAY)
  // A rounding error of the search for `target` must not turn a date on the horizon into none.
  if (high === HORIZON_DAYS && probabilityWornAt(outlook, instant(high)) < share) return null
  while (high - low > HOUR_IN_DAYS) {
    const middle = (low + high) / 2
    if (probabilityWornAt(outlook, instant(middle)) < share) low = middle
    else high = middle
  }
  return instant(high)
}

/** Searches the past, where the damage of every moment is known. */
function whenPassed(outlook: Outlook, target: number): Instant {
  let low = Math.min(startOfRecord(outlook.clock) ?? outlook.nowAt, outlook.nowAt)
  let high = outlook.nowAt
  if (damageAt(outlook.clock, low).damage >= target) return low
  while (high - low > HOUR_IN_DAYS * SECONDS_PER_DAY) {
    const middle = Math.floor((low + high) / 2)
    if (damageAt(outlook.clock, middle).damage < target) low = middle
    else high = middle
  }
  return high
}

/** Age runs whether it is used or not, unless nobody knows when it was opened. */
function agePerDay({ openedAt, life }: WearClock): number {
  return openedAt === null || life.lifeMonths === null ? 0 : 1 / (life.lifeMonths * DAYS_PER_MONTH)
}

/** A mounted cable goes on being plugged as often as since its record began. */
function matingPerDay(clock: WearClock, nowAt: Instant): number {
  const { subject, life } = clock
  if (subject.kind !== 'cable' || subject.mounted === null || life.lifeCycles === null) return 0
  const recordDays = (nowAt - (startOfRecord(clock) ?? nowAt)) / SECONDS_PER_DAY
  return subject.timesMounted / Math.max(recordDays, DAYS_PER_MONTH) / life.lifeCycles
}

/** How fast use of its slot wears it: by stress for the hours, without for the charges. */
function slotUse({ subject, life, stretches, weigh }: WearClock, nowAt: Instant): UseRate {
  const slot = subject.slotSegments ? weigh(subject.slotSegments) : stretches
  const perEffectiveHour = life.lifeHours === null ? 0 : 1 / life.lifeHours
  const perHour = chargesPerHour(subject) / (life.lifeCycles ?? Number.POSITIVE_INFINITY)
  return rateOfUse(slot, (stress) => stress * perEffectiveHour + perHour, nowAt)
}

function chargesPerHour({ kind, batteryHours }: WearSubject): number {
  return kind === 'battery' && batteryHours !== null ? 1 / batteryHours : 0
}
