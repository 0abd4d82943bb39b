import { builtin as ENGLISH_NAMES } from '../../i18n/en/scenarios/builtin'
import { t } from '../../i18n/texts'
import type { Scenario } from '../scenario'
import { ACTIVE } from './active'
import type { BuiltinScenario } from './common'
import { LISTENING } from './listening'
import { LIVING } from './living'
import { PLAY } from './play'
import { STUDIO } from './studio'
import { TRAVEL } from './travel'
import { WORK } from './work'

/** In the order in which they are offered before the owner's own habits are known: the everyday ones first (assumed). */
const BUILTIN = inOrder(
  [...TRAVEL, ...ACTIVE, ...WORK, ...LISTENING, ...LIVING, ...STUDIO, ...PLAY],
  ['public_transport', 'critical_listening', 'casual_home', 'office', 'flight', 'running', 'gym', 'calls'],
)

/** Every scenario Canalog brings, by its English name: so it is kept and passed on. */
export const BUILTIN_SCENARIOS: readonly Scenario[] = named(ENGLISH_NAMES)

/** The same by the names of the language that is spoken: so it is shown. */
export function builtinScenarios(): readonly Scenario[] {
  return named(t.scenarios.builtin)
}

/** A scenario by id, as it is shown; the owner's own come before a built-in of the same id. null = there is none. */
export function findScenario(id: string, own: readonly Scenario[]): Scenario | null {
  return [...own, ...builtinScenarios()].find((scenario) => scenario.id === id) ?? null
}

function named(names: Readonly<Record<BuiltinScenario['id'], string>>): readonly Scenario[] {
  return BUILTIN.map((scenario) => ({ ...scenario, name: names[scenario.id] }))
}

function inOrder(
  scenarios: readonly BuiltinScenario[],
  first: readonly BuiltinScenario['id'][],
): BuiltinScenario[] {
  const rank = ({ id }: BuiltinScenario) => (first.includes(id) ? first.indexOf(id) : first.length)
  return scenarios.toSorted((a, b) => rank(a) - rank(b))
}
