import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, type Interval, intersect, overlapSeconds, overlaps } from '../../src/shared/interval'

const interval: fc.Arbitrary<Interval> = fc
  .record({ fromAt: fc.integer({ min: 0, max: 60 }), length: fc.option(fc.integer({ min: 1, max: 40 })) })
  .map(({ fromAt, length }) => ({ fromAt, toAt: length === null ? null : fromAt + length }))
const NOW_AT = 120

/** Counts the whole seconds that lie in both, one by one. */
function bruteForceSeconds(a: Interval, b: Interval): number {
  let seconds = 0
  for (let at = 0; at < NOW_AT; at++) if (contains(a, at) && contains(b, at)) seconds += 1
  return seconds
}

describe('half-open intervals', () => {
  it('do not overlap when one ends as the other begins', () => {
    expect(overlaps({ fromAt: 0, toAt: 10 }, { fromAt: 10, toAt: 20 })).toBe(false)
    expect(overlapSeconds({ fromAt: 0, toAt: 10 }, { fromAt: 10, toAt: 20 }, NOW_AT)).toBe(0)
  })

  it('share exactly the seconds that lie in both', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(overlapSeconds(a, b, NOW_AT)).toBe(bruteForceSeconds(a, b))
      }),
    )
  })

  it('share the same either way round', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(intersect(a, b, NOW_AT)).toEqual(intersect(b, a, NOW_AT))
        expect(overlaps(a, b)).toBe(overlaps(b, a))
      }),
    )
  })

  it('lose nothing when one of them is cut in two', () => {
    fc.assert(
      fc.property(interval, interval, fc.integer({ min: 1, max: 110 }), (a, b, cutAt) => {
        fc.pre(contains(a, cutAt) && cutAt > a.fromAt)
        const first = { fromAt: a.fromAt, toAt: cutAt }
        const second = { fromAt: cutAt, toAt: a.toAt }
        expect(overlapSeconds(first, b, NOW_AT) + overlapSeconds(second, b, NOW_AT)).toBe(
          overlapSeconds(a, b, NOW_AT),
        )
      }),
    )
  })

  it('that have not begun yet share nothing', () => {
    expect(intersect({ fromAt: 200, toAt: null }, { fromAt: 0, toAt: null }, NOW_AT)).toBeNull()
  })
})
