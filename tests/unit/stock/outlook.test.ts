import { stockOutlook } from '@shared/stock/outlook'
import type { Span, StockSubject } from '@shared/stock/types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyStock, clockwork, OPTIONS, stock } from './subjects'

const DAYS = ['low', 'median', 'high'] as const

/** No day of `a` lies after the same day of `b`; null lies after every day. */
function expectNoLater(a: Span, b: Span) {
  for (const day of DAYS)
    expect((a[day] ?? '~') <= (b[day] ?? '~'), `${day}: ${a[day]} and ${b[day]}`).toBe(true)
}

const outlook = (subject: StockSubject, options = OPTIONS) => stockOutlook(subject, options)

describe('a product whose pairs last 100 days each', () => {
  // The half day that is left over keeps days from falling on their edges.
  const halfUsed = clockwork({ damageNow: 0.495 })

  it('with 2 unopened, 50 days into the first, empties the drawer after 150 days and runs out after 250', () => {
    const { emptyOn, runOutOn, orderBy } = outlook(stock({ unopened: 2, inUse: [halfUsed] }))
    expect(emptyOn).toEqual({ low: '2027-03-31', median: '2027-03-31', high: '2027-03-31' })
    expect(runOutOn).toEqual({ low: '2027-07-09', median: '2027-07-09', high: '2027-07-09' })
    expect(orderBy).toBe('2027-07-04')
  })

  it('with 1 unopened for 2 devices runs out when the second pair is worn', () => {
    const inUse = [halfUsed, clockwork({ part: 'foam-2', damageNow: 0.245 })]
    expect(outlook(stock({ unopened: 1, inUse })).runOutOn.median).toBe('2027-01-15')
  })

  it('with 1 half-worn pair in the drawer that ages there gets 25 days out of it', () => {
    const inDrawer = [{ part: 'foam-0', damageNow: 0.5, agePerDay: 0.005 }]
    // Taken after 50 days at damage 0.75.
    expect(outlook(stock({ inUse: [halfUsed], inDrawer })).runOutOn.median).toBe('2027-01-15')
  })

  it('needs 2 more within 6 months and the delivery: at 50 and at 150 of 188 days', () => {
    expect(outlook(stock({ inUse: [halfUsed] })).toOrder).toBe(2)
    expect(outlook(stock({ inUse: [halfUsed], pairsPerPack: 3 })).toOrder).toBe(3)
    expect(outlook(stock({ inUse: [halfUsed], unopened: 1, keepPairs: 2 })).toOrder).toBe(3)
    expect(outlook(stock({ inUse: [halfUsed], onOrder: 2, nextExpectedOn: '2026-11-20' })).toOrder).toBe(0)
  })

  it('may leave a worn pair waiting when the order comes after it is worn', () => {
    const waits = (nextExpectedOn: string) =>
      outlook(stock({ inUse: [halfUsed], onOrder: 2, nextExpectedOn })).waitsForOrder
    expect(waits('2026-12-21')).toBe(false)
    expect(waits('2026-12-22')).toBe(true)
  })

  it('runs out today when the pair is worn already, and is to be ordered now', () => {
    const { runOutOn, urgency } = outlook(stock({ inUse: [clockwork({ damageNow: 1.1 })] }))
    expect(runOutOn.median).toBe(OPTIONS.todayOn)
    expect(urgency).toBe('now')
  })

  it('lasts more than 20 years with 1,000 unopened pairs, and 400 days with 400 that last a day each', () => {
    const daily = clockwork({ damageNow: 0.995, freshSteadyPerDay: 1 })
    expect(outlook(stock({ unopened: 1000, inUse: [halfUsed] })).runOutOn.low).toBeNull()
    // Half a day for the first, then one a day: followed one by one only up to 200.
    expect(outlook(stock({ unopened: 150, inUse: [daily] })).runOutOn.median).toBe('2027-03-31')
    expect(outlook(stock({ unopened: 400, inUse: [daily] })).runOutOn.median).toBe('2027-12-05')
  })
})

