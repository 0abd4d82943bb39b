import { replacementsUntil } from '@shared/longevity/ahead'
import { CONSUMABLES, type Period, type PricedCase, periodCosts, productCosts } from '@shared/longevity/costs'
import { SECONDS_PER_DAY } from '@shared/time'
import type { WearSubject } from '@shared/wear/types'
import { casesOf } from '@shared/wear/wear'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foamTips, NOW, OPTIONS, retired, worn, wornDaily } from '../wear/subjects'

const EUR = (amount: number) => ({ amount, currency: 'EUR' })
const USD = (amount: number) => ({ amount, currency: 'USD' })
const YEAR = 365 * SECONDS_PER_DAY

function priced(...parts: readonly (readonly [WearSubject, PricedCase['price']])[]): PricedCase[] {
  const prices = new Map(parts.map(([{ part }, price]) => [part, price]))
  const cases = casesOf(
    parts.map(([subject]) => subject),
    OPTIONS,
  )
  return cases.map((wear) => ({ wear, price: prices.get(wear.clock.subject.part) ?? null }))
}

describe('cost per hour of a product', () => {
  it('is the whole price of what is retired and the worn share of what is in use, over all their hours', () => {
    const half = foamTips({ part: 'half', segments: [worn(10, 125)] })
    const [cost] = productCosts(priced([retired('gone', 175), EUR(8)], [half, EUR(8)]), NOW)
    expect(cost).toMatchObject({ parts: 2, usedUp: expect.closeTo(12, 9), hours: 300, unpriced: 0 })
    expect(cost?.perHour).toBeCloseTo(0.04, 9)
  })

  it('leaves parts without a price out of both, and says how many', () => {
    const [cost] = productCosts(priced([retired('a', 100), EUR(5)], [retired('b', 400), null]), NOW)
    expect(cost).toMatchObject({ parts: 1, unpriced: 1, hours: 100, perHour: 0.05 })
  })

  it('never adds currencies', () => {
    const costs = productCosts(priced([retired('a', 100), EUR(5)], [retired('b', 100), USD(7)]), NOW)
    expect(costs.map(({ currency, usedUp }) => [currency, usedUp])).toEqual([
      ['USD', 7],
      ['EUR', 5],
    ])
  })

  it('has no figure for what was never worn', () => {
    const [cost] = productCosts(priced([foamTips(), EUR(8)]), NOW)
    expect(cost).toMatchObject({ usedUp: 0, hours: 0, perHour: null })
  })
})

describe('cost of a period', () => {
  const all: Period = { year: null, fromAt: NOW - 10 * YEAR, toAt: NOW + 1 }
  const halves = (cutAt: number): readonly Period[] => [
    { ...all, year: 2025, toAt: cutAt },
    { ...all, year: 2026, fromAt: cutAt },
  ]

  it('is what was used up in it: half the life before the cut, the rest when it was retired', () => {
    const pair = retired('a', 0, { segments: [worn(300, 125), worn(50, 20)] })
    const periods = halves(NOW - 100 * SECONDS_PER_DAY)
    expect(periodCosts(priced([pair, EUR(10)]), [], periods).map(({ usedUp }) => usedUp)).toEqual([
      expect.closeTo(5, 9),
      expect.closeTo(5, 9),
    ])
  })

  it('tells what was bought from what was used up, and leaves out a period without either', () => {
    const purchases = [
      { at: NOW - 20 * SECONDS_PER_DAY, price: EUR(24) },
      { at: null, price: EUR(99) },
    ]
    expect(periodCosts([], purchases, halves(NOW - 100 * SECONDS_PER_DAY))).toEqual([
      { year: 2026, currency: 'EUR', bought: 24, usedUp: 0 },
    ])
  })

  it('adds up to the whole wherever the years are cut', () => {
    const use = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 900 }), fc.double({ min: 0.1, max: 12, noNaN: true })),
      { minLength: 1, maxLength: 10 },
    )
    fc.assert(
      fc.property(use, fc.integer({ min: 0, max: 1000 }), fc.boolean(), (sessions, cut, gone) => {
        const segments = sessions.map(([daysAgo, hours]) => worn(daysAgo, hours))
        const pair = gone ? retired('a', 0, { segments }) : foamTips({ segments, openedOn: '2026-02-03' })
        const parts = priced([pair, EUR(10)])
        const whole = productCosts(parts, NOW)[0]?.usedUp ?? 0
        const years = periodCosts(parts, [], halves(NOW - cut * SECONDS_PER_DAY))
        expect(years.reduce((sum, { usedUp }) => sum + usedUp, 0)).toBeCloseTo(whole, 9)
      }),
    )
  })
})

describe('replacements ahead', () => {
  const ahead = (days: number, ...subjects: WearSubject[]) =>
    replacementsUntil(casesOf(subjects, OPTIONS), NOW, NOW + days * SECONDS_PER_DAY, ({ clock }) =>
      CONSUMABLES.has(clock.subject.kind),
    )

  it('come one median life after the other at today’s pace: foam tips at 2 h a day, every 125 days', () => {
    // Ten days in, 115 of the 125 days are left.
    const tips = foamTips({ segments: wornDaily(10, 2) })
    const counts = [100, 150, 300, 400].map((days) => ahead(days, tips)[0]?.replacements)
    expect(counts).toEqual([0, 1, 2, 3])
  })

  it('begin at once with what is worn out, and are none for what is in the drawer, retired or a cable', () => {
    const old = foamTips({ segments: wornDaily(400, 2) })
    expect(ahead(1, old)).toEqual([{ product: 'comply-t100-m', replacements: 1 }])
    const cable = foamTips({ part: 'c', product: 'c', kind: 'cable', segments: wornDaily(400, 8) })
    expect(ahead(365, retired('r', 400), { ...old, mounted: null }, cable)).toEqual([])
  })

  it('never become fewer over a longer time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), fc.nat({ max: 300 }), (days, more) => {
        const tips = foamTips({ segments: wornDaily(40, 3) })
        const [sooner, later] = [days, days + more].map((until) => ahead(until, tips)[0]?.replacements ?? 0)
        expect(later).toBeGreaterThanOrEqual(sooner ?? 0)
      }),
      { numRuns: 30 },
    )
  })
})
