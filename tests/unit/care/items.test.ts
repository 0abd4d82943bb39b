import { checkupItem, dutyItem, orderItem, type ReplaceWear, replaceItem } from '@shared/care/build'
import {
  attentionItemSchema,
  attentionSubjectSchema,
  byUrgency,
  groupedItems,
  groupTitle,
  itemKey,
  needsAttention,
  withoutRepeats,
} from '@shared/care/items'
import { isSnoozed } from '@shared/care/snooze'
import { type DutyStatus, dutyStatus } from '@shared/care/status'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { item } from './items'
import { at, dayOf, NO_PACE, record, rule, worn } from './record'

const today = { nowAt: at('05-09 10:00'), dayOf }
const subject = attentionSubjectSchema.parse({
  part: 't100-1',
  device: 'variations',
  product: 't100',
  slot: 'tips',
})
const about = { subject, name: 'Comply T-100 M', deviceName: 'Variations', snooze: null }

function ruled(duty: 'clean' | 'replace', hoursWorn: number): DutyStatus {
  const resolved = { rule: rule({ everyHours: 20 }), origin: 'product', on: true } as const
  const status = dutyStatus(duty, resolved, record([worn('05-01 10:00', hoursWorn)]), NO_PACE, today.nowAt)
  if (status === null) throw new Error('the duty is off')
  return status
}

const soonWorn: ReplaceWear = {
  state: 'soon',
  why: '89 h of about 250 h',
  median: '2026-06-01',
  spares: 2,
  orderBy: '2026-07-01',
  damage: 0.8,
  medianDamage: 1,
  pWornNow: 0.34,
}

describe('an attention item', () => {
  it.each([
    ['clean', { part: 't100-3', device: 'variations' }, 'part:t100-3/clean'],
    ['clean', { device: 'airpods' }, 'device:airpods/clean'],
    ['replace', { device: 'airpods', meter: 'battery' }, 'device:airpods/battery/replace'],
    ['order', { product: 't100' }, 'product:t100/order'],
    ['checkup', {}, 'checkup'],
  ] as const)('to %s %o is known as %s%s', (kind, fields, key) => {
    expect(itemKey(kind, attentionSubjectSchema.parse(fields))).toBe(key)
  })

  it('of a duty says what, where, why and by when', () => {
    const found = dutyItem(about, ruled('clean', 22), today)
    expect(attentionItemSchema.parse(found)).toMatchObject({
      key: 'part:t100-1/clean',
      title: 'Clean Comply T-100 M',
      deviceName: 'Variations',
      state: 'due',
      why: 'not cleaned yet: 22 h since first use, 2 h over its 20 h',
      dueOn: '2026-05-02',
    })
  })

  it('of replacing is what wear tells, unless the owner’s rule is worse', () => {
    expect(replaceItem(about, soonWorn, null, today)).toMatchObject({
      state: 'soon',
      spares: 2,
      dueOn: '2026-06-01',
    })
    expect(replaceItem(about, soonWorn, ruled('replace', 5), today)).toMatchObject({
      state: 'soon',
      why: '89 h of about 250 h',
    })
    expect(replaceItem(about, soonWorn, ruled('replace', 30), today)).toMatchObject({
      state: 'overdue',
      why: '30 h since first use, 10 h over its 20 h',
      dueOn: '2026-05-02',
      pWornNow: 0.34,
    })
    expect(replaceItem(about, null, null, today)).toBeNull()
  })

  it.each([
    ['2026-05-20', null, 'fine'],
    ['2026-05-16', null, 'soon'],
    ['2026-05-09', '2026-05-14', 'due'],
    ['2026-05-01', '2026-05-09', 'overdue'],
    [null, null, 'fine'],
  ] as const)('to order by %s with the drawer empty on %s is %s', (orderByOn, emptyOn, state) => {
    const outlook = { orderByOn, emptyOn, unopenedPairs: 1, why: 'one pair left' }
    expect(orderItem(about, outlook, '2026-05-09').state).toBe(state)
  })

  it('of the monthly look stands for itself', () => {
    expect(attentionItemSchema.parse(checkupItem(5, '2026-05-09'))).toMatchObject({
      key: 'checkup',
      title: 'Look at 5 parts',
      state: 'due',
    })
  })

  it('needs its owner unless it is fine or sleeps', () => {
    expect(needsAttention(item('a'))).toBe(true)
    expect(needsAttention(item('a', { state: 'fine' }))).toBe(false)
    expect(needsAttention(item('a', { snoozedUntilAt: today.nowAt + 1 }))).toBe(false)
    expect(needsAttention(item('a', { snoozedUntilHours: 12 }))).toBe(false)
  })
})

