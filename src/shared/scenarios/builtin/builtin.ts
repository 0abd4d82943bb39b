import type { Scenario } from '../scenario'
import { ACTIVE } from './active'
import { LISTENING } from './listening'
import { LIVING } from './living'
import { PLAY } from './play'
import { STUDIO } from './studio'
import { TRAVEL } from './travel'
import { WORK } from './work'

/**
 * Every scenario Canalog brings, in the order in which they are offered before the owner's own habits are
 * known: the everyday ones first (assumed).
 */
export const BUILTIN_SCENARIOS: readonly Scenario[] = inOrder(
  [...TRAVEL, ...ACTIVE, ...WORK, ...LISTENING, ...LIVING, ...STUDIO, ...PLAY],
  ['public_transport', 'critical_listening', 'casual_home', 'office', 'flight', 'running', 'gym', 'calls'],
)

/** A scenario by id; the owner's own come before a built-in of the same id. null = there is none. */
export function findScenario(id: string, own: readonly Scenario[]): Scenario | null {
  return [...own, ...BUILTIN_SCENARIOS].find((scenario) => scenario.id === id) ?? null
}

function inOrder(scenarios: readonly Scenario[], first: readonly string[]): Scenario[] {
  const rank = ({ id }: Scenario) => (first.includes(id) ? first.indexOf(id) : first.length)
  return scenarios.toSorted((a, b) => rank(a) - rank(b))
}
