import { type BandIndex, type Bands, meanOfBands } from '@shared/acoustics/bands'
import { ISOLATION_CLASSES, PASSIVE_CURVES_DB } from '@shared/acoustics/curves'
import { attenuation, reductionDb, residualDbA, type Wearing } from '@shared/acoustics/isolation'
import { noiseSpectrum } from '@shared/acoustics/noise'
import { assume } from '@shared/gear/assumptions'
import type { Device } from '@shared/gear/device'
import { MATERIALS } from '@shared/parts/part'
import { findScenario } from '@shared/scenarios/builtin/builtin'
import { GLASSES } from '@shared/suggest/types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { device } from '../gear/device'

const SUBWAY = noiseSpectrum(77, findScenario('public_transport', [])?.slopeDbPerOctave ?? Number.NaN)
const CABIN = noiseSpectrum(81, 4.7)

const inEar = device({ form: 'in_ear', wired: true })
const customInEar = device({ form: 'in_ear', wired: true, fit: 'custom' })
const trueWireless = device({ form: 'in_ear', wired: false, wireless: true, ancDb: 0 })
const closed = device({ form: 'over_ear', back: 'closed', wired: true })
const semiOpen = device({ form: 'over_ear', back: 'semi_open', wired: true })
const open = device({ form: 'over_ear', back: 'open', wired: true })
const onEar = device({ form: 'on_ear', back: 'closed', wired: true })
const cancelling = device({ form: 'over_ear', back: 'closed', wireless: true, ancDb: 30 })

function worn(of: Device, how: Partial<Omit<Wearing, 'device'>> = {}): Bands {
  return attenuation({
    device: assume(of),
    tipMaterial: null,
    seal: 1,
    glasses: 'none',
    padDamage: 0,
    ...how,
  })
}

describe('In a subway of 77 dB(A)', () => {
  it('foam tips leave about 52 and an open-back about 76', () => {
    expect(residualDbA(SUBWAY, worn(inEar, { tipMaterial: 'memory_foam' }))).toBeCloseTo(52, 0)
    expect(residualDbA(SUBWAY, worn(open))).toBeCloseTo(76, 0)
  })

  it('an in-ear keeps out 20 to 30 dB (F33), a closed-back 8 to 15 (F35), an open one next to nothing (F36)', () => {
    for (const tipMaterial of ['silicone', 'memory_foam'] as const) {
      const reduction = reductionDb(SUBWAY, worn(inEar, { tipMaterial }))
      expect(reduction).toBeGreaterThan(19)
      expect(reduction).toBeLessThan(30)
    }
    expect(reductionDb(SUBWAY, worn(closed))).toBeGreaterThan(8)
    expect(reductionDb(SUBWAY, worn(closed))).toBeLessThan(15)
    expect(reductionDb(SUBWAY, worn(open))).toBeLessThan(3)
  })

  it('foam isolates better than silicone (F34) and a moulded shell as well as foam (F7)', () => {
    const foam = worn(inEar, { tipMaterial: 'memory_foam' })
    expect(residualDbA(SUBWAY, foam)).toBeLessThan(residualDbA(SUBWAY, worn(inEar)))
    expect(worn(customInEar)).toEqual(foam)
  })

  it('a hybrid tip lies between silicone and foam', () => {
    const residual = (tipMaterial: Wearing['tipMaterial']) =>
      residualDbA(SUBWAY, worn(inEar, { tipMaterial }))
    expect(residual('hybrid')).toBeLessThan(residual('silicone'))
    expect(residual('hybrid')).toBeGreaterThan(residual('memory_foam'))
  })
})

describe('In a cabin of 81 dB(A)', () => {
  it('a closed-back with noise cancelling rivals an in-ear (F38, F53)', () => {
    const electronics = reductionDb(CABIN, worn(cancelling))
    expect(electronics).toBeGreaterThan(reductionDb(CABIN, worn(inEar)))
    expect(electronics).toBeGreaterThan(2.5 * reductionDb(CABIN, worn(closed)))
  })

  it('a closed-back does less than in a room full of voices, for its low bands are weak (F35)', () => {
    expect(reductionDb(CABIN, worn(closed))).toBeLessThan(reductionDb(noiseSpectrum(81, 0), worn(closed)) - 5)
  })
})

describe('The class curves', () => {
  it('have the broad-band figures that stated ones are compared with', () => {
    const mean = (of: (typeof ISOLATION_CLASSES)[number]) => meanOfBands(PASSIVE_CURVES_DB[of])
    expect(mean('silicone_in_ear')).toBeCloseTo(22.0, 1)
    expect(mean('foam_in_ear')).toBeCloseTo(27.1, 1)
    expect(mean('closed_over_ear')).toBeCloseTo(13.6, 1)
    expect(mean('closed_on_ear')).toBeCloseTo(9.6, 1)
  })

  it('never isolate less towards high frequencies', () => {
    for (const isolationClass of ISOLATION_CLASSES) {
      const curve = PASSIVE_CURVES_DB[isolationClass]
      expect([...curve].sort((a, b) => a - b)).toEqual([...curve])
    }
  })

  it('put a semi-open back at 35 % of a closed one', () => {
    expect(worn(semiOpen)[4]).toBeCloseTo(0.35 * worn(closed)[4])
  })
})

