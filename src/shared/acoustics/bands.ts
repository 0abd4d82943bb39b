/** One value for each octave band, in the order of `BANDS_HZ`. */
export type Bands = readonly [number, number, number, number, number, number, number, number]
export type BandIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Centres of the octave bands in which noise and attenuation are reckoned, in Hz. */
export const BANDS_HZ: Bands = [63, 125, 250, 500, 1000, 2000, 4000, 8000]

/** A-weighting per band in dB (IEC 61672-1 at the octave centres). */
export const A_WEIGHTS_DB: Bands = [-26.2, -16.1, -8.6, -3.2, 0, 1.2, 1.0, -1.1]

/** Builds a band row from a rule for each band. */
export function mapBands(valueIn: (band: BandIndex) => number): Bands {
  return [valueIn(0), valueIn(1), valueIn(2), valueIn(3), valueIn(4), valueIn(5), valueIn(6), valueIn(7)]
}

export function addBands(a: Bands, b: Bands): Bands {
  return mapBands((band) => a[band] + b[band])
}

export function scaleBands(bands: Bands, factor: number): Bands {
  return mapBands((band) => bands[band] * factor)
}

/** Arithmetic mean of the eight values: what a class curve's broad-band figure is. */
export function meanOfBands(bands: Bands): number {
  return bands.reduce((sum, value) => sum + value, 0) / bands.length
}

/** Adds sounds by their energy: 80 dB and 80 dB make 83.01 dB. An empty list is silence, −∞ dB. */
export function energySumDb(levelsDb: readonly number[]): number {
  return 10 * Math.log10(levelsDb.reduce((sum, level) => sum + 10 ** (level / 10), 0))
}

/** The A-weighted level of a band spectrum, dB(A). */
export function levelDbA(spectrumDb: Bands): number {
  return energySumDb(addBands(spectrumDb, A_WEIGHTS_DB))
}
