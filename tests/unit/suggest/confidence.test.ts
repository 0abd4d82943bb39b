import { confidence } from '@shared/suggest/confidence/confidence'
import { drawWeights, scoreDrawer } from '@shared/suggest/confidence/draws'
import { effectsIn } from '@shared/suggest/confidence/effects'
import { fieldOf } from '@shared/suggest/confidence/field'
import { suggest } from '@shared/suggest/suggest'
import type { SuggestInput } from '@shared/suggest/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDevice, anyInput } from './arbitraries'
import { device, GEAR } from './gear'
import { inputFor } from './shelf'

const RUNS = { seed: 20261122, numRuns: 40 }
const FEW = { draws: 200 }

/** A headphone of which nothing is left to guess. */
const COMPLETE = device({
  ...GEAR.hd600,
  id: 'complete',
  isolationDb: 1,
  ipRating: 'none',
  wearSensor: false,
  earHooks: false,
  wings: false,
  overEarCable: false,
  lowProfile: false,
  transparency: false,
  ratings: { stage: 4, imaging: 4, detail: 4, bass: 4, tone: 4, comfort: 4 },
})

describe('how often a device is first', () => {
  test('is said of every ranked device, from 0 to 1, and sums to 1', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { firstIn } = confidence(input, FEW)
        expect([...firstIn.keys()]).toEqual(suggest(input).ranked.map((entry) => entry.device))
        const shares = [...firstIn.values()]
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0)
        if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      }),
      RUNS,
    )
  })

  test('is counted over all devices, also where some are passed over as hopeless', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const field = fieldOf(input)
        const scoresOf = scoreDrawer(drawWeights(field, 100), input.scenario.id)
        const effectsOf = effectsIn(field)
        const drawn = field.ranked.map((contender) => scoresOf(contender, effectsOf(contender)).slice())
        const { firstIn } = confidence(input, { draws: 100 })
        for (const [index, { candidate }] of field.ranked.entries()) {
          const wins = Array.from({ length: 100 }, (_, draw) => drawn.map((scores) => scores[draw] ?? 0))
            .map((scores) => scores.indexOf(Math.max(...scores)))
            .filter((winner) => winner === index).length
          expect(firstIn.get(candidate.id)).toBeCloseTo(wins / 100, 9)
        }
      }),
      RUNS,
    )
  })

  test('is the same for the same input, whatever the order of its lists', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turned: SuggestInput = {
          ...input,
          devices: input.devices.toReversed(),
          parts: input.parts.toReversed(),
          sources: input.sources.toReversed(),
          use: input.use.toReversed(),
        }
        const { flip, ...rest } = confidence(input, FEW)
        const { flip: turnedFlip, ...turnedRest } = confidence(turned, FEW)
        expect(turnedRest).toEqual(rest)
        expect(turnedFlip?.text).toBe(flip?.text)
      }),
      { ...RUNS, numRuns: 15 },
    )
  })

  test('is 1 for a device that has no rival', () => {
    const alone = confidence(inputFor('critical_listening', [GEAR.hd600]), FEW)
    expect(alone.firstIn.get('hd600')).toBe(1)
    expect(alone.words).toBe('The only one to choose from.')
  })

  test('is nothing to speak of on an empty shelf', () => {
    expect(confidence(inputFor('flight', []), FEW)).toEqual({
      firstIn: new Map(),
      words: '',
      flip: null,
      unknowns: new Map(),
    })
  })

  test('is 0 for a device that is known through and through and better at nothing', () => {
    const worse = device({ ...COMPLETE, id: 'aaa', weightG: 480, ratings: { ...COMPLETE.ratings, stage: 2 } })
    for (const scenario of ['critical_listening', 'casual_home', 'mixing', 'movies']) {
      const { firstIn } = confidence(inputFor(scenario, [COMPLETE, worse]))
      expect(firstIn.get('aaa')).toBe(0)
    }
  })

  test('goes to the one with the lower id where two are known to be the same', () => {
    const twin = device({ ...COMPLETE, id: 'twin' })
    const { firstIn } = confidence(inputFor('critical_listening', [twin, COMPLETE]))
    expect(firstIn.get('complete')).toBe(1)
  })

  test('is about even between two of which as little is known', () => {
    const blank = (id: string) =>
      device({ id, form: 'over_ear', back: 'closed', wired: true, wireless: false })
    const { firstIn, words } = confidence(inputFor('casual_home', [blank('one'), blank('other')]))
    expect(firstIn.get('one')).toBeGreaterThan(0.42)
    expect(firstIn.get('one')).toBeLessThan(0.58)
    expect(words).toMatch(
      /^A toss-up with the Test other: first in \d\d of 100 what-ifs, the other in \d\d\.$|^Likely/,
    )
  })

  test('is clear where only one of them suits the occasion', () => {
    const { firstIn, words } = confidence(inputFor('flight', [GEAR.er4xr, GEAR.hd600, GEAR.earbud]))
    expect(firstIn.get('er4xr')).toBeGreaterThan(0.95)
    expect(words).toMatch(/^A clear first choice: first in (\d\d|100|more than 99) of 100 what-ifs\.$/)
  })

  test('refuses no draws', () => {
    expect(() => confidence(inputFor('flight', [GEAR.er4xr]), { draws: 0 })).toThrow(RangeError)
  })
})

describe('a draw', () => {
  const drawnOf = (input: SuggestInput) => {
    const field = fieldOf(input)
    const scoresOf = scoreDrawer(drawWeights(field, 100), input.scenario.id)
    const effectsOf = effectsIn(field)
    return new Map(
      field.ranked.map((contender) => [
        contender.candidate.id,
        scoresOf(contender, effectsOf(contender)).slice(),
      ]),
    )
  }

  test('of one device is not shifted by another that joins', () => {
    fc.assert(
      fc.property(anyInput, anyDevice, (input, newcomer) => {
        const before = drawnOf(input)
        const after = drawnOf({ ...input, devices: [...input.devices, { ...newcomer, id: 'newcomer' }] })
        for (const [id, scores] of before) expect(after.get(id)).toEqual(scores)
      }),
      RUNS,
    )
  })

  test('scores between 0 and 100', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const scores of drawnOf(input).values()) {
          for (const score of scores) {
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(100 + 1e-9)
          }
        }
      }),
      RUNS,
    )
  })

  test('weighs by weights that sum to 1 and scatter about the stated ones', () => {
    const field = fieldOf(inputFor('flight', [GEAR.er4xr]))
    const weights = drawWeights(field, 4000)
    for (let draw = 0; draw < 20; draw++) {
      expect(weights.reduce((sum, row) => sum + (row[draw] ?? 0), 0)).toBeCloseTo(1, 9)
    }
    const [heavy, light] = [weights[0], weights[field.criteria.indexOf('drive')]]
    const ratios = Array.from(heavy ?? [], (weight, draw) => Math.log(weight / (light?.[draw] ?? 1)))
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
    const variance = ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / ratios.length
    expect(mean).toBeCloseTo(Math.log(5), 1)
    expect(Math.sqrt(variance)).toBeCloseTo(0.25 * Math.SQRT2, 1)
  })

  test('starts from the scores of the suggestion', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { ranked, excluded } = suggest(input)
        const field = fieldOf(input)
        expect(field.ranked.map(({ candidate, score }) => [candidate.id, score])).toEqual(
          ranked.map(({ device: id, score }) => [id, score]),
        )
        expect(field.excluded.map(({ candidate }) => candidate.id).sort()).toEqual(
          excluded.map(({ device: id }) => id).sort(),
        )
      }),
      RUNS,
    )
  })
})
