import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  flag,
  listOf,
  numberWithin,
  oneOf,
  searchOf,
  text,
  textUpTo,
  wholeWithin,
} from '../../../src/renderer/app/search'

const read = searchOf({
  add: flag,
  text: textUpTo(5),
  tab: oneOf(['mounted', 'drawer']),
  tags: listOf(text, 2),
  minutes: numberWithin(1, 1440),
  session: wholeWithin(1, 100),
})

describe('the address of a screen', () => {
  test('is read as it was written', () => {
    const written = { add: true, text: 'foam', tab: 'drawer', tags: ['a', 'b'], minutes: 1.5, session: 7 }
    expect(read(written)).toEqual(written)
  })

  test('loses what cannot be read, and keeps the rest', () => {
    expect(
      read({ add: 'yes', text: 'too long', tab: 'garage', tags: ['a', 1], minutes: 0, session: 1.5 }),
    ).toEqual({})
    expect(read({ add: true, tags: ['a', 'b', 'c'], minutes: 1441, session: 101 })).toEqual({ add: true })
    expect(read({ minutes: Number.NaN, session: Number.NaN })).toEqual({})
  })

  test('whatever stands in it, reading it gives what the screen knows and reads the same again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (written) => {
        const once = read(written)
        expect(read({ ...once })).toEqual(once)
      }),
    )
  })

  test('holds nothing that the screen does not know', () => {
    expect(read({ add: false, other: 'x', constructor: 1 })).toEqual({ add: false })
  })
})
