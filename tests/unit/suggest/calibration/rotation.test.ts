import { weightsOf } from '@shared/suggest/score'
import { suggest } from '@shared/suggest/suggest'
import type { DeviceUse } from '@shared/suggest/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyInput, RUNS } from '../arbitraries'
import { GEAR } from '../gear'
import { NOW, rankedOf, scenario, suggestFor } from '../shelf'

const DAY = 86_400
const worn = (device: string, daysAgo: number): DeviceUse => ({
  device,
  sessions: 20,
  lastEndAt: NOW - daysAgo * DAY,
  usualMinutes: null,
})
const shelf = [GEAR.hd600, GEAR.dt770]
const use = [worn('hd600', 0), worn('dt770', 120)]
const scoreAt = (rotate: number, device: string) =>
  rankedOf(suggestFor('casual_home', shelf, { use, context: { rotate } }), device).score

describe('taking turns', () => {
  test('leaves the best pick alone at 0', () => {
    expect(
      rankedOf(suggestFor('casual_home', shelf, { use }), 'dt770').terms.map(({ criterion }) => criterion),
    ).not.toContain('rotation')
  })

  test('the further the owner turns it up, the further the neglected one comes forward', () => {
    const leads = [0, 0.25, 0.5, 1].map((rotate) => scoreAt(rotate, 'dt770') - scoreAt(rotate, 'hd600'))
    expect(leads).toEqual(leads.toSorted((a, b) => a - b))
    expect(leads[0]).toBeLessThan(0)
    expect(leads.at(-1)).toBeGreaterThan(0)
  })

  test('never by more points than the owner allows', () => {
    fc.assert(
      fc.property(anyInput, fc.double({ min: 0, max: 1, noNaN: true }), (input, rotate) => {
        const context = { ...input.context, rotate }
        const cap = 100 * (weightsOf(input.scenario, rotate).get('rotation') ?? 0)
        for (const { terms } of suggest({ ...input, context }).ranked) {
          const turn = terms.find(({ criterion }) => criterion === 'rotation')
          expect(turn?.points ?? 0).toBeLessThanOrEqual(cap + 1e-9)
        }
      }),
      RUNS,
    )
  })

  test('never past a veto', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const excludedAt = (rotate: number) =>
          suggest({ ...input, context: { ...input.context, rotate } }).excluded
        expect(excludedAt(1)).toEqual(excludedAt(0))
      }),
      RUNS,
    )
  })

  test('says so', () => {
    const { for: reasons } = rankedOf(
      suggestFor('casual_home', shelf, { use, context: { rotate: 1 } }),
      'dt770',
    )
    expect(reasons[0]?.text).toBe('Due for a turn: last worn 4 months ago.')
    const fresh = rankedOf(suggestFor('casual_home', shelf, { use, context: { rotate: 1 } }), 'hd600')
    expect(fresh.terms.find(({ criterion }) => criterion === 'rotation')?.text).toBe('last worn today')
    expect(scenario('casual_home').weights.rotation).toBeGreaterThan(0)
  })
})
