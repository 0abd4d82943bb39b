import { expect, test } from 'vitest'
import { withoutPassedOver } from '../../../../src/renderer/features/today/passedOver'
import type { Ranked, Term } from '../../../../src/shared/suggest/types'

const isolation = (points: number, text: string): Term => ({
  criterion: 'isolation',
  weight: 1,
  utility: points / 100,
  points,
  text,
  facts: [],
  assumed: false,
})

const entry = (device: string, points: number): Ranked => ({
  device,
  score: points,
  rig: { tips: null, pads: null, cable: null, source: null, headroomDb: null },
  rigNotes: [],
  terms: [isolation(points, `${points} dB isolation`)],
  for: [],
  against: [],
  whyNotFirst: 'Behind on isolation; the Best: 90 dB isolation.',
  overridden: [],
})

const RANKED = [{ ...entry('Best', 90), whyNotFirst: null }, entry('Middle', 60), entry('Last', 20)]
const ownName = (device: string) => device

test('nothing changes while nothing is passed over', () => {
  expect(withoutPassedOver(RANKED, [], ownName)).toBe(RANKED)
})

test('the next becomes first, and nothing is compared with what was passed over', () => {
  const [first, second, ...more] = withoutPassedOver(RANKED, ['Best'], ownName)
  expect(more).toEqual([])
  expect(first).toMatchObject({ device: 'Middle', whyNotFirst: null })
  expect(first?.for).toEqual([{ criterion: 'isolation', text: '60 dB isolation.', points: 40 }])
  expect(second?.whyNotFirst).toBe('Behind on isolation: 20 dB isolation; the Middle: 60 dB isolation.')
})

test('with everything passed over nothing is left', () => {
  expect(withoutPassedOver(RANKED, ['Best', 'Middle', 'Last'], ownName)).toEqual([])
})
