import type { UseSegment } from '@shared/wear/types'
import { columnsOfUse, cutUse, type UseColumns } from '@shared/wear/use'
import { computeWear } from '@shared/wear/wear'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foamTips, NOW, OPTIONS, worn } from './subjects'

const uses: fc.Arbitrary<UseSegment[]> = fc.array(
  fc
    .record({
      daysAgo: fc.integer({ min: 1, max: 300 }),
      hours: fc.integer({ min: 1, max: 20 }),
      sweat: fc.constantFrom('none' as const, 'light' as const, 'heavy' as const),
      temperatureC: fc.constantFrom(null, 20, 31),
      scenario: fc.constantFrom(null, 'sleep', 'flight'),
    })
    .map(({ daysAgo, hours, ...conditions }) => worn(daysAgo, hours, conditions)),
  { maxLength: 12 },
)

describe('use in columns', () => {
  it('wears a part as the same use in rows does, in whichever order these come', () => {
    fc.assert(
      fc.property(uses, (segments) => {
        const subject = foamTips({ openedOn: '2026-01-01', segments, slotSegments: segments })
        const columns = columnsOfUse(segments.toReversed())
        const inColumns = { ...subject, segments: columns, slotSegments: columns }
        expect(computeWear([inColumns], OPTIONS)).toEqual(computeWear([subject], OPTIONS))
      }),
    )
  })

  it('cut at an instant makes two that hold all of it', () => {
    const seconds = ({ fromAt, toAt }: UseColumns) =>
      fromAt.reduce((sum, from, index) => sum + (toAt[index] ?? from) - from, 0)
    fc.assert(
      fc.property(uses, fc.integer({ min: 0, max: 301 }), (segments, daysAgo) => {
        const use = columnsOfUse(segments)
        const at = NOW - daysAgo * 86_400 + 4000
        const [before, after] = [cutUse(use, -Infinity, at), cutUse(use, at, Infinity)]
        expect(seconds(before) + seconds(after)).toBe(seconds(use))
        expect(before.toAt.every((toAt) => toAt <= at)).toBe(true)
      }),
    )
  })
})
