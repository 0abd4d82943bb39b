import { compareText } from '../text'
import { type Instant, type LocalDate, localDateOf, startOfDay } from '../time'
import { caseOf, type WearCase, type WearOptions } from './case'
import { type Calendar, clockOf, type WearClock } from './damage'
import { type LearnedLife, learnLife } from './learn'
import { buildLibrary, relativesOf, siblingsOf } from './library'
import { lastsForEver } from './life'
import { reportOf } from './report'
import type { AnySubject, WearReport } from './types'
import { byUrgency } from './urgency'

/**
 * The wear of every part: damage, what was learned of its life, state and forecast.
 * @param subjects all parts, retired ones too: they teach. Their order does not matter.
 * @returns most urgent first (state, order-by date, id); nothing for things that no clock wears out
 */
export function computeWear(subjects: readonly AnySubject[], options: WearOptions): readonly WearReport[] {
  const cases = casesOf(subjects, options)
  const library = buildLibrary(cases)
  const learned = (each: WearCase): LearnedLife =>
    learnLife(siblingsOf(library, each), relativesOf(library, each), each.clock.life.shape)
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
  const clockOfSubject = clockMaker(zone)
  return inOrderOfPart(subjects).flatMap((subject) => clockOfSubject(subject) ?? [])
}

export function inOrderOfPart(subjects: readonly AnySubject[]): readonly AnySubject[] {
  const isInOrder = subjects.every(
    ({ part }, index) => index === 0 || compareText(subjects[index - 1]?.part ?? '', part) <= 0,
  )
  return isInOrder ? subjects : subjects.toSorted((a, b) => compareText(a.part, b.part))
}

/** Makes the clock of a subject, or knows it again; null = nothing wears it out. */
export function clockMaker(zone: string): (subject: AnySubject) => WearClock | null {
  const calendar = { dayStart: rememberedDayStart(zone), dayOf: (at: Instant) => localDateOf(at, zone) }
  return (subject) => {
    const clock = rememberedClock(subject, zone, calendar)
    return lastsForEver(clock.life) ? null : clock
  }
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
