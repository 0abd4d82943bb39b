import type { PairInUse, StockOptions, StockSubject } from '@shared/stock/types'
import { NO_USE } from '@shared/wear/rate'
import fc from 'fast-check'

export const OPTIONS: StockOptions = { todayOn: '2026-11-01', deliveryDays: 5, stockMonths: 6 }

/** Every pair is worn out at damage 1 exactly: a hundred days at 0.01 a day. */
export function clockwork(changes: Partial<PairInUse> = {}): PairInUse {
  return {
    part: 'foam-1',
    shapes: [{ k: 1e6, weight: 1, a: 1e9, b: 1e9 }],
    damageNow: 0,
    fineDamage: 0,
    steadyPerDay: 0.01,
    freshSteadyPerDay: 0.01,
    use: NO_USE,
    halfWornOn: null,
    ...changes,
  }
}

export function stock(changes: Partial<StockSubject> = {}): StockSubject {
  return {
    product: 'comply-t100-m',
    kind: 'tips',
    pairsPerPack: null,
    keepPairs: null,
    unopened: 0,
    onOrder: 0,
    nextExpectedOn: null,
    inUse: [],
    unwatched: false,
    inDrawer: [],
    waiting: 0,
    lossPerDay: 0,
    ...changes,
  }
}

const shape = fc.record({
  k: fc.constantFrom(1, 1.3, 1.6, 2, 2.5, 3, 4),
  weight: fc.double({ min: 0.05, max: 1, noNaN: true }),
  a: fc.double({ min: 0.3, max: 20, noNaN: true }),
  b: fc.double({ min: 0.2, max: 20, noNaN: true }),
})

const pairInUse: fc.Arbitrary<PairInUse> = fc.record({
  part: fc.string({ minLength: 1, maxLength: 4 }),
  shapes: fc.array(shape, { minLength: 1, maxLength: 3 }).map((shapes) => {
    const total = shapes.reduce((sum, { weight }) => sum + weight, 0)
    return shapes.map((each) => ({ ...each, weight: each.weight / total }))
  }),
  damageNow: fc.double({ min: 0, max: 2, noNaN: true }),
  fineDamage: fc.double({ min: 0, max: 0.5, noNaN: true }),
  steadyPerDay: fc.double({ min: 0, max: 0.01, noNaN: true }),
  freshSteadyPerDay: fc.double({ min: 0.0005, max: 0.01, noNaN: true }),
  use: fc.record({
    perDay: fc.double({ min: 0, max: 0.05, noNaN: true }),
    logSd: fc.double({ min: 0, max: 0.8, noNaN: true }),
  }),
  halfWornOn: fc.constant(null),
})

const pairInDrawer = fc.record({
  part: fc.string({ minLength: 1, maxLength: 4 }),
  damageNow: fc.double({ min: 0, max: 1, noNaN: true }),
  agePerDay: fc.constant(0.0004),
})

/** Any product that is in use. */
export const anyStock: fc.Arbitrary<StockSubject> = fc.record({
  product: fc.string({ minLength: 1, maxLength: 6 }),
  kind: fc.constantFrom('tips', 'pads', 'filters'),
  pairsPerPack: fc.option(fc.integer({ min: 1, max: 10 })),
  keepPairs: fc.option(fc.integer({ min: 1, max: 10 })),
  unopened: fc.integer({ min: 0, max: 12 }),
  onOrder: fc.integer({ min: 0, max: 4 }),
  nextExpectedOn: fc.constant(null),
  inUse: fc.uniqueArray(pairInUse, { selector: ({ part }) => part, minLength: 1, maxLength: 3 }),
  unwatched: fc.constant(false),
  inDrawer: fc.uniqueArray(pairInDrawer, { selector: ({ part }) => part, maxLength: 3 }),
  waiting: fc.nat(2),
  lossPerDay: fc.double({ min: 0, max: 0.01, noNaN: true }),
})
