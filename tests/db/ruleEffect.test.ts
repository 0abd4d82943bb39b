import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dutyViews } from '../../src/main/services/care/duties'
import { ruleEffect } from '../../src/main/services/care/ruleEffect'
import { ownRules, setDutyRule } from '../../src/main/services/care/rules'
import { undoAction } from '../../src/main/services/undo'
import { type DutyRule, type DutyRuleTarget, dutyRuleFieldsSchema } from '../../src/shared/care/rule'
import { sessionFieldsSchema } from '../../src/shared/sessions/session'
import { addDevice, addPart, addProduct, DAY, HOUR, NOON, openBench, type TestBench } from './support'

let bench: TestBench

/** Two in-ears with tips, worn an hour a day for nine days: silicone on one, foam on the other. */
beforeEach(() => {
  bench = openBench()
  for (const [device, material] of [
    ['er4xr', 'silicone'],
    ['variations', 'memory_foam'],
  ] as const) {
    addDevice(bench, device)
    const product = addProduct(bench, `${device}-tips`)
    bench.store.products.update({ ...product, material })
    addPart(bench, `${device}-pair`, product.id)
    const fromAt = NOON - 9 * DAY
    bench.store.mounts.insert({
      part: `${device}-pair`,
      device,
      slot: 'tips',
      side: 'both',
      fromAt,
      toAt: null,
    })
    for (let startAt = fromAt; startAt < NOON; startAt += DAY) {
      bench.store.sessions.insert(sessionFieldsSchema.parse({ device, startAt, endAt: startAt + HOUR }))
    }
  }
})
afterEach(() => bench.close())

const target = (partial: Omit<DutyRuleTarget, 'slot' | 'duty'> & { slot?: 'tips' }): DutyRuleTarget => ({
  slot: null,
  duty: 'clean',
  ...partial,
})
const PAIR = target({ scope: 'part', scopeId: 'er4xr-pair' })
const PRODUCT = target({ scope: 'product', scopeId: 'er4xr-tips' })
const SILICONE = target({ scope: 'material', scopeId: 'silicone', slot: 'tips' })
const SLOT = target({ scope: 'device', scopeId: 'er4xr', slot: 'tips' })
const DEVICE = target({ scope: 'device', scopeId: 'er4xr' })

const rule = (fields: Partial<DutyRule>) => dutyRuleFieldsSchema.parse(fields)
const subjectOf = ({ scope, slot }: DutyRuleTarget) =>
  scope === 'device' && slot === null ? { device: 'er4xr' } : { part: 'er4xr-pair' }

/** Where cleaning stands for what a rule speaks for. */
function standing(of: DutyRuleTarget) {
  const status = dutyViews(bench, subjectOf(of)).find(({ duty }) => duty === 'clean')?.status
  return status ? { state: status.state, dueOn: status.dueOn } : null
}

test('what a rule is said to change comes true once it is saved, on every level', () => {
  const anyRule = fc.record({
    enabled: fc.boolean(),
    everyHours: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
    everyDays: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
    nextFrom: fc.constantFrom<DutyRule['nextFrom'][]>('done', 'fixed'),
  })
  const levels = fc.constantFrom(PAIR, PRODUCT, SILICONE, SLOT, DEVICE)
  fc.assert(
    fc.property(levels, fc.option(anyRule, { nil: null }), levels, anyRule, (before, was, level, becomes) => {
      const first = setDutyRule(bench, { target: before, rule: was && rule(was) })
      const now = standing(level)
      const { changed, same, kept } = ruleEffect(bench, { target: level, rule: rule(becomes) })
      const second = setDutyRule(bench, { target: level, rule: rule(becomes) })
      const then = standing(level)
      expect(changed.length + same + kept.length).toBe(1)
      if (changed[0]) expect(changed[0]).toMatchObject({ was: now, becomes: then })
      else expect(then).toEqual(now)
      for (const done of [second, first]) if (done.undo) undoAction(bench, done.undo.id)
    }),
    { numRuns: 25 },
  )
})

test('asking what a rule would change changes nothing', () => {
  const before = standing(SILICONE)
  ruleEffect(bench, { target: SILICONE, rule: rule({ everyDays: 2 }) })
  expect(standing(SILICONE)).toEqual(before)
  expect(ownRules(bench)).toEqual([])
})

test('a pair with a rule of its own is named as one that keeps it, and other materials are not named at all', () => {
  setDutyRule(bench, { target: PAIR, rule: rule({ everyHours: 5 }) })
  expect(ruleEffect(bench, { target: SILICONE, rule: rule({ everyDays: 2 }) })).toEqual({
    changed: [],
    same: 0,
    kept: [{ part: 'er4xr-pair', device: 'er4xr', name: 'Test er4xr-tips on Test er4xr', level: 'part' }],
  })
})

test('a device as a whole that had no duty gets one: from off to a day', () => {
  const { changed } = ruleEffect(bench, { target: DEVICE, rule: rule({ everyDays: 20 }) })
  expect(changed).toEqual([
    {
      part: null,
      device: 'er4xr',
      name: 'Test er4xr',
      was: null,
      becomes: { state: 'fine', dueOn: '2026-11-29' },
    },
  ])
})

test('the rules of the owner are listed by name, but not those of things that are gone', () => {
  for (const each of [SILICONE, SLOT, DEVICE, PRODUCT]) {
    setDutyRule(bench, { target: each, rule: rule({ everyDays: 3 }) })
  }
  bench.store.care.setRule(target({ scope: 'part', scopeId: 'gone' }), rule({ everyDays: 3 }))
  expect(
    ownRules(bench)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Test er4xr', 'Test er4xr-tips', 'all silicone tips', 'the tips of Test er4xr'])
})
