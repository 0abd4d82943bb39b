import { compareText } from '../text'
import { type Instant, type LocalDate, localDateOf, startOfDay } from '../time'
import { caseOf, type WearCase, type WearOptions } from './case'
import { type Calendar, clockOf, type WearClock } from './damage'
import { type LearnedLife, learnLife } from './learn'
import { buildLibrary } from './library'
import { lastsForEver } from './life'
import { reportOf } from './report'
import { type AnySubject, WEAR_STATES, type WearReport, wearKey } from './types'

/**
 * The wear of every part: damage, what was learned of its life, state and forecast.
 * @param subjects all parts, retired ones too: they teach. Their order does not matter.
 * @returns most urgent first (state, order-by date, id); nothing for things that no clock wears out
 */
export function computeWear(subjects: readonly AnySubject[], options: WearOptions): readonly WearReport[] {
  const cases = casesOf(subjects, options)
  const library = buildLibrary(cases)
  const learned = (each: WearCase): LearnedLife =>
    learnLife(library.siblings(each), library.relatives(each), each.clock.life.shape)
  return cases.map((each) => reportOf(each, learned(each), options)).sort(byUrgency)
}

/** What wears out, each with its clock and what it teaches, in an order that is always the same. */
export function casesOf(
  subjects: readonly AnySubject[],
  { nowAt, zone }: Pick<WearOptions, 'nowAt' | 'zone'>,
): readonly WearCase[] {
  return clocksOf(subjects, zone).map((clock) => caseOf(clock, nowAt))
}

/** The clocks of what wears out, in an order that is always the same. */
export function clocksOf(subjects: readonly AnySubject[], zone: string): readonly WearClock[] {
  const calendar = { dayStart: rememberedDayStart(zone), dayOf: (at: Instant) => localDateOf(at, zone) }
  return subjects
    .toSorted((a, b) => compareText(a.part, b.part))
    .map((subject) => rememberedClock(subject, zone, calendar))
    .filter((clock) => !lastsForEver(clock.life))
}

/** The order of the wear list: state, order-by date, id. */
export function byUrgency(a: WearReport, b: WearReport): number {
  return (
    WEAR_STATES.indexOf(b.state) - WEAR_STATES.indexOf(a.state) ||
    // No date sorts after every date.
    compareText(a.orderBy ?? '~', b.orderBy ?? '~') ||
    compareText(wearKey(a), wearKey(b))
  )
}

interface ZonedClock {
  readonly zone: string
  readonly clock: WearClock
}

const clocks = new WeakMap<AnySubject, ZonedClock>()

/** Weighing ten years of use takes a while; the same subject, handed in again, has the same clock. */
function rememberedClock(subject: AnySubject, zone: string, calendar: Calendar): WearClock {
  const known = clocks.get(subject)
  if (known?.zone === zone) return known.clock
  const clock = clockOf(subject, calendar)
  clocks.set(subject, { zone, clock })
  return clock
}

/** Finding local midnight takes a search; many parts share a day. */
function rememberedDayStart(zone: string): (day: LocalDate) => Instant {
  const known = new Map<LocalDate, Instant>()
  return (day) => {
    const at = known.get(day) ?? startOfDay(day, zone)
    known.set(day, at)
    return at
  }
}
