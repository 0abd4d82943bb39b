import type { Texts } from '../i18n/en'
import { t } from '../i18n/texts'
import { energySumDb } from './bands'

/** WHO–ITU H.870: adults, or children and other sensitive listeners. */
export type DoseMode = 'adult' | 'sensitive'

/** The level that uses up the week in 40 hours, dB(A) (WHO–ITU H.870, 2018). */
const REFERENCE_DBA: Readonly<Record<DoseMode, number>> = { adult: 80, sensitive: 75 }
const REFERENCE_HOURS = 40

/** Where music sits above what is left of the noise, dB (assumed; domain notes B.3). */
export const MUSIC_OVER_NOISE_DB = 10

/** How uncertain a level at the ear is, dB each way: a factor of 3.16 in dose. */
export const LEVEL_UNCERTAINTY_DB = 5

/** How much the eardrum level exceeds the free-field level that limits refer to, dB (assumed). */
const EAR_GAIN_DB = 4

/** The free-field equivalent, dB(A), of a level computed from sensitivity, which is one at the eardrum. */
export function freeFieldDbA(eardrumDbA: number): number {
  return eardrumDbA - EAR_GAIN_DB
}

/**
 * The level music is likely to be played at, dB(A): the energy sum of the level liked in quiet and what
 * must be set against the noise that is left at the ear. People raise music with noise (F37).
 */
export function likelyLevelDbA(quietLevelDbA: number, residualDbA: number): number {
  return energySumDb([quietLevelDbA, residualDbA + MUSIC_OVER_NOISE_DB])
}

/** Share of a week's sound allowance, 1 = all of it: `h ÷ 40 · 10^((L − L_ref) ÷ 10)`. Shares of sessions add. */
export function weeklyDoseShare(levelDbA: number, hours: number, mode: DoseMode = 'adult'): number {
  return (hours / REFERENCE_HOURS) * 10 ** ((levelDbA - REFERENCE_DBA[mode]) / 10)
}

/** Hours at a level until the week's allowance is used up: 40 at 80 dB(A), 4 at 90 for an adult. */
export function hoursToFullDose(levelDbA: number, mode: DoseMode = 'adult'): number {
  return REFERENCE_HOURS * 10 ** ((REFERENCE_DBA[mode] - levelDbA) / 10)
}

/** Sound exposure in Pa²h, the unit H.870 counts in: 1.6 is an adult week. */
export function exposurePa2h(levelDbA: number, hours: number): number {
  const referencePa = 20e-6
  return referencePa ** 2 * 10 ** (levelDbA / 10) * hours
}

/** The steady level with the same energy as a set of stretches, dB(A). Levels are never averaged. */
export function equivalentLevelDbA(
  stretches: readonly { readonly levelDbA: number; readonly hours: number }[],
): number {
  const hours = stretches.reduce((sum, stretch) => sum + stretch.hours, 0)
  return energySumDb(stretches.map((stretch) => stretch.levelDbA + 10 * Math.log10(stretch.hours / hours)))
}

export interface DoseRange {
  readonly low: number
  readonly likely: number
  readonly high: number
}

/** The week's share for a planned session, with ±5 dB for not knowing the level at the ear. */
export function doseRange(levelDbA: number, hours: number, mode: DoseMode = 'adult'): DoseRange {
  return {
    low: weeklyDoseShare(levelDbA - LEVEL_UNCERTAINTY_DB, hours, mode),
    likely: weeklyDoseShare(levelDbA, hours, mode),
    high: weeklyDoseShare(levelDbA + LEVEL_UNCERTAINTY_DB, hours, mode),
  }
}

/** Shares of a week for which there are words, nearest by ratio. */
const TOLD_SHARES: readonly (readonly [share: number, key: keyof Texts['acoustics']['weekShares']])[] = [
  [1 / 100, 'hundredth'],
  [1 / 50, 'fiftieth'],
  [1 / 30, 'thirtieth'],
  [1 / 20, 'twentieth'],
  [1 / 10, 'tenth'],
  [1 / 5, 'fifth'],
  [1 / 4, 'quarter'],
  [1 / 3, 'third'],
  [1 / 2, 'half'],
  [2 / 3, 'twoThirds'],
  [1, 'whole'],
  [1.5, 'oneAndAHalf'],
  [2, 'twice'],
  [3, 'threeTimes'],
  [4, 'fourTimes'],
  [6, 'sixTimes'],
  [8, 'eightTimes'],
  [10, 'tenTimes'],
]
const HARDLY_BELOW = 0.007
const MANY_ABOVE = 12

/**
 * A share of the week's sound allowance as words, for "this flight uses up …": `about a third of the week`.
 * Never more precise than the estimate behind it.
 */
export function doseInWords(share: number): string {
  return t.acoustics.ofWeek({ share: shareText(share) })
}

/** A dose range as words: `between about a tenth of the week and about the whole week`. */
export function doseRangeInWords(range: DoseRange): string {
  const low = shareText(range.low)
  const high = shareText(range.high)
  return low === high ? t.acoustics.ofWeek({ share: low }) : t.acoustics.rangeOfWeek({ low, high })
}

function shareText(share: number): string {
  return t.acoustics.weekShares[toldShare(share)]
}

function toldShare(share: number): keyof Texts['acoustics']['weekShares'] {
  if (share < HARDLY_BELOW) return 'hardlyAny'
  if (share > MANY_ABOVE) return 'moreThanTenTimes'
  const distance = (known: number) => Math.abs(Math.log(known / share))
  return TOLD_SHARES.reduce((best, row) => (distance(row[0]) < distance(best[0]) ? row : best))[1]
}
