import { type Device, deviceSchema } from '@shared/gear/device'
import { BUILTIN_SCENARIOS } from '@shared/scenarios/builtin/builtin'
import { suggest } from '@shared/suggest/suggest'
import type { SuggestInput } from '@shared/suggest/types'
import fc from 'fast-check'
import { SOURCES } from './gear'
import { FOAM_T100, inputFor, NOW, pair, SILICONE, unopened } from './shelf'

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 })
const rating = maybe(fc.integer({ min: 1, max: 5 }))

export const anyDevice: fc.Arbitrary<Device> = fc
  .record({
    form: fc.constantFrom('in_ear', 'over_ear', 'on_ear', 'earbud', 'bone_conduction'),
    fit: maybe(fc.constantFrom('universal', 'custom')),
    back: maybe(fc.constantFrom('open', 'semi_open', 'closed')),
    wired: maybe(fc.boolean()),
    wireless: maybe(fc.boolean()),
    codecs: fc.subarray(['SBC', 'AAC', 'aptX Adaptive']),
    latencyMs: maybe(fc.integer({ min: 0, max: 400 })),
    batteryHours: maybe(fc.integer({ min: 1, max: 60 })),
    drivers: fc.subarray([
      { type: 'dynamic' as const, count: 1 },
      { type: 'balanced_armature' as const, count: 3 },
      { type: 'electrostatic' as const, count: 2 },
    ]),
    impedanceOhm: maybe(fc.integer({ min: 8, max: 600 })),
    sensitivity: maybe(fc.integer({ min: 80, max: 125 }).map((value) => ({ value, unit: 'dB/mW' as const }))),
    weightG: maybe(fc.integer({ min: 4, max: 700 })),
    isolationDb: maybe(fc.integer({ min: 0, max: 40 })),
    ancDb: maybe(fc.integer({ min: 0, max: 40 })),
    transparency: maybe(fc.boolean()),
    microphone: maybe(fc.constantFrom('none', 'inline', 'boom', 'built_in')),
    ipRating: maybe(fc.constantFrom('none', 'IPX2', 'IPX4', 'IP55', 'IP5X')),
    plug: maybe(fc.constantFrom('3.5mm', '6.35mm', '4.4mm')),
    nozzleMm: maybe(fc.constantFrom(3.2, 5.2, 6)),
    earHooks: maybe(fc.boolean()),
    lowProfile: maybe(fc.boolean()),
    folds: maybe(fc.boolean()),
    wearSensor: maybe(fc.boolean()),
    ratings: fc.record({
      stage: rating,
      imaging: rating,
      detail: rating,
      bass: rating,
      tone: rating,
      comfort: rating,
    }),
    status: fc.constantFrom(
      'available',
      'available',
      'available',
      'lent',
      'in_repair',
      'selling',
      'retired',
      'lost',
    ),
  })
  .map((fields) => deviceSchema.parse({ id: 'd', brand: 'Brand', model: 'Model', ...fields }))

export const anyScenario = fc.constantFrom(...BUILTIN_SCENARIOS)

/** Up to eight devices with parts on some of them, in the drawer and in stock. */
export const anyInput: fc.Arbitrary<SuggestInput> = fc
  .record({
    scenario: anyScenario,
    devices: fc.array(anyDevice, { minLength: 1, maxLength: 8 }),
    mounted: fc.array(fc.record({ on: fc.nat(7), damage: fc.double({ min: 0, max: 2, noNaN: true }) }), {
      maxLength: 5,
    }),
    drawer: fc.subarray([FOAM_T100, SILICONE]),
    stock: fc.subarray([
      unopened(FOAM_T100, '2026-01-01', 2),
      unopened(SILICONE, null),
      unopened(FOAM_T100, null, 0),
    ]),
    sources: fc.subarray(Object.values(SOURCES)),
    glasses: fc.constantFrom('none', 'thin', 'normal', 'thick'),
    rotate: fc.constantFrom(0, 0.3, 1),
    used: fc.array(fc.record({ on: fc.nat(7), daysAgo: fc.nat(200), usualMinutes: maybe(fc.nat(300)) }), {
      maxLength: 5,
    }),
    showAnyway: fc.subarray(['d0', 'd1', 'd2']),
  })
  .map((shape) =>
    inputFor(
      shape.scenario,
      shape.devices.map((device, index) => ({ ...device, id: `d${index}` })),
      {
        context: { glasses: shape.glasses, rotate: shape.rotate },
        parts: [
          ...shape.mounted.map(({ on, damage }, index) =>
            pair(SILICONE, { id: `m${index}`, on: `d${on}`, damage }),
          ),
          ...shape.drawer.map((product) => pair(product)),
        ],
        stock: shape.stock,
        sources: shape.sources,
        use: [...new Map(shape.used.map((row) => [row.on, row])).values()].map(
          ({ on, daysAgo, usualMinutes }) => ({
            device: `d${on}`,
            sessions: 9,
            lastEndAt: NOW - daysAgo * 86_400,
            usualMinutes,
          }),
        ),
        showAnyway: shape.showAnyway,
      },
    ),
  )

