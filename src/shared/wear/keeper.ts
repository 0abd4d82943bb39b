import { isEqual } from '../equal'
import { type Instant, localDateOf, SECONDS_PER_MINUTE } from '../time'
import { caseOf, type WearCase, type WearOptions } from './case'
import type { WearClock } from './damage'
import { type Evidence, learnLife } from './learn'
import { buildLibrary } from './library'
import { reportOf } from './report'
import type { WearReport, WearSubject } from './types'
import { byUrgency, clocksOf } from './wear'

/**
 * The wear list again and again, as `computeWear` gives it, for a caller that hands in the same subject wherever
 * nothing about a part has changed. What a report rests on decides whether it is worked out anew; the passing of
 * less than a minute does not.
 */
export function wearKeeper(): (
  subjects: readonly WearSubject[],
  options: WearOptions,
) => readonly WearReport[] {
  let kept: ReadonlyMap<string, Kept> = new Map()
  let keptFor: Omit<WearOptions, 'nowAt'> | null = null

  return (subjects, options) => {
    const { nowAt, ...lasting } = options
    if (!isEqual(keptFor, lasting)) kept = new Map()
    keptFor = lasting
    const cases = clocksOf(subjects, options.zone).map((clock) => currentCase(clock, kept, options))
    const library = buildLibrary(cases.map(({ wearCase }) => wearCase))
    const next = cases.map(({ wearCase, caseAt }): Kept => {
      const before = kept.get(wearCase.clock.subject.part)
      const siblings = library.siblings(wearCase)
      const relatives = library.relatives(wearCase)
      if (
        before?.wearCase === wearCase &&
        isSame(before.siblings, siblings) &&
        isSame(before.relatives, relatives)
      ) {
        return before
      }
      const learned = learnLife(siblings, relatives, wearCase.clock.life.shape)
      return {
        wearCase,
        caseAt,
        siblings,
        relatives,
        report: reportOf(wearCase, learned, { ...options, nowAt: caseAt }),
      }
    })
    kept = new Map(next.map((each) => [each.wearCase.clock.subject.part, each]))
    return next.map(({ report }) => report).sort(byUrgency)
  }
}

interface Kept {
  readonly wearCase: WearCase
  /** "Now" when the case was settled. */
  readonly caseAt: Instant
  readonly siblings: Evidence
  readonly relatives: Evidence
  readonly report: WearReport
}

function currentCase(
  clock: WearClock,
  kept: ReadonlyMap<string, Kept>,
  { nowAt, zone }: WearOptions,
): Pick<Kept, 'wearCase' | 'caseAt'> {
  const before = kept.get(clock.subject.part)
  return before?.wearCase.clock === clock && holds(before, nowAt, zone)
    ? before
    : { wearCase: caseOf(clock, nowAt), caseAt: nowAt }
}

/** Within the minute and the day, and unless it was retired in between. */
function holds({ wearCase, caseAt }: Kept, nowAt: Instant, zone: string): boolean {
  const { retiredAt } = wearCase.clock.subject
  return (
    caseAt <= nowAt &&
    nowAt < caseAt + SECONDS_PER_MINUTE &&
    wearCase.retired === (retiredAt !== null && retiredAt <= nowAt) &&
    localDateOf(caseAt, zone) === localDateOf(nowAt, zone)
  )
}

function isSame(a: Evidence, b: Evidence): boolean {
  return (
    a.events === b.events &&
    a.logDamage === b.logDamage &&
    a.exposure.every((sum, index) => sum === b.exposure[index])
  )
}
