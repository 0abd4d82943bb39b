import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayByKey,
  shadeOf,
  WEEKS,
  weeksUntil,
} from '../../../../src/renderer/features/collection/device/yearOfUse'
import { addDays, utcMidnightOf } from '../../../../src/shared/time'

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days))

describe('a year of use', () => {
  test('every day of the 53 weeks stands once, in order, up to today', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const days = weeksUntil(today, [])
          .flat()
          .map(({ on }) => on)
        expect(days.at(-1)).toBe(today)
        expect(days).toEqual(days.map((_, index) => addDays(days[0] ?? '', index)))
        expect(days.length).toBeGreaterThan((WEEKS - 1) * 7)
        expect(days.length).toBeLessThanOrEqual(WEEKS * 7)
      }),
      { seed: 7 },
    )
  })

  test('every week begins on a Monday', () => {
    const mondays = weeksUntil('2026-11-22', []).map(([first]) => utcMidnightOf(first?.on ?? '') / 86_400)
    // 5 January 1970, day 4 of the count, was a Monday.
    expect(mondays.every((day) => (day - 4) % 7 === 0)).toBe(true)
  })

  test('hours land on their day', () => {
    const days = weeksUntil('2026-11-22', [{ on: '2026-11-18', hours: 2 }]).flat()
    expect(days.filter(({ hours }) => hours > 0)).toEqual([{ on: '2026-11-18', hours: 2 }])
  })

  test('a day without use has no shade, and more hours are never lighter', () => {
    expect(shadeOf(0)).toBe(0)
    expect([0.1, 0.5, 1.5, 3, 12].map(shadeOf)).toEqual([1, 2, 3, 4, 4])
  })

  test('the arrow keys stay within the weeks that are shown', () => {
    expect(dayByKey('2026-11-22', 'ArrowRight', '2025-11-24', '2026-11-22')).toBe('2026-11-22')
    expect(dayByKey('2026-11-22', 'ArrowLeft', '2025-11-24', '2026-11-22')).toBe('2026-11-15')
    expect(dayByKey('2026-11-22', 'Home', '2025-11-24', '2026-11-22')).toBe('2025-11-24')
    expect(dayByKey('2026-11-22', 'x', '2025-11-24', '2026-11-22')).toBeNull()
  })
})
