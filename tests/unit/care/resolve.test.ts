import { DEFAULT_DUTIES, defaultDuty } from '@shared/care/defaults'
import {
  DUTY_LEVELS,
  type DutyLevels,
  type DutyOrigin,
  type DutySubject,
  dutyRuleBook,
  inheritedBy,
  resolveRule,
  targetOf,
} from '@shared/care/resolve'
import { DUTY_OFF, type DutyRule, runs, type StoredDutyRule } from '@shared/care/rule'
import { DUTIES } from '@shared/parts/care'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rule } from './record'

const anyRule: fc.Arbitrary<DutyRule> = fc
  .record({
    enabled: fc.boolean(),
    everyHours: fc.option(fc.integer({ min: 1, max: 500 }), { nil: null }),
    everyDays: fc.option(fc.integer({ min: 1, max: 400 }), { nil: null }),
    nextFrom: fc.constantFrom('done', 'fixed'),
  })
  .map(rule)
const OWN_LEVELS = ['slot', 'part', 'product', 'material'] as const

const FOAM: DutySubject = {
  part: 't100-1',
  product: 't100',
  kind: 'tips',
  material: 'memory_foam',
  metered: true,
  place: { device: 'variations', slot: 'tips' },
}
const OTHER_FOAM: DutySubject = { ...FOAM, part: 'truegrip-1', product: 'truegrip', place: null }
const PADS: DutySubject = {
  part: 'pads-1',
  product: 'dekoni',
  kind: 'pads',
  material: 'leather',
  metered: true,
  place: { device: 'hd600', slot: 'pads' },
}
const DEVICE: DutySubject = { device: 'variations', part: null }

function stored(level: DutyOrigin, subject: DutySubject, own: DutyRule): StoredDutyRule {
  const target = targetOf(level, 'clean', subject)
  if (target === null) throw new Error(`no rule of ${level} can be kept for this subject`)
  return { ...target, ...own }
}

describe('the rule in force', () => {
  it('is the most specific one, whole: clocks of other levels do not shine through', () => {
    const levels = { default: rule({ everyHours: 20, everyDaysUsed: 7 }), part: rule({ everyDays: 3 }) }
    expect(resolveRule(levels)).toEqual({ rule: rule({ everyDays: 3 }), origin: 'part', on: true })
  })

  it('ends the duty when it is switched off or has no clock, whatever less specific levels say', () => {
    const usual = rule({ everyHours: 20 })
    expect(resolveRule({ default: usual, product: DUTY_OFF })).toMatchObject({ origin: 'product', on: false })
    expect(resolveRule({ default: usual, slot: rule({}) })).toMatchObject({ origin: 'slot', on: false })
    expect(resolveRule({ default: usual, slot: rule({ enabled: false, everyDays: 3 }) }).on).toBe(false)
  })

  it('is none where no level says anything', () => {
    expect(resolveRule({})).toEqual({ rule: null, origin: 'default', on: false })
  })

  it('is what an editor starts from, seen from the level below', () => {
    const levels: DutyLevels = {
      slot: rule({ everyDays: 1 }),
      product: rule({ everyDays: 5 }),
      default: DUTY_OFF,
    }
    expect(inheritedBy('slot', levels)).toMatchObject({ origin: 'product' })
    expect(inheritedBy('part', levels)).toMatchObject({ origin: 'product' })
    expect(inheritedBy('product', levels)).toMatchObject({ origin: 'default' })
  })

  it('comes back as it was when a rule is taken away again', () => {
    const levels = fc.record(
      { slot: anyRule, part: anyRule, product: anyRule, material: anyRule, default: anyRule },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(levels, fc.constantFrom(...DUTY_LEVELS), anyRule, (before, level, own) => {
        const { [level]: _, ...without } = before as DutyLevels
        const after: DutyLevels = { ...without, [level]: own }
        const { [level]: __, ...restored } = after
        expect(resolveRule(restored)).toEqual(resolveRule(without))
        expect(inheritedBy(level, after)).toEqual(inheritedBy(level, before as DutyLevels))
      }),
    )
  })
})