describe('the minimum that the owner wants to keep', () => {
  const halfUsed = clockwork({ damageNow: 0.495 })

  it('is to be ordered for on the day on which it is reached, with no delivery taken off', () => {
    const found = outlook(stock({ unopened: 2, keepPairs: 2, inUse: [halfUsed] }))
    // The first of the two is taken after 50 days; a worn one finds none after 250.
    expect(found).toMatchObject({ belowMinimumOn: '2026-12-21', orderBy: '2026-12-21', urgency: 'soon' })
    expect(found.why).toContain('likely fewer than the 2 pairs you want to keep from 21 December')
  })

  it('comes nearer the larger it is, and never later than running out', () => {
    fc.assert(
      fc.property(anyStock, fc.nat(5), (subject, more) => {
        const found = outlook(subject)
        const cautious = outlook({ ...subject, keepPairs: (subject.keepPairs ?? 0) + more || null })
        expect((cautious.orderBy ?? '~') <= (found.orderBy ?? '~')).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('pairs in use whose wear is not watched', () => {
  it('are counted, and nothing is foretold of them', () => {
    const found = outlook(stock({ unwatched: true, inUse: [clockwork({ damageNow: 2 })] }))
    expect(found).toMatchObject({ inUse: 1, toOrder: 0, orderBy: null })
    expect(found.why).toBe('1 in use, whose wear is not watched, so nothing is foretold')
  })
})

describe('a product that nobody uses', () => {
  it('is never to be ordered, unless the owner wants to have some', () => {
    expect(outlook(stock({ unopened: 0 }))).toMatchObject({ toOrder: 0, urgency: 'none', orderBy: null })
    expect(outlook(stock({ unopened: 1, keepPairs: 3, pairsPerPack: 3 }))).toMatchObject({
      toOrder: 3,
      urgency: 'now',
      orderBy: OPTIONS.todayOn,
    })
    expect(
      outlook(stock({ unopened: 1, keepPairs: 3, onOrder: 2, nextExpectedOn: '2026-11-04' })).toOrder,
    ).toBe(0)
  })
})

describe('an empty place', () => {
  const halfUsed = clockwork({ damageNow: 0.495 })

  it('takes one of the reserve at once, before the pairs in use do', () => {
    const found = outlook(stock({ unopened: 1, waiting: 1, inUse: [halfUsed] }))
    expect(found.emptyOn.median).toBe('2026-11-01')
    expect(found.runOutOn.median).toBe('2026-12-21')
    expect(outlook(stock({ waiting: 1 }))).toMatchObject({ toOrder: 1, urgency: 'now' })
    expect(outlook(stock({ waiting: 1, unopened: 1 })).toOrder).toBe(0)
  })
})

describe('losses at 1 % a day and nothing else', () => {
  const inUse = [clockwork({ steadyPerDay: 0, freshSteadyPerDay: 0 })]
  const { runOutOn } = outlook(stock({ inUse, lossPerDay: 0.01 }))

  it('take half of all pairs within ln 2 / 0.01 = 69 days, give or take what 128 futures can tell', () => {
    expect(runOutOn.median && runOutOn.median >= '2026-12-27').toBe(true)
    expect(runOutOn.median && runOutOn.median <= '2027-01-24').toBe(true)
  })
})

describe('whatever is in stock', () => {
  it('the three days never cross, the drawer is empty before it runs out, and the answer is always the same', () => {
    fc.assert(
      fc.property(anyStock, (subject) => {
        const found = outlook(subject)
        expect(outlook(subject)).toEqual(found)
        for (const { low, median, high } of [found.emptyOn, found.runOutOn]) {
          expect((low ?? '~') <= (median ?? '~') && (median ?? '~') <= (high ?? '~')).toBe(true)
        }
        if (found.unopened + found.inDrawer > 0) expectNoLater(found.emptyOn, found.runOutOn)
      }),
      { numRuns: 60 },
    )
  })

  it('the order in which pairs are told does not matter', () => {
    fc.assert(
      fc.property(anyStock, (subject) => {
        const turned = {
          ...subject,
          inUse: subject.inUse.toReversed(),
          inDrawer: subject.inDrawer.toReversed(),
        }
        expect(outlook(turned)).toEqual(outlook(subject))
      }),
      { numRuns: 60 },
    )
  })

  it('more pairs, unopened, on order or unworn in the drawer, never make it run out earlier or the order larger', () => {
    const more = fc.record({
      unopened: fc.integer({ min: 0, max: 5 }),
      onOrder: fc.integer({ min: 0, max: 5 }),
      inDrawer: fc.boolean(),
    })
    fc.assert(
      fc.property(anyStock, more, (subject, added) => {
        const found = outlook(subject)
        // A worn one taken in place of a fresh one shifts the chances of all that follow.
        const another = { part: '~added', damageNow: 0, agePerDay: 0 }
        const richer = outlook({
          ...subject,
          unopened: subject.unopened + added.unopened,
          onOrder: subject.onOrder + added.onOrder,
          inDrawer: added.inDrawer ? [...subject.inDrawer, another] : subject.inDrawer,
        })
        expectNoLater(found.runOutOn, richer.runOutOn)
        if (!added.inDrawer) expect(richer.toOrder).toBeLessThanOrEqual(found.toOrder)
      }),
      { numRuns: 60 },
    )
  })

  it('more use, and more losses, never make it run out later or the order smaller', () => {
    const times = fc.double({ min: 1, max: 5, noNaN: true })
    fc.assert(
      fc.property(anyStock, times, times, (subject, use, loss) => {
        const found = outlook(subject)
        const busier = outlook({
          ...subject,
          lossPerDay: subject.lossPerDay * loss,
          inUse: subject.inUse.map((pair) => ({
            ...pair,
            use: { ...pair.use, perDay: pair.use.perDay * use },
          })),
        })
        expectNoLater(busier.runOutOn, found.runOutOn)
        expect(busier.toOrder).toBeGreaterThanOrEqual(found.toOrder)
      }),
      { numRuns: 60 },
    )
  })

  it('a longer delivery never makes the last day to order later or the order smaller', () => {
    fc.assert(
      fc.property(anyStock, fc.nat(60), fc.nat(60), (subject, days, longer) => {
        const soon = outlook(subject, { ...OPTIONS, deliveryDays: days })
        const late = outlook(subject, { ...OPTIONS, deliveryDays: days + longer })
        expect((late.orderBy ?? '~') <= (soon.orderBy ?? '~')).toBe(true)
        expect(late.toOrder).toBeGreaterThanOrEqual(soon.toOrder)
      }),
      { numRuns: 60 },
    )
  })

  it('a larger minimum and more months to plan for never make the order smaller, and orders are whole packs', () => {
    fc.assert(
      fc.property(anyStock, fc.nat(5), fc.nat(6), (subject, pairs, months) => {
        const found = outlook(subject)
        const cautious = outlook(
          { ...subject, keepPairs: (subject.keepPairs ?? 0) + pairs || null },
          { ...OPTIONS, stockMonths: OPTIONS.stockMonths + months },
        )
        expect(cautious.toOrder).toBeGreaterThanOrEqual(found.toOrder)
        expect(cautious.toOrder % (subject.pairsPerPack ?? 1)).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('without a minimum, it is on the list exactly when it is to be ordered within the months planned for', () => {
    fc.assert(
      fc.property(anyStock, (subject) => {
        const { toOrder, orderBy, inDrawer } = outlook({ ...subject, keepPairs: null, inDrawer: [] })
        expect(inDrawer).toBe(0)
        // 6 months are 182.6 days.
        expect(toOrder > 0).toBe(orderBy !== null && orderBy <= '2027-05-02')
      }),
      { numRuns: 60 },
    )
  })
})
