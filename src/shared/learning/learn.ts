import type { Scenario } from '../scenarios/scenario'
import { type Estimate, estimate, type Prior } from './estimate'
import { evidenceFor, type Names } from './evidence'
import type { Lesson } from './lessons'
import { dot, times } from './matrix'
import { designedShares, deviatedShares, LEARNED_CRITERIA, leadsBy } from './shares'
import type { LearnedScenario } from './views'

/**
 * How far weights may be off, as standard deviations of their logarithms: alike in all scenarios, and in one
 * of them (assumed). Two weights in three lie between 0.6 and 1.7 times the designed one.
 */
export const WEIGHT_PRIOR: Prior = { sharedSd: 0.25, ownSd: 0.45 }

export interface Learned {
  /** The scenario with the weights that the owner's choices speak for; the very same when nothing was learned. */
  readonly scenario: Scenario
  /** Worked out when it is asked for. */
  readonly view: LearnedScenario
}

/**
 * Weighs a scenario anew by what the owner chose and rated, there and, with less force, elsewhere
 * (domain notes E.4). Recomputed from the lessons each time: nothing is counted up.
 * @param weighted every scenario that a lesson comes from, by id
 */
export function learn(
  target: Scenario,
  lessons: readonly Lesson[],
  weighted: ReadonlyMap<string, Scenario>,
  names: Names,
): Learned {
  const designed = designedShares(target)
  const usable = sortedByContent(
    lessons.filter(({ scenario }) => scenario === target.id || weighted.has(scenario)),
  )
  const counted = (list: readonly Lesson[]) => list.reduce((sum, { observations }) => sum + observations, 0)
  const here = usable.filter(({ scenario }) => scenario === target.id)
  const find = once(() => {
    const designs = new Map([...weighted].map(([id, scenario]) => [id, designedShares(scenario)]))
    designs.set(target.id, designed)
    const leads = new Map([...designs].map(([id, shares]) => [id, leadsBy(shares)]))
    const found = estimate(
      usable.flatMap(({ scenario, weight, gaps }) => {
        const predict = leads.get(scenario)?.(gaps)
        return predict ? [{ group: scenario, weight, predict }] : []
      }),
      LEARNED_CRITERIA.length,
      WEIGHT_PRIOR,
    )
    return { found, learned: deviatedShares(designed, found.deviation(target.id)) }
  })
  const view = once((): LearnedScenario => {
    const { found, learned } = find()
    return {
      scenario: target.id,
      observations: counted(here),
      observationsElsewhere: counted(usable) - counted(here),
      shifts: shiftsOf(target.id, designed, learned, found, usable, names),
    }
  })
  return {
    scenario: usable.length === 0 ? target : reweighed(target, find().learned),
    get view() {
      return view()
    },
  }
}

function once<T>(derive: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => {
    known ??= { value: derive() }
    return known.value
  }
}

/** Shifts below this share of the score are nothing to speak of. */
const LEAST_SHIFT = 0.002

function shiftsOf(
  target: string,
  designed: readonly number[],
  learned: readonly number[],
  found: Estimate,
  lessons: readonly Lesson[],
  names: Names,
): LearnedScenario['shifts'] {
  const covariance = found.covariance(target)
  return LEARNED_CRITERIA.flatMap((criterion, index) => {
    const [before = 0, after = 0] = [designed[index], learned[index]]
    if (before === 0) return []
    const shift = after - before
    const evidence = Math.abs(shift) < LEAST_SHIFT ? [] : evidenceFor(index, shift, lessons, target, names)
    // How a share moves with each deviation, from the softmax that makes the shares.
    const slope = learned.map((share, other) => after * ((other === index ? 1 : 0) - share))
    const spread = Math.sqrt(Math.max(0, dot(slope, times(covariance, slope))))
    return [{ criterion, designed: before, learned: after, spread, evidence }]
  })
}

/** The learned shares on the scale of the scenario's own weights, so that a turn counts as much as before. */
function reweighed(scenario: Scenario, learned: readonly number[]): Scenario {
  const stated = LEARNED_CRITERIA.reduce((sum, criterion) => sum + (scenario.weights[criterion] ?? 0), 0)
  // Without any stated weight each criterion counts as 1.
  const sum = stated > 0 ? stated : LEARNED_CRITERIA.length
  const weights: Scenario['weights'] = { ...scenario.weights }
  for (const [index, criterion] of LEARNED_CRITERIA.entries()) {
    const share = learned[index] ?? 0
    if (share > 0) weights[criterion] = sum * share
  }
  return { ...scenario, weights }
}

/** So that the order in which choices were kept cannot matter, not even in the last digit. */
function sortedByContent(lessons: readonly Lesson[]): Lesson[] {
  return lessons
    .map((lesson) => ({ lesson, key: contentOf(lesson) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ lesson }) => lesson)
}

function contentOf({ scenario, grounds, weight, gaps }: Lesson): string {
  return JSON.stringify([scenario, grounds, weight, gaps])
}