describe('A stated isolation figure', () => {
  it('scales the whole curve: 35 dB on an in-ear is 35 ÷ 22 of silicone', () => {
    const stated = worn(device({ form: 'in_ear', wired: true, isolationDb: 35 }))
    expect(meanOfBands(stated)).toBeCloseTo(35)
    expect(stated[0] / worn(inEar)[0]).toBeCloseTo(35 / 22)
  })

  it('counts as measured with silicone; foam adds what foam adds, not a multiple of it', () => {
    const er4 = device({ form: 'in_ear', wired: true, isolationDb: 35 })
    const gain = worn(er4, { tipMaterial: 'memory_foam' }).map((level, band) => {
      return level - worn(er4)[band as BandIndex]
    })
    const expected = [6, 6, 6, 6, 5, 3, 4, 5]
    gain.forEach((value, band) => {
      expect(value).toBeCloseTo(expected[band] ?? Number.NaN)
    })
  })
})

describe('Noise cancelling', () => {
  it('adds to the passive part band by band: a vented true wireless set gains where its vent leaks (F39)', () => {
    const gained = worn({ ...trueWireless, ancDb: 18 }).map((level) => Math.round(level))
    expect(gained).toEqual([19, 24, 25, 24, 23, 28, 32, 32])
  })

  it('does nothing from 2 kHz upward', () => {
    expect(worn(cancelling).slice(5)).toEqual(worn(closed).slice(5))
  })
})

describe('What lets sound in', () => {
  it('a leak costs the low bands first (F1)', () => {
    const half = worn(inEar, { seal: 0.5 })
    expect(half[0]).toBeCloseTo(6)
    expect(half[7]).toBeCloseTo(33 * 0.85)
    expect(worn(inEar, { seal: 0 })[1]).toBe(0)
  })

  it('thick temples under a cushion cost two fifths, thin ones nothing, in-ears do not mind (F26)', () => {
    expect(worn(closed, { glasses: 'thin' })).toEqual(worn(closed))
    expect(worn(closed, { glasses: 'thick' })[5]).toBeCloseTo(22 * 0.6)
    expect(worn(inEar, { glasses: 'thick' })).toEqual(worn(inEar))
    expect(worn(cancelling, { glasses: 'thick' })[1]).toBeCloseTo(2 * 0.6 + 30 * 0.8)
  })

  it('worn pads cost up to 15 % of the passive part (F35)', () => {
    expect(worn(onEar, { padDamage: 0.75 })[7]).toBeCloseTo(20 * 0.925)
    expect(worn(onEar, { padDamage: 1.5 })[7]).toBeCloseTo(20 * 0.85)
    expect(worn(onEar, { padDamage: 4 })).toEqual(worn(onEar, { padDamage: 1.5 }))
    expect(worn(inEar, { padDamage: 4 })).toEqual(worn(inEar))
  })
})

const anyDevice = fc.constantFrom(inEar, customInEar, trueWireless, closed, semiOpen, open, onEar, cancelling)
const anyWearing = fc.record({
  tipMaterial: fc.constantFrom(null, ...MATERIALS),
  seal: fc.double({ min: 0, max: 1, noNaN: true }),
  glasses: fc.constantFrom(...GLASSES),
  padDamage: fc.double({ min: 0, max: 3, noNaN: true }),
})
const anyNoise = fc
  .tuple(fc.double({ min: 20, max: 110, noNaN: true }), fc.double({ min: 0, max: 6, noNaN: true }))
  .map(([level, slope]) => noiseSpectrum(level, slope))
const SLACK_DB = 1e-9

describe('Whatever is worn, in any noise,', () => {
  it('no device makes the noise louder', () => {
    fc.assert(
      fc.property(anyDevice, anyWearing, anyNoise, (of, how, noise) => {
        expect(reductionDb(noise, worn(of, how))).toBeGreaterThanOrEqual(-SLACK_DB)
      }),
    )
  })

  it('a better seal never leaves more noise', () => {
    fc.assert(
      fc.property(
        anyDevice,
        anyWearing,
        anyNoise,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, how, noise, gain) => {
          const better = { ...how, seal: how.seal + (1 - how.seal) * gain }
          expect(residualDbA(noise, worn(of, better))).toBeLessThanOrEqual(
            residualDbA(noise, worn(of, how)) + SLACK_DB,
          )
        },
      ),
    )
  })

  it('more stated isolation or more cancelling never leaves more noise', () => {
    const figure = fc.double({ min: 0, max: 60, noNaN: true })
    fc.assert(
      fc.property(anyDevice, anyWearing, anyNoise, figure, figure, (of, how, noise, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a]
        for (const key of ['isolationDb', 'ancDb'] as const) {
          expect(residualDbA(noise, worn({ ...of, [key]: more }, how))).toBeLessThanOrEqual(
            residualDbA(noise, worn({ ...of, [key]: less }, how)) + SLACK_DB,
          )
        }
      }),
    )
  })

  it('thicker temples and older pads never leave less noise', () => {
    fc.assert(
      fc.property(anyDevice, anyWearing, anyNoise, (of, how, noise) => {
        const residuals = GLASSES.map((glasses) => residualDbA(noise, worn(of, { ...how, glasses })))
        expect([...residuals].sort((a, b) => a - b)).toEqual(residuals)
        expect(residualDbA(noise, worn(of, { ...how, padDamage: how.padDamage + 1 }))).toBeGreaterThanOrEqual(
          residualDbA(noise, worn(of, how)) - SLACK_DB,
        )
      }),
    )
  })
})
