import {
  comfortFor,
  type EarFinding,
  foundFor,
  NO_FINDING,
  perEar,
  rowsOf,
  withFinding,
} from '@shared/parts/fitMemory'
import { SIDES } from '@shared/parts/part'
import { EARS, earsOf, hasSides, otherEar, sideWithout } from '@shared/parts/sides'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const finding = (fields: Partial<EarFinding>): EarFinding => ({ ...NO_FINDING, ...fields })
const answer = fc.constantFrom(true, false, null)
const findings = fc.record({
  fits: answer,
  sealed: answer,
  comfortableMinutes: fc.constantFrom(null, 30, 180),
  note: fc.constantFrom('', 'deep'),
})
const ears = fc.record({ left: fc.option(findings), right: fc.option(findings) })

describe('a finding', () => {
  test('for both ears counts for each', () => {
    const { left, right } = perEar([{ ...finding({ sealed: true }), side: 'both' }])
    expect([left?.sealed, right?.sealed]).toEqual([true, true])
  })

  test('of one ear goes before that for both, and leaves alone what it does not speak of', () => {
    const { left, right } = perEar([
      { ...finding({ sealed: true, comfortableMinutes: 90 }), side: 'both' },
      { ...finding({ sealed: false }), side: 'left' },
    ])
    expect([left?.sealed, left?.comfortableMinutes, right?.sealed]).toEqual([false, 90, true])
  })

  test('of one ear says nothing about the other', () => {
    const known = perEar([{ ...finding({ sealed: false }), side: 'left' }])
    expect([foundFor(known, 'right', 'sealed'), foundFor(known, 'left', 'sealed')]).toEqual([null, false])
  })

  test('for the pair is as good as its worse ear', () => {
    const known = { left: finding({ fits: true }), right: finding({ fits: false }) }
    expect(foundFor(known, 'both', 'fits')).toBe(false)
  })

  test('of a seal means that it fits, unless it was said not to', () => {
    const sealed = { left: finding({ sealed: true }), right: null }
    expect(foundFor(sealed, 'both', 'fits')).toBe(true)
    expect(foundFor({ ...sealed, right: finding({ fits: false }) }, 'both', 'fits')).toBe(false)
  })

  test('of comfort lasts as long as the ear that hurts first, min', () => {
    const known = { left: finding({ comfortableMinutes: 180 }), right: finding({ comfortableMinutes: 40 }) }
    expect([comfortFor(known, 'both'), comfortFor(known, 'left'), comfortFor(perEar([]), 'both')]).toEqual([
      40,
      180,
      null,
    ])
  })
})

test('what is kept is read again as it was, in one row where both ears agree', () => {
  fc.assert(
    fc.property(ears, (known) => {
      const rows = rowsOf(known)
      expect(perEar(rows)).toEqual(known)
      expect(new Set(rows.map(({ side }) => side)).size).toBe(rows.length)
      if (known.left && JSON.stringify(known.left) === JSON.stringify(known.right))
        expect(rows).toHaveLength(1)
    }),
    { seed: 8 },
  )
})

test('changing one side never changes the ear that is no part of it', () => {
  fc.assert(
    fc.property(ears, fc.constantFrom(...SIDES), fc.option(findings), (known, side, next) => {
      const changed = withFinding(known, side, () => next)
      for (const ear of EARS) expect(changed[ear]).toEqual(earsOf(side).includes(ear) ? next : known[ear])
    }),
    { seed: 9 },
  )
})

test('when a side goes, the other stays; of a single one nothing does', () => {
  for (const ear of EARS) {
    expect(sideWithout('both', ear)).toBe(otherEar(ear))
    expect(sideWithout(ear, ear)).toBeNull()
    expect(sideWithout(ear, 'both')).toBeNull()
    expect(sideWithout(ear, otherEar(ear))).toBe(ear)
  }
})

test('tips have a left and a right, a cable has not', () => {
  expect([hasSides('tips'), hasSides('pads'), hasSides('cable'), hasSides(null)]).toEqual([
    true,
    true,
    false,
    false,
  ])
})
