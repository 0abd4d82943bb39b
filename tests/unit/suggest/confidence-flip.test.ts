import { BUILTIN_SCENARIOS } from '@shared/scenarios/builtin/builtin'
import { confidence } from '@shared/suggest/confidence/confidence'
import { changesOf } from '@shared/suggest/confidence/flip'
import { suggest } from '@shared/suggest/suggest'
import type { SuggestInput } from '@shared/suggest/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyInput } from './arbitraries'
import { GEAR } from './gear'
import { inputFor } from './shelf'

const firstOf = (input: SuggestInput) => suggest(input).ranked[0]?.device ?? null
const flipOf = (input: SuggestInput) => confidence(input, { draws: 1 }).flip

const ABOARD = {
  noiseDbA: 81,
  temperatureC: 22,
  aware: false,
  headRest: true,
  interruptions: 'some',
} as const

const TONE_WORDS = [
  'If natural tone counted 5 % less',
  'If natural tone counted half as much',
  'If natural tone did not count',
  'If natural tone counted 5 % more',
  'If natural tone counted twice as much',
  'If natural tone counted 3 times as much',
]

describe('the flip', () => {
  test('really puts the named device first', () => {
    const found = new Set<string>()
    fc.assert(
      fc.property(anyInput, (input) => {
        const flip = flipOf(input)
        if (flip === null) return
        found.add(flip.key)
        expect(flip.device).not.toBe(firstOf(input))
        expect(firstOf(flip.input)).toBe(flip.device)
      }),
      { seed: 7, numRuns: 150 },
    )
    expect(found.size).toBeGreaterThan(8)
  })

  test('is the smallest: no smaller step of anything changes who is first', () => {
    let looked = 0
    fc.assert(
      fc.property(anyInput, fc.nat(6), (input, offset) => {
        const flip = flipOf(input)
        const first = firstOf(input)
        const smaller = changesOf(input)
          .flatMap((change) => change.steps)
          .filter(({ effort }) => flip === null || effort < flip.effort - 1e-9)
        for (const step of smaller.filter((_, index) => index % 7 === offset)) {
          expect([first, null]).toContain(firstOf(step.input))
          looked += 1
        }
      }),
      { seed: 11, numRuns: 30 },
    )
    expect(looked).toBeGreaterThan(100)
  }, 60_000)

  test('is the first step that does it: the steps before leave the first in front', () => {
    let before = 0
    for (const scenario of BUILTIN_SCENARIOS) {
      const input = inputFor(scenario, Object.values(GEAR))
      const flip = flipOf(input)
      const way = changesOf(input).find(({ steps }) =>
        steps.some((step) => sameOccasion(step.input, flip?.input)),
      )
      const at = way?.steps.findIndex((step) => sameOccasion(step.input, flip?.input)) ?? 0
      for (const step of way?.steps.slice(0, at) ?? []) {
        expect(firstOf(step.input)).toBe(firstOf(input))
        before += 1
      }
    }
    expect(before).toBeGreaterThan(10)
  })

  test('does not exist for the only device', () => {
    expect(flipOf(inputFor('flight', [GEAR.er4xr]))).toBeNull()
  })

  test('can be a device that a veto excludes now', () => {
    const input = inputFor('quiet_shared', [GEAR.hd600, GEAR.earbud])
    expect(suggest(input).excluded.map(({ device }) => device)).toEqual(['hd600'])
    const flip = flipOf(input)
    expect(flip).toMatchObject({ key: 'othersNear', device: 'hd600' })
    expect(flip?.text).toBe('With nobody near, the Sennheiser HD 600 would win.')
  })
})

function sameOccasion(a: SuggestInput, b: SuggestInput | undefined): boolean {
  const occasion = ({ context, scenario }: SuggestInput) => JSON.stringify([context, scenario.weights])
  return b !== undefined && occasion(a) === occasion(b)
}

describe('what may be different', () => {
  test('is one thing at a time, and the thing it says', () => {
    const input = inputFor('flight', [GEAR.er4xr])
    for (const { kind, key, steps } of changesOf(input)) {
      for (const { input: changed } of steps) {
        const context = Object.entries(changed.context).filter(
          ([name, value]) => value !== Object.entries(input.context).find(([other]) => other === name)?.[1],
        )
        const weights = Object.entries(changed.scenario.weights).filter(
          ([name, value]) =>
            value !== Object.entries(input.scenario.weights).find(([other]) => other === name)?.[1],
        )
        expect([context.map(([name]) => name), weights.map(([name]) => name)]).toEqual(
          kind === 'context' ? [[key], []] : [[], [key]],
        )
      }
    }
  })

  test('leaves every other utility alone', () => {
    const utilitiesOf = (input: SuggestInput) =>
      new Map(
        suggest(input).ranked.flatMap(({ device, terms }) =>
          terms.map(({ criterion, utility }) => [`${device} ${criterion}`, { criterion, utility }] as const),
        ),
      )
    fc.assert(
      fc.property(anyInput, fc.nat(), (input, which) => {
        const before = utilitiesOf(input)
        for (const { kind, key, touches, steps } of changesOf(input)) {
          const step = steps[which % Math.max(1, steps.length)]
          if (step === undefined) continue
          for (const [place, { criterion, utility }] of utilitiesOf(step.input)) {
            if (!touches.includes(criterion)) {
              const usual = before.get(place)?.utility ?? utility
              expect([kind, key, criterion, utility]).toEqual([kind, key, criterion, usual])
            }
          }
        }
      }),
      { seed: 13, numRuns: 40 },
    )
  })

  test('goes from small steps to large ones', () => {
    for (const { steps } of changesOf(inputFor('flight', [GEAR.er4xr]))) {
      const efforts = steps.map(({ effort }) => effort)
      expect(efforts).toEqual(efforts.toSorted((a, b) => a - b))
    }
  })

  test('is said from where one stands', () => {
    const words = (key: string, of: 'context' | 'weight' = 'context') =>
      changesOf(inputFor('flight', [GEAR.er4xr], { context: ABOARD }))
        .filter(({ kind, key: named }) => kind === of && named === key)
        .flatMap(({ steps }) => steps.map((step) => step.words()))
    expect(words('aware')).toEqual(['If you had to hear your surroundings'])
    expect(words('headRest')).toEqual(['With nothing to lean the head on'])
    expect(words('glasses')).toEqual(['With thin glasses', 'With glasses', 'With thick glasses'])
    expect(words('interruptions')).toEqual(['If nobody interrupted', 'With many interruptions'])
    expect(words('noiseDbA')).toContain('At 70 dB(A) of noise instead of 81')
    expect(words('temperatureC')).toContain('At 30 °C instead of 22')
    expect(words('rotate')[0]).toBe('With rotation at 10 %')
    expect(words('tone', 'weight')).toEqual(expect.arrayContaining(TONE_WORDS))
  })

  test('is said in hours and minutes', () => {
    const words = changesOf(inputFor('running', [GEAR.openrun], { context: { minutes: 45 } }))
      .filter(({ key }) => key === 'minutes')
      .flatMap(({ steps }) => steps.slice(0, 1).map((step) => step.words()))
    expect(words).toEqual(['For 40 min instead of 45 min', 'For 50 min instead of 45 min'])
  })
})
