import { A_WEIGHTS_DB, BANDS_HZ, energySumDb, levelDbA, mapBands } from '@shared/acoustics/bands'
import { noiseSpectrum, slopeFromCMinusA } from '@shared/acoustics/noise'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** IEC 61672-1, C-weighting at the same octaves. */
const C_WEIGHTS_DB = [-0.8, -0.2, 0, 0, 0, -0.2, -0.8, -3.0]

describe('The noise of a scenario', () => {
  it('has exactly the A-weighted level it is stated with, whatever its slope', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 130, noNaN: true }),
        fc.double({ min: -3, max: 12, noNaN: true }),
        (noiseDbA, slope) => {
          expect(levelDbA(noiseSpectrum(noiseDbA, slope))).toBeCloseTo(noiseDbA, 9)
        },
      ),
    )
  })

  it('falls by its slope from octave to octave', () => {
    const spectrum = noiseSpectrum(81, 4.7)
    expect(spectrum[0] - spectrum[1]).toBeCloseTo(4.7)
    expect(spectrum[6] - spectrum[7]).toBeCloseTo(4.7)
  })

  it('is far louder at 63 Hz in an airliner than in an office of the same level', () => {
    expect(noiseSpectrum(70, 4.7)[0] - noiseSpectrum(70, 1.5)[0]).toBeGreaterThan(5)
  })

  it.each([0, 1, 2, 3, 4, 5, 6])(
    'with slope %d is recognised from the difference of its C- and A-weighted levels',
    (slope) => {
      const spectrum = noiseSpectrum(75, slope)
      const cWeighted = energySumDb(spectrum.map((level, band) => level + (C_WEIGHTS_DB[band] ?? Number.NaN)))
      expect(slopeFromCMinusA(cWeighted - 75)).toBeCloseTo(slope, 1)
    },
  )

  it('gets the slope between two rows by proportion, and the nearest one beyond the table', () => {
    expect(slopeFromCMinusA(7.4)).toBeCloseTo(2.5)
    expect(slopeFromCMinusA(13)).toBeCloseTo(4.71, 2)
    expect(slopeFromCMinusA(-2)).toBe(0)
    expect(slopeFromCMinusA(30)).toBe(6)
  })
})

describe('Levels add by energy', () => {
  it('so that two equal sounds are 3 dB louder and a much quieter one hardly counts', () => {
    expect(energySumDb([80, 80])).toBeCloseTo(83.01, 2)
    expect(energySumDb([80, 70])).toBeCloseTo(80.41, 2)
    expect(energySumDb([])).toBe(Number.NEGATIVE_INFINITY)
  })

  it('and a tone at 1 kHz weighs the same with and without A-weighting', () => {
    const tone = mapBands((band) => (BANDS_HZ[band] === 1000 ? 60 : Number.NEGATIVE_INFINITY))
    expect(levelDbA(tone)).toBeCloseTo(60)
    expect(A_WEIGHTS_DB[4]).toBe(0)
  })
})
