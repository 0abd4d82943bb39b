import { isEqual } from '../equal'
import { currentVoice } from '../i18n/kit'
import { whileSame } from '../memo'
import { type Instant, type LocalDate, localDateOf } from '../time'
import { caseOf, type WearCase, type WearOptions } from './case'
import { type Evidence, learnLife, teachNearlyTheSame, without } from './learn'
import { buildLibrary, type EvidenceLibrary, type Shelf, type ShelfProduct } from './library'
import { reportOf } from './report'
import { nextTurnAt } from './turn'
import type { AnySubject, WearReport } from './types'
import { withReports } from './urgency'
import { clockMaker, inOrderOfPart } from './wear'

/**
 * The wear list again and again, as `computeWear` gives it, for a caller that hands in the same subject wherever
 * nothing about a part has changed. A report is worked out anew when its part has changed, on another day and when
 * age has used up a ten-thousandth of its life, when another part wore out, and when what the others teach has
 * changed by more than a ten-thousandth; else it is kept as it is. So no report is further from `computeWear` than
 * that, however many edits went before.
 */
export function wearKeeper(): WearKeeper {
  const cases = new Map<string, KeptCase>()
  const reports = new Map<string, KeptReport>()
  /** Those of which every report has been held against what they teach. */
  let settled = new WeakSet<Shelf<KeptCase>>()
  let library: EvidenceLibrary<KeptCase> = new Map()
  let list = { inOrder: [] as readonly WearReport[], gone: new Set<WearReport>(), come: new Set<string>() }
  let settledCases: readonly KeptCase[] = []
  let keptFor: object | null = null
  let passes = 0

  function forgetWhatRestsOn(asked: object): void {
    if (isEqual(keptFor, asked)) return
    keptFor = asked
    cases.clear()
    reports.clear()
    settled = new WeakSet()
    list = { inOrder: [], gone: new Set(), come: new Set() }
  }

  function replaceReport(name: string, kept: KeptReport | null): void {
    const before = reports.get(name)
    if (before) list.gone.add(before.report)
    if (kept) {
      reports.set(name, kept)
      list.come.add(name)
    } else {
      reports.delete(name)
      list.come.delete(name)
    }
  }

  function* pass(
    subjects: readonly AnySubject[],
    options: WearOptions,
  ): Generator<void, readonly WearReport[]> {
    passes += 1
    const own = passes
    const { nowAt, ...lasting } = options
    forgetWhatRestsOn({ ...lasting, voice: currentVoice() })
    const today = localDateOf(nowAt, options.zone)
    const clockOf = clockMaker(options.zone)
    const current: KeptCase[] = []
    for (const subject of inOrderOfPart(subjects)) {
      const before = cases.get(subject.part)
      if (before && before.clock.subject === subject && holds(before, nowAt, today)) {
        current.push(before)
        continue
      }
      const clock = clockOf(subject)
      if (clock === null) continue
      const made = settledCase(caseOf(clock, nowAt), nowAt, today)
      cases.set(subject.part, made)
      current.push(made)
      yield
      // Another pass has gone over all meanwhile.
      if (own !== passes) return list.inOrder
    }
    library = buildLibrary(current, library)
    for (const shelf of library.values()) {
      if (settled.has(shelf)) continue
      for (const product of shelf.products.values()) {
        const relatives = without(shelf.all, product.evidence)
        // Those that were worked out together learned from the very same relatives.
        const areRelativesNear = whileSame((before: Evidence) => teachNearlyTheSame(before, relatives))
        for (const wearCase of product.entries) {
          const name = wearCase.clock.subject.part
          const before = reports.get(name)
          if (
            before?.wearCase === wearCase &&
            areRelativesNear(before.relatives) &&
            holdsNear(before, product)
          ) {
            continue
          }
          const siblings = without(product.evidence, wearCase.evidence)
          const learned = learnLife(siblings, relatives, wearCase.clock.life.shape)
          const report = reportOf(wearCase, learned, { ...options, nowAt: wearCase.settledAt })
          replaceReport(name, { wearCase, siblings, relatives, heldAgainst: product, report })
          yield
          if (own !== passes) return list.inOrder
        }
      }
      settled.add(shelf)
    }
    if (reports.size > current.length) {
      const there = new Set(current.map(({ clock }) => clock.subject.part))
      for (const name of [...cases.keys()].filter((each) => !there.has(each))) {
        cases.delete(name)
        replaceReport(name, null)
      }
    }
    settledCases = current
    if (list.gone.size + list.come.size > 0) {
      const come = [...list.come].flatMap((name) => reports.get(name)?.report ?? [])
      const inOrder = withReports(list.inOrder, list.gone, come)
      list = { inOrder, gone: new Set(), come: new Set() }
    }
    return list.inOrder
  }

  return {
    reports: (subjects, options) => {
      const all = pass(subjects, options)
      for (;;) {
        const step = all.next()
        if (step.done) return step.value
      }
    },
    steps: pass,
    cases: () => settledCases,
    library: () => library,
  }
}

export interface WearKeeper {
  /** The very list of last time when no report has changed. */
  readonly reports: (subjects: readonly AnySubject[], options: WearOptions) => readonly WearReport[]
  /** Works the same out in small steps, for who has time; what was worked out so far is kept in any case. */
  readonly steps: (subjects: readonly AnySubject[], options: WearOptions) => Generator<void>
  /** What the last list was made from, by part. */
  readonly cases: () => readonly WearCase[]
  /** The same by kind and material and by product; of what has not changed, the very shelves of last time. */
  readonly library: () => EvidenceLibrary<WearCase>
}

interface KeptCase extends WearCase {
  /** "Now" when it was settled. */
  readonly settledAt: Instant
  /** The owner's day of it. */
  readonly settledOn: LocalDate
  /** From then on it is to be looked at again. */
  readonly holdsUntil: number
}

interface KeptReport {
  readonly wearCase: KeptCase
  readonly siblings: Evidence
  readonly relatives: Evidence
  /** Its product, as its siblings were last found to teach about the same. */
  heldAgainst: ShelfProduct<KeptCase>
  readonly report: WearReport
}

/** For the day, and what goes on wearing until its next turn or its retirement. */
function settledCase(wearCase: WearCase, nowAt: Instant, today: LocalDate): KeptCase {
  const { clock, retired } = wearCase
  const retiresAt = clock.subject.retiredAt ?? Number.POSITIVE_INFINITY
  const holdsUntil = retired ? Number.POSITIVE_INFINITY : Math.min(retiresAt, nextTurnAt(clock, nowAt))
  return { ...wearCase, settledAt: nowAt, settledOn: today, holdsUntil }
}

function holds({ settledAt, settledOn, holdsUntil }: KeptCase, nowAt: Instant, today: LocalDate): boolean {
  return settledAt <= nowAt && nowAt < holdsUntil && settledOn === today
}

/**
 * True when what its siblings teach has not changed by more than that: in a large collection one evening teaches
 * hundreds of others less, and each would be worked out anew.
 */
function holdsNear(kept: KeptReport, product: ShelfProduct<KeptCase>): boolean {
  if (kept.heldAgainst === product) return true
  const isHeld = teachNearlyTheSame(kept.siblings, without(product.evidence, kept.wearCase.evidence))
  if (isHeld) kept.heldAgainst = product
  return isHeld
}
