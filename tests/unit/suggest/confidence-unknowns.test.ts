import { type Device, deviceSchema, RATED_ASPECTS } from '@shared/gear/device'
import { confidence } from '@shared/suggest/confidence/confidence'
import { fieldOf } from '@shared/suggest/confidence/field'
import {
  BACK_SHARES,
  DRIVER_SHARES,
  IP_SHARES,
  MICROPHONE_SHARES,
  type Share,
} from '@shared/suggest/confidence/kinds'
import { type Doubt, UNKNOWNS } from '@shared/suggest/confidence/unknowns'
import { JUDGES } from '@shared/suggest/criteria'
import type { Candidate } from '@shared/suggest/setting'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyInput } from './arbitraries'
import { device, GEAR } from './gear'
import { inputFor, type Occasion } from './shelf'

const unknownsOf = (scenario: string, of: Device, occasion?: Occasion) =>
  confidence(inputFor(scenario, [of, GEAR.xm5], occasion), { draws: 50 }).unknowns.get(of.id) ?? []
const attributesOf = (scenario: string, of: Device) =>
  unknownsOf(scenario, of).map(({ attribute }) => attribute)

const BLANK = device({ id: 'blank', form: 'over_ear' })

describe('what to fill in to be surer', () => {
  test('comes most valuable first', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const list of confidence(input, { draws: 20 }).unknowns.values()) {
          const worths = list.map(({ worth }) => worth)
          expect(worths).toEqual(worths.toSorted((a, b) => b - a))
          expect(Math.min(...worths)).toBeGreaterThan(0)
        }
      }),
      { seed: 3, numRuns: 40 },
    )
  })

  test('is the back of a headphone when others are near to hear it', () => {
    const [first] = unknownsOf('office', BLANK)
    expect(first?.attribute).toBe('back')
    expect(first?.label({ device: 'HD 25' })).toBe('the open or closed back of the HD 25')
  })

  test('is no longer asked once it is stated', () => {
    expect(attributesOf('office', device({ ...BLANK, back: 'closed' }))).not.toContain('back')
    expect(attributesOf('critical_listening', BLANK)).toContain('weightG')
    expect(attributesOf('critical_listening', device({ ...BLANK, weightG: 300 }))).not.toContain('weightG')
  })

  test('is the owner’s own ear where sound decides', () => {
    expect(attributesOf('critical_listening', GEAR.hd800s)).toContain('ratings.stage')
    const rated = device({ ...GEAR.hd800s, ratings: { ...GEAR.hd800s.ratings, stage: 5 } })
    expect(attributesOf('critical_listening', rated)).not.toContain('ratings.stage')
  })

  test('leaves out what does not matter there: sweat at the desk, battery on a cable', () => {
    expect(attributesOf('critical_listening', BLANK)).not.toContain('ipRating')
    expect(attributesOf('flight', GEAR.hd600)).not.toContain('batteryHours')
  })

  test('asks for water protection before a workout', () => {
    expect(attributesOf('gym', device({ ...GEAR.airpodsPro, ipRating: null }))).toContain('ipRating')
  })

  test('asks less for a rating of comfort after long sessions of one’s own', () => {
    const worth = (use: Occasion['use']) =>
      unknownsOf('flight', GEAR.er4xr, use ? { use } : {}).find(
        ({ attribute }) => attribute === 'ratings.comfort',
      )?.worth ?? 0
    const long = [{ device: 'er4xr', sessions: 30, lastEndAt: null, usualMinutes: 300 }]
    expect(worth(long)).toBeLessThan(worth(undefined))
  })

  test('names only what a device can have recorded, and never the clamp, which it cannot', () => {
    const recorded = [
      ...Object.keys(deviceSchema.shape),
      ...RATED_ASPECTS.map((aspect) => `ratings.${aspect}`),
    ]
    for (const { attribute, label } of UNKNOWNS) {
      if (label === null) expect(attribute).toBe('clamp')
      else expect(recorded).toContain(attribute)
    }
  })
})

describe('an unknown attribute', () => {
  test('touches only the criteria it says', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { ranked, setting, criteria } = fieldOf(input)
        for (const { candidate, utilities } of ranked) {
          for (const { attribute, touches, doubt } of UNKNOWNS) {
            for (const variant of variantsOf(doubt(candidate, setting))) {
              for (const [index, criterion] of criteria.entries()) {
                if (touches.includes(criterion)) continue
                const { utility } = JUDGES[criterion](variant, setting)
                expect([attribute, criterion, utility]).toEqual([attribute, criterion, utilities[index]])
              }
            }
          }
        }
      }),
      { seed: 17, numRuns: 40 },
    )
  })
})

function variantsOf(doubt: Doubt | null): readonly Candidate[] {
  if (doubt === null || doubt.kind === 'utility') return []
  return doubt.kind === 'number' ? [doubt.when(-2), doubt.when(2)] : doubt.shares.map(([variant]) => variant)
}

describe('the shares of what is unknown', () => {
  const tables: readonly (readonly Share<unknown>[])[] = [
    DRIVER_SHARES,
    BACK_SHARES,
    IP_SHARES,
    MICROPHONE_SHARES,
  ].flatMap((table) => Object.values(table))

  test.each(tables.map((table) => [table]))('sum to 1: %j', (table) => {
    const sum = table.reduce((total, [, share]) => total + share, 0)
    expect(sum).toBeCloseTo(1, 9)
  })
})
