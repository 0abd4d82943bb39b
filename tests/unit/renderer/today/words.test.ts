import { expect, test } from 'vitest'
import { differing } from '../../../../src/renderer/features/today/differing'
import { fillInsOf } from '../../../../src/renderer/features/today/fillIns'
import { leadInWords } from '../../../../src/renderer/features/today/leadWords'
import { groundsInWords, isTelling } from '../../../../src/renderer/features/today/learnedWords'
import { toggleDevice, toggleTips } from '../../../../src/renderer/features/today/locks'
import { nothingInWords } from '../../../../src/renderer/features/today/nothingWords'
import { tellingKeys } from '../../../../src/renderer/features/today/tellingKeys'
import { NO_LOCKS } from '../../../../src/shared/suggest/locks'
import type { Context } from '../../../../src/shared/suggest/types'

const QUIET: Context = {
  minutes: 60,
  noiseDbA: 35,
  temperatureC: 21,
  glasses: 'none',
  aware: false,
  headRest: false,
  othersNear: true,
  interruptions: 'some',
  wind: false,
  source: null,
  rotate: 0,
}

test('an ordinary occasion is told by its length alone', () => {
  expect([...tellingKeys(QUIET, {})]).toEqual(['minutes'])
})

test('the most telling come first, and what was changed by hand is always shown', () => {
  const rough: Context = {
    ...QUIET,
    noiseDbA: 80,
    aware: true,
    wind: true,
    glasses: 'thick',
    temperatureC: 35,
  }
  const keys = tellingKeys(rough, { othersNear: true })
  expect([...keys]).toEqual(['othersNear', 'minutes', 'noiseDbA', 'aware', 'wind'])
})

test('the lead is told in whole points, and a surprise may stand behind', () => {
  expect(leadInWords(null, false)).toBe('the only one that suits')
  expect(leadInWords(0.4, false)).toBe('level with the next')
  expect(leadInWords(2.6, false)).toBe('3 ahead')
  expect(leadInWords(-6.2, true)).toBe('6 behind the best')
})

test('what to fill in is asked of devices in the running, most valuable first', () => {
  const item = (attribute: string, worthPoints: number) => ({ attribute, label: attribute, worthPoints })
  const fillIns = fillInsOf({
    firstIn: [
      { device: 'A', share: 0.7 },
      { device: 'B', share: 0.29 },
      { device: 'C', share: 0.01 },
    ],
    unknowns: [
      { device: 'A', items: [item('weightG', 1), item('folds', 0.5)] },
      { device: 'B', items: [item('isolationDb', 3)] },
      { device: 'C', items: [item('drivers', 9)] },
    ],
  })
  expect(fillIns.map(({ device, attribute }) => `${device} ${attribute}`)).toEqual([
    'B isolationDb',
    'A weightG',
  ])
})

test('a lock goes on and off, and only the same pair lets go of it', () => {
  const on = toggleTips(toggleDevice(NO_LOCKS, 'A'), { part: 'T' })
  expect(on).toEqual({ device: 'A', tips: { part: 'T' } })
  expect(toggleTips(on, { product: 'T' })).toEqual({ device: 'A', tips: { product: 'T' } })
  expect(toggleDevice(toggleTips(on, { part: 'T' }), 'A')).toEqual(NO_LOCKS)
})

test('where nothing is left, the words say whose doing it is', () => {
  expect(nothingInWords(0, NO_LOCKS)).toBe('Nothing you own suits this: the reasons stand below.')
  expect(nothingInWords(2, NO_LOCKS)).toBe('You have passed on everything that suits.')
  expect(nothingInWords(0, { device: 'A', tips: null })).toContain('The one you keep does not suit this')
  expect(nothingInWords(0, { device: null, tips: { part: 'T' } })).toContain('the pair you keep')
})

test('trying what would change the pick changes that alone', () => {
  expect(differing(QUIET, { ...QUIET, aware: true })).toEqual({ aware: true })
})

const shift = (designed: number, learned: number) => ({
  criterion: 'heat' as const,
  designed,
  learned,
  spread: 0.02,
  evidence: [],
})

test('what was learned says on how much it rests', () => {
  expect(groundsInWords({ observations: 0, observationsElsewhere: 0, shifts: [] })).toMatch(/^Nothing yet\./)
  expect(groundsInWords({ observations: 1, observationsElsewhere: 2, shifts: [shift(0.1, 0.2)] })).toBe(
    'From 1 choice or rating here; 2 choices and ratings elsewhere count a little too.',
  )
  expect(groundsInWords({ observations: 3, observationsElsewhere: 0, shifts: [shift(0.1, 0.101)] })).toBe(
    'From 3 choices and ratings here. It changes nothing worth telling so far.',
  )
})

test('a shift that rounds to nothing is not told', () => {
  expect(isTelling(shift(0.1, 0.104))).toBe(false)
  expect(isTelling(shift(0.1, 0.12))).toBe(true)
})
