import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatClock,
  formatHours,
  formatMonths,
  inUnit,
  sentence,
  toCelsius,
} from '../../../src/shared/i18n/format'

describe('hours', () => {
  it('are told in minutes, then in hours and minutes, then in whole hours', () => {
    expect(formatHours(0)).toBe('0 min')
    expect(formatHours(0.75)).toBe('45 min')
    expect(formatHours(3 + 10 / 60)).toBe('3 h 10 min')
    expect(formatHours(3)).toBe('3 h')
    expect(formatHours(412.4)).toBe('412 h')
  })

  it('never show 60 minutes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10_000, noNaN: true }), (hours) => {
        expect(formatHours(hours)).not.toMatch(/\b60 min/)
      }),
    )
  })
})

describe('the running clock', () => {
  it('counts hours, minutes and seconds', () => {
    expect(formatClock(42 * 60 + 18)).toBe('0:42:18')
    expect(formatClock(12 * 3600)).toBe('12:00:00')
  })

  it('stands at zero while the clocks of main and window differ by a moment', () => {
    expect(formatClock(-1)).toBe('0:00:00')
  })
})

describe('months', () => {
  it('become years when there are many', () => {
    expect(formatMonths(1)).toBe('1 month')
    expect(formatMonths(14)).toBe('14 months')
    expect(formatMonths(24)).toBe('2 years')
  })
})

describe('temperatures', () => {
  it('come back unchanged from either unit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -60, max: 70, noNaN: true }),
        fc.constantFrom('C' as const, 'F' as const),
        (celsius, unit) => {
          expect(toCelsius(inUnit(celsius, unit), unit)).toBeCloseTo(celsius, 9)
        },
      ),
    )
  })
})

describe('a sentence', () => {
  it('begins with a capital and ends with one stop', () => {
    expect(sentence('fits a pocket')).toBe('Fits a pocket.')
    expect(sentence('Wins if the flight is under 2 h.')).toBe('Wins if the flight is under 2 h.')
  })
})
