import { suggest } from '@shared/suggest/suggest'
import { surpriseOf, WITHIN_REACH } from '@shared/suggest/surprise'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyInput, RUNS } from '../arbitraries'
import { GEAR } from '../gear'
import { suggestFor } from '../shelf'

const DAYS = Array.from(
  { length: 60 },
  (_, index) => `2026-${index < 30 ? '04' : '06'}-${String((index % 30) + 1).padStart(2, '0')}`,
)
const devices = Object.values(GEAR)

describe('a surprise', () => {
  const suggestion = suggestFor('casual_home', devices)

  test('stays the same all day, and is not the same every day', () => {
    const drawn = DAYS.map((day) => surpriseOf(suggestion, day)?.device)
    expect(DAYS.map((day) => surpriseOf(suggestion, day)?.device)).toEqual(drawn)
    expect(new Set(drawn).size).toBeGreaterThan(2)
  })

  test('every device within reach has its day', () => {
    const best = suggestion.ranked[0]?.score ?? 0
    const reach = suggestion.ranked.filter(({ score }) => score >= best - WITHIN_REACH)
    const year = DAYS.flatMap((day) => ['2024', '2025', '2026', '2027'].map((y) => day.replace('2026', y)))
    expect(new Set(year.map((day) => surpriseOf(suggestion, day)?.device))).toEqual(
      new Set(reach.map(({ device }) => device)),
    )
  })

  test('is within reach of the first and never what a veto speaks against', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...DAYS), (input, day) => {
        const { ranked } = suggest(input)
        const allowed = ranked.filter(({ overridden }) => overridden.length === 0)
        const drawn = surpriseOf({ ...suggest(input) }, day)
        if (drawn === null) expect(allowed).toEqual([])
        else {
          expect(allowed.map(({ device }) => device)).toContain(drawn.device)
          expect(drawn.score).toBeGreaterThanOrEqual((allowed[0]?.score ?? 0) - WITHIN_REACH)
        }
      }),
      RUNS,
    )
  })

  test('stays when a device that was not drawn is given away', () => {
    for (const day of DAYS) {
      const drawn = surpriseOf(suggestion, day)?.device
      const first = suggestion.ranked[0]?.device
      const other = suggestion.ranked.find(({ device }) => device !== drawn && device !== first)?.device
      const fewer = suggestFor(
        'casual_home',
        devices.filter(({ id }) => id !== other),
      )
      expect(surpriseOf(fewer, day)?.device).toBe(drawn)
    }
  })

  test('is nothing when nothing can be taken', () => {
    expect(surpriseOf(suggestFor('sleep', [GEAR.hd600]), '2026-11-01')).toBeNull()
    const insisted = suggestFor('sleep', [GEAR.hd600], { showAnyway: ['hd600'] })
    expect(surpriseOf(insisted, '2026-11-01')).toBeNull()
  })
})
