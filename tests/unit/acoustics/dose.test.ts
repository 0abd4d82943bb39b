import {
  doseInWords,
  doseRange,
  doseRangeInWords,
  equivalentLevelDbA,
  exposurePa2h,
  freeFieldDbA,
  hoursToFullDose,
  likelyLevelDbA,
  weeklyDoseShare,
} from '@shared/acoustics/dose'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import known from '../../fixtures/known-answers.json'

describe('The weekly sound allowance (WHO–ITU H.870)', () => {
  it.each(Object.entries(known.dose.weekly_pct))('%s takes the known percentage', (key, percent) => {
    const [level, hours] = key.replace('dB', '').replace('h', '').split('_').map(Number)
    expect(100 * weeklyDoseShare(level ?? Number.NaN, hours ?? Number.NaN)).toBeCloseTo(percent, 9)
  })

  it.each(Object.entries(known.dose.minutes_at_level_for_100pct_adult))(
    'at %s dB(A) lasts the known time',
    (level, minutes) => {
      expect(60 * hoursToFullDose(Number(level))).toBeCloseTo(minutes, 2)
    },
  )

  it('is 1.6 Pa²h for adults and 0.506 Pa²h for children', () => {
    expect(exposurePa2h(80, 40)).toBeCloseTo(known.dose['80dB_40h_Pa2h'], 12)
    expect(exposurePa2h(75, 40)).toBeCloseTo(known.dose['75dB_40h_Pa2h'], 12)
    expect(weeklyDoseShare(75, 40, 'sensitive')).toBeCloseTo(1)
    expect(hoursToFullDose(75, 'sensitive')).toBeCloseTo(40)
  })

  it('is used up exactly after the time that is named', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 40, max: 120, noNaN: true }),
        fc.constantFrom('adult' as const, 'sensitive' as const),
        (level, mode) => {
          expect(weeklyDoseShare(level, hoursToFullDose(level, mode), mode)).toBeCloseTo(1, 9)
        },
      ),
    )
  })

  it('adds up over sessions as their equivalent level over the whole time', () => {
    const stretches = [
      { levelDbA: 80, hours: 3 },
      { levelDbA: 92, hours: 0.5 },
    ]
    const sum = weeklyDoseShare(80, 3) + weeklyDoseShare(92, 0.5)
    expect(weeklyDoseShare(equivalentLevelDbA(stretches), 3.5)).toBeCloseTo(sum, 9)
  })
})

describe('The level people are likely to choose', () => {
  it('in a subway is about 86 dB(A) under open-backs, which uses up a week in ten hours', () => {
    const level = likelyLevelDbA(70, 76)
    expect(level).toBeCloseTo(86, 0)
    expect(hoursToFullDose(86)).toBeCloseTo(10.05, 2)
  })

  it('is the quiet preference when little noise is left, as with foam tips there', () => {
    expect(likelyLevelDbA(70, 52)).toBeCloseTo(70.6, 1)
    expect(hoursToFullDose(70)).toBeCloseTo(400)
  })

  it('never falls when more noise is left (F37)', () => {
    const level = fc.double({ min: 0, max: 110, noNaN: true })
    fc.assert(
      fc.property(level, level, fc.double({ min: 50, max: 90, noNaN: true }), (a, b, quiet) => {
        expect(likelyLevelDbA(quiet, Math.max(a, b))).toBeGreaterThanOrEqual(
          likelyLevelDbA(quiet, Math.min(a, b)),
        )
        expect(likelyLevelDbA(quiet, a)).toBeGreaterThanOrEqual(quiet)
      }),
    )
  })

  it('at the eardrum counts 4 dB less against limits that mean the free field', () => {
    expect(freeFieldDbA(84)).toBe(80)
  })
})

describe('A dose is told', () => {
  it('as a range of 3.16 each way, for nobody knows the level at the ear', () => {
    const range = doseRange(80, 4)
    expect(range.likely).toBeCloseTo(0.1)
    expect(range.high / range.likely).toBeCloseTo(3.162, 3)
    expect(range.likely / range.low).toBeCloseTo(3.162, 3)
    expect(doseRangeInWords(range)).toBe(
      'between about a thirtieth of the week and about a third of the week',
    )
  })

  it.each([
    [0, 'hardly any of the week'],
    [0.001, 'hardly any of the week'],
    [0.011, 'about a hundredth of the week'],
    [0.05, 'about a twentieth of the week'],
    [0.26, 'about a quarter of the week'],
    [0.31, 'about a third of the week'],
    [0.97, 'about the whole week'],
    [2.2, 'about twice the week'],
    [11, 'about ten times the week'],
    [40, 'more than ten times the week'],
  ])('%d of the week in words: %s', (share, words) => {
    expect(doseInWords(share)).toBe(words)
  })

  it('once when both ends of the range say the same', () => {
    expect(doseRangeInWords(doseRange(40, 1))).toBe('hardly any of the week')
  })
})