type Edit = (input: SuggestInput) => SuggestInput

const changed = <T>(list: readonly T[], at: number, change: (one: T) => T): T[] =>
  list.map((one, index) => (index === at % list.length ? change(one) : one))

/** One thing is different; all else stays the very same. */
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(7), fc.double({ min: 0, max: 2, noNaN: true })).map(
    ([at, damage]): Edit =>
      (input) => ({ ...input, parts: changed(input.parts, at, (part) => ({ ...part, damage })) }),
  ),
  fc.tuple(fc.nat(7), fc.nat(300)).map(
    ([at, usualMinutes]): Edit =>
      (input) => ({ ...input, use: changed(input.use, at, (use) => ({ ...use, usualMinutes })) }),
  ),
  fc.tuple(fc.nat(7), anyDevice).map(
    ([at, other]): Edit =>
      (input) => ({ ...input, devices: changed(input.devices, at, ({ id }) => ({ ...other, id })) }),
  ),
  fc.nat(7).map(
    (at): Edit =>
      (input) => ({ ...input, devices: input.devices.filter((_, index) => index !== at) }),
  ),
  anyDevice.map(
    (device): Edit =>
      (input) => ({ ...input, devices: [{ ...device, id: `c${input.devices.length}` }, ...input.devices] }),
  ),
  fc.subarray(Object.values(SOURCES)).map(
    (sources): Edit =>
      (input) => ({ ...input, sources }),
  ),
  fc.subarray([unopened(FOAM_T100, '2026-01-01', 2), unopened(SILICONE, null)]).map(
    (stock): Edit =>
      (input) => ({ ...input, stock }),
  ),
  fc.tuple(fc.constantFrom('isolation', 'drive', 'comfort'), fc.integer({ min: 1, max: 20 })).map(
    ([criterion, weight]): Edit =>
      (input) => {
        const weights = { ...input.scenario.weights, [criterion]: weight }
        return { ...input, scenario: { ...input.scenario, weights } }
      },
  ),
  fc.constantFrom('none' as const, 'thick' as const).map(
    (glasses): Edit =>
      (input) => ({ ...input, context: { ...input.context, glasses } }),
  ),
  fc.subarray(['d0', 'd1', 'd2']).map(
    (showAnyway): Edit =>
      (input) => ({ ...input, showAnyway }),
  ),
  fc.constantFrom(0, 0.5).map(
    (rotate): Edit =>
      (input) => ({ ...input, context: { ...input.context, rotate } }),
  ),
  fc.tuple(fc.constantFrom('d0', 'd1'), fc.boolean()).map(
    ([device, fits]): Edit =>
      (input) => ({
        ...input,
        fitJudgements: [{ device, product: SILICONE.id, side: 'both', fits, sealed: fits }],
      }),
  ),
  fc.nat(90).map(
    (days): Edit =>
      (input) => ({ ...input, nowAt: input.nowAt + days * 86_400 }),
  ),
)

/** One question after the other, each with one thing different from the one before. */
export const anyEdits: fc.Arbitrary<readonly SuggestInput[]> = fc
  .tuple(anyInput, fc.array(anyEdit, { minLength: 1, maxLength: 6 }))
  .map(([first, edits]) =>
    edits.reduce<SuggestInput[]>(
      (all, edit) => {
        all.push(edit(all.at(-1) ?? first))
        return all
      },
      [first],
    ),
  )

export function scoresOf(input: SuggestInput): Map<string, number> {
  return new Map(suggest(input).ranked.map((entry) => [entry.device, entry.score]))
}

export const RUNS = { seed: 20261101, numRuns: 150 }
