import type { Device } from '@shared/gear/device'
import { suggest } from '@shared/suggest/suggest'
import type { Context } from '@shared/suggest/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDevice, anyInput, anyScenario, RUNS } from '../arbitraries'
import { SOURCES } from '../gear'
import { inputFor } from '../shelf'

/** The lead of `a` over `b` in points; null when a veto leaves one of them out. */
function leadOf(id: Parameters<typeof inputFor>[0], a: Device, b: Device, context: Partial<Context>) {
  const { ranked } = suggest(inputFor(id, [a, b], { context }))
  const scoreOf = ({ id: device }: Device) => ranked.find((entry) => entry.device === device)?.score
  const [first, second] = [scoreOf(a), scoreOf(b)]
  return first === undefined || second === undefined ? null : first - second
}

const twins = anyDevice.map((device): Device => ({ ...device, id: 'a', status: 'available' }))
/** Scores have one decimal, so a lead is right to a tenth. */
const ROUNDED = 0.1 + 1e-9
/** Two numbers, the smaller one first. */
const rising = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([x, y]) => [Math.min(x, y), Math.max(x, y)] as const)

describe('when the world changes', () => {
  test('it gets noisier: a device that isolates never falls behind a leaky one that it led', () => {
    fc.assert(
      fc.property(
        anyScenario,
        twins,
        rising(0, 40),
        rising(30, 110),
        (scenario, device, [leaky, tight], [low, high]) => {
          const isolating = { ...device, isolationDb: tight, ancDb: 0 }
          const open = { ...device, id: 'b', isolationDb: leaky, ancDb: 0 }
          const before = leadOf(scenario, isolating, open, { noiseDbA: low })
          const after = leadOf(scenario, isolating, open, { noiseDbA: high })
          if (before === null || after === null || before < 0) return
          expect(after).toBeGreaterThanOrEqual(-ROUNDED)
        },
      ),
      RUNS,
    )
  })

  test('it takes longer: a heavy one never gains on a light one', () => {
    fc.assert(
      fc.property(
        anyScenario,
        twins,
        rising(50, 700),
        rising(5, 600),
        (scenario, device, [light, heavy], [short, long]) => {
          const [feather, brick] = [
            { ...device, weightG: light },
            { ...device, id: 'b', weightG: heavy },
          ]
          const before = leadOf(scenario, feather, brick, { minutes: short })
          const after = leadOf(scenario, feather, brick, { minutes: long })
          if (before === null || after === null) return
          expect(after).toBeGreaterThanOrEqual(before - 2 * ROUNDED)
        },
      ),
      RUNS,
    )
  })

  test('it gets hotter: closed backs never gain on what leaves the ear free', () => {
    const free = fc.constantFrom<Partial<Device>>(
      { back: 'open' },
      { form: 'in_ear', back: null },
      { form: 'earbud', back: null },
      { form: 'bone_conduction', back: null },
    )
    fc.assert(
      fc.property(anyScenario, twins, free, rising(-10, 45), (scenario, device, shape, [cool, hot]) => {
        const airy: Device = { ...device, form: 'over_ear', ...shape }
        const closed: Device = { ...device, id: 'b', form: 'over_ear', back: 'closed' }
        const before = leadOf(scenario, airy, closed, { temperatureC: cool })
        const after = leadOf(scenario, airy, closed, { temperatureC: hot })
        if (before === null || after === null) return
        expect(after).toBeGreaterThanOrEqual(before - 2 * ROUNDED)
      }),
      RUNS,
    )
  })

  test('the source is out of reach: it is excluded, whatever else is true', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const devices = input.devices.map(
          (device): Device => ({
            ...device,
            status: 'available',
            wired: true,
            wireless: false,
            plug: '3.5mm',
            drivers: [],
          }),
        )
        // An energiser's socket takes no ordinary plug.
        const context = { ...input.context, source: SOURCES.energiser.id }
        const { ranked, excluded } = suggest({ ...input, devices, context, sources: [SOURCES.energiser] })
        expect(ranked).toEqual([])
        for (const { reasons } of excluded) expect(reasons.map(({ veto }) => veto)).toContain('source')
      }),
      RUNS,
    )
  })
})
