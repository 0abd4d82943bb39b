import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateTicks, daysBetween } from '../../../../src/renderer/ui/charts/dateTicks'
import {
  forecastDomain,
  forecastFigures,
  forecastWords,
} from '../../../../src/renderer/ui/charts/forecastWords'
import { addDays } from '../../../../src/shared/time'

const TODAY = '2026-11-01'
const days = fc.integer({ min: -2000, max: 7000 }).map((ahead) => addDays(TODAY, ahead))

describe('the axis of days', () => {
  it('shows months with their names, and a January as its year', () => {
    const ticks = dateTicks('2026-10-20', '2027-03-10', 5)
    expect(ticks.map(({ on }) => on)).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
      '2027-03-01',
    ])
    expect(ticks.map(({ label }) => label)).toEqual(['Nov', 'Dec', '2027', 'Feb', 'Mar'])
  })

  it('shows years over many of them, and days over a fortnight', () => {
    expect(dateTicks('2026-03-01', '2035-01-01', 5).map(({ label }) => label)).toEqual([
      '2028',
      '2030',
      '2032',
      '2034',
    ])
    expect(dateTicks('2026-11-01', '2026-11-14', 5).map(({ on }) => on)).toEqual(['2026-11-01', '2026-11-08'])
  })

  it('has few ticks, in order and inside, however long it is', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 15_000 }), (fromOn, length) => {
        const toOn = addDays(fromOn, length)
        const on = dateTicks(fromOn, toOn, 5).map((tick) => tick.on)
        expect(on.length).toBeLessThanOrEqual(5)
        expect(on).toEqual([...new Set(on)].sort())
        expect(on.every((each) => each >= fromOn && each <= toOn)).toBe(true)
      }),
    )
  })
})

describe('the forecast band', () => {
  it('holds today and every known date', () => {
    fc.assert(
      fc.property(days, days, days, (one, two, three) => {
        const [low = one, median = two, high = three] = [one, two, three].sort()
        const { fromOn, toOn } = forecastDomain({ low, median, high }, TODAY)
        for (const on of [TODAY, low, median, high]) {
          expect(daysBetween(fromOn, on)).toBeGreaterThan(0)
          expect(daysBetween(on, toOn)).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('says its three dates, that one lies beyond twenty years, and that the middle has passed', () => {
    const dates = { low: '2026-03-02', median: '2026-10-05', high: null }
    expect(forecastFigures(dates).map(({ text }) => text)[2]).toBe('in over 20 years')
    expect(forecastWords(dates, TODAY)).toMatch(/1 in 10 by .*2026, half by .*2026, 9 in 10 in over 20 years/)
    expect(forecastWords(dates, TODAY)).toContain('That day has passed.')
    expect(forecastWords({ ...dates, median: '2026-12-05' }, TODAY)).not.toContain('passed')
  })
})
