import { clockOf } from '@shared/wear/damage'
import { rateOfUse } from '@shared/wear/rate'
import type { UseSegment } from '@shared/wear/types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foamTips, NOW, UTC_DAYS, worn, wornDaily } from './subjects'

/** Damage of 1 per effective hour, so that the rate reads as effective hours per day. */
function hoursPerDay(segments: readonly UseSegment[]) {
  return rateOfUse(
    clockOf(foamTips({ material: 'silicone', segments }), UTC_DAYS).stretches,
    { perEffectiveHour: 1, perHour: 0 },
    NOW,
  )
}

describe('the rate of use', () => {
  it('is nothing without use', () => {
    expect(hoursPerDay([])).toEqual({ perDay: 0, logSd: 0 })
  })

  it('of two hours a day is two hours a day, however long the record', () => {
    for (const days of [14, 60, 700]) expect(hoursPerDay(wornDaily(days, 2)).perDay).toBeCloseTo(2, 1)
  })

  it('counts stress', () => {
    const sweaty = wornDaily(60, 1).map((use) => ({ ...use, sweat: 'heavy' as const }))
    expect(hoursPerDay(sweaty).perDay).toBeCloseTo(2 * hoursPerDay(wornDaily(60, 1)).perDay, 9)
  })

  it('lies between the long run and the last weeks, nearer to these', () => {
    const quiet = wornDaily(300, 1, 60)
    const busy = wornDaily(60, 4)
    const { perDay } = hoursPerDay([...quiet, ...busy])
    expect(perDay).toBeGreaterThan(2.4)
    expect(perDay).toBeLessThan(3.5)
  })

  it('does not take a first evening for a habit', () => {
    expect(hoursPerDay([worn(0.25, 6)]).perDay).toBeCloseTo(6 / 7, 1)
  })

  it('is less certain after few sessions than after many', () => {
    expect(hoursPerDay([worn(20, 5), worn(3, 5)]).logSd).toBeGreaterThan(0.5)
    expect(hoursPerDay(wornDaily(200, 1)).logSd).toBeLessThan(0.25)
  })

  it('never falls when a session gets longer', () => {
    const session = fc.tuple(
      fc.double({ min: 1, max: 400, noNaN: true }),
      fc.double({ min: 0.1, max: 10, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(session, { minLength: 1, maxLength: 20 }), (sessions) => {
        const [first = [1, 1] as [number, number], ...rest] = sessions
        const others = rest.map(([daysAgo, hours]) => worn(daysAgo, hours))
        const before = hoursPerDay([...others, worn(first[0], first[1])]).perDay
        const after = hoursPerDay([...others, worn(first[0], first[1] + 1)]).perDay
        expect(after).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})
