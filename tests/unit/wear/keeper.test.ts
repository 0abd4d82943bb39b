import { SECONDS_PER_MONTH } from '@shared/time'
import { clockOf } from '@shared/wear/damage'
import { wearKeeper } from '@shared/wear/keeper'
import { nextTurnAt } from '@shared/wear/turn'
import type { WearSubject } from '@shared/wear/types'
import { computeWear } from '@shared/wear/wear'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foamTips, OPTIONS, retired, UTC_DAYS, worn } from './subjects'

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
  afterSeconds: fc.constantFrom(0, 0, 1, 60, 899, 900, 90_000),
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
        const keep = wearKeeper().reports
        let subjects = SHELF
        expect(keep(subjects, OPTIONS)).toEqual(computeWear(subjects, OPTIONS))
        for (const { index, change } of edits) {
          subjects = subjects.map((subject, each) => (each === index ? { ...subject, ...change } : subject))
          expect(keep(subjects, OPTIONS)).toEqual(computeWear(subjects, OPTIONS))
        }
      }),
    )
  })

  it('is never a quarter of an hour behind, nor a retirement or a day', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const keep = wearKeeper().reports
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
            // What a quarter of an hour of age does at most.
            expect(Math.abs(report.damage - (now?.damage ?? 0))).toBeLessThan(1e-4)
            expect(Math.abs(report.pWornNow - (now?.pWornNow ?? 0))).toBeLessThan(5e-4)
          }
        }
      }),
    )
  })

  it('keeps the very report of a part that nothing about has changed', () => {
    const keep = wearKeeper().reports
    const before = keep(SHELF, OPTIONS).find(({ part }) => part === 'f')
    const edited = SHELF.map((subject) =>
      subject.part === 'a' ? { ...subject, segments: [worn(9, 9)] } : subject,
    )
    const after = keep(edited, { ...OPTIONS, nowAt: OPTIONS.nowAt + 5 })
    expect(after.find(({ part }) => part === 'f')).toBe(before)
    expect(after.find(({ part }) => part === 'b')).not.toEqual(before)
  })

  it('strays no further from scratch over a hundred small edits than over one', () => {
    const keep = wearKeeper().reports
    const many = Array.from({ length: 60 }, (_, index) =>
      foamTips({ part: `p${index}`, openedOn: '2026-02-01', segments: [worn(100 + index, 4)] }),
    )
    let kept = 0
    let before = new Map(keep(many, OPTIONS).map((report) => [report.part, report]))
    for (let edits = 1; edits <= 100; edits++) {
      const edited = many.map((subject, index) =>
        index === 0 ? { ...subject, segments: [worn(100 + edits / 10, 4)] } : subject,
      )
      const now = new Map(keep(edited, OPTIONS).map((report) => [report.part, report]))
      for (const fresh of computeWear(edited, OPTIONS)) {
        const report = now.get(fresh.part)
        expect(report?.damage).toBe(fresh.damage)
        expect(Math.abs((report?.pWornNow ?? 1) - fresh.pWornNow)).toBeLessThan(1e-4)
        expect(Math.abs((report?.medianDamage ?? 0) / fresh.medianDamage - 1)).toBeLessThan(1e-4)
        if (report === before.get(fresh.part)) kept += 1
      }
      before = now
    }
    // Of the 59 others, most are kept most of the time.
    expect(kept).toBeGreaterThan(0.5 * 59 * 100)
  })

  it('is the one from scratch after work ahead that was given up anywhere', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(edit, fc.nat(24)), { maxLength: 8 }), (edits) => {
        const { steps, reports } = wearKeeper()
        let subjects = SHELF
        for (const [{ index, change }, done] of edits) {
          subjects = subjects.map((subject, each) => (each === index ? { ...subject, ...change } : subject))
          const ahead = steps(subjects, OPTIONS)
          for (let step = 0; step < done && !ahead.next().done; step++);
          // Some are gone again before anybody asks.
          const left = subjects.toSpliced(done % subjects.length, 1)
          if (done % 3 === 0) expect(reports(left, OPTIONS)).toEqual(computeWear(left, OPTIONS))
        }
        expect(reports(subjects, OPTIONS)).toEqual(computeWear(subjects, OPTIONS))
      }),
    )
  })

  it('gives the very list of last time when nothing has changed', () => {
    const keep = wearKeeper().reports
    expect(keep([...SHELF], { ...OPTIONS, nowAt: OPTIONS.nowAt + 1 })).toBe(
      keep([...SHELF], { ...OPTIONS, nowAt: OPTIONS.nowAt + 2 }),
    )
  })

  it('looks at foam again once age has used up a ten-thousandth of its twelve months, each pair at its own time', () => {
    const turns = Array.from({ length: 40 }, (_, index) => {
      const clock = clockOf(foamTips({ part: `p${index}` }), UTC_DAYS)
      const first = nextTurnAt(clock, OPTIONS.nowAt)
      expect(nextTurnAt(clock, first - 1)).toBe(first)
      expect(nextTurnAt(clock, first) - first).toBe(Math.round(1e-4 * 12 * SECONDS_PER_MONTH))
      return first - OPTIONS.nowAt
    })
    expect(Math.min(...turns)).toBeGreaterThan(0)
    expect(new Set(turns.map((seconds) => Math.floor(seconds / 900))).size).toBe(4)
  })

  it('forgets all when the owner moves a threshold', () => {
    const keep = wearKeeper().reports
    keep(SHELF, OPTIONS)
    const strict = { ...OPTIONS, thresholds: { soon: 0.01, due: 0.02, overdue: 0.03 } }
    expect(keep(SHELF, strict)).toEqual(computeWear(SHELF, strict))
  })
})
