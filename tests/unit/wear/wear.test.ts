import { addDays, SECONDS_PER_DAY } from '@shared/time'
import { priorFor } from '@shared/wear/prior'
import { WEAR_STATES, type WearSubject, wearReportSchema } from '@shared/wear/types'
import { computeWear } from '@shared/wear/wear'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foamTips, NOW, OPTIONS, reportFor, retired, worn, wornDaily } from './subjects'

const session = fc.record({
  daysAgo: fc.integer({ min: 1, max: 500 }),
  hours: fc.double({ min: 0.1, max: 10, noNaN: true }),
  sweat: fc.constantFrom('none', 'light', 'heavy'),
  scenario: fc.constantFrom(null, 'sleep', 'office'),
} as const)

const days = fc.integer({ min: 0, max: 900 }).map((ago) => addDays('2026-11-01', -ago))

/** Any part of a few products, in use, in the drawer or retired. */
const anySubject = fc
  .record({
    product: fc.constantFrom('comply', 'azla', 'final-e', 'brainwavz'),
    openedOn: fc.option(days),
    hoursBefore: fc.constantFrom(0, 0, 30),
    sessions: fc.array(session, { maxLength: 8 }),
    end: fc.constantFrom(null, null, 'worn_out', 'torn', 'lost', 'just_in_case'),
    inspected: fc.boolean(),
    mounted: fc.boolean(),
    spares: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ sessions, end, inspected, mounted, ...rest }) =>
    foamTips({
      ...rest,
      kind: rest.product === 'brainwavz' ? 'pads' : 'tips',
      material: rest.product === 'final-e' ? 'silicone' : 'memory_foam',
      segments: sessions.map(({ daysAgo, hours, ...use }) => worn(daysAgo, hours, use)),
      foundFineAt: inspected ? [NOW - 3 * SECONDS_PER_DAY] : [],
      retiredAt: end === null ? null : NOW - SECONDS_PER_DAY / 2,
      retireReason: end,
      ...(end === null && mounted ? {} : { mounted: null }),
    }),
  )

const collections = fc
  .array(anySubject, { minLength: 1, maxLength: 12 })
  .map((subjects) => subjects.map((subject, i) => ({ ...subject, part: `part-${i}` })))

function first(subjects: readonly WearSubject[]): WearSubject {
  return subjects[0] ?? foamTips()
}

describe('the wear list', () => {
  it('gives every row the shape that screens and `canalog wear --json` rely on', () => {
    fc.assert(
      fc.property(collections, (subjects) => {
        for (const row of computeWear(subjects, OPTIONS)) expect(wearReportSchema.parse(row)).toEqual(row)
      }),
    )
  })

  it('does not depend on the order of the input, to the last bit', () => {
    const shuffled = collections.chain((subjects) =>
      fc.tuple(fc.constant(subjects), fc.shuffledSubarray(subjects, { minLength: subjects.length })),
    )
    fc.assert(
      fc.property(shuffled, ([subjects, mixed]) => {
        const turned = mixed.map((subject) => ({ ...subject, segments: subject.segments.toReversed() }))
        expect(computeWear(turned, OPTIONS)).toEqual(computeWear(subjects, OPTIONS))
      }),
    )
  })

  it('never lowers damage or the probability of being worn out for more hours', () => {
    fc.assert(
      fc.property(collections, session, (subjects, { daysAgo, hours, ...use }) => {
        const part = { ...first(subjects), foundFineAt: [] }
        const more = { ...part, segments: [...part.segments, worn(daysAgo, hours, use)] }
        const before = reportFor('part-0', [part, ...subjects.slice(1)])
        const after = reportFor('part-0', [more, ...subjects.slice(1)])
        expect(after.damage).toBeGreaterThanOrEqual(before.damage)
        expect(after.pWornNow).toBeGreaterThanOrEqual(before.pWornNow - 1e-9)
      }),
    )
  })

  it('learns nothing about a part from that part’s own exposure', () => {
    fc.assert(
      fc.property(collections, session, (subjects, { daysAgo, hours }) => {
        const part = first(subjects)
        const more = { ...part, segments: [...part.segments, worn(daysAgo, hours)] }
        const before = reportFor('part-0', subjects)
        const after = reportFor('part-0', [more, ...subjects.slice(1)])
        expect(after.learnedFrom).toBe(before.learnedFrom)
        expect(after.medianDamage).toBeCloseTo(before.medianDamage, 8)
        after.shapes.forEach((shape, i) => {
          expect(shape.weight).toBeCloseTo(before.shapes[i]?.weight ?? 0, 8)
          expect(shape.b).toBeCloseTo(before.shapes[i]?.b ?? 0, 6)
        })
      }),
    )
  })

  it('never shortens the median life of a part for one more that was lost while still good', () => {
    fc.assert(
      fc.property(collections, fc.double({ min: 0.5, max: 900, noNaN: true }), (subjects, hours) => {
        const { product, kind, material } = first(subjects)
        const lost = retired('lost', hours, { product, kind, material, retireReason: 'lost' })
        const before = reportFor('part-0', subjects)
        const after = reportFor('part-0', [...subjects, lost])
        expect(after.learnedFrom).toBe(before.learnedFrom)
        expect(after.medianDamage).toBeGreaterThanOrEqual(before.medianDamage * (1 - 1e-9))
      }),
    )
  })

  it('keeps the dates in order: low, median, high', () => {
    fc.assert(
      fc.property(collections, (subjects) => {
        for (const { low, median, high } of computeWear(subjects, OPTIONS)) {
          const known = [low, median, high].filter((date) => date !== null)
          expect(known).toEqual([...known].sort())
          if (low === null) expect(median).toBeNull()
          if (median === null) expect(high).toBeNull()
        }
      }),
    )
  })

  it('puts the most urgent first', () => {
    fc.assert(
      fc.property(collections, (subjects) => {
        const rows = computeWear(subjects, OPTIONS)
        const key = (row: (typeof rows)[number]) =>
          `${9 - WEAR_STATES.indexOf(row.state)} ${row.orderBy ?? '9999'} ${row.part}`
        expect(rows.map(key)).toEqual(rows.map(key).toSorted())
      }),
    )
  })

  it('leaves out what nothing wears, such as adapters', () => {
    expect(computeWear([foamTips({ kind: 'adapter', material: null })], OPTIONS)).toEqual([])
  })
})

