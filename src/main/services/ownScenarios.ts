import { t } from '../../shared/i18n/texts'
/** The owner's own scenarios: copies of others with needs of their own. */
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import { BUILTIN_SCENARIOS } from '../../shared/scenarios/builtin/builtin'
import type { ScenarioDraft } from '../../shared/scenarios/draft'
import type { Scenario } from '../../shared/scenarios/scenario'
import { suggest } from '../../shared/suggest/suggest'
import type { Suggestion } from '../../shared/suggest/types'
import { freeId } from './ids'
import { act, type Bench, found, refuse } from './services'
import { occasions } from './suggest'

/** Adds a scenario, or changes one of the owner's. */
export function saveScenario(bench: Bench, draft: ScenarioDraft): Changed<Scenario> {
  const { store } = bench
  if (draft.source !== null) found(store.sources.get(draft.source), 'source')
  if (draft.id === null) {
    const scenario = { ...draft, id: newId(bench, draft.name) }
    return act(bench, t.services.gear.added(scenario), () => {
      store.scenarios.insert(scenario)
      return scenario
    })
  }
  const scenario = { ...draft, id: own(bench, draft.id).id }
  return act(bench, t.services.gear.edited(scenario), () => {
    store.scenarios.update(scenario)
    return scenario
  })
}

/** Deletes one of the owner's; sessions keep its id, and what was learned from them rests until it is back. */
export function removeScenario(bench: Bench, id: string): Changed<null> {
  const { name } = own(bench, id)
  return act(bench, t.services.gear.deleted({ name }), () => {
    bench.store.scenarios.remove(id)
    return null
  })
}

/** What would be suggested if the scenario were as drafted, with what was learned of it so far. */
export function previewScenario(bench: Bench, input: ParsedInput<'scenarios.preview'>): Suggestion {
  const { draft, context } = input
  if (draft.source !== null) found(bench.store.sources.get(draft.source), 'source')
  const scenario = { ...draft, id: draft.id ?? newId(bench, draft.name) }
  return suggest(occasions(bench)(scenario, context))
}

function own({ store }: Bench, id: string): Scenario {
  if (isBuiltIn(id)) refuse('VALIDATION', t.services.care.builtInScenario, 'id')
  return found(store.scenarios.get(id), 'scenario')
}

/** An id that no scenario has, nor ever had in the history: a new one begins without any. */
function newId({ store }: Bench, name: string): string {
  const past = new Set([
    ...store.sessions.uses().keys(),
    ...store.feedback.all().map((each) => each.scenario),
  ])
  return freeId([name], (id) => isBuiltIn(id) || past.has(id) || store.scenarios.get(id) !== null)
}

function isBuiltIn(id: string): boolean {
  return BUILTIN_SCENARIOS.some((scenario) => scenario.id === id)
}
