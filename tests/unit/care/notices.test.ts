import type { AttentionItem } from '@shared/care/items'
import { type NoticeInput, type NoticePlan, planNotices } from '@shared/care/notices'
import { localDateOf, SECONDS_PER_DAY, SECONDS_PER_HOUR } from '@shared/time'
import { describe, expect, it } from 'vitest'
import { item } from './items'
import { EVERYTHING } from './noticeSettings'
import { at, BERLIN } from './record'

const NOON = at('05-09 10:00')

function plan(items: readonly AttentionItem[], fields: Partial<NoticeInput> = {}): NoticePlan {
  return planNotices({
    items,
    told: new Map(),
    nowAt: NOON,
    zone: BERLIN,
    settings: EVERYTHING,
    lastDigestOn: null,
    lookedAt: NOON - 60,
    ...fields,
  })
}

/** Goes on from a plan. */
function after(
  before: NoticePlan,
  nowAt: number,
  items: readonly AttentionItem[],
  more: Partial<NoticeInput> = {},
) {
  const { told, lastDigestOn } = before
  return plan(items, { told, lastDigestOn, nowAt, lookedAt: nowAt - 60, ...more })
}

describe('a notification', () => {
  it('says what, where and why, and opens the item', () => {
    const cleaning = item('t100-1', {
      title: 'Clean Comply T-100 M',
      deviceName: 'Variations',
      why: '22 h since it was cleaned, 2 h over its 20 h',
    })
    expect(plan([cleaning]).show).toEqual([
      {
        title: 'Clean Comply T-100 M',
        body: 'Variations: 22 h since it was cleaned, 2 h over its 20 h',
        keys: ['part:t100-1/clean'],
      },
    ])
  })

  it('comes once for each state, due and then overdue', () => {
    const first = plan([item('a')])
    expect(first.show.length).toBe(1)
    const again = after(first, NOON + 3600, [item('a')])
    expect(again.show).toEqual([])
    const worse = after(again, NOON + 7200, [item('a', { state: 'overdue' })])
    expect(worse.show.length).toBe(1)
    const better = after(worse, NOON + 10_000, [item('a', { state: 'due' })])
    expect(better.show).toEqual([])
    expect(after(better, NOON + 20_000, [item('a', { state: 'overdue' })]).show).toEqual([])
  })

  it('comes again only after the item was fine, or gone', () => {
    const first = plan([item('a')])
    for (const between of [[item('a', { state: 'fine' })], []]) {
      const meanwhile = after(first, NOON + 3600, between)
      expect(meanwhile.told.size).toBe(0)
      expect(after(meanwhile, NOON + 7200, [item('a')]).show.length).toBe(1)
    }
  })

  it('says nothing of a pair that wears out soon while another lies ready, but says when it is due', () => {
    const ready = item('p', { kind: 'replace', spares: 1, state: 'soon' })
    expect(plan([ready]).show).toEqual([])
    expect(plan([{ ...ready, spares: 0 }]).show).toHaveLength(1)
    expect(plan([{ ...ready, state: 'due' }]).show).toHaveLength(1)
  })

  it('says soon only where there is something to prepare', () => {
    const soon = { state: 'soon' } as const
    const items = (['replace', 'order', 'clean', 'inspect', 'charge', 'condition'] as const).map((kind, i) =>
      item(`p${i}`, { kind, subject: { ...item('x').subject, part: `p${i}`, product: `p${i}` }, ...soon }),
    )
    expect(plan(items).show.flatMap(({ keys }) => keys)).toEqual(['part:p0/replace', 'product:p1/order'])
  })

  it('leaves out what sleeps, and speaks of it again once it wakes', () => {
    const first = plan([item('a')])
    const sleeping = item('a', { snoozedUntilAt: NOON + SECONDS_PER_DAY })
    const asleep = after(first, NOON + 3600, [sleeping])
    expect(asleep.show).toEqual([])
    expect(asleep.nextLookAt).toBeLessThanOrEqual(NOON + SECONDS_PER_DAY)
    expect(after(asleep, NOON + SECONDS_PER_DAY, [item('a')]).show.length).toBe(1)
  })

  it('leaves out kinds that are switched off, and none when all reminders are', () => {
    const settings = { ...EVERYTHING, kinds: { ...EVERYTHING.kinds, clean: false } }
    expect(
      plan([item('a'), item('b', { kind: 'inspect' })], { settings }).show.flatMap(({ keys }) => keys),
    ).toEqual(['part:b/inspect'])
    const off = plan([item('a')], { settings: { ...EVERYTHING, reminders: 'off' } })
    expect(off.show).toEqual([])
    expect(after(off, NOON + 3600, [item('a')]).show.length).toBe(1)
  })
})

