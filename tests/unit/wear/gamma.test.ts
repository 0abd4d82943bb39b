import { inverseTrigamma, lnGamma, trigamma } from '@shared/wear/gamma'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const positive = fc.double({ min: 0.01, max: 200, noNaN: true })

describe('the logarithm of the gamma function', () => {
  it.each([
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    [0.5, Math.log(Math.PI) / 2],
    [1.5, Math.log(Math.PI) / 2 - Math.LN2],
    [0.1, 2.252712651734206],
    [100, 359.1342053695754],
  ])('at %f is %f', (x, expected) => {
    expect(lnGamma(x)).toBeCloseTo(expected, 11)
  })

  it('rises by ln x from x to x + 1', () => {
    fc.assert(
      fc.property(positive, (x) => {
        expect(lnGamma(x + 1) - lnGamma(x)).toBeCloseTo(Math.log(x), 9)
      }),
    )
  })
})

describe('the trigamma function', () => {
  it.each([
    [1, Math.PI ** 2 / 6],
    [0.5, Math.PI ** 2 / 2],
    [2, Math.PI ** 2 / 6 - 1],
    [0.25, Math.PI ** 2 + 8 * 0.915965594177219],
    [10, 0.1051663356816857],
  ])('at %f is %f', (x, expected) => {
    expect(trigamma(x)).toBeCloseTo(expected, 12)
  })

  it('is undone by its inverse', () => {
    fc.assert(
      fc.property(positive, (x) => {
        expect(inverseTrigamma(trigamma(x)) / x).toBeCloseTo(1, 9)
      }),
    )
  })
})
