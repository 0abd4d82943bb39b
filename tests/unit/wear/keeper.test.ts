import { wearKeeper } from '@shared/wear/keeper'
import type { WearSubject } from '@shared/wear/types'
import { computeWear } from '@shared/wear/wear'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foamTips, OPTIONS, retired, worn } from './subjects'

const SHELF: readonly WearSubject[] = [
  ...['a', 'b', 'c'].map((part) =>
    foamTips({ part, openedOn: '2026-08-01', segments: [worn(40, 5), worn(3, 2)] }),
  ),
  ...['d', 'e'].map((part) =>
    foamTips({ part, product: 'azla', openedOn: '2026-06-01', segments: [worn(90, 9)] }),
  ),
  foamTips({ part: 'f', product: 'final-e', material: 'silicone', openedOn: '2026-01-01' }),
  retired('g', 120),
  retired('h', 300, { product: 'azla' }),
]

/** Changes of one part; the seconds that pass before each. */
const edit = fc.record({
  index: fc.nat(SHELF.length - 1),
  afterSeconds: fc.constantFrom(0, 0, 1, 30, 59, 60, 90_000),
  change: fc.constantFrom<Partial<WearSubject>>(
    { segments: [worn(20, 30)] },
    { hoursBefore: 12, trackedFromAt: 0 },
    { retiredAt: OPTIONS.nowAt + 20, retireReason: 'worn_out', mounted: null },
    { spares: 2 },
    { product: 'final-e', material: 'silicone' },
    {},
  ),
})

describe('a wear list that is kept', () => {
  it('is the one computed from scratch at the same instant, after any edit', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const keep = wearKeeper()
        let subjects = SHELF
        expect(keep(subjects, OPTIONS)).toEqual(computeWear(subjects, OPTIONS))
        for (const { index, change } of edits) {
          subjects = subjects.map((subject, each) => (each === index ? { ...subject, ...change } : subject))
          expect(keep(subjects, OPTIONS)).toEqual(computeWear(subjects, OPTIONS))
        }
      }),
    )
  })

  it('is never a minute behind, nor a retirement or a day', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const keep = wearKeeper()
        let subjects = SHELF
        let { nowAt } = OPTIONS
        for (const { index, change, afterSeconds } of edits) {
          nowAt += afterSeconds
          subjects = subjects.map((subject, each) => (each === index ? { ...subject, ...change } : subject))
          const options = { ...OPTIONS, nowAt }
          const fresh = new Map(computeWear(subjects, options).map((report) => [report.part, report]))
          for (const report of keep(subjects, options)) {
            const now = fresh.get(report.part)
            expect(report.retiredAt).toBe(now?.retiredAt)
            expect(report.learnedFrom).toBe(now?.learnedFrom)
            // What a minute of age does at most.
            expect(Math.abs(report.damage - (now?.damage ?? 0))).toBeLessThan(1e-5)
            expect(Math.abs(report.pWornNow - (now?.pWornNow ?? 0))).toBeLessThan(1e-4)
          }
        }
      }),
    )
  })

  it('keeps the very report of a part that nothing about has changed', () => {
    const keep = wearKeeper()
    const before = keep(SHELF, OPTIONS).find(({ part }) => part === 'f')
    const edited = SHELF.map((subject) =>
      subject.part === 'a' ? { ...subject, segments: [worn(9, 9)] } : subject,
    )
    const after = keep(edited, { ...OPTIONS, nowAt: OPTIONS.nowAt + 5 })
    expect(after.find(({ part }) => part === 'f')).toBe(before)
    expect(after.find(({ part }) => part === 'b')).not.toEqual(before)
  })

  it('forgets all when the owner moves a threshold', () => {
    const keep = wearKeeper()
    keep(SHELF, OPTIONS)
    const strict = { ...OPTIONS, thresholds: { soon: 0.01, due: 0.02, overdue: 0.03 } }
    expect(keep(SHELF, strict)).toEqual(computeWear(SHELF, strict))
  })
})
