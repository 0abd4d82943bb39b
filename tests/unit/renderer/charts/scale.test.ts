import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linearScale, niceTicks } from '../../../../src/renderer/ui/charts/scale'

const most = fc.double({ min: 1e-3, max: 1e6, noNaN: true })
const steps = fc.integer({ min: 2, max: 10 })

describe('ticks', () => {
  it('are the round numbers a person would choose', () => {
    expect(niceTicks(37, 5)).toEqual([0, 10, 20, 30, 40])
    expect(niceTicks(412, 5)).toEqual([0, 100, 200, 300, 400, 500])
    expect(niceTicks(1100, 5)).toEqual([0, 250, 500, 750, 1000, 1250])
    expect(niceTicks(0.3, 3)).toEqual([0, 0.1, 0.2, 0.3])
    expect(niceTicks(100, 4)).toEqual([0, 25, 50, 75, 100])
  })

  it('begin at 0, reach past the largest value, and are few', () => {
    fc.assert(
      fc.property(most, steps, (largest, few) => {
        const ticks = niceTicks(largest, few)
        const last = ticks.at(-1) ?? 0
        expect(ticks[0]).toBe(0)
        expect(last).toBeGreaterThanOrEqual(largest * (1 - 1e-8))
        expect(ticks.at(-2)).toBeLessThan(largest)
        expect(ticks.length).toBeLessThanOrEqual(few + 1)
      }),
    )
  })
})

it('a scale takes the ends of its domain to the ends of its range, and the middle to the middle', () => {
  const { place } = linearScale([0, 200], [40, 440])
  expect([place(0), place(100), place(200)]).toEqual([40, 240, 440])
  const downwards = linearScale([0, 1], [300, 0])
  expect(downwards.place(0.25)).toBe(225)
})
