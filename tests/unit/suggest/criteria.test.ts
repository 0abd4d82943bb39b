import { assume } from '@shared/gear/assumptions'
import { CRITERIA } from '@shared/scenarios/scenario'
import { candidateOf } from '@shared/suggest/candidate'
import { JUDGES } from '@shared/suggest/criteria'
import { VOICES, voiceOf } from '@shared/suggest/criteria/voice'
import { at } from '@shared/suggest/curve'
import { weightsOf } from '@shared/suggest/score'
import { settingOf } from '@shared/suggest/setting'
import { arrangeShelf } from '@shared/suggest/shelf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyInput, RUNS } from './arbitraries'
import { GEAR, SOURCES } from './gear'
import { FOAM_T100, inputFor, pair, rankedOf, scenario, suggestFor } from './shelf'

/** The term of one criterion, weighed alone. */
function termOf(
  criterion: (typeof CRITERIA)[number],
  device: keyof typeof GEAR,
  of = 'flight',
  occasion = {},
) {
  const alone = { ...scenario(of), weights: { [criterion]: 1 } }
  const suggestion = suggestFor(alone, [GEAR[device]], { showAnyway: [GEAR[device].id], ...occasion })
  const [term] = rankedOf(suggestion, GEAR[device].id).terms
  if (term === undefined) throw new Error('no term')
  return term
}

test('every judge gives a utility from 0 to 1, a phrase and known facts, whatever it looks at', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const setting = settingOf(input, weightsOf(input.scenario, input.context.rotate))
      const shelf = arrangeShelf(input)
      for (const device of input.devices) {
        const candidate = candidateOf(device, shelf, setting)
        for (const criterion of CRITERIA) {
          const { utility, text, facts } = JUDGES[criterion](candidate, setting)
          expect(utility).toBeGreaterThanOrEqual(0)
          expect(utility).toBeLessThanOrEqual(1)
          expect(text()).toMatch(/^\S.*[^.\s]$/)
          expect(text()).not.toMatch(/NaN|undefined|null|Infinity/)
          for (const fact of facts) expect(fact).toMatch(/^F([1-9]|[1-5]\d|6[0-7])$/)
        }
      }
    }),
    RUNS,
  )
})

test('a curve is linear between its points and level outside them', () => {
  const curve = [
    [0, 0],
    [10, 1],
    [20, 0.5],
  ] as const
  expect([-5, 0, 5, 10, 15, 20, 99].map((x) => at(curve, x))).toEqual([0, 0, 0.5, 1, 0.75, 0.5, 0.5])
})

describe('isolation', () => {
  test('is the reduction over the reduction this noise calls for', () => {
    const foam = termOf('isolation', 'er4xr', 'flight', { parts: [pair(FOAM_T100, { on: 'er4xr' })] })
    const [, reduction, left] = /^(\d+) dB isolation leaves (\d+) dB\(A\)/.exec(foam.text) ?? []
    expect(Math.abs(Number(reduction) + Number(left) - 81)).toBeLessThanOrEqual(1)
    // 81 dB(A) are to be brought 20 dB under music at 70 dB(A): 31 dB.
    expect(foam.utility).toBeCloseTo(Number(reduction) / 31, 1)
  })

  test('is complete in a quiet room, for any device', () => {
    for (const device of ['hd600', 'er4xr'] as const) {
      expect(termOf('isolation', device, 'critical_listening').utility).toBe(1)
    }
  })

  test('counts glasses against pads, not against tips (F26)', () => {
    const thick = { context: { glasses: 'thick' as const } }
    expect(termOf('isolation', 'dt770', 'flight', thick).utility).toBeLessThan(
      termOf('isolation', 'dt770').utility,
    )
    expect(termOf('isolation', 'er4xr', 'flight', thick).utility).toBe(termOf('isolation', 'er4xr').utility)
  })
})

describe('a device without such a thing has the full utility:', () => {
  test('battery of a wired set', () => expect(termOf('battery', 'hd600').utility).toBe(1))
  test('condition of moulded shells', () => expect(termOf('condition', 'custom').utility).toBe(1))
  test('drive of a set with its own amplifier', () => expect(termOf('drive', 'airpodsPro').utility).toBe(1))
  test('delay of a cable', () => expect(termOf('latency', 'hd600', 'gaming_competitive').utility).toBe(1))
})

describe('drive', () => {
  test('is (loudest − 97) ÷ 13', () => {
    // HD 600: 102.23 dB at 1 V, less 0.03 dB over 1 ohm.
    const { utility, text } = termOf('drive', 'hd600', 'mixing', { sources: [] })
    expect(utility).toBeCloseTo((102.2 - 97) / 13, 2)
    expect(text).toBe('up to 102 dB from a phone dongle, 8 dB short of the highest peaks')
  })

  test('has no more to give than 1', () => {
    expect(termOf('drive', 'hd600', 'mixing', { sources: [SOURCES.amplifier] }).utility).toBe(1)
  })
})

test('a leak takes bass from an armature twice as much as from a dynamic driver (F3)', () => {
  const worn = (device: 'er4xr' | 'ie600') => {
    const fit = { device, product: FOAM_T100.id, side: 'both', fits: false, sealed: null } as const
    const parts = [pair(FOAM_T100, { on: device, damage: 0 })]
    const sealed = termOf('bass', device, 'flight', {
      parts,
      fitJudgements: [{ ...fit, fits: true }],
    }).utility
    return 1 - termOf('bass', device, 'flight', { parts, fitJudgements: [fit] }).utility / sealed
  }
  expect(worn('er4xr')).toBeCloseTo(2 * worn('ie600'), 6)
})

test('a long battery is safe, a short one is not', () => {
  const of = (minutes: number) => termOf('battery', 'airpodsPro', 'flight', { context: { minutes } }).utility
  expect(of(60)).toBe(1)
  expect(of(360)).toBeCloseTo(0.6, 6)
  expect(of(720)).toBeCloseTo(0.3, 6)
})

test('every voice is found by some device', () => {
  const made = [
    ...Object.values(GEAR).map((device) => voiceOf(assume(device))),
    voiceOf(assume({ ...GEAR.onEar, back: 'open' })),
    voiceOf(assume({ ...GEAR.dt770, back: 'semi_open' })),
  ]
  expect([...new Set(made)].sort()).toEqual([...VOICES].sort())
})

test('the usual input is the default context of its scenario', () => {
  const { context } = inputFor('flight', [GEAR.er4xr])
  expect(context).toEqual({
    minutes: 180,
    noiseDbA: 81,
    temperatureC: 22,
    glasses: 'none',
    aware: false,
    headRest: true,
    othersNear: true,
    interruptions: 'some',
    wind: false,
    source: null,
    rotate: 0,
  })
})
