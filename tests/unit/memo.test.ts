import { perObject, sameWhileEqual, whileSame } from '@shared/memo'
import { expect, test } from 'vitest'

test('what is derived from an object is kept for as long as all that is handed in is the very same', () => {
  const pairOf = perObject((from: { readonly name: string }, other: object | null) => ({ from, other }))
  const [one, two, rest] = [{ name: 'one' }, { name: 'two' }, {}]
  const first = pairOf(one, rest)
  expect(pairOf(two, rest)).toEqual({ from: two, other: rest })
  expect(pairOf(one, rest)).toBe(first)
  expect(pairOf(one, null)).toEqual({ from: one, other: null })
  // The last one only: what was derived before from other things is not come back to.
  expect(pairOf(one, rest)).not.toBe(first)
  expect(pairOf({ ...one }, rest)).toEqual(first)
})

test('what came out as nothing is kept too', () => {
  let derived = 0
  const nothing = perObject((_from: object) => {
    derived += 1
    return undefined
  })
  const from = {}
  expect([nothing(from), nothing(from), derived]).toEqual([undefined, undefined, 1])
})

test('what is derived from values is kept until one of them is another', () => {
  const listOf = whileSame((one: number, other: string | null) => [one, other])
  const first = listOf(Number.NaN, null)
  expect(listOf(Number.NaN, null)).toBe(first)
  expect(listOf(1, null)).toEqual([1, null])
  expect(listOf(Number.NaN, null)).not.toBe(first)
})

test('a list that holds the very same things is the list of last time', () => {
  const same = sameWhileEqual<object>()
  const [a, b] = [{}, {}]
  const first = same([a, b])
  expect(same([a, b])).toBe(first)
  expect(same([b, a])).toEqual([b, a])
  expect(same([b])).toEqual([b])
  expect(same([{}])).toEqual([{}])
})
