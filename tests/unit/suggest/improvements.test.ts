import type { Device } from '@shared/gear/device'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDevice, anyInput, RUNS, scoresOf } from './arbitraries'
import { pair, SILICONE } from './shelf'

type Change = (device: Device) => Partial<Device>
const plus = (value: number | null, by: number) => (value === null ? null : value + by)
const higher = (value: number | null) => (value === null ? null : Math.min(5, value + 1))

/** What every scenario either wants or does not mind, as long as the surroundings need not be heard. */
const IMPROVEMENTS: readonly (readonly [string, Change])[] = [
  ['more isolation', (device) => ({ isolationDb: plus(device.isolationDb, 5) })],
  ['stronger noise cancelling', (device) => ({ ancDb: plus(device.ancDb, 5) })],
  ['a longer battery life', (device) => ({ batteryHours: plus(device.batteryHours, 5) })],
  ['less delay', (device) => ({ latencyMs: device.latencyMs === null ? null : device.latencyMs / 2 })],
  [
    'more sensitivity',
    ({ sensitivity }) => ({ sensitivity: sensitivity && { ...sensitivity, value: sensitivity.value + 5 } }),
  ],
  ['a boom microphone', () => ({ microphone: 'boom' })],
  ['full protection against water', () => ({ ipRating: 'IPX8' })],
  ['a flat shell', () => ({ lowProfile: true })],
  ['folding', () => ({ folds: true })],
  ['a wear sensor', () => ({ wearSensor: true })],
  ['a transparency mode', (device) => ({ transparency: true, ancDb: device.ancDb ?? 0 })],
  ['less weight', (device) => ({ weightG: device.weightG === null ? null : device.weightG * 0.7 })],
  ...(['stage', 'imaging', 'detail', 'bass', 'tone', 'comfort'] as const).map(
    (aspect): readonly [string, Change] => [
      `a better rating for ${aspect}`,
      ({ ratings }) => ({ ratings: { ...ratings, [aspect]: higher(ratings[aspect]) } }),
    ],
  ),
]

describe('improving a device never lowers its score:', () => {
  for (const [name, change] of IMPROVEMENTS) {
    test(name, () => {
      fc.assert(
        fc.property(anyDevice, anyInput, (plain, input) => {
          // A stated 0 keeps "unknown noise cancelling" from being what changes.
          const before: Device = { ...plain, id: 'd0', status: 'available', ancDb: plain.ancDb ?? 0 }
          const only = { ...input, devices: [before], showAnyway: [] }
          const score = scoresOf(only).get('d0')
          if (score === undefined) return
          const after = scoresOf({ ...only, devices: [{ ...before, ...change(before) }] }).get('d0')
          const wantsMoreIsolation = !input.context.aware || !name.includes('isolation')
          if (wantsMoreIsolation) expect(after).toBeGreaterThanOrEqual(score)
        }),
        RUNS,
      )
    })
  }

  test('fresher tips', () => {
    fc.assert(
      fc.property(
        anyInput,
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (input, x, y) => {
          const of = (damage: number) =>
            scoresOf({
              ...input,
              context: { ...input.context, aware: false },
              parts: [pair(SILICONE, { on: 'd0', damage })],
            }).get('d0')
          expect(of(Math.min(x, y)) ?? 0).toBeGreaterThanOrEqual(of(Math.max(x, y)) ?? 0)
        },
      ),
      RUNS,
    )
  })
})
