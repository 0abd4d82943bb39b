/** What the owner's choices teach; derived anew whenever anything in the collection changed. */
import { deviceName } from '../../shared/gear/device'
import { t } from '../../shared/i18n/texts'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import { type Learned, learn } from '../../shared/learning/learn'
import { choiceLessons, ratingLessons } from '../../shared/learning/lessons'
import { utilitiesOn } from '../../shared/learning/utilities'
import type { LearnedScenario } from '../../shared/learning/views'
import { builtinScenarios, findScenario } from '../../shared/scenarios/builtin/builtin'
import type { Scenario } from '../../shared/scenarios/scenario'
import { defaultContext } from '../../shared/suggest/context'
import { SECONDS_PER_DAY } from '../../shared/time'
import { memoised } from './memo'
import { act, type Bench, found, refuse } from './services'
import { readSettings } from './settings'
import { ownedShelf } from './shelf'

/** A scenario as the owner's choices weigh it, and what was learned of it. */
export function learned(bench: Bench, scenario: Scenario): Learned {
  return learners(bench, () => learnerOf(bench))(scenario)
}

/** Ratings fade over months and parts wear over weeks: a day makes no difference. */
const learners = memoised<(scenario: Scenario) => Learned>(SECONDS_PER_DAY)

function learnerOf(bench: Bench): (target: Scenario) => Learned {
  const { store, clock } = bench
  const scenarios = new Map([...builtinScenarios(), ...store.scenarios.all()].map((each) => [each.id, each]))
  const feedback = store.feedback.all()
  const rated = store.feedback.ratedSessions()
  const resets = new Map(store.learningResets.all().map(({ scenario, at }) => [scenario, at]))
  const shelf = ownedShelf(bench)
  const settings = readSettings(bench)
  const look = utilitiesOn(shelf)
  const names = {
    device: (id: string) => {
      const device = shelf.devices.find((each) => each.id === id)
      return device ? deviceName(device) : id
    },
    scenario: (id: string) => scenarios.get(id)?.name ?? id,
  }
  const known = new Map<string, Learned>()

  return (target) => {
    const key = JSON.stringify([target.id, target.weights])
    const before = known.get(key)
    if (before) return before
    const begins = resets.get(target.id) ?? Number.NEGATIVE_INFINITY
    const counts = ({ scenario, at }: { readonly scenario: string; readonly at: number }) =>
      at >= begins && at >= (resets.get(scenario) ?? at)
    const choices = choiceLessons(feedback.filter(counts), ({ scenario: id, context }) => {
      const scenario = scenarios.get(id)
      return scenario ? look(scenario, context) : null
    })
    const ratings = ratingLessons(
      rated.filter(counts),
      (id) => {
        const scenario = scenarios.get(id)
        return scenario ? look(scenario, defaultContext(scenario, settings)) : null
      },
      clock.nowAt(),
    )
    const fresh = learn(target, [...choices, ...ratings], scenarios, names)
    known.set(key, fresh)
    return fresh
  }
}

export function learnedView(bench: Bench, { scenario }: { readonly scenario: string }): LearnedScenario {
  return learned(bench, scenarioNamed(bench, scenario)).view
}

/** Notes that the owner chose otherwise, or why not this time. @returns the id, to take it back later. */
export function giveFeedback(bench: Bench, input: ParsedInput<'suggest.feedback'>): Changed<number> {
  const { store, clock } = bench
  scenarioNamed(bench, input.scenario)
  const suggested = found(store.devices.get(input.suggested), 'device')
  const chosen = input.chosen === null ? null : found(store.devices.get(input.chosen), 'device')
  if (chosen?.id === suggested.id) {
    refuse('VALIDATION', t.services.care.nothingToLearn, 'chosen')
  }
  const label = chosen
    ? t.services.care.choiceNoted({ name: deviceName(chosen) })
    : t.services.care.passedOver({ name: deviceName(suggested) })
  return act(bench, label, () => store.feedback.insert({ ...input, at: clock.nowAt() }))
}

export function removeFeedback(bench: Bench, id: number): Changed<null> {
  found(bench.store.feedback.get(id), 'choice')
  return act(bench, t.services.care.choiceForgotten, () => {
    bench.store.feedback.remove(id)
    return null
  })
}

/** Forgets the choices made in a scenario and begins anew: nothing from before shifts its weights any more. */
export function resetLearning(bench: Bench, { scenario: id }: { readonly scenario: string }): Changed<null> {
  const { store, clock } = bench
  const { name } = scenarioNamed(bench, id)
  return act(bench, t.services.care.learningReset({ name }), () => {
    for (const entry of store.feedback.all()) if (entry.scenario === id) store.feedback.remove(entry.id)
    store.learningResets.set(id, clock.nowAt())
    return null
  })
}

function scenarioNamed({ store }: Bench, id: string): Scenario {
  return found(findScenario(id, store.scenarios.all()), 'scenario')
}
