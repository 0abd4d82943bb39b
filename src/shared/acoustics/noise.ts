import { type Bands, levelDbA, mapBands } from './bands'

/**
 * Octave-band levels, dB, of a noise known by its A-weighted level and how fast it falls towards high
 * frequencies (dB per octave, negative = rises). Shifted so that the A-weighted sum is `noiseDbA` exactly.
 */
export function noiseSpectrum(noiseDbA: number, slopeDbPerOctave: number): Bands {
  const shape = mapBands((band) => -slopeDbPerOctave * band)
  const shift = noiseDbA - levelDbA(shape)
  return mapBands((band) => shape[band] + shift)
}

/** What the difference between a C- and an A-weighted reading says about the slope: [L_C − L_A, dB per octave]. */
const SLOPE_BY_C_MINUS_A: readonly (readonly [cMinusADb: number, slopeDbPerOctave: number])[] = [
  [1.5, 0],
  [3.6, 1],
  [6.1, 2],
  [8.7, 3],
  [11.3, 4],
  [13.7, 5],
  [15.8, 6],
]

/**
 * The slope of a noise, dB per octave, from a phone meter's C- and A-weighted readings: 13 dB apart in an
 * airliner cabin (domain notes B.1), about 1.5 dB apart for speech-like noise. Linear between the rows,
 * held at 0 and 6 outside them.
 */
export function slopeFromCMinusA(cMinusADb: number): number {
  let lower = SLOPE_BY_C_MINUS_A[0]
  for (const upper of SLOPE_BY_C_MINUS_A) {
    if (lower && cMinusADb <= upper[0]) {
      const span = upper[0] - lower[0]
      return span === 0 ? upper[1] : lower[1] + ((cMinusADb - lower[0]) / span) * (upper[1] - lower[1])
    }
    lower = upper
  }
  return lower ? lower[1] : 0
}