describe('a report', () => {
  const pair = foamTips({ openedOn: '2026-08-01', segments: wornDaily(60, 1) })

  it('of a first pair rests on the prior alone', () => {
    const report = reportFor('foam-1', [pair])
    const { a, b } = priorFor(2.5)
    expect(report).toMatchObject({ learnedFrom: 0, lifeBasis: 'material', lifeHours: 250 })
    expect(report.posterior.k).toBe(2.5)
    expect(report.posterior.a).toBeCloseTo(a, 12)
    expect(report.posterior.b).toBeCloseTo(b, 12)
    expect(report.medianDamage).toBeCloseTo(1, 12)
    expect(report.hoursLeft).toBeCloseTo((1 - report.damage) * 250, 9)
  })

  it('learns from worn-out and torn siblings, and from the others only that they lasted so long', () => {
    const siblings = [
      retired('a', 100),
      retired('b', 100, { retireReason: 'torn' }),
      retired('c', 100, { retireReason: 'just_in_case' }),
      retired('d', 100, { retireReason: 'lost' }),
    ]
    const report = reportFor('foam-1', [pair, ...siblings])
    const shape = report.shapes.find(({ k }) => k === 2)
    const prior = priorFor(2)
    expect(report.learnedFrom).toBe(2)
    expect(shape?.a).toBeCloseTo(prior.a + 2, 12)
    expect(shape?.b).toBeCloseTo(prior.b + 4 * 0.4 ** 2, 12)
    expect(reportFor('a', [pair, ...siblings]).learnedFrom).toBe(1)
  })

  it('leaves out the damage of a second-hand sibling from before its record', () => {
    const secondHand = retired('a', 50, { hoursBefore: 75, trackedFromAt: NOW - 100 * SECONDS_PER_DAY })
    const shape = reportFor('foam-1', [pair, secondHand]).shapes.find(({ k }) => k === 2)
    expect(shape?.b).toBeCloseTo(priorFor(2).b + 0.5 ** 2 - 0.3 ** 2, 12)
  })

  it('borrows from other foam tips, not from silicone tips or foam pads', () => {
    const posteriorBeside = (changes: Partial<WearSubject>) =>
      reportFor('foam-1', [pair, retired('x', 60, { product: 'other', ...changes })]).posterior
    const alone = reportFor('foam-1', [pair]).posterior
    expect(posteriorBeside({}).a).toBeCloseTo(alone.a + 1, 12)
    expect(posteriorBeside({ material: 'silicone' })).toEqual(alone)
    expect(posteriorBeside({ kind: 'pads' })).toEqual(alone)
  })

  it('counts a retirement that lies after "now" as not yet happened', () => {
    const later = retired('a', 100, { retiredAt: NOW + SECONDS_PER_DAY })
    expect(reportFor('foam-1', [pair, later]).learnedFrom).toBe(0)
    expect(reportFor('a', [later]).retiredAt).toBeNull()
  })

  it('conditions on the last inspection that found it fine', () => {
    const inspected = { ...pair, foundFineAt: [NOW] }
    expect(reportFor('foam-1', [pair]).pWornNow).toBeGreaterThan(0.1)
    expect(reportFor('foam-1', [inspected]).pWornNow).toBe(0)
  })

  it('is soon when a new pair ordered today would arrive too late to be early', () => {
    const at = (deliveryDays: number) => reportFor('foam-1', [pair], { deliveryDays }).state
    expect(at(0)).toBe('fine')
    expect(at(60)).toBe('soon')
  })

  it('says when to order, unless a spare is at hand or it lies in the drawer', () => {
    const { median, orderBy } = reportFor('foam-1', [pair])
    expect(orderBy).toBe(addDays(median ?? '', -5))
    expect(reportFor('foam-1', [{ ...pair, spares: 1 }])).toMatchObject({ orderBy: null, median, spares: 1 })
    expect(reportFor('foam-1', [{ ...pair, mounted: null }])).toMatchObject({ orderBy: null, device: null })
  })

  it('of a retired part keeps its totals and has no future', () => {
    const report = reportFor('a', [retired('a', 100, { openedOn: '2026-01-01' })])
    expect(report).toMatchObject({
      hours: 100,
      low: null,
      median: null,
      high: null,
      orderBy: null,
      slot: null,
    })
    expect(report.months).toBeCloseTo((294.5 * 24 * 3600) / (30.4375 * SECONDS_PER_DAY), 9)
  })
})
