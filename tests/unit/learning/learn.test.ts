import { learn } from '@shared/learning/learn'
import type { Lesson } from '@shared/learning/lessons'
import { LEARNED_CRITERIA } from '@shared/learning/shares'
import type { Criterion, Scenario } from '@shared/scenarios/scenario'
import { weightsOf } from '@shared/suggest/score'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scenario } from '../suggest/shelf'

const FLIGHT = scenario('flight')
const OFFICE = scenario('office')
const SCENARIOS = new Map([FLIGHT, OFFICE].map((each) => [each.id, each]))
const NAMES = { device: (id: string) => id, scenario: (id: string) => SCENARIOS.get(id)?.name ?? id }

function lesson(gaps: Partial<Record<Criterion, number>>, of: Scenario = FLIGHT, weight = 1): Lesson {
  return {
    scenario: of.id,
    weight,
    gaps: LEARNED_CRITERIA.map((criterion) => gaps[criterion] ?? 0),
    grounds: { kind: 'choice', winner: 'light', loser: 'quiet' },
    observations: 1,
  }
}

/** The lighter device was taken although the quieter one leads by a few points. */
const LIGHT_OVER_QUIET = { comfort: 0.5, isolation: -0.7 } as const

function learned(lessons: readonly Lesson[], target = FLIGHT) {
  return learn(target, lessons, SCENARIOS, NAMES)
}

/** The lead of the light device over the quiet one in points. */
function leadIn(of: Scenario): number {
  const weights = weightsOf(of, 0)
  return 100 * ((weights.get('comfort') ?? 0) * 0.5 - (weights.get('isolation') ?? 0) * 0.7)
}

const many = (count: number, one = lesson(LIGHT_OVER_QUIET)) => Array.from({ length: count }, () => one)

describe('learning weights', () => {
  it('without any choice the scenario is the very one that was designed', () => {
    const { scenario: same, view } = learned([])
    expect(same).toBe(FLIGHT)
    for (const { designed, learned: after, evidence } of view.shifts) {
      expect(after).toBeCloseTo(designed, 12)
      expect(evidence).toEqual([])
    }
  })

  it('three overrides turn a lead of a few points, thirty turn a wide one', () => {
    const before = leadIn(FLIGHT)
    expect(before).toBeLessThan(-3)
    expect(leadIn(learned(many(3)).scenario)).toBeGreaterThan(before + 4)
    expect(leadIn(learned(many(30)).scenario)).toBeGreaterThan(0)
  })

  it('what was learned elsewhere counts, but less than what was learned here', () => {
    const here = leadIn(learned(many(5)).scenario)
    const elsewhere = leadIn(learned(many(5, lesson(LIGHT_OVER_QUIET, OFFICE))).scenario)
    expect(elsewhere).toBeGreaterThan(leadIn(FLIGHT))
    expect(elsewhere).toBeLessThan(here)
  })

  it('counts what it rests on here and elsewhere', () => {
    const { view } = learned([...many(2), lesson(LIGHT_OVER_QUIET, OFFICE)])
    expect(view).toMatchObject({ scenario: 'flight', observations: 2, observationsElsewhere: 1 })
  })

  it('lessons from a scenario that is gone are left out', () => {
    const gone = { ...lesson(LIGHT_OVER_QUIET), scenario: 'gone' }
    expect(learned([gone]).scenario).toBe(FLIGHT)
  })

  it('says what speaks for a shift, in numbers, this scenario first', () => {
    const { view } = learned([lesson(LIGHT_OVER_QUIET, OFFICE), ...many(4)])
    const comfort = view.shifts.find(({ criterion }) => criterion === 'comfort')
    expect(comfort?.learned).toBeGreaterThan(comfort?.designed ?? 1)
    expect(comfort?.evidence).toEqual([
      'You took the light instead of the quiet 4 times.',
      `${OFFICE.name}: you took the light instead of the quiet once.`,
    ])
  })

  it('knows a share better the more it has seen', () => {
    const spread = (lessons: readonly Lesson[]) =>
      learned(lessons).view.shifts.find(({ criterion }) => criterion === 'isolation')?.spread ?? 0
    expect(spread(many(10))).toBeLessThan(spread([]))
  })
})

const anyLesson = fc
  .record({
    of: fc.constantFrom(FLIGHT, OFFICE),
    weight: fc.double({ min: 0.05, max: 1, noNaN: true }),
    gaps: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: LEARNED_CRITERIA.length,
      maxLength: LEARNED_CRITERIA.length,
    }),
  })
  .map(({ of, weight, gaps }): Lesson => ({ ...lesson({}, of, weight), gaps }))
const anyLessons = fc.array(anyLesson, { maxLength: 25 })

describe('whatever the owner chose', () => {
  it('no weight changes its sign, none appears, and their sum stays', () => {
    fc.assert(
      fc.property(anyLessons, (lessons) => {
        const after = learned(lessons).scenario.weights
        for (const criterion of LEARNED_CRITERIA) {
          const before = FLIGHT.weights[criterion] ?? 0
          if (before === 0) expect(after[criterion] ?? 0).toBe(0)
          else expect(after[criterion]).toBeGreaterThan(0)
        }
        const sum = (weights: Scenario['weights']) =>
          Object.values(weights).reduce((total, weight) => total + weight, 0)
        expect(sum(after)).toBeCloseTo(sum(FLIGHT.weights), 8)
        expect(after.rotation).toBe(FLIGHT.weights.rotation)
      }),
      { seed: 3, numRuns: 60 },
    )
  })

  it('the order of choices does not matter, to the last digit', () => {
    fc.assert(
      fc.property(anyLessons, (lessons) => {
        expect(learned(lessons.toReversed())).toEqual(learned(lessons))
      }),
      { seed: 4, numRuns: 40 },
    )
  })

  it('one more choice for a device never makes that choice less likely', () => {
    fc.assert(
      fc.property(anyLessons, anyLesson, (lessons, more) => {
        const lead = (of: Scenario) => {
          const weights = weightsOf(of, 0)
          return LEARNED_CRITERIA.reduce(
            (sum, criterion, index) => sum + (weights.get(criterion) ?? 0) * (more.gaps[index] ?? 0),
            0,
          )
        }
        const target = SCENARIOS.get(more.scenario) ?? FLIGHT
        const before = lead(learned(lessons, target).scenario)
        expect(lead(learned([...lessons, more], target).scenario)).toBeGreaterThanOrEqual(before - 1e-5)
      }),
      { seed: 6, numRuns: 40 },
    )
  })
})
