import { isEqual } from '../equal'
import { currentVoice } from '../i18n/kit'
import { type Instant, type LocalDate, localDateOf, SECONDS_PER_MINUTE } from '../time'
import { caseOf, type WearCase, type WearOptions } from './case'
import type { WearClock } from './damage'
import { type Evidence, learnLife } from './learn'
import { buildLibrary } from './library'
import { reportOf } from './report'
import type { AnySubject, WearReport } from './types'
import { byUrgency, clocksOf } from './wear'

/**
 * The wear list again and again, as `computeWear` gives it, for a caller that hands in the same subject wherever
 * nothing about a part has changed. A report is worked out anew when its part has changed, on another day and after
 * a quarter of an hour (in which age uses up about a ten-thousandth of a life), when another
 * part wore out, and when what the others teach has changed by more than a ten-thousandth; else it is kept as it
 * is. So no report is further from `computeWear` than that, however many edits went before.
 */
export function wearKeeper(): WearKeeper {
  const kept = new Map<string, Kept>()
  let keptFor: object | null = null
  let passes = 0

  function* pass(
    subjects: readonly AnySubject[],
    options: WearOptions,
  ): Generator<void, readonly WearReport[]> {
    passes += 1
    const own = passes
    const { nowAt, ...lasting } = options
    const asked = { ...lasting, voice: currentVoice() }
    if (!isEqual(keptFor, asked)) kept.clear()
    keptFor = asked
    const now = { nowAt, today: localDateOf(nowAt, options.zone) }
    const cases = clocksOf(subjects, options.zone).map((clock) => currentCase(clock, kept, now))
    const library = buildLibrary(cases.map(({ wearCase }) => wearCase))
    const reports: WearReport[] = []
    for (const { wearCase, caseAt, caseOn } of cases) {
      const name = wearCase.clock.subject.part
      const siblings = library.siblings(wearCase)
      const relatives = library.relatives(wearCase)
      const before = kept.get(name)
      if (
        before?.wearCase === wearCase &&
        teachesTheSame(before.siblings, siblings) &&
        teachesTheSame(before.relatives, relatives)
      ) {
        reports.push(before.report)
        continue
      }
      const learned = learnLife(siblings, relatives, wearCase.clock.life.shape)
      const report = reportOf(wearCase, learned, { ...options, nowAt: caseAt })
      kept.set(name, { wearCase, caseAt, caseOn, siblings, relatives, report })
      reports.push(report)
      yield
      // Another pass has gone over all meanwhile.
      if (own !== passes) return reports
    }
    if (kept.size > cases.length) forgetAllBut(cases, kept)
    return reports.sort(byUrgency)
  }

  return {
    reports: (subjects, options) => {
      const all = pass(subjects, options)
      for (;;) {
        const step = all.next()
        if (step.done) return step.value
      }
    },
    *steps(subjects, options) {
      for (const subject of subjects) {
        clocksOf([subject], options.zone)
        yield
      }
      yield* pass(subjects, options)
    },
  }
}

export interface WearKeeper {
  readonly reports: (subjects: readonly AnySubject[], options: WearOptions) => readonly WearReport[]
  /** Works the same out in small steps, for who has time; what was worked out so far is kept in any case. */
  readonly steps: (subjects: readonly AnySubject[], options: WearOptions) => Generator<void>
}

function forgetAllBut(cases: readonly Pick<Kept, 'wearCase'>[], kept: Map<string, Kept>): void {
  const there = new Set(cases.map(({ wearCase }) => wearCase.clock.subject.part))
  for (const name of kept.keys()) if (!there.has(name)) kept.delete(name)
}

interface Kept {
  readonly wearCase: WearCase
  /** "Now" when the case was settled. */
  readonly caseAt: Instant
  /** The owner's day of it. */
  readonly caseOn: LocalDate
  readonly siblings: Evidence
  readonly relatives: Evidence
  readonly report: WearReport
}

interface Now {
  readonly nowAt: Instant
  readonly today: LocalDate
}

function currentCase(
  clock: WearClock,
  kept: ReadonlyMap<string, Kept>,
  now: Now,
): Pick<Kept, 'wearCase' | 'caseAt' | 'caseOn'> {
  const before = kept.get(clock.subject.part)
  return before?.wearCase.clock === clock && holds(before, now)
    ? before
    : { wearCase: caseOf(clock, now.nowAt), caseAt: now.nowAt, caseOn: now.today }
}

const LONGEST_KEPT = 15 * SECONDS_PER_MINUTE

/** Within the day, and for what goes on wearing within the quarter of an hour. */
function holds({ wearCase, caseAt, caseOn }: Kept, { nowAt, today }: Now): boolean {
  if (nowAt < caseAt || caseOn !== today) return false
  const { retiredAt } = wearCase.clock.subject
  const retired = retiredAt !== null && retiredAt <= nowAt
  return wearCase.retired === retired && (retired || nowAt < caseAt + LONGEST_KEPT)
}

function teachesTheSame(a: Evidence, b: Evidence): boolean {
  return (
    a.events === b.events &&
    Math.abs(a.logDamage - b.logDamage) <= LEAST_LESSON &&
    a.exposure.every((sum, index) => Math.abs(sum - (b.exposure[index] ?? 0)) <= LEAST_LESSON * (1 + sum))
  )
}

/** In a large collection one evening teaches hundreds of others less than that, and each would be worked out anew. */
const LEAST_LESSON = 1e-4