describe('the owner’s rules', () => {
  it('decide from the slot down to what is built in', () => {
    const rules = OWN_LEVELS.map((level, i) => stored(level, FOAM, rule({ everyDays: i + 1 })))
    const left = [...rules]
    for (const level of OWN_LEVELS) {
      expect(dutyRuleBook(left).resolve('clean', FOAM).origin).toBe(level)
      left.shift()
    }
    expect(dutyRuleBook([]).resolve('clean', FOAM)).toMatchObject({
      origin: 'default',
      rule: rule({ everyHours: 20, everyDaysUsed: 7 }),
    })
  })

  it('reach only what they are for: no rule leaks to another part, product, kind or device', () => {
    const subjects = [FOAM, OTHER_FOAM, PADS, DEVICE]
    fc.assert(
      fc.property(fc.constantFrom(...OWN_LEVELS), anyRule, fc.constantFrom(...DUTIES), (level, own, duty) => {
        const book = dutyRuleBook([stored(level, FOAM, own)])
        const plain = dutyRuleBook([])
        for (const subject of subjects) {
          const reached = subject === FOAM || (level === 'material' && subject === OTHER_FOAM)
          const expected = reached && duty === 'clean' ? { rule: own, origin: level, on: runs(own) } : null
          expect(book.resolve(duty, subject)).toEqual(expected ?? plain.resolve(duty, subject))
        }
      }),
    )
  })

  it('on one level never change what another level says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...OWN_LEVELS), anyRule), { maxLength: 4 }),
        fc.constantFrom(...OWN_LEVELS),
        anyRule,
        (before, edited, own) => {
          const rows = new Map(before.map(([level, each]) => [level, stored(level, FOAM, each)]))
          const earlier = dutyRuleBook([...rows.values()]).levels('clean', FOAM)
          const later = dutyRuleBook([...rows.set(edited, stored(edited, FOAM, own)).values()]).levels(
            'clean',
            FOAM,
          )
          expect(later).toEqual({ ...earlier, [edited]: own })
        },
      ),
    )
  })

  it('of a slot hold for whatever sits in it, and only there', () => {
    const book = dutyRuleBook([stored('slot', FOAM, rule({ everyDays: 2 }))])
    const fresh: DutySubject = { ...FOAM, part: 't100-2' }
    expect(book.resolve('clean', fresh).origin).toBe('slot')
    expect(book.resolve('clean', { ...fresh, place: null }).origin).toBe('default')
    expect(book.resolve('clean', DEVICE)).toEqual({ rule: null, origin: 'default', on: false })
  })

  it('of a kind are kept by the kind where the material is unknown', () => {
    const target = targetOf('material', 'clean', { ...FOAM, material: null })
    expect(target).toEqual({ scope: 'material', scopeId: 'tips', slot: 'tips', duty: 'clean' })
  })

  it('are the only duties of a device as a whole', () => {
    const own: StoredDutyRule = {
      ...rule({ everyDays: 30 }),
      scope: 'device',
      scopeId: 'variations',
      slot: null,
      duty: 'clean',
    }
    expect(dutyRuleBook([]).resolve('clean', DEVICE).on).toBe(false)
    expect(dutyRuleBook([own]).resolve('clean', DEVICE)).toMatchObject({ origin: 'device', on: true })
    expect(dutyRuleBook([own]).resolve('clean', FOAM).origin).toBe('default')
  })
})

describe('built-in duties', () => {
  it.each([
    ['clean', 'tips', { everyHours: 20, everyDaysUsed: 7 }],
    ['clean', 'pads', { everyDays: 14 }],
    ['clean', 'headband_pad', { everyDays: 14 }],
    ['inspect', 'filters', { everyDays: 14 }],
  ] as const)('%s %s every so often', (duty, kind, intervals) => {
    expect(defaultDuty(duty, { kind, material: null, metered: false })?.rule).toEqual(rule(intervals))
  })

  it('condition pads of leather every 183 days, and no others', () => {
    const pads = { kind: 'pads', metered: true } as const
    expect(defaultDuty('condition', { ...pads, material: 'leather' })?.rule.everyDays).toBe(183)
    expect(defaultDuty('condition', { ...pads, material: 'pu_leather' })).toBeNull()
    expect(defaultDuty('condition', { ...pads, material: null })).toBeNull()
  })

  it('inspect cables every 91 days once they are metered', () => {
    const cable = { kind: 'cable', material: null } as const
    expect(defaultDuty('inspect', { ...cable, metered: false })).toBeNull()
    expect(defaultDuty('inspect', { ...cable, metered: true })?.rule.everyDays).toBe(91)
  })

  it('never replace anything by rule, and say that they are assumed', () => {
    expect(DEFAULT_DUTIES.filter(({ duty }) => duty === 'replace')).toEqual([])
    for (const { basis } of DEFAULT_DUTIES) expect(basis).toContain('assumed')
  })
})