describe('several notifications', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((part) => item(part, { deviceName: 'Variations' }))

  it('stand alone up to three, and beyond come as one', () => {
    expect(plan(many.slice(0, 3)).show.length).toBe(3)
    expect(plan(many).show).toEqual([
      {
        title: '5 things are due',
        body: 'Clean a on Variations, clean b on Variations, clean c on Variations and 2 more',
        keys: many.map(({ key }) => key),
      },
    ])
  })

  it('do not call due what is only coming up', () => {
    const soon = item('z', { kind: 'replace', state: 'soon' })
    expect(plan([...many, soon]).show[0]?.title).toBe('6 things to see to')
  })

  it('that were missed while the program was closed come as one at the next start', () => {
    const [digest, ...others] = plan(many.slice(0, 2), { lookedAt: null }).show
    expect(others).toEqual([])
    expect(digest).toMatchObject({
      title: '2 things are due',
      body: 'Clean a on Variations and clean b on Variations',
    })
    expect(plan(many.slice(0, 1), { lookedAt: null }).show[0]?.title).toBe('Clean a')
  })
})

describe('quiet hours', () => {
  const settings = { ...EVERYTHING, quietFrom: '22:00', quietTo: '07:30' }
  const items = [item('a'), item('b')]

  it('hold everything back, and tell it together when they end', () => {
    const night = plan(items, { settings, nowAt: at('05-09 21:00') })
    expect(night.show).toEqual([])
    expect(night.told.size).toBe(0)
    const midnight = at('05-09 22:00')
    expect(night.nextLookAt).toBe(midnight)
    const held = after(night, midnight, items, { settings })
    expect(held.nextLookAt).toBe(at('05-10 05:30'))
    const morning = after(held, held.nextLookAt, items, { settings, lookedAt: midnight })
    expect(morning.show.map(({ title }) => title)).toEqual(['2 things are due'])
  })

  it('are none when they end as they begin', () => {
    const always = { ...EVERYTHING, quietFrom: '12:00', quietTo: '12:00' }
    expect(plan(items, { settings: always, nowAt: at('05-09 10:00') }).show.length).toBe(2)
  })
})

describe('daily reminders', () => {
  const settings = { ...EVERYTHING, reminders: 'daily', reminderHour: 9 } as const
  const items = [item('a'), item('b')]

  it('wait for their hour, and come as one', () => {
    const early = plan(items, { settings, nowAt: at('05-09 05:00'), lastDigestOn: '2026-05-08' })
    expect(early.show).toEqual([])
    expect(early.nextLookAt).toBe(at('05-09 07:00'))
    const due = after(early, early.nextLookAt, items, { settings })
    expect(due.show.length).toBe(1)
    expect(due.lastDigestOn).toBe('2026-05-09')
  })

  it('leave what comes later to the next day', () => {
    const morning = plan([], { settings, nowAt: at('05-09 07:00') })
    const evening = after(morning, at('05-09 18:00'), items, { settings })
    expect(evening.show).toEqual([])
    expect(after(evening, at('05-10 07:00'), items, { settings }).show.length).toBe(1)
  })

  it('that were missed come at the next start, not a day later', () => {
    const late = plan(items, {
      settings,
      nowAt: at('05-09 18:00'),
      lookedAt: null,
      lastDigestOn: '2026-05-07',
    })
    expect(late.show.length).toBe(1)
  })

  it('whose hour is quiet come when quiet hours end', () => {
    const quiet = { ...settings, quietFrom: '22:00', quietTo: '10:15' }
    const held = plan(items, { settings: quiet, nowAt: at('05-09 07:00') })
    expect(held).toMatchObject({ show: [], lastDigestOn: null, nextLookAt: at('05-09 08:15') })
    expect(after(held, held.nextLookAt, items, { settings: quiet }).show.length).toBe(1)
  })
})

describe('daily reminders of the evening', () => {
  it('that fall into quiet hours come the next morning, once', () => {
    const settings = {
      ...EVERYTHING,
      reminders: 'daily',
      reminderHour: 23,
      quietFrom: '22:00',
      quietTo: '07:00',
    } as const
    const items = [item('a'), item('b')]
    const day = plan(items, { settings, nowAt: at('05-09 10:00'), lastDigestOn: '2026-05-08' })
    expect(day.show).toEqual([])
    const night = after(day, at('05-09 21:00'), items, { settings })
    expect(night).toMatchObject({ show: [], nextLookAt: at('05-09 22:00') })
    const morning = after(night, at('05-10 05:00'), items, { settings })
    expect(morning.show.length).toBe(1)
    expect(after(morning, at('05-10 12:00'), [...items, item('c')], { settings }).show).toEqual([])
  })
})

describe('the next look', () => {
  it('is at midnight on the owner’s clock when nothing else is ahead', () => {
    expect(plan([]).nextLookAt).toBe(at('05-09 22:00'))
  })

  it('lies ahead and within a day, on every day of a year', () => {
    for (let day = 0; day < 365; day++) {
      const nowAt = at('01-01 00:00') + day * SECONDS_PER_DAY + ((day * 7) % 24) * SECONDS_PER_HOUR
      const settings = { ...EVERYTHING, reminders: 'daily', quietFrom: '01:30', quietTo: '02:30' } as const
      const { nextLookAt } = plan([item('a')], { nowAt, settings, lastDigestOn: localDateOf(nowAt, BERLIN) })
      expect(nextLookAt).toBeGreaterThan(nowAt)
      expect(nextLookAt).toBeLessThanOrEqual(nowAt + 25 * SECONDS_PER_HOUR)
    }
  })
})
