import {
  choiceLessons,
  type FeedbackRecord,
  RATING_HALF_LIFE_S,
  type RatedSession,
  ratingLessons,
} from '@shared/learning/lessons'
import { LEARNED_CRITERIA } from '@shared/learning/shares'
import { type Utilities, utilitiesOn } from '@shared/learning/utilities'
import type { Criterion } from '@shared/scenarios/scenario'
import { defaultContext } from '@shared/suggest/context'
import { describe, expect, it } from 'vitest'
import { GEAR } from '../suggest/gear'
import { inputFor, NOW, scenario } from '../suggest/shelf'

const OFFICE = scenario('office')
const shelf = (devices = Object.values(GEAR)) => inputFor(OFFICE, devices)

/** Devices that are good at one thing each; the field is middling. */
const GOOD_AT: Readonly<Record<string, Criterion>> = { quiet: 'isolation', soft: 'comfort' }
const MADE_UP: Utilities = {
  of: (id) => (id in GOOD_AT ? LEARNED_CRITERIA.map((each) => (GOOD_AT[id] === each ? 1 : 0.2)) : null),
  ofOthers: () => LEARNED_CRITERIA.map(() => 0.5),
}

function entry(more: Partial<FeedbackRecord> = {}): FeedbackRecord {
  const context = defaultContext(OFFICE, { glasses: 'none' })
  return { scenario: 'office', context, suggested: 'quiet', chosen: 'soft', reason: null, at: NOW, ...more }
}

const taught = (...entries: FeedbackRecord[]) => choiceLessons(entries, () => MADE_UP)
const gapOn = (criterion: Criterion, gaps: readonly number[] | undefined) =>
  gaps?.[LEARNED_CRITERIA.indexOf(criterion)]

describe('a choice', () => {
  it('is won by what was taken, on what it does better', () => {
    const [lesson, ...others] = taught(entry())
    expect(others).toEqual([])
    expect(lesson).toMatchObject({ weight: 1, observations: 1, grounds: { winner: 'soft', loser: 'quiet' } })
    expect(gapOn('comfort', lesson?.gaps)).toBeCloseTo(0.8)
    expect(gapOn('isolation', lesson?.gaps)).toBeCloseTo(-0.8)
    expect(gapOn('stage', lesson?.gaps)).toBe(0)
  })

  it('counts half when it was anyway about whose turn it is', () => {
    const [lesson] = taught(entry({ context: { ...entry().context, rotate: 1 } }))
    expect(lesson?.weight).toBe(0.5)
  })

  it('teaches nothing of devices that are gone, nor when the device was not at hand', () => {
    expect(taught(entry({ chosen: 'gone' }))).toEqual([])
    expect(taught(entry({ reason: 'not_at_hand' }))).toEqual([])
    expect(choiceLessons([entry()], () => null)).toEqual([])
  })
})

describe('a reason', () => {
  it('blames its own criteria alone, where the suggested device is worse than the field', () => {
    const [lesson] = taught(entry({ chosen: null, reason: 'uncomfortable' }))
    expect(lesson).toMatchObject({ weight: 0.5, observations: 1, grounds: { loser: 'quiet' } })
    const blamed = LEARNED_CRITERIA.filter((criterion) => gapOn(criterion, lesson?.gaps) !== 0)
    expect(blamed).toEqual(['comfort', 'glasses'])
  })

  it('teaches nothing of the weights where the device does better than the field', () => {
    expect(taught(entry({ chosen: null, reason: 'isolation' }))).toEqual([])
    expect(taught(entry({ chosen: null, reason: 'other' }))).toEqual([])
  })

  it('together with a choice is one observation and two lessons', () => {
    const lessons = taught(entry({ reason: 'uncomfortable' }))
    expect(lessons.map(({ observations }) => observations)).toEqual([1, 0])
  })
})

describe('ratings after listening', () => {
  const rated = (device: string, rating: number, daysAgo = 0): RatedSession => ({
    device,
    scenario: 'office',
    rating,
    at: NOW - daysAgo * 86_400,
  })
  const compared = (...sessions: RatedSession[]) => ratingLessons(sessions, () => MADE_UP, NOW)

  it('let the better rated device win, weaker than a choice', () => {
    const [lesson] = compared(rated('quiet', 2), rated('soft', 5))
    expect(lesson).toMatchObject({ grounds: { winner: 'soft', loser: 'quiet' }, observations: 2 })
    expect(lesson?.weight).toBeGreaterThan(0)
    expect(lesson?.weight).toBeLessThan(0.5)
  })

  it('say nothing between equals, nor of one device alone', () => {
    expect(compared(rated('quiet', 4), rated('soft', 4))).toEqual([])
    expect(compared(rated('quiet', 4), rated('quiet', 1))).toEqual([])
  })

  it('say more the further apart, the more often and the more recently', () => {
    const weight = (...sessions: RatedSession[]) => compared(...sessions)[0]?.weight ?? 0
    const once = weight(rated('quiet', 2), rated('soft', 5))
    expect(weight(rated('quiet', 4), rated('soft', 5))).toBeLessThan(once)
    expect(weight(rated('quiet', 2), rated('soft', 5), rated('quiet', 2), rated('soft', 5))).toBeGreaterThan(
      once,
    )
    const old = RATING_HALF_LIFE_S / 86_400
    expect(weight(rated('quiet', 2, old), rated('soft', 5, old))).toBeLessThan(once)
  })

  it('of different scenarios are not compared', () => {
    expect(compared(rated('quiet', 2), { ...rated('soft', 5), scenario: 'flight' })).toEqual([])
  })
})

describe('how devices do on an occasion', () => {
  const context = defaultContext(OFFICE, { glasses: 'none' })

  it('is what a suggestion says of them, criterion by criterion', () => {
    const look = utilitiesOn(shelf())(OFFICE, context)
    const utilities = look.of('hd600')
    expect(utilities).toHaveLength(LEARNED_CRITERIA.length)
    for (const utility of utilities ?? []) {
      expect(utility).toBeGreaterThanOrEqual(0)
      expect(utility).toBeLessThanOrEqual(1)
    }
    expect(look.of('gone')).toBeNull()
  })

  it('compares with what else could have been suggested, without what a veto excludes', () => {
    const alone = utilitiesOn(shelf([GEAR.er4xr]))(OFFICE, context)
    expect(alone.ofOthers('er4xr')).toBeNull()
    // An open back leaks into a shared office, so that it is no alternative.
    const two = utilitiesOn(shelf([GEAR.er4xr, GEAR.hd600]))(scenario('quiet_shared'), context)
    expect(two.ofOthers('hd600')).toEqual(two.of('er4xr'))
    expect(two.ofOthers('er4xr')).toBeNull()
  })

  it('takes a source that is gone for any source', () => {
    const look = utilitiesOn(shelf())
    expect(look(OFFICE, { ...context, source: 'sold' }).of('hd600')).toEqual(
      look(OFFICE, context).of('hd600'),
    )
  })
})