describe('the attention list', () => {
  const items = [
    item('e', { state: 'soon', dueOn: '2026-04-01' }),
    item('d', { dueOn: null }),
    item('c', { dueOn: '2026-05-03' }),
    item('b', { dueOn: '2026-05-02' }),
    item('a', { state: 'overdue', dueOn: '2026-05-09' }),
  ]

  it('has the most urgent first, then the earliest, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect([...shuffled].sort(byUrgency).map(({ subject: { part } }) => part)).toEqual([
          'a',
          'b',
          'c',
          'd',
          'e',
        ])
      }),
    )
  })

  it('puts several cleanings together as one errand, at the place of the most urgent', () => {
    const list = [
      item('x', { kind: 'replace', state: 'overdue' }),
      item('a'),
      item('y', { kind: 'inspect' }),
      item('b'),
    ]
    const groups = groupedItems(list)
    expect(groups.map((group) => [groupTitle(group), group.items.length])).toEqual([
      ['Replace x', 1],
      ['Clean 2 things', 2],
      ['Inspect y', 1],
    ])
    expect(groups.flatMap((group) => group.items).length).toBe(list.length)
  })

  it('puts several orders together as another errand', () => {
    const orders = ['p', 'q'].map((product) =>
      item(product, { kind: 'order', subject: { ...subject, part: null, product } }),
    )
    const groups = groupedItems([...orders, item('a'), item('b')])
    expect(groups.map((group) => [group.key, groupTitle(group)])).toEqual([
      ['order', 'Order 2 things'],
      ['clean', 'Clean 2 things'],
    ])
  })

  it('asks for no inspection of a part that is asked to be replaced, and of every other one', () => {
    const inspections = ['a', 'b', 'c'].map((part) => item(part, { kind: 'inspect' }))
    const replacing = item('a', { kind: 'replace', state: 'soon' })
    const fine = item('b', { kind: 'replace', state: 'fine' })
    const snoozed = item('c', { kind: 'replace', snoozedUntilAt: 1 })
    const kept = withoutRepeats([...inspections, replacing, fine, snoozed])
    expect(kept.map(({ key }) => key)).toEqual([
      'part:b/inspect',
      'part:c/inspect',
      'part:a/replace',
      'part:b/replace',
      'part:c/replace',
    ])
  })

  it('leaves a single cleaning as it is', () => {
    expect(groupedItems([item('a')]).map(({ key }) => key)).toEqual(['part:a/clean'])
  })
})

describe('a snooze', () => {
  it('for a day ends on the second', () => {
    const day = { untilAt: 1000 + 86_400, untilHours: null }
    expect(isSnoozed(day, 1000 + 86_399, 50)).toBe(true)
    expect(isSnoozed(day, 1000 + 86_400, 50)).toBe(false)
  })

  it('for 10 h of use ends when its meter has run as far, and not before', () => {
    const hours = { untilAt: null, untilHours: 60 }
    expect(isSnoozed(hours, 1e10, 59.9)).toBe(true)
    expect(isSnoozed(hours, 1000, 60)).toBe(false)
    expect(isSnoozed(hours, 1e10, null)).toBe(true)
  })
})
