import { coverageOf } from '@shared/coverage/coverage'
import { suitsOf } from '@shared/coverage/suits'
import type { Device } from '@shared/gear/device'
import { BUILTIN_SCENARIOS } from '@shared/scenarios/builtin/builtin'
import { describe, expect, test } from 'vitest'
import { GEAR } from '../suggest/gear'
import { inputFor } from '../suggest/shelf'

const { hd600, ie600, xm5, dt770, sportBuds } = GEAR
const devices = [hd600, ie600, xm5, dt770, sportBuds]
const occasions = (shelf: readonly Device[]) => BUILTIN_SCENARIOS.map((each) => inputFor(each, shelf))

describe('what a device is good for', () => {
  test('is the very score it has among all that is owned', () => {
    const { rows } = coverageOf({
      scenarios: BUILTIN_SCENARIOS,
      occasionOf: (each) => inputFor(each, devices),
      sessionsOfYear: new Map(),
    })
    for (const { id } of devices) {
      const suits = suitsOf(id, occasions(devices))
      expect(suits).toHaveLength(BUILTIN_SCENARIOS.length)
      for (const { scenario, score } of suits) {
        const cells = rows.find((row) => row.scenario === scenario)?.cells
        expect(cells?.find(({ device }) => device === id)?.score).toBe(score)
      }
    }
  })

  test('stands best first, and last what it is excluded from, with the reason', () => {
    const suits = suitsOf('xm5', occasions(devices))
    const scores = suits.map(({ score }) => score ?? -1)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(suits.find(({ scenario }) => scenario === 'sleep')).toMatchObject({
      score: null,
      text: 'Headphones are in the way when lying on a side.',
    })
  })

  test('does not change because it is lent, in repair or retired', () => {
    const here = suitsOf('hd600', occasions(devices))
    for (const status of ['lent', 'in_repair', 'retired', 'lost'] as const) {
      expect(suitsOf('hd600', occasions([{ ...hd600, status }]))).toEqual(here)
    }
  })

  test('is nothing for a device that nobody owns', () => {
    expect(suitsOf('none', occasions(devices))).toEqual([])
  })
})
