/** A small shelf to ask suggestions of, and the words in which tests ask. */
import type { Feedback } from '@shared/learning/views'
import { BUILTIN_SCENARIOS } from '@shared/scenarios/builtin/builtin'
import type { Scenario } from '@shared/scenarios/scenario'
import { defaultContext } from '@shared/suggest/context'
import { NO_LOCKS } from '@shared/suggest/locks'
import { type Suggestion, suggestionSchema } from '@shared/suggest/types'
import { giveFeedback } from '../../src/main/services/learning'
import { suggestFor } from '../../src/main/services/suggest'
import { addDevice, openBench, type TestBench } from './support'

export const HOME = scenarioWithId('casual_home')
export const HOME_CONTEXT = defaultContext(HOME, { glasses: 'none' })
export const OFFICE_CONTEXT = defaultContext(scenarioWithId('office'), { glasses: 'none' })

/** An open and a closed headphone and an in-ear. */
export function openShelf(): TestBench {
  const bench = openBench()
  const cups = { form: 'over_ear', wired: true, slots: ['pads', 'cable'] } as const
  addDevice(bench, 'hd600', { ...cups, slots: [...cups.slots], back: 'open', weightG: 260 })
  addDevice(bench, 'dt770', { ...cups, slots: [...cups.slots], back: 'closed', weightG: 270 })
  addDevice(bench, 'er4xr', { form: 'in_ear', fit: 'universal', wired: true, slots: ['tips', 'cable'] })
  return bench
}

export function scenarioWithId(id: string): Scenario {
  const found = BUILTIN_SCENARIOS.find((scenario) => scenario.id === id)
  if (!found) throw new Error(`no scenario ${id}`)
  return found
}

export function run(bench: TestBench, more: Partial<Parameters<typeof suggestFor>[1]> = {}): Suggestion {
  const input = { scenario: HOME.id, context: {}, showAnyway: [], passOver: [], locks: NO_LOCKS, ...more }
  return suggestionSchema.parse(suggestFor(bench, input))
}

export function scores({ ranked }: Suggestion): Record<string, number> {
  return Object.fromEntries(ranked.map(({ device, score }) => [device, score]))
}

export function choice(chosen: string, suggested: string, more: Partial<Feedback> = {}): Feedback {
  return { scenario: HOME.id, context: HOME_CONTEXT, suggested, chosen, reason: null, ...more }
}

/** Takes `chosen` instead of `suggested`, some times. */
export function takes(bench: TestBench, chosen: string, suggested: string, times: number): void {
  for (let n = 0; n < times; n++) giveFeedback(bench, choice(chosen, suggested))
}
