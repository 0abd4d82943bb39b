import { describe, expect, it } from 'vitest'
import {
  expectedText,
  listText,
  packsText,
  spanText,
  totalText,
} from '../../../../src/renderer/features/parts/shopping/words'
import { productSchema } from '../../../../src/shared/parts/part'
import { stockOutlook } from '../../../../src/shared/stock/outlook'
import type { ShoppingItem } from '../../../../src/shared/stock/views'
import { OPTIONS, stock } from '../../stock/subjects'

function item(pairs: number, changes: Partial<ShoppingItem> = {}): ShoppingItem {
  const product = productSchema.parse({
    id: 'comply',
    kind: 'tips',
    brand: 'Comply',
    model: 'T-100',
    size: 'M',
    pairsPerPack: 3,
  })
  return { product, outlook: stockOutlook(stock(), OPTIONS), pairs, lastPaid: null, ...changes }
}
const paid = (amount: number, currency: string) => ({ lastPaid: { amount, currency } })

describe('the words of the shopping list', () => {
  it('say when an order is expected, and how late it is', () => {
    const text = (daysToGo: number) => expectedText({ daysToGo, expectedOn: '2026-11-26' })
    expect([-3, -1, 0, 1].map(text)).toEqual([
      'expected 3 days ago',
      'expected yesterday',
      'expected today',
      'expected tomorrow',
    ])
    expect(text(4)).toMatch(/^expected on .*26/)
  })

  it('add up what the list costs, currencies apart, and say what has no price', () => {
    const items = [item(3, paid(7, 'EUR')), item(6, paid(2.5, 'EUR')), item(1, paid(4, 'USD')), item(2)]
    expect(totalText(items)).toMatch(/36.* and .*4.*at the last prices, 1 without a known price$/)
    expect(totalText([item(1)])).toBe('no price known yet')
  })

  it('count packs only where there are several in one', () => {
    expect(packsText({ pairsPerPack: 3 }, 3)).toBe('1 pack of 3')
    expect(packsText({ pairsPerPack: 3 }, 6)).toBe('2 packs of 3')
    expect([packsText({ pairsPerPack: 1 }, 2), packsText({ pairsPerPack: null }, 2)]).toEqual(['', ''])
  })

  it('name a single day when all futures agree, a range when they do not, and nothing when none is in sight', () => {
    const days = { low: '2027-02-01', median: '2027-03-03', high: '2027-04-05' }
    expect(spanText(days)).toMatch(/^About .*2027; in 8 of 10 cases from .* to .*2027$/)
    expect(spanText({ ...days, low: '2027-03-03', high: '2027-03-03' })).not.toContain('About')
    expect(spanText({ ...days, high: null })).toMatch(/from .*2027 on$/)
    expect(spanText({ low: days.low, median: null, high: null })).toMatch(/^Hardly before/)
    expect(spanText({ low: null, median: null, high: null })).toBeNull()
  })

  it('make a plain list to send', () => {
    const lines = listText([item(6, paid(7, 'EUR')), item(3)]).split('\n')
    expect(lines[0]).toBe('Shopping list')
    expect(lines[1]).toMatch(/^- Comply T-100 M: 6 pairs \(2 packs of 3\), about .*42/)
    expect(lines.slice(2)).toEqual(['- Comply T-100 M: 3 pairs (1 pack of 3)', ''])
  })
})
