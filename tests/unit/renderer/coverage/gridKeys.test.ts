import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeByKey } from '../../../../src/renderer/features/coverage/shelf/gridKeys'

const EXTENT = { rows: 23, columns: 19 }
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']

describe('keys in the map', () => {
  it('move by one cell, by ten rows, or to an end', () => {
    const at = { row: 5, column: 7 }
    expect(placeByKey(at, 'ArrowLeft', false, EXTENT)).toEqual({ row: 5, column: 6 })
    expect(placeByKey(at, 'ArrowDown', false, EXTENT)).toEqual({ row: 6, column: 7 })
    expect(placeByKey(at, 'PageDown', false, EXTENT)).toEqual({ row: 15, column: 7 })
    expect(placeByKey(at, 'Home', false, EXTENT)).toEqual({ row: 5, column: 0 })
    expect(placeByKey(at, 'End', true, EXTENT)).toEqual({ row: 22, column: 18 })
  })

  it('leave other keys to others', () => {
    expect(placeByKey({ row: 0, column: 0 }, 'Enter', false, EXTENT)).toBeNull()
    expect(placeByKey({ row: 0, column: 0 }, 'c', false, EXTENT)).toBeNull()
  })

  it('never lead out of the map, however small it is', () => {
    const place = fc.record({
      rows: fc.integer({ min: 1, max: 40 }),
      columns: fc.integer({ min: 1, max: 500 }),
    })
    fc.assert(
      fc.property(place, fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.boolean())), (extent, strokes) => {
        let at = { row: 0, column: 0 }
        for (const [key, ctrl] of strokes) at = placeByKey(at, key, ctrl, extent) ?? at
        expect(at.row).toBeGreaterThanOrEqual(0)
        expect(at.row).toBeLessThan(extent.rows)
        expect(at.column).toBeGreaterThanOrEqual(0)
        expect(at.column).toBeLessThan(extent.columns)
      }),
    )
  })
})
