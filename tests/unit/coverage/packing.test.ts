import { EXACT_UP_TO, fewestCovering } from '@shared/coverage/cover'
import { LEAST_SCORE, packingPlan, WITHIN_POINTS } from '@shared/coverage/packing'
import { packingPlanSchema } from '@shared/coverage/views'
import type { Device } from '@shared/gear/device'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GEAR, SOURCES } from '../suggest/gear'
import {
  FOAM_T100,
  inputFor,
  type Occasion,
  pair,
  SILICONE,
  scenario,
  suggestFor,
  unopened,
} from '../suggest/shelf'

const { hd600, ie600, xm5, sportBuds, er4xr, airpodsPro } = GEAR

const legs = (ids: readonly string[], devices: readonly Device[], occasion?: Occasion) =>
  ids.map((id) => ({ scenario: scenario(id), occasion: inputFor(id, devices, occasion) }))

describe('the fewest devices for a trip', () => {
  const devices = Object.values(GEAR)

  test('cover each scenario within ten points of the best, and once', () => {
    const ids = ['flight', 'gym', 'office', 'sleep', 'critical_listening']
    const plan = packingPlan(legs(ids, devices))
    expect(packingPlanSchema.parse(plan)).toEqual(plan)
    const covered = plan.devices.flatMap(({ covers }) => covers)
    expect(covered.map((one) => one.scenario).sort()).toEqual([...ids].sort())
    for (const one of covered) {
      const best = suggestFor(one.scenario, devices).ranked[0]?.score ?? 0
      expect(one.score).toBeGreaterThanOrEqual(Math.max(LEAST_SCORE, best - WITHIN_POINTS))
    }
  })

  test('one will do for one scenario: the best', () => {
    const plan = packingPlan(legs(['flight'], devices))
    expect(plan.devices.map(({ device }) => device)).toEqual([
      suggestFor('flight', devices).ranked[0]?.device,
    ])
  })

  test('nothing that is lent comes along, and the reason is given', () => {
    const plan = packingPlan(legs(['flight'], [{ ...xm5, status: 'lent' }]))
    expect(plan.devices).toEqual([])
    expect(plan.uncovered).toHaveLength(1)
    expect(plan.uncovered[0]?.text).toMatch(/lent/i)
  })

  test('says why a scenario stays uncovered', () => {
    const [uncovered] = packingPlan(legs(['sleep'], [hd600])).uncovered
    expect(uncovered?.text).toBe('Headphones are in the way when lying on a side.')
    expect(packingPlan(legs(['sleep'], [])).uncovered[0]?.text).toBe(
      'You own nothing yet that could come along.',
    )
  })

  test('the order of the shelf does not matter', () => {
    const ids = ['flight', 'gym', 'public_transport', 'movies']
    expect(packingPlan(legs(ids, [...devices].reverse()))).toEqual(packingPlan(legs(ids, devices)))
  })
})

describe('what to bring', () => {
  const bring = (device: Device, occasion: Occasion, id = 'flight') =>
    packingPlan(legs([id], [device], occasion)).devices[0]?.bring ?? []

  test('tips from the drawer and the source', () => {
    const list = bring(er4xr, { parts: [pair(FOAM_T100)], sources: [SOURCES.dongle] })
    expect(list).toEqual(['Put on: Comply T-100 M, from the drawer.', 'It plays from the FiiO KA13.'])
  })

  test('nothing is said of tips that it wears already', () => {
    expect(bring(er4xr, { parts: [pair(FOAM_T100, { on: 'er4xr' })], sources: [] })).toEqual([])
  })

  test('a spare pair where the one it wears will not last', () => {
    const parts = [pair(SILICONE, { on: 'ie600', hoursLeft: 1 })]
    expect(bring(ie600, { parts, stock: [unopened(SILICONE, '2026-01-01')], sources: [] })).toEqual([
      'Spare tips: Final Type E M; its tips have about 60 min left for 3 h planned.',
    ])
    expect(bring(ie600, { parts, sources: [] })).toEqual([
      'Its tips have about 60 min left for 3 h planned, and no spare pair of yours is known to fit.',
    ])
  })

  test('an adapter', () => {
    const list = bring(hd600, { sources: [SOURCES.dongle] }, 'critical_listening')
    expect(list).toContain('It needs the usual 6.35mm to 3.5mm adapter.')
  })

  test('what to charge, and a charger where the battery is shorter than the plan', () => {
    const [plan] = packingPlan(legs(['office'], [xm5])).devices
    expect(plan?.charge).toBe('Charge it: 30 h of battery.')
    const [long] = packingPlan(legs(['flight'], [airpodsPro], { context: { minutes: 420 } })).devices
    expect(long?.charge).toBe('Charge it and bring its charger: 6 h of battery for 7 h.')
    const [wired] = packingPlan(legs(['flight'], [ie600])).devices
    expect(wired?.charge).toBeNull()
  })

  test('a second scenario adds to what is planned', () => {
    const [both] = packingPlan(legs(['gym', 'running'], [sportBuds], { context: { minutes: 300 } })).devices
    expect(both?.covers).toHaveLength(2)
    expect(both?.charge).toBe('Charge it and bring its charger: 8 h of battery for 10 h.')
  })
})

describe('set cover', () => {
  const SCENARIOS = ['a', 'b', 'c', 'd', 'e']
  const candidates = (most: number) =>
    fc
      .array(fc.dictionary(fc.constantFrom(...SCENARIOS), fc.integer({ min: 50, max: 90 }), { maxKeys: 4 }), {
        maxLength: most,
      })
      .map((list) =>
        list.map((covers, index) => ({ id: `d${index}`, covers: new Map(Object.entries(covers)) })),
      )
  const coveredBy = (list: readonly { covers: ReadonlyMap<string, number> }[]) =>
    new Set(list.flatMap(({ covers }) => [...covers.keys()]))

  test('is as small as brute force finds it', () => {
    fc.assert(
      fc.property(candidates(8), (list) => {
        const wanted = coveredBy(list)
        const chosen = fewestCovering(list)
        expect(coveredBy(chosen)).toEqual(wanted)
        for (let mask = 0; mask < 1 << list.length; mask++) {
          const subset = list.filter((_, index) => mask & (1 << index))
          if (coveredBy(subset).size === wanted.size)
            expect(subset.length).toBeGreaterThanOrEqual(chosen.length)
        }
      }),
      { seed: 22, numRuns: 100 },
    )
  })

  test('covers everything beyond the exact limit as well', () => {
    // Scores that rise where others fall: none outdoes another, so the greedy way is taken.
    const list = Array.from({ length: EXACT_UP_TO + 6 }, (_, index) => ({
      id: `d${String(index).padStart(2, '0')}`,
      covers: new Map([
        [`s${index % 6}`, 60 + index],
        [`s${(index + 1) % 6}`, 90 - index],
      ]),
    }))
    const chosen = fewestCovering(list)
    expect(coveredBy(chosen).size).toBe(6)
    expect(chosen.length).toBeLessThanOrEqual(4)
  })

  test('prefers the higher scores among equally few, then the first id', () => {
    const of = (id: string, score: number) => ({ id, covers: new Map([['a', score]]) })
    expect(fewestCovering([of('x', 60), of('y', 70)]).map(({ id }) => id)).toEqual(['y'])
    expect(fewestCovering([of('y', 70), of('x', 70)]).map(({ id }) => id)).toEqual(['x'])
  })
})
