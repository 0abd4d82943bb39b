import { type Instant, type LocalDate, SECONDS_PER_MONTH } from '../time'
import { exposureUntil, stretchesOf, type WeighedUse } from './exposure'
import { type Life, resolveLife } from './life'
import type { AnySubject, WearItem } from './types'
import type { Use } from './use'

/** The owner's days, as the instants they begin at and back. */
export interface Calendar {
  /** The first instant of a calendar day. */
  readonly dayStart: (day: LocalDate) => Instant
  readonly dayOf: (at: Instant) => LocalDate
}

/** A part with its life resolved and its use weighted: all that is needed to tell its damage at any time. */
export interface WearClock {
  readonly subject: AnySubject
  readonly life: Life
  readonly stretches: WeighedUse
  /** What other use would be to it: its stress by the part's own figures and cleanings. */
  readonly weigh: (use: Use) => WeighedUse
  /** null = unknown, and then age is not counted. */
  readonly openedAt: Instant | null
  /** Months that its time in stock adds to its age. */
  readonly shelfMonths: number
}

/** How far a part is worn, term by term. */
export interface Damage {
  readonly hours: number
  readonly effectiveHours: number
  readonly months: number
  readonly cycles: number
  /** Shares of the life used up by use, age and cycles; a clock that does not run is 0. */
  readonly terms: Readonly<Record<WearItem['driver'], number>>
  /** Sum of the terms: 0 = new, 1 = the life figures are used up. */
  readonly damage: number
}

export function clockOf(subject: AnySubject, { dayStart, dayOf }: Calendar): WearClock {
  const life = resolveLife(subject)
  const openedAt = subject.openedOn === null ? null : dayStart(subject.openedOn)
  const stockSinceAt = subject.stockSinceOn === null ? null : dayStart(subject.stockSinceOn)
  const cleaning = { rule: subject.cleanRule, cleanedAt: subject.cleanedAt, dayOf }
  const weigh = (use: Use) => stretchesOf(use, life, cleaning)
  return {
    subject,
    life,
    stretches: weigh(subject.segments),
    weigh,
    openedAt,
    shelfMonths: life.inStock * monthsBetween(stockSinceAt, openedAt),
  }
}

/**
 * Damage at an instant: effective hours, months and cycles, each over its own life, added up
 * (linear damage after Palmgren and Miner; domain notes E.1).
 */
export function damageAt(clock: WearClock, at: Instant): Damage {
  const { subject, life } = clock
  const worn = exposureUntil(clock.stretches, at)
  const hours = worn.hours + subject.hoursBefore
  const effectiveHours = worn.effectiveHours + subject.hoursBefore
  const months = monthsBetween(clock.openedAt, at) + clock.shelfMonths
  const cycles = cyclesAt(subject, hours, at)
  const terms = {
    use: share(effectiveHours, life.lifeHours),
    age: share(months, life.lifeMonths),
    cycles: share(cycles, life.lifeCycles),
  }
  return { hours, effectiveHours, months, cycles, terms, damage: terms.use + terms.age + terms.cycles }
}

/** The term that has done most; of equal ones a clock that runs, use before age before cycles. */
export function driverOf(damage: Damage, life: Life): WearItem['driver'] {
  const running = { use: life.lifeHours, age: life.lifeMonths, cycles: life.lifeCycles }
  const drivers = (['use', 'age', 'cycles'] as const).filter((driver) => running[driver] !== null)
  return drivers.reduce(
    (top, next) => (damage.terms[next] > damage.terms[top] ? next : top),
    drivers[0] ?? 'use',
  )
}

/** When a part's clocks began: the earliest moment that anything is known of. */
export function startOfRecord(clock: WearClock): Instant | null {
  const { openedAt, stretches, subject } = clock
  const never = Number.POSITIVE_INFINITY
  const at = Math.min(openedAt ?? never, subject.trackedFromAt ?? never, stretches.fromAt[0] ?? never)
  return at === never ? null : at
}

/** How often a cable was mounted before an instant. */
export function matingsUntil({ mountedAt }: Pick<AnySubject, 'mountedAt'>, at: Instant): number {
  return mountedAt.filter((each) => each < at).length
}

/** Charges of a battery, matings of a cable. */
function cyclesAt(subject: AnySubject, hours: number, at: Instant): number {
  if (subject.kind === 'battery') return subject.batteryHours === null ? 0 : hours / subject.batteryHours
  return subject.kind === 'cable' ? matingsUntil(subject, at) : 0
}

function monthsBetween(fromAt: Instant | null, toAt: Instant | null): number {
  return fromAt === null || toAt === null ? 0 : Math.max(0, toAt - fromAt) / SECONDS_PER_MONTH
}

function share(amount: number, life: number | null): number {
  return life === null ? 0 : amount / life
}
