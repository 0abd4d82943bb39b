import { ATTENTION_KINDS, type AttentionItem, urgency } from '@shared/care/items'
import {
  type NoticeInput,
  type NoticeSettings,
  planNotices,
  REMINDERS,
  type ToldState,
} from '@shared/care/notices'
import { isQuiet, quietEnd } from '@shared/care/quiet'
import { WEAR_STATES } from '@shared/wear/types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { item } from './items'
import { EVERYTHING, onlyKinds } from './noticeSettings'
import { at, BERLIN } from './record'

const clockTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
const settings: fc.Arbitrary<NoticeSettings> = fc.record({
  reminders: fc.constantFrom(...REMINDERS),
  reminderHour: fc.integer({ min: 0, max: 23 }),
  quietFrom: clockTime,
  quietTo: clockTime,
  kinds: fc.subarray([...ATTENTION_KINDS]).map(onlyKinds),
})

/** What an item is at one look; `asleep` for the whole of it. */
const moment = fc.record({
  minutesLater: fc.integer({ min: 1, max: 2000 }),
  restarted: fc.boolean(),
  states: fc.array(fc.record({ state: fc.constantFrom(...WEAR_STATES), asleep: fc.boolean() }), {
    minLength: 6,
    maxLength: 6,
  }),
})
const KINDS = ['replace', 'clean', 'clean', 'inspect', 'order', 'checkup'] as const

/** An owner's days over a change of the clock, from one look to the next. */
const moments = fc.array(moment, { minLength: 1, maxLength: 25 })

interface Told {
  readonly nowAt: number
  readonly items: readonly AttentionItem[]
  readonly keys: readonly string[]
}

function live(
  days: readonly (typeof moment extends fc.Arbitrary<infer T> ? T : never)[],
  own: NoticeSettings,
): readonly Told[] {
  let nowAt = at('03-26 06:00')
  let lookedAt: number | null = null
  let lastDigestOn: string | null = null
  let told: ReadonlyMap<string, ToldState> = new Map()
  return days.map(({ minutesLater, restarted, states }) => {
    nowAt += minutesLater * 60
    const items = states.map(({ state, asleep }, i) => {
      const kind = KINDS[i] ?? 'clean'
      const subject = { ...item('x').subject, part: `p${i}`, product: `p${i}` }
      return item(`p${i}`, { kind, subject, state, snoozedUntilAt: asleep ? nowAt + 60 : null })
    })
    const input = {
      items,
      told,
      nowAt,
      zone: BERLIN,
      settings: own,
      lastDigestOn,
      lookedAt: restarted ? null : lookedAt,
    }
    const plan = planNotices(input)
    expect(planNotices({ ...input, items: [...items].reverse() })).toEqual(plan)
    expect(plan.nextLookAt).toBeGreaterThan(nowAt)
    told = plan.told
    lastDigestOn = plan.lastDigestOn
    lookedAt = nowAt
    return { nowAt, items, keys: plan.show.flatMap(({ keys }) => keys) }
  })
}

describe('over any number of days, the owner', () => {
  it('is never told the same state of an item twice while it lasts', () => {
    fc.assert(
      fc.property(moments, settings, (days, own) => {
        const known = new Map<string, number>()
        for (const { items, keys } of live(days, own)) {
          expect(new Set(keys).size).toBe(keys.length)
          for (const { key, state, snoozedUntilAt } of items) {
            if (state === 'fine' || snoozedUntilAt !== null) known.delete(key)
            if (!keys.includes(key)) continue
            expect(urgency(state)).toBeGreaterThan(known.get(key) ?? 0)
            known.set(key, urgency(state))
          }
        }
      }),
    )
  })

  it('is told nothing in quiet hours, nothing that is switched off, and nothing that sleeps', () => {
    fc.assert(
      fc.property(moments, settings, (days, own) => {
        for (const { nowAt, items, keys } of live(days, own)) {
          if (isQuiet(nowAt, own, BERLIN) || own.reminders === 'off') expect(keys).toEqual([])
          const spoken = items.filter(({ key }) => keys.includes(key))
          expect(spoken.every(({ kind, snoozedUntilAt }) => own.kinds[kind] && snoozedUntilAt === null)).toBe(
            true,
          )
        }
      }),
    )
  })

  it('misses nothing: whatever is due has been told once the program may speak', () => {
    fc.assert(
      fc.property(moments, settings, (days, own) => {
        const everyone = { ...own, reminders: 'each' as const }
        const heard = new Map<string, number>()
        for (const { nowAt, items, keys } of live(days, everyone)) {
          for (const { key, state, snoozedUntilAt } of items) {
            if (state === 'fine' || snoozedUntilAt !== null) heard.delete(key)
            if (keys.includes(key)) heard.set(key, urgency(state))
          }
          if (isQuiet(nowAt, everyone, BERLIN)) continue
          const due = items.filter(
            ({ kind, state, snoozedUntilAt }) =>
              everyone.kinds[kind] && snoozedUntilAt === null && urgency(state) >= urgency('due'),
          )
          for (const { key, state } of due) expect(heard.get(key)).toBeGreaterThanOrEqual(urgency(state))
        }
      }),
    )
  })

  it('hears of everything with the next daily reminder, looking only when the plan says so', () => {
    const due = [item('a'), item('b', { state: 'overdue' })]
    fc.assert(
      fc.property(settings, fc.integer({ min: 0, max: 4000 }), (own, minutes) => {
        const daily = { ...own, kinds: EVERYTHING.kinds, reminders: 'daily' as const }
        const startAt = at('03-27 00:00') + minutes * 60
        let before: Pick<NoticeInput, 'told' | 'lastDigestOn' | 'lookedAt'> = {
          told: new Map(),
          lastDigestOn: null,
          lookedAt: null,
        }
        const digests: string[][] = []
        for (let nowAt = startAt; nowAt < startAt + 96 * 3600; ) {
          // They become due on the second day; quiet hours hold a daily reminder for less than another.
          const items = nowAt < startAt + 30 * 3600 ? [] : due
          const plan = planNotices({ ...before, items, nowAt, zone: BERLIN, settings: daily })
          digests.push(...plan.show.map(({ keys }) => [...keys]))
          before = { ...plan, lookedAt: nowAt }
          nowAt = plan.nextLookAt
        }
        expect(digests).toEqual([['part:b/clean', 'part:a/clean']])
      }),
    )
  })
})

describe('the end of quiet hours', () => {
  it('is the first moment that is not quiet, on days when the clock changes too', () => {
    const instant = fc.integer({ min: 0, max: 3 * 1440 })
    const start = fc.constantFrom(at('03-28 00:00'), at('10-24 00:00'), at('06-01 00:00'))
    fc.assert(
      fc.property(start, instant, clockTime, clockTime, (from, minutes, quietFrom, quietTo) => {
        const hours = { quietFrom, quietTo }
        const nowAt = from + minutes * 60 + 17
        const end = quietEnd(nowAt, hours, BERLIN)
        expect(isQuiet(end, hours, BERLIN)).toBe(false)
        for (let each = nowAt; each < end; each += 60) expect(isQuiet(each, hours, BERLIN)).toBe(true)
      }),
    )
  })

  it('is now where nothing is quiet', () => {
    expect(quietEnd(at('05-09 10:00') + 17, EVERYTHING, BERLIN)).toBe(at('05-09 10:00') + 17)
  })
})
