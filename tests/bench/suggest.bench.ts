import { deviceDraft } from '@shared/catalogue/draft'
import { coverageOf } from '@shared/coverage/coverage'
import { type Device, deviceSchema } from '@shared/gear/device'
import { BUILTIN_SCENARIOS } from '@shared/scenarios/builtin/builtin'
import { confidence } from '@shared/suggest/confidence/confidence'
import { drawWeights, scoreDrawer } from '@shared/suggest/confidence/draws'
import { effectsIn } from '@shared/suggest/confidence/effects'
import { fieldOf } from '@shared/suggest/confidence/field'
import { flipOf } from '@shared/suggest/confidence/flip'
import { suggest } from '@shared/suggest/suggest'
import type { SuggestInput } from '@shared/suggest/types'
import fc from 'fast-check'
import { test } from 'vitest'
import { shippedCatalogue } from '../unit/catalogue/shippedCatalogue'
import { anyDevice } from '../unit/suggest/arbitraries'
import { FOAM_T100, inputFor, pair, SILICONE } from '../unit/suggest/shelf'
import { compare, type Stage } from './stages'

const DEVICES = 500
const ROUNDS = 25
/** What the Today screen shows at most. */
const SHOWN = 60
const SCENARIOS = ['public_transport', 'flight', 'critical_listening']
const PARTS = [pair(FOAM_T100), pair(SILICONE)]

/** Little is known of devices as the catalogue has them, much of generated ones. */
const SHELVES: readonly (readonly [name: string, devices: readonly Device[]])[] = [
  ['from the catalogue', fromCatalogue()],
  ['generated', generated()],
]
const CASES = SHELVES.flatMap(([name, devices]) =>
  SCENARIOS.map((scenario) => ({ name, scenario, input: inputFor(scenario, devices, { parts: PARTS }) })),
)

/** A slow machine is no failure, so nothing is asserted. */
test.each(CASES)(
  'a suggestion and its confidence: $scenario, $name',
  ({ name, scenario, input }) => {
    compare(
      `${scenario}, ${DEVICES} devices ${name}`,
      [...suggestStages(input), ...confidenceStages(input)],
      ROUNDS,
    )
  },
  300_000,
)

test.each(SHELVES)(
  'coverage: devices %s',
  (name, devices) => {
    const occasionOf = (scenario: SuggestInput['scenario']) => inputFor(scenario, devices, { parts: PARTS })
    const run = () => coverageOf({ scenarios: BUILTIN_SCENARIOS, occasionOf, sessionsOfYear: new Map() })
    compare(
      `${DEVICES} devices ${name}`,
      [[`coverage of ${BUILTIN_SCENARIOS.length} scenarios`, run]],
      ROUNDS,
    )
  },
  300_000,
)

function suggestStages(input: SuggestInput): Stage[] {
  const all = suggest(input)
  const shown = suggest(input, { limit: SHOWN })
  return [
    ['suggest', () => suggest(input)],
    [`suggest, ${SHOWN} told of`, () => suggest(input, { limit: SHOWN })],
    ['suggest after a change to the shelf', () => suggest({ ...input, parts: [...input.parts] })],
    ['copying the answer', () => structuredClone(all)],
    [`copying the answer, ${SHOWN} told of`, () => structuredClone(shown)],
  ]
}

function confidenceStages(input: SuggestInput): Stage[] {
  const field = fieldOf(input)
  const effects = field.ranked.map(effectsIn(field))
  return [
    ['confidence, 1,000 draws', () => confidence(input)],
    ['  of it: the field', () => fieldOf(input)],
    ['  of it: unknown attributes', () => field.ranked.map(effectsIn(field))],
    [
      '  of it: the draws, for everyone',
      () => {
        const scoresOf = scoreDrawer(drawWeights(field, 1000), input.scenario.id)
        for (const [index, contender] of field.ranked.entries()) scoresOf(contender, effects[index] ?? [])
      },
    ],
    ['  of it: the flip', () => flipOf(field)],
  ]
}

function fromCatalogue(): Device[] {
  const models = shippedCatalogue()
  return Array.from({ length: DEVICES }, (_, index) => models[Math.floor((index * models.length) / DEVICES)])
    .filter((model) => model !== undefined)
    .map((model, index) => deviceSchema.parse({ ...deviceDraft(model), id: `d${index}` }))
}

function generated(): Device[] {
  return fc
    .sample(anyDevice, { seed: 500, numRuns: DEVICES })
    .map((device, index) => ({ ...device, id: `d${index}`, status: 'available' as const }))
}
