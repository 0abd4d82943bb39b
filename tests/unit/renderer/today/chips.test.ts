import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chipOrder } from '../../../../src/renderer/features/today/chipOrder'
import { chipsThatFit, shownFirst } from '../../../../src/renderer/features/today/chipRows'
import { BUILTIN_SCENARIOS } from '../../../../src/shared/scenarios/builtin/builtin'

const TWO_ROWS = { width: 500, gap: 6, rows: 2 }

test('chips fill two rows and leave room for what stands behind them', () => {
  // 4 × 100 + 3 × 6 fit beside each other, in the second row 2 and the 232 behind them.
  expect(chipsThatFit(Array(10).fill(100), 232, TWO_ROWS)).toBe(6)
})

test('all are shown where all fit, and none where there is no room at all', () => {
  expect(chipsThatFit([100, 100], 232, TWO_ROWS)).toBe(2)
  expect(chipsThatFit([100, 100], 232, { ...TWO_ROWS, rows: 0 })).toBe(0)
})

test('a wider window never shows fewer chips', () => {
  const widths = fc.array(fc.integer({ min: 40, max: 200 }), { maxLength: 30 })
  fc.assert(
    fc.property(
      widths,
      fc.integer({ min: 240, max: 900 }),
      fc.integer({ min: 0, max: 400 }),
      (list, width, more) => {
        const narrow = chipsThatFit(list, 232, { ...TWO_ROWS, width })
        expect(chipsThatFit(list, 232, { ...TWO_ROWS, width: width + more })).toBeGreaterThanOrEqual(narrow)
      },
    ),
  )
})

test('the chosen one is always in sight', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  expect(shownFirst(items, 2, 'b').map(({ id }) => id)).toEqual(['a', 'b'])
  expect(shownFirst(items, 2, 'd').map(({ id }) => id)).toEqual(['a', 'd'])
})

test('chips stand by use, and one’s own in sight before they have a history', () => {
  const builtIn = BUILTIN_SCENARIOS.slice(0, 6).map((scenario, index) => ({
    scenario,
    builtIn: true,
    uses: 10 - index,
  }))
  const own = BUILTIN_SCENARIOS.slice(0, 1).map((scenario) => ({
    scenario: { ...scenario, id: 'mine' },
    builtIn: false,
    uses: 0,
  }))
  const order = chipOrder([...builtIn, ...own]).map(({ id }) => id)
  expect(order.indexOf('mine')).toBe(4)
  expect(order.filter((id) => id !== 'mine')).toEqual(builtIn.map(({ scenario }) => scenario.id))
})
