import { perObject } from '../memo'
import { DAYS_PER_MONTH, type Instant, SECONDS_PER_DAY, SECONDS_PER_HOUR } from '../time'
import { damageAt, matingsUntil, startOfRecord, type WearClock } from './damage'
import type { WeighedUse } from './exposure'
import { NO_USE, rateOfUse, type UseRate } from './rate'
import { risingRoot, type Sloped } from './root'
import {
  decline,
  probabilityWorn,
  shortfall,
  survival,
  survivalQuantile,
  type WeightedShape,
} from './survival'
import type { AnySubject } from './types'

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
    shapes: shapes.filter(({ weight }) => weight > NEGLIGIBLE),
    nowAt,
    fineDamage,
    damageNow: damageAt(clock, nowAt).damage,
    steadyPerDay: agePerDay(clock) + matingPerDay(clock, nowAt),
    use: clock.subject.mounted === null ? NO_USE : slotUse(clock, nowAt),
  }
}

/** A shape with less weight than this moves no date by a second. */
const NEGLIGIBLE = 1e-10

/** Probability 0…1 that it is worn out at an instant from now on, over all the rates that use may have. */
export function probabilityWornAt(outlook: Outlook, at: Instant): number {
  const { shapes, damageNow, fineDamage } = outlook
  const days = Math.max(0, at - outlook.nowAt) / SECONDS_PER_DAY
  let sum = 0
  for (const { weight, perDay } of ratesOf(outlook)) {
    sum += weight * probabilityWorn(shapes, damageNow + days * perDay, fineDamage)
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
  if (target <= outlook.damageNow) return whenPassed(outlook, target)
  const days = daysUntil(outlook, goodShare, target)
  return days <= HORIZON_DAYS ? outlook.nowAt + Math.ceil(days * SECONDS_PER_DAY) : null
}

const HORIZON_DAYS = 20 * 12 * DAYS_PER_MONTH

/** Nodes and weights of five-point Gauss–Hermite integration over a standard normal variable. */
const NORMAL_NODES = [
  { z: -2.856970013872806, weight: 0.011257411327720689 },
  { z: -1.355626179974266, weight: 0.2220759220056126 },
  { z: 0, weight: 0.5333333333333333 },
  { z: 1.355626179974266, weight: 0.2220759220056126 },
  { z: 2.856970013872806, weight: 0.011257411327720689 },
]

/** A rate of damage per day that stands for others, and the share of those. */
interface Pace {
  readonly weight: number
  readonly perDay: number
}

/** Rates that stand for all, slowest first, log-normal around the expected one. */
function ratesOf({ use, steadyPerDay }: Outlook): readonly Pace[] {
  if (use.perDay === 0) return [{ weight: 1, perDay: steadyPerDay }]
  return NORMAL_NODES.map(({ z, weight }) => ({
    weight,
    perDay: steadyPerDay + use.perDay * Math.exp(use.logSd * z - use.logSd ** 2 / 2),
  }))
}

/** Days until the share still good, over all rates, is `goodShare`; one rate alone reaches that at `target`. */
function daysUntil(outlook: Outlook, goodShare: number, target: number): number {
  const rates = ratesOf(outlook)
  const left = target - outlook.damageNow
  const slowest = rates[0]?.perDay ?? 0
  const fastest = rates.at(-1)?.perDay ?? 0
  if (slowest === fastest) return left / fastest
  const expected = outlook.steadyPerDay + outlook.use.perDay
  // Over ln D at the expected rate, what is sought is all but a straight line.
  const logDamageIn = (days: number) => Math.log(outlook.damageNow + days * expected)
  const daysTo = (logDamage: number) => (Math.exp(logDamage) - outlook.damageNow) / expected
  const at = (logDamage: number) => {
    const { value, slope } = declineIn(outlook, rates, daysTo(logDamage))
    return shortfall({ value, slope: slope * (Math.exp(logDamage) / expected) }, goodShare)
  }
  // The fastest and the slowest rate reach it first and last.
  const bracket = { low: logDamageIn(left / fastest), high: logDamageIn(left / slowest) }
  return daysTo(risingRoot(at, bracket, Math.log(target), TOLERANCE))
}

/** In ln D; Newton's last step squares what is left: minutes in twenty years, and seconds in most. */
const TOLERANCE = 1e-3

/** The share still good after so many days, over all rates, and how much it falls in one more. */
function declineIn({ shapes, damageNow }: Outlook, rates: readonly Pace[], days: number): Sloped {
  let value = 0
  let slope = 0
  for (const { weight, perDay } of rates) {
    const good = decline(shapes, damageNow + days * perDay)
    value += weight * good.value
    slope += weight * good.slope * perDay
  }
  return { value, slope }
}

/**
 * Searches the past, where the damage of every moment is known: by false position, and an end that stays put
 * twice counts half, so that both ends close in on the hour (the Illinois rule).
 */
function whenPassed({ clock, nowAt, damageNow }: Outlook, target: number): Instant {
  const beyond = (at: Instant) => damageAt(clock, at).damage - target
  let low = Math.min(startOfRecord(clock) ?? nowAt, nowAt)
  let below = beyond(low)
  if (below >= 0) return low
  let high = nowAt
  let above = damageNow - target
  let moved: 'low' | 'high' | null = null
  while (high - low > SECONDS_PER_HOUR) {
    // Where the damage rests at the target, between two sessions, a straight line leads nowhere: halve.
    const share = above === 0 ? 0.5 : below / (below - above)
    const guess = low + Math.floor((high - low) * share)
    const at = Math.min(Math.max(guess, low + 1), high - 1)
    const found = beyond(at)
    if (found < 0) {
      if (moved === 'low') above /= 2
      low = at
      below = found
      moved = 'low'
    } else {
      if (moved === 'high') below /= 2
      high = at
      above = found
      moved = 'high'
    }
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
  return matingsUntil(subject, nowAt) / Math.max(recordDays, DAYS_PER_MONTH) / life.lifeCycles
}

/** How fast use of its slot wears it: by stress for the hours, without for the charges. */
function slotUse(clock: WearClock, nowAt: Instant): UseRate {
  const { subject, life } = clock
  const perEffectiveHour = life.lifeHours === null ? 0 : 1 / life.lifeHours
  const perHour = chargesPerHour(subject) / (life.lifeCycles ?? Number.POSITIVE_INFINITY)
  return rateOfUse(slotStretches(clock), { perEffectiveHour, perHour }, nowAt)
}

/** The use of its slot as it would wear this very part; weighed once for each clock. */
const slotStretches = perObject(({ subject, stretches, weigh }: WearClock): WeighedUse => {
  const { segments, slotSegments } = subject
  return slotSegments === undefined || slotSegments === segments ? stretches : weigh(slotSegments)
})

function chargesPerHour({ kind, batteryHours }: AnySubject): number {
  return kind === 'battery' && batteryHours !== null ? 1 / batteryHours : 0
}
