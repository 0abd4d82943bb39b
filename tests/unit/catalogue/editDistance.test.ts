import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slipsTo, slipsToPrefix } from '../../../src/shared/catalogue/editDistance'

/** The textbook recursion, without bands and early exits. */
function plainSlips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)]
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return Math.min(
    plainSlips(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    plainSlips(restA, b) + 1,
    plainSlips(a, restB) + 1,
    swapped ? plainSlips(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  )
}

it.each([
  ['senheiser', 'sennheiser', 1],
  ['sennhesier', 'sennheiser', 1],
  ['clera', 'clear', 1],
  ['variatons', 'variations', 1],
  ['moondrp', 'moondrop', 1],
  ['abc', 'abcde', 2],
  ['abc', 'xyz', null],
] as const)('from %s to %s', (typed, target, slips) => {
  expect(slipsTo(typed, target, 2)).toBe(slips)
})

it('agrees with the textbook on short words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (typed, target, most) => {
      const whole = plainSlips(typed, target)
      expect(slipsTo(typed, target, most)).toBe(whole <= most ? whole : null)
      const beginnings = Array.from({ length: target.length + 1 }, (_, end) =>
        plainSlips(typed, target.slice(0, end)),
      )
      const fewest = Math.min(...beginnings)
      expect(slipsToPrefix(typed, target, most)).toBe(fewest <= most ? fewest : null)
    }),
    { seed: 11, numRuns: 200 },
  )
})
