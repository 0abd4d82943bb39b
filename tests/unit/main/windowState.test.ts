import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MIN_HEIGHT, MIN_WIDTH, placeWindow } from '../../../src/main/app/windowState'

const LAPTOP = { x: 0, y: 25, width: 1440, height: 875 }
const SECOND = { x: 1440, y: 0, width: 2560, height: 1440 }

test('a place on a display that is there is kept to the pixel', () => {
  const left = { x: 1500, y: 40, width: 1600, height: 1000 }
  expect(placeWindow(left, [LAPTOP, SECOND])).toEqual(left)
})

test('a place on a display that is gone moves to the middle of the first one, no larger than it', () => {
  expect(placeWindow({ x: 1500, y: 40, width: 2000, height: 1300 }, [LAPTOP])).toEqual(LAPTOP)
})

test('without a place the window has the usual size, in the middle', () => {
  expect(placeWindow(null, [LAPTOP])).toEqual({ x: 80, y: 63, width: 1280, height: 800 })
})

test('a title bar above the display, or below its lower edge, is out of reach', () => {
  for (const y of [-300, 880]) {
    expect(placeWindow({ x: 100, y, width: 1000, height: 700 }, [LAPTOP]).y).toBeGreaterThanOrEqual(LAPTOP.y)
  }
})

test('wherever it was left, the window can be taken hold of and is not too small', () => {
  const bounds = fc.record({
    x: fc.integer({ min: -5000, max: 5000 }),
    y: fc.integer({ min: -5000, max: 5000 }),
    width: fc.integer({ min: 1, max: 9000 }),
    height: fc.integer({ min: 1, max: 9000 }),
  })
  const display = fc.record({
    x: fc.integer({ min: -4000, max: 4000 }),
    y: fc.integer({ min: -2000, max: 2000 }),
    width: fc.integer({ min: MIN_WIDTH, max: 4000 }),
    height: fc.integer({ min: MIN_HEIGHT, max: 2500 }),
  })
  const displays = fc.oneof(fc.constant([LAPTOP, SECOND]), fc.array(display, { minLength: 1, maxLength: 4 }))
  fc.assert(
    fc.property(bounds, displays, (left, areas) => {
      const placed = placeWindow(left, areas)
      expect(placed.width).toBeGreaterThanOrEqual(MIN_WIDTH)
      expect(placed.height).toBeGreaterThanOrEqual(MIN_HEIGHT)
      const reachable = areas.some(
        (area) =>
          placed.y >= area.y &&
          placed.y < area.y + area.height &&
          placed.x < area.x + area.width &&
          placed.x + placed.width > area.x,
      )
      expect(reachable).toBe(true)
    }),
    { numRuns: 2000, seed: 5 },
  )
})
