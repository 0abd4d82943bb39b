import { t } from '../../../shared/i18n/texts'
import type { Output } from '../../../shared/ipc/contract'
import type { ScenarioDraft } from '../../../shared/scenarios/draft'
import type { Criterion, Scenario } from '../../../shared/scenarios/scenario'

/** A new scenario that begins as a copy of another. */
export function copyOf(scenario: Scenario): ScenarioDraft {
  return { ...scenario, id: null, name: t.scenarios.mine({ name: scenario.name }) }
}

/** The built-in one that a new one takes its circumstances from: at home, where nothing is out of the ordinary. */
const ORDINARY = 'casual_home'

/** A new scenario without a name, in ordinary circumstances; null where they are not known. */
export function freshFrom(entries: Output<'scenarios.list'>): ScenarioDraft | null {
  const ordinary = entries.find(({ scenario }) => scenario.id === ORDINARY)?.scenario
  return ordinary ? { ...ordinary, id: null, name: '' } : null
}

/** The scenario as the text that others can paste, its name first; the id and the source are one's own. */
export function sharedText({ id: _, source: __, name, ...others }: Scenario): string {
  return JSON.stringify({ name, ...others }, null, 2)
}

/** What the owner changed is the owner's: its number no longer rests on what it was copied from. */
export function changed(draft: ScenarioDraft, change: Partial<ScenarioDraft>): ScenarioDraft {
  const owned = Object.keys(change).filter((key) => key in draft.basis)
  const basis = { ...draft.basis, ...Object.fromEntries(owned.map((key) => [key, 'yours'])) }
  return { ...draft, ...change, basis }
}

/** With one need weighing so much; a need of 0 is none. */
export function withNeed(draft: ScenarioDraft, criterion: Criterion, weight: number): ScenarioDraft {
  const { [criterion]: _, ...others } = draft.weights
  return changed(draft, { weights: weight === 0 ? others : { ...others, [criterion]: weight } })
}

/** The share of the score that a need has, 0…1. */
export function shareOf({ weights }: Pick<ScenarioDraft, 'weights'>, criterion: Criterion): number {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0)
  return sum === 0 ? 0 : (weights[criterion] ?? 0) / sum
}
