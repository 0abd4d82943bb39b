import { describe, expect, it } from 'vitest'
import {
  sameDayIn,
  shadeOf,
  shiftedMonth,
  weeksOf,
} from '../../../../src/renderer/features/sessions/monthGrid'

describe('the month calendar', () => {
  it('starts its weeks on the first weekday and covers the whole month', () => {
    const weeks = weeksOf('2026-11', 1)
    expect(weeks[0]?.[0]).toBe('2026-10-26')
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06')
    expect(weeks).toHaveLength(6)
    expect(weeksOf('2026-11', 0)[0]?.[0]).toBe('2026-11-01')
  })

  it('needs only four weeks for a February that begins on the first weekday', () => {
    expect(weeksOf('2027-02', 1)).toHaveLength(4)
  })

  it('turns the year', () => {
    expect(shiftedMonth('2026-12', 1)).toBe('2027-01')
    expect(shiftedMonth('2026-01', -1)).toBe('2025-12')
  })

  it('keeps the day of the month where the other month has it', () => {
    expect(sameDayIn('2026-02', '2026-01-31')).toBe('2026-02-28')
    expect(sameDayIn('2026-12', '2026-11-22')).toBe('2026-12-22')
  })

  it('shades any listening, and more of it darker', () => {
    expect([0, 60, 3600, 3 * 3600, 6 * 3600].map(shadeOf)).toEqual([0, 1, 2, 3, 4])
  })
})
