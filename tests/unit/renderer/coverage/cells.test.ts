import { expect, test } from 'vitest'
import { arrangeMap } from '../../../../src/renderer/features/coverage/shelf/arrange'
import { linesOf, sortLines } from '../../../../src/renderer/features/coverage/shelf/cells'

const cell = (device: string, score: number | null) => ({ device, score, text: 'Because.' })
const MAP = arrangeMap([
  {
    scenario: 'run',
    name: 'Running',
    share: 0.2,
    best: { device: 'b', score: 70 },
    gap: 6,
    cells: [cell('a', null), cell('b', 70)],
  },
  {
    scenario: 'mix',
    name: 'Mixing',
    share: 0.8,
    best: { device: 'a', score: 90 },
    gap: 8,
    cells: [cell('a', 90), cell('b', 60)],
  },
])
const LINES = linesOf(
  MAP,
  new Map([
    ['a', 'Zenith'],
    ['b', 'Alpha'],
  ]),
)
const told = (lines: typeof LINES) => lines.map(({ scenario, device }) => `${scenario} ${device}`)

test('the table has every cell, in the order of the map, the best of each row first', () => {
  expect(told(LINES)).toEqual(['mix a', 'mix b', 'run b', 'run a'])
})

test('it sorts by score with the excluded last, by name, and the other way round', () => {
  expect(told(sortLines(LINES, { sort: 'score', reversed: false }))).toEqual([
    'mix a',
    'run b',
    'mix b',
    'run a',
  ])
  expect(told(sortLines(LINES, { sort: 'device', reversed: false }))).toEqual([
    'mix b',
    'run b',
    'mix a',
    'run a',
  ])
  expect(told(sortLines(LINES, { sort: 'score', reversed: true }))[0]).toBe('run a')
})
