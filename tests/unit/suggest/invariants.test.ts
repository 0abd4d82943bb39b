import { BUILTIN_SCENARIOS } from '@shared/scenarios/builtin/builtin'
import { weightsOf } from '@shared/suggest/score'
import { suggest } from '@shared/suggest/suggest'
import { type SuggestInput, suggestionSchema } from '@shared/suggest/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDevice, anyInput, anyScenario, RUNS, scoresOf } from './arbitraries'
import { FOAM_T100, inputFor, pair } from './shelf'

describe('a suggestion', () => {
  test('is the same for the same input, whatever the order of its lists', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turned: SuggestInput = {
          ...input,
          devices: input.devices.toReversed(),
          parts: input.parts.toReversed(),
          stock: input.stock.toReversed(),
          sources: input.sources.toReversed(),
          use: input.use.toReversed(),
          showAnyway: input.showAnyway.toReversed(),
        }
        expect(suggest(turned)).toEqual(suggest(input))
      }),
      RUNS,
    )
  })

  test('has the agreed shape, every present device once, and the best first', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const result = suggestionSchema.parse(suggest(input))
        const named = [...result.ranked, ...result.excluded].map(({ device }) => device).sort()
        const present = input.devices.filter(({ status }) => status !== 'retired' && status !== 'lost')
        expect(named).toEqual(present.map(({ id }) => id).sort())
        const scores = result.ranked.map(({ score }) => score)
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
        for (const { reasons } of result.excluded) expect(reasons.length).toBeGreaterThan(0)
      }),
      RUNS,
    )
  })

  test('adds up: weights to 1, points to the score', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { terms, score } of suggest(input).ranked) {
          const sum = (of: 'weight' | 'points') => terms.reduce((total, term) => total + term[of], 0)
          expect(sum('weight')).toBeCloseTo(1, 9)
          expect(Math.abs(sum('points') - score)).toBeLessThanOrEqual(0.05 + 1e-9)
          for (const term of terms) expect(term.points).toBeCloseTo(100 * term.weight * term.utility, 9)
        }
      }),
      RUNS,
    )
  })

  test('scores a device the same when another one, with its own parts, joins the shelf', () => {
    fc.assert(
      fc.property(anyInput, anyDevice, (input, device) => {
        const newcomer = { ...device, id: 'newcomer' }
        const parts = [...input.parts, pair(FOAM_T100, { id: 'its-own', on: 'newcomer' })]
        const after = scoresOf({ ...input, devices: [...input.devices, newcomer], parts })
        for (const [id, score] of scoresOf(input)) expect(after.get(id)).toBe(score)
      }),
      RUNS,
    )
  })

  test('never names a pair that another device wears', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const wearer = new Map(input.parts.map(({ part, mounted }) => [part.id, mounted?.device ?? null]))
        for (const { device, rig } of suggest(input).ranked) {
          for (const item of [rig.tips, rig.pads, rig.cable]) {
            if (item && 'part' in item) expect([device, null]).toContain(wearer.get(item.part))
          }
        }
      }),
      RUNS,
    )
  })
})

describe('the weights', () => {
  test('of every scenario sum to 1, at every setting of "rotate"', () => {
    fc.assert(
      fc.property(anyScenario, fc.double({ min: 0, max: 1, noNaN: true }), (scenario, rotate) => {
        const sum = [...weightsOf(scenario, rotate).values()].reduce((total, weight) => total + weight, 0)
        expect(sum).toBeCloseTo(1, 9)
      }),
      RUNS,
    )
  })

  test('give rotation nothing for the best pick and more the more one wants to rotate', () => {
    for (const scenario of BUILTIN_SCENARIOS) {
      expect(weightsOf(scenario, 0).has('rotation')).toBe(false)
      const [some, much] = [weightsOf(scenario, 0.3).get('rotation'), weightsOf(scenario, 1).get('rotation')]
      expect(some).toBeGreaterThan(0)
      expect(much).toBeGreaterThan(some ?? 1)
    }
  })

  test('are even where a scenario states none', () => {
    const weights = [...weightsOf({ weights: {} }, 0).values()]
    expect(new Set(weights).size).toBe(1)
  })
})

describe('with 500 devices', () => {
  const many = fc.sample(anyDevice, { seed: 500, numRuns: 500 }).map((device, index) => ({
    ...device,
    id: `d${index}`,
    status: 'available' as const,
  }))

  test('each scores what it scores alone', () => {
    const input = inputFor('flight', many)
    const together = scoresOf(input)
    for (const device of many.slice(0, 60)) {
      expect(scoresOf({ ...input, devices: [device] }).get(device.id)).toBe(together.get(device.id))
    }
  })
})
