import type { Output } from '../../../shared/ipc/contract'
import type { Scenario } from '../../../shared/scenarios/scenario'

/** As many of the most used come before the owner's own. */
const BEFORE_OWN = 4

/**
 * The order of the chips: by use, but one's own stand in sight from the start, before any of them has a history.
 */
export function chipOrder(entries: Output<'scenarios.list'>): readonly Scenario[] {
  const byUse = entries.toSorted((a, b) => b.uses - a.uses)
  const first = byUse.slice(0, BEFORE_OWN)
  const rest = byUse.slice(BEFORE_OWN)
  return [...first, ...rest.filter(({ builtIn }) => !builtIn), ...rest.filter(({ builtIn }) => builtIn)].map(
    ({ scenario }) => scenario,
  )
}
