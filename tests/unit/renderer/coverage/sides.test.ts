import { expect, test } from 'vitest'
import { sidesOf } from '../../../../src/renderer/features/coverage/compare/sides'
import type { Coverage } from '../../../../src/shared/coverage/views'

const row = (scenario: string, share: number, scores: Readonly<Record<string, number | null>>) => ({
  scenario,
  name: scenario,
  share,
  best: null,
  gap: 0,
  cells: Object.entries(scores).map(([device, score]) => ({ device, score, text: '' })),
})
const ROWS: Coverage['rows'] = [
  row('flight', 0.1, { hd600: null, er4: 90, xm4: 80 }),
  row('mixing', 0.9, { hd600: 85, er4: 60, xm4: 70 }),
]

test('without being asked, the two best of what is done most are compared', () => {
  expect(sidesOf(ROWS, {})).toEqual({ scenario: 'mixing', a: 'hd600', b: 'xm4' })
})

test('one that is asked for meets the best of the others', () => {
  expect(sidesOf(ROWS, { scenario: 'flight', a: 'er4' })).toEqual({ scenario: 'flight', a: 'er4', b: 'xm4' })
  expect(sidesOf(ROWS, { scenario: 'flight', b: 'er4' })).toEqual({ scenario: 'flight', a: 'xm4', b: 'er4' })
})

test('a single device has nobody to be compared with', () => {
  expect(sidesOf([row('flight', 1, { er4: 90 })], {})).toBeNull()
  expect(sidesOf([], {})).toBeNull()
})
