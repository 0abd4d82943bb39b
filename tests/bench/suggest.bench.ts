import { confidence } from '@shared/suggest/confidence/confidence'
import { drawWeights, scoreDrawer } from '@shared/suggest/confidence/draws'
import { effectsIn } from '@shared/suggest/confidence/effects'
import { fieldOf } from '@shared/suggest/confidence/field'
import { flipOf } from '@shared/suggest/confidence/flip'
import { suggest } from '@shared/suggest/suggest'
import type { SuggestInput } from '@shared/suggest/types'
import fc from 'fast-check'
import { test } from 'vitest'
import { anyDevice } from '../unit/suggest/arbitraries'
import { FOAM_T100, inputFor, pair, SILICONE } from '../unit/suggest/shelf'

const DEVICES = 500
const ROUNDS = 25
const SCENARIOS = ['public_transport', 'flight', 'critical_listening']

const DEVICE_LIST = fc.sample(anyDevice, { seed: 500, numRuns: DEVICES }).map((device, index) => ({
  ...device,
  id: `d${index}`,
  status: 'available' as const,
}))

/** Prints what a suggestion and its confidence cost; a slow machine is no failure, so nothing is asserted. */
test.each(SCENARIOS)(
  'a suggestion and its confidence: %s',
  (scenario) => {
    const input = inputFor(scenario, DEVICE_LIST, { parts: [pair(FOAM_T100), pair(SILICONE)] })
    const stages: readonly (readonly [name: string, run: () => unknown])[] = [
      ['suggest', () => suggest(input)],
      ['confidence, 1,000 draws', () => confidence(input)],
      ['  of it: the field', () => fieldOf(input)],
      ['  of it: unknown attributes', unknownsStage(input)],
      ['  of it: the draws', drawsStage(input)],
      ['  of it: the flip', flipStage(input)],
    ]
    for (const [, run] of stages) for (let round = 0; round < 3; round++) run()
    const taken = stages.map(() => [] as number[])
    // Stage by stage in each round, so that a busy machine slows all of them alike.
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, [, run]] of stages.entries()) taken[index]?.push(milliseconds(run))
    }
    const baseline = summary(taken[0] ?? []).median
    for (const [index, [name]] of stages.entries()) {
      const { least, median, p95 } = summary(taken[index] ?? [])
      const figures = `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, least ${least.toFixed(1)} ms`
      console.info(`${scenario}, ${DEVICES} devices, ${name}: ${figures}, ×${(median / baseline).toFixed(2)}`)
    }
  },
  300_000,
)

function unknownsStage(input: SuggestInput): () => unknown {
  const field = fieldOf(input)
  return () => field.ranked.map(effectsIn(field))
}

function drawsStage(input: SuggestInput): () => unknown {
  const field = fieldOf(input)
  const effects = field.ranked.map(effectsIn(field))
  return () => {
    const scoresOf = scoreDrawer(drawWeights(field, 1000), input.scenario.id)
    for (const [index, contender] of field.ranked.entries()) scoresOf(contender, effects[index] ?? [])
  }
}

function flipStage(input: SuggestInput): () => unknown {
  const field = fieldOf(input)
  return () => flipOf(field)
}

function milliseconds(run: () => unknown): number {
  const from = performance.now()
  run()
  return performance.now() - from
}

function summary(times: readonly number[]): { least: number; median: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return { least: at(0), median: at(0.5), p95: at(0.95) }
}
