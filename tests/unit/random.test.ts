import { normalQuantile, randomNumbers, seedOf } from '@shared/random'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('a seed', () => {
  test('is the same for the same texts', () => {
    expect(seedOf('flight', 'er4xr')).toBe(seedOf('flight', 'er4xr'))
  })

  test('tells where one text ends and the next begins', () => {
    const seeds = [seedOf('ab', 'c'), seedOf('a', 'bc'), seedOf('abc'), seedOf('abc', ''), seedOf('c', 'ab')]
    expect(new Set(seeds).size).toBe(seeds.length)
  })

  test('hardly ever meets another one', () => {
    const seeds = Array.from({ length: 5000 }, (_, index) => seedOf('device', `d${index}`))
    expect(new Set(seeds).size).toBeGreaterThan(4990)
  })
})

describe('random numbers', () => {
  const first = (seed: number, count: number) => {
    const next = randomNumbers(seed)
    return Array.from({ length: count }, () => next() / 2 ** 32)
  }

  test('repeat by their seed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(first(seed, 5)).toEqual(first(seed, 5))
      }),
    )
  })

  test('are spread evenly over 0 to 1', () => {
    const numbers = first(seedOf('even'), 20_000)
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = numbers.filter((number) => Math.floor(10 * number) === tenth).length / numbers.length
      expect(Math.abs(share - 0.1)).toBeLessThan(0.01)
    }
  })

  test('of neighbouring seeds have nothing to do with each other', () => {
    const [a, b] = [first(seedOf('d1'), 5000), first(seedOf('d2'), 5000)]
    const together = a.reduce((sum, number, index) => sum + (number - 0.5) * ((b[index] ?? 0) - 0.5), 0)
    expect(Math.abs(together / 5000 / (1 / 12))).toBeLessThan(0.05)
  })
})

describe('the normal quantile', () => {
  test.each([
    [0.5, 0],
    [0.975, 1.959963985],
    [0.841344746, 1],
    [0.001, -3.090232306],
    [0.02425, -1.972961051],
    [1e-9, -5.997807015],
  ])('of %d is %d', (share, expected) => {
    expect(normalQuantile(share)).toBeCloseTo(expected, 7)
  })
})
