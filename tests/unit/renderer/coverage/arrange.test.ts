import { describe, expect, it } from 'vitest'
import {
  allAlike,
  arrangeMap,
  type Row,
  stepOf,
  worstFirst,
} from '../../../../src/renderer/features/coverage/shelf/arrange'

const row = (scenario: string, share: number, scores: Readonly<Record<string, number | null>>): Row => {
  const cells = Object.entries(scores).map(([device, score]) => ({ device, score, text: `${device}.` }))
  const [best] = cells
    .flatMap(({ device, score }) => (score === null ? [] : [{ device, score }]))
    .sort((a, b) => b.score - a.score)
  return {
    scenario,
    name: scenario,
    share,
    best: best ?? null,
    gap: share * (100 - (best?.score ?? 0)),
    cells,
  }
}

const COMMUTE = row('commute', 0.6, { hd600: 40, er4: 90 })
const MIXING = row('mixing', 0.4, { hd600: 80, er4: 60 })
const STAGE = row('stage', 0, { hd600: null, er4: null })
const LIBRARY = row('library', 0, { hd600: null, er4: 95 })

describe('the rows of the map', () => {
  it('begin where the shelf serves worst for how often it happens', () => {
    expect(worstFirst([COMMUTE, MIXING]).map(({ scenario }) => scenario)).toEqual(['mixing', 'commute'])
  })

  it('end with what never happens, of that the worst served first', () => {
    const order = worstFirst([LIBRARY, STAGE, COMMUTE, MIXING]).map(({ scenario }) => scenario)
    expect(order).toEqual(['mixing', 'commute', 'stage', 'library'])
  })

  it('put what happens and is served perfectly before what never happens', () => {
    const perfect = row('perfect', 0.1, { er4: 100 })
    expect(worstFirst([STAGE, perfect])[0]?.scenario).toBe('perfect')
  })
})

describe('the columns of the map', () => {
  it('begin with the device that serves most of what is done', () => {
    expect(arrangeMap([COMMUTE, MIXING]).devices).toEqual(['er4', 'hd600'])
    expect(arrangeMap([row('mixing', 1, { er4: 60, hd600: 80 }), LIBRARY]).devices).toEqual(['hd600', 'er4'])
  })

  it('have a cell for each device of each row', () => {
    const { rows, devices } = arrangeMap([COMMUTE, STAGE])
    for (const { cells } of rows) expect([...cells.keys()].sort()).toEqual([...devices].sort())
  })
})

describe('the scale', () => {
  it('steps by the number that is shown', () => {
    expect([0, 49.4, 49.5, 59.4, 89.4, 89.5, 100].map(stepOf)).toEqual([0, 0, 1, 1, 4, 5, 5])
  })
})

describe('shares', () => {
  it('are all alike where nothing was logged', () => {
    expect(allAlike([row('a', 0.5, {}), row('b', 0.5, {})])).toBe(true)
    expect(allAlike([COMMUTE, MIXING])).toBe(false)
    expect(allAlike([row('only', 1, {})])).toBe(false)
  })
})
