import { afterEach, beforeEach, expect, test } from 'vitest'
import { dutyViews } from '../../src/main/services/care/duties'
import { setDutyRule } from '../../src/main/services/care/rules'
import { undoAction } from '../../src/main/services/undo'
import { type DutyRuleTarget, dutyRuleFieldsSchema } from '../../src/shared/care/rule'
import { addDevice, addPart, addProduct, DAY, NOON, openBench, type TestBench } from './support'

let bench: TestBench

const LEVELS = [
  ['the pair', { scope: 'part', scopeId: 'a' }],
  ['its product', { scope: 'product', scopeId: 'foam' }],
  ['its material', { scope: 'material', scopeId: 'memory_foam', slot: 'tips' }],
  ['its slot', { scope: 'device', scopeId: 'er4xr', slot: 'tips' }],
] as const

beforeEach(() => {
  bench = openBench()
  for (const id of ['er4xr', 'variations']) addDevice(bench, id)
  for (const id of ['foam', 'other-foam', 'silicone']) {
    const product = addProduct(bench, id)
    bench.store.products.update({ ...product, material: id === 'silicone' ? 'silicone' : 'memory_foam' })
  }
  mount('a', 'foam', 'er4xr', 'left')
  mount('b', 'foam', 'variations', 'left')
  mount('c', 'other-foam', 'er4xr', 'right')
  mount('d', 'silicone', 'variations', 'right')
})
afterEach(() => bench.close())

function mount(part: string, product: string, device: string, side: 'left' | 'right'): void {
  addPart(bench, part, product)
  bench.store.mounts.insert({ part, device, slot: 'tips', side, fromAt: NOON - 9 * DAY, toAt: null })
}

const rule = (everyHours: number) => dutyRuleFieldsSchema.parse({ everyHours })
const target = (partial: Omit<DutyRuleTarget, 'slot' | 'duty'> & { slot?: 'tips' }): DutyRuleTarget => ({
  slot: null,
  duty: 'clean',
  ...partial,
})
const cleaning = (part: string) => dutyViews(bench, { part }).find(({ duty }) => duty === 'clean')
const hoursOf = (part: string) => cleaning(part)?.resolved.rule?.everyHours

test.each(LEVELS)('a rule for %s speaks for what it names and leaks into nothing else', (_, level) => {
  const reach = { part: 'a', product: 'ab', material: 'abc', device: 'ac' }[level.scope]
  const set = setDutyRule(bench, { target: target(level), rule: rule(5) })
  for (const part of 'abcd') expect(hoursOf(part), part).toBe(reach.includes(part) ? 5 : 20)
  undoAction(bench, set.undo?.id ?? -1)
  for (const part of 'abcd') expect(hoursOf(part), part).toBe(20)
})

test('the most specific rule decides: slot, then pair, product, material; taken away, the next one does', () => {
  const bySpecificity = [LEVELS[3], LEVELS[0], LEVELS[1], LEVELS[2]]
  for (const [index, [, level]] of bySpecificity.entries()) {
    setDutyRule(bench, { target: target(level), rule: rule(index + 1) })
  }
  const seen = bySpecificity.map(([, level]) => {
    const hours = hoursOf('a')
    setDutyRule(bench, { target: target(level), rule: null })
    return hours
  })
  expect([...seen, hoursOf('a')]).toEqual([1, 2, 3, 4, 20])
})

test('names every level that may speak for a pair, where its rule is kept, and what it would inherit', () => {
  setDutyRule(bench, { target: target({ scope: 'product', scopeId: 'foam' }), rule: rule(12) })
  const view = cleaning('a')
  expect(view?.originText).toBe('your rule for Test foam')
  expect(view?.levels.map(({ level, name, rule: own }) => [level, name, own?.everyHours ?? null])).toEqual([
    ['slot', 'the tips of Test er4xr', null],
    ['part', 'this pair', null],
    ['product', 'Test foam', 12],
    ['material', 'all memory foam tips', null],
    ['default', 'usual care', 20],
  ])
  const inherited = view?.levels.map((level) => level.inherited.rule?.everyHours ?? null)
  expect(inherited).toEqual([12, 12, 20, 20, null])
})

test('a rule that is switched off ends the duty on its level only', () => {
  const off = dutyRuleFieldsSchema.parse({ enabled: false })
  const set = setDutyRule(bench, { target: target({ scope: 'part', scopeId: 'a' }), rule: off })
  expect(set.undo?.label).toBe('Cleaning Test foam: never')
  expect(cleaning('a')?.resolved.on).toBe(false)
  expect(cleaning('b')?.resolved.on).toBe(true)
})

test('a rule for what is not there is refused', () => {
  const wrong: readonly [DutyRuleTarget, RegExp][] = [
    [target({ scope: 'part', scopeId: 'gone' }), /not in the collection/],
    [{ ...target({ scope: 'device', scopeId: 'er4xr' }), slot: 'pads' }, /no such slot/],
    [target({ scope: 'material', scopeId: 'mithril', slot: 'tips' }), /needs a material/],
    [target({ scope: 'material', scopeId: 'silicone' }), /needs the kind/],
  ]
  for (const [each, message] of wrong) {
    expect(() => setDutyRule(bench, { target: each, rule: rule(5) })).toThrow(message)
  }
})
