import { type GroupKeeper, longevityGroups } from '@shared/longevity/groups'
import { isSameList } from '@shared/memo'
import type { WearCase } from '@shared/wear/case'
import { type Evidence, teachNearlyTheSame } from '@shared/wear/learn'
import { buildLibrary, type EvidenceLibrary } from '@shared/wear/library'
import type { WearSubject } from '@shared/wear/types'
import { casesOf } from '@shared/wear/wear'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foamTips, OPTIONS, retired, worn } from '../wear/subjects'

const SHELF: readonly WearSubject[] = [
  ...['a', 'b', 'c'].map((part) => foamTips({ part, segments: [worn(40, 5), worn(3, 2)] })),
  ...['d', 'e'].map((part) => foamTips({ part, product: 'azla', segments: [worn(90, 9)] })),
  foamTips({ part: 'f', product: 'final-e', material: 'silicone' }),
  retired('g', 120),
  retired('h', 300, { product: 'azla' }),
]

const edits = fc.array(
  fc.record({
    index: fc.nat(SHELF.length - 1),
    change: fc.constantFrom<Partial<WearSubject>>(
      { segments: [worn(20, 30)] },
      { segments: [worn(40, 5), worn(3, 2.001)] },
      { hoursBefore: 12, trackedFromAt: 0 },
      { retiredAt: OPTIONS.nowAt - 20, retireReason: 'worn_out', mounted: null },
      { product: 'final-e', material: 'silicone' },
      {},
    ),
  }),
  { maxLength: 12 },
)

/** Keeps everything while it rests on the very same. */
function keeper(relatives: GroupKeeper['relatives']): GroupKeeper {
  const kept = <T>() => {
    const known = new Map<string, { readonly from: readonly unknown[]; readonly value: T }>()
    return (id: string, from: readonly unknown[], make: () => T): T => {
      const before = known.get(id)
      if (before && isSameList(before.from, from)) return before.value
      const value = make()
      known.set(id, { from, value })
      return value
    }
  }
  return { group: kept(), seen: kept(), relatives }
}

/** The very evidence of before for as long as it says the same. */
function sameWhile(isSame: (before: Evidence, now: Evidence) => boolean): GroupKeeper['relatives'] {
  const known = new Map<string, Evidence>()
  return (id, taught) => {
    const before = known.get(id)
    const evidence = before && isSame(before, taught) ? before : taught
    known.set(id, evidence)
    return evidence
  }
}

/** Runs through the edits, with a library that takes over what it can. */
function afterEach(
  list: readonly { readonly index: number; readonly change: Partial<WearSubject> }[],
  look: (library: EvidenceLibrary<WearCase>, subjects: readonly WearSubject[]) => void,
): void {
  let subjects = SHELF
  let library = buildLibrary(casesOf(subjects, OPTIONS))
  for (const { index, change } of list) {
    subjects = subjects.map((subject, each) => (each === index ? { ...subject, ...change } : subject))
    library = buildLibrary(casesOf(subjects, OPTIONS), library)
    look(library, subjects)
  }
}

describe('groups that are kept', () => {
  it('are those from nothing, after any edit, and so is the library that they are drawn from', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const keep = keeper(sameWhile((before, now) => JSON.stringify(before) === JSON.stringify(now)))
        afterEach(list, (library, subjects) => {
          const fresh = buildLibrary(casesOf(subjects, OPTIONS))
          expect(library).toEqual(fresh)
          expect(longevityGroups(library, keep)).toEqual(longevityGroups(fresh))
        })
      }),
    )
  })

  it('stray by no more than a thousandth where others teach nearly the same', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const keep = keeper(sameWhile(teachNearlyTheSame))
        afterEach(list, (library, subjects) => {
          const fresh = new Map(
            longevityGroups(buildLibrary(casesOf(subjects, OPTIONS))).map((group) => [group.id, group]),
          )
          for (const { id, life, steps, othersWornOut } of longevityGroups(library, keep)) {
            const exact = fresh.get(id)
            expect(steps).toEqual(exact?.steps)
            expect(othersWornOut).toBe(exact?.othersWornOut)
            expect(Math.abs(life.median / (exact?.life.median ?? 0) - 1)).toBeLessThan(1e-3)
          }
        })
      }),
    )
  })
})
