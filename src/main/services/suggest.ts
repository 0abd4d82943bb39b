import { t } from '../../shared/i18n/texts'
import type { ParsedInput } from '../../shared/ipc/contract'
import { productName } from '../../shared/parts/part'
import { builtinScenarios, findScenario } from '../../shared/scenarios/builtin/builtin'
import type { Scenario } from '../../shared/scenarios/scenario'
import { defaultContext } from '../../shared/suggest/context'
import { type Locks, withLocks } from '../../shared/suggest/locks'
import { suggest } from '../../shared/suggest/suggest'
import type { Context, SuggestInput, Suggestion } from '../../shared/suggest/types'
import { learned } from './learning'
import { type Bench, found, refuse } from './services'
import { readSettings } from './settings'
import { ownedShelf } from './shelf'

/** Built-in and own scenarios, most used first; among equals in the order of the built-in table. */
export function listScenarios({ store }: Bench): { scenario: Scenario; builtIn: boolean; uses: number }[] {
  const uses = store.sessions.uses()
  const entry = (scenario: Scenario, builtIn: boolean) => ({
    scenario,
    builtIn,
    uses: uses.get(scenario.id) ?? 0,
  })
  return [
    ...builtinScenarios().map((scenario) => entry(scenario, true)),
    ...store.scenarios.all().map((scenario) => entry(scenario, false)),
  ].sort((a, b) => b.uses - a.uses)
}

/** What to take for a scenario, from everything that is owned now. */
export function suggestFor(bench: Bench, input: ParsedInput<'suggest.run'>): Suggestion {
  return suggest(askedOf(bench, input), { limit: input.limit })
}

/** The whole question: the occasion with what the owner decided already. */
export function askedOf(bench: Bench, input: ParsedInput<'suggest.run'>): SuggestInput {
  const { locks, passOver, showAnyway } = input
  refuseUnknownLocks(bench, locks)
  const occasion = occasions(bench)(scenarioOf(bench, input.scenario), input.context)
  return withLocks({ ...occasion, showAnyway }, locks, passOver)
}

function refuseUnknownLocks({ store }: Bench, { device, tips }: Locks): void {
  if (device !== null) found(store.devices.get(device), 'device')
  if (tips === null) return
  if ('part' in tips) {
    const { retiredAt } = found(store.parts.get(tips.part), 'pair')
    if (retiredAt !== null) refuse('CONFLICT', t.services.gear.keepRetiredOn, 'locks.tips')
    return
  }
  const product = found(store.products.get(tips.product), 'product')
  if (!store.stock.all().some((lot) => lot.product === product.id && lot.pairs > 0)) {
    refuse('CONFLICT', t.services.gear.keepNoneUnopened({ name: productName(product) }), 'locks.tips')
  }
}

export function scenarioOf({ store }: Bench, id: string): Scenario {
  return found(findScenario(id, store.scenarios.all()), 'scenario')
}

/** What of the circumstances differs from the usual; undefined = as usual. */
type Differing = ParsedInput<'suggest.run'>['context']

/**
 * Everything that is owned, read once, for asking about one scenario after another; each is weighed as the
 * owner's choices taught.
 */
export function occasions(bench: Bench): (scenario: Scenario, differing?: Differing) => SuggestInput {
  const owned = ownedShelf(bench)
  const settings = readSettings(bench)
  return (scenario, differing = {}) => {
    const given = Object.fromEntries(Object.entries(differing).filter(([, value]) => value !== undefined))
    const context: Context = { ...defaultContext(scenario, settings), rotate: settings.rotate, ...given }
    if (differing.source != null) found(bench.store.sources.get(differing.source), 'source')
    return { ...owned, scenario: learned(bench, scenario).scenario, context, showAnyway: [], keep: null }
  }
}
