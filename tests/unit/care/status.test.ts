import type { DutyRecord } from '@shared/care/clocks'
import type { Pace } from '@shared/care/pace'
import type { DutyRule } from '@shared/care/rule'
import { type DutyStatus, dutyStatus } from '@shared/care/status'
import type { Duty } from '@shared/parts/care'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, done, NO_PACE, record, rule, worn } from './record'

/** One hour and one session a day. */
const DAILY: Pace = { hours: 1, sessions: 1, daysUsed: 1, cycles: 0 }

function status(
  duty: Duty,
  own: Partial<DutyRule>,
  data: DutyRecord,
  nowAt: number,
  pace: Pace = DAILY,
): DutyStatus {
  const found = dutyStatus(duty, { rule: rule(own), origin: 'product', on: true }, data, pace, nowAt)
  if (found === null) throw new Error('the duty is off')
  return found
}

describe('the zero point', () => {
  it('is first use for what was never done: 31 h of 20 h, overdue', () => {
    const data = record([worn('05-01 10:00', 15), worn('05-03 10:00', 16)])
    expect(status('clean', { everyHours: 20 }, data, at('05-05 00:00'))).toMatchObject({
      state: 'overdue',
      sinceAt: at('05-01 10:00'),
      doneAt: null,
      leading: { clock: 'hours', elapsed: 31, share: 1.55 },
    })
  })

  it('splits the session that contains it: of 4 h only the 3 h after the cleaning count, as one session', () => {
    const data = record([worn('05-01 10:00', 10), worn('05-02 10:00', 4)], [done('05-02 11:00')])
    const own = { everyHours: 20, everySessions: 10, everyDaysUsed: 7 }
    const { clocks } = status('clean', own, data, at('05-03 00:00'))
    expect(clocks.map(({ clock, elapsed }) => [clock, elapsed])).toEqual([
      ['hours', 3],
      ['sessions', 1],
      ['daysUsed', 1],
    ])
  })

  it('leaves out the session that ended with it', () => {
    const data = record([worn('05-01 10:00', 4)], [done('05-01 14:00')])
    expect(status('inspect', { everySessions: 3 }, data, at('05-02 00:00')).leading?.elapsed).toBe(0)
  })

  it.each(['done', 'still_fine', 'skipped'] as const)('moves on with every outcome: %s', (outcome) => {
    const data = record([worn('05-01 10:00', 30)], [done('05-03 00:00', outcome)])
    expect(status('inspect', { everyHours: 20 }, data, at('05-04 00:00'))).toMatchObject({
      state: 'fine',
      outcome,
      leading: { elapsed: 0 },
    })
  })

  it('ignores what lies ahead of now, so that the past can be asked for', () => {
    const data = record([worn('05-01 10:00', 30), worn('05-10 10:00', 9)], [done('05-09 00:00')])
    expect(status('clean', { everyHours: 20 }, data, at('05-03 00:00'))).toMatchObject({
      doneAt: null,
      leading: { elapsed: 30 },
    })
  })

  it('asks nothing of what was never used, however long ago it was seen to', () => {
    const data = record([], [done('01-01 00:00')])
    for (const duty of ['clean', 'inspect', 'condition'] as const) {
      expect(status(duty, { everyDays: 14, everyHours: 2 }, data, at('06-01 00:00'))).toMatchObject({
        state: 'fine',
        leading: null,
        dueOn: null,
      })
    }
  })

  it('counts hours before the record towards the first replacement, and to nothing else', () => {
    const data = record([worn('05-01 10:00', 10)], [], { hoursBefore: 45 })
    const shownBy = (duty: Duty) => status(duty, { everyHours: 50 }, data, at('05-02 00:00')).leading?.elapsed
    expect(shownBy('replace')).toBe(55)
    expect(shownBy('clean')).toBe(10)
    const checked = { ...data, done: [done('05-02 00:00', 'still_fine')] }
    expect(status('replace', { everyHours: 50 }, checked, at('05-03 00:00')).leading?.elapsed).toBe(0)
  })
})

describe('cleaning', () => {
  const own = { everyDays: 14 }

  it('is not due while it was not used since it was cleaned', () => {
    const data = record([worn('05-01 10:00', 3)], [done('05-02 00:00')])
    const idle = status('clean', own, data, at('08-01 00:00'), NO_PACE)
    expect(idle).toMatchObject({ state: 'fine', sinceAt: null, dueOn: null, leading: { elapsed: 0 } })
    expect(status('inspect', own, data, at('08-01 00:00')).state).toBe('overdue')
  })

  it('counts days from the first use after it, for a clean pair in a drawer stays clean', () => {
    const data = record([worn('05-01 10:00', 3), worn('07-30 10:00', 1)], [done('05-02 00:00')])
    expect(status('clean', own, data, at('08-01 00:00'))).toMatchObject({
      state: 'fine',
      sinceAt: at('07-30 10:00'),
      leading: { elapsed: 2 },
      dueOn: '2026-08-13',
    })
  })

  it('is foretold from today while it waits for a use that is sure to come', () => {
    const data = record([worn('05-01 10:00', 3)], [done('05-02 00:00')])
    expect(status('clean', own, data, at('05-04 10:00')).dueOn).toBe('2026-05-18')
  })
})

describe('clocks', () => {
  it('go by whichever comes first', () => {
    const data = record([worn('05-01 10:00', 2), worn('05-02 10:00', 2)])
    const found = status('clean', { everyHours: 20, everyDaysUsed: 3 }, data, at('05-02 20:00'))
    expect(found.leading).toMatchObject({ clock: 'daysUsed', elapsed: 2, interval: 3 })
    expect(found.dueOn).toBe('2026-05-03')
  })

  it('count calendar days on the owner’s clock, over a change to summer time', () => {
    const data = record([worn('03-15 10:00', 1)], [done('03-15 22:30')])
    // 23:30 in Berlin on the 15th; half past midnight on the 30th is the fifteenth day after, 23 h of it short.
    expect(status('inspect', { everyDays: 14 }, data, at('03-29 21:30')).leading?.elapsed).toBe(14)
    expect(status('inspect', { everyDays: 14 }, data, at('03-29 22:30')).leading?.elapsed).toBe(15)
  })

  it('count cycles of what has them, and leave them out elsewhere', () => {
    const hours = [worn('05-01 10:00', 12)]
    const use = record(hours).use
    const battery = record(hours, [], { cyclesUntil: (instant) => use.hours(0, instant) / 4 })
    expect(status('charge', { everyCycles: 2 }, battery, at('05-02 00:00')).leading).toMatchObject({
      clock: 'cycles',
      elapsed: 3,
    })
    expect(status('charge', { everyCycles: 2 }, record(hours), at('05-02 00:00')).leading).toBeNull()
  })

  it('are off altogether where the rule is', () => {
    const off = { rule: rule({ everyHours: 1, enabled: false }), origin: 'part', on: false } as const
    expect(dutyStatus('clean', off, record([worn('05-01 10:00', 9)]), DAILY, at('06-01 00:00'))).toBeNull()
  })

  it.each([
    [17.9, 'fine'],
    [18, 'soon'],
    [20, 'due'],
    [24.9, 'due'],
    [25, 'overdue'],
  ] as const)('after %d h of 20 h: %s', (hours, state) => {
    const data = record([worn('05-01 10:00', hours)])
    expect(status('clean', { everyHours: 20 }, data, at('05-09 00:00')).state).toBe(state)
  })
})

describe('fixed due points', () => {
  const own = { everyDays: 10, nextFrom: 'fixed' } as const
  const data = (when: string) => record([worn('05-01 10:00', 1)], [done(when)])

  it('lie at the multiples of the interval from first use, however late the last was done', () => {
    expect(status('inspect', own, data('05-14 00:00'), at('05-15 10:00'))).toMatchObject({
      dueOn: '2026-05-21',
      leading: { elapsed: 4 },
    })
  })

  it('are cleared up to half an interval ahead, and no further', () => {
    expect(status('inspect', own, data('05-06 00:00'), at('05-07 10:00')).dueOn).toBe('2026-05-21')
    expect(status('inspect', own, data('05-04 10:00'), at('05-05 10:00')).dueOn).toBe('2026-05-11')
    expect(status('inspect', own, data('05-16 10:00'), at('05-17 10:00')).dueOn).toBe('2026-05-31')
  })

  it('add up while nothing is done', () => {
    const never = record([worn('05-01 10:00', 1)])
    expect(status('inspect', own, never, at('05-26 10:00'))).toMatchObject({
      state: 'overdue',
      dueOn: '2026-05-11',
      leading: { elapsed: 25 },
    })
  })

  it('fall on multiples alone, with any history of doing it', () => {
    const days = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 })
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 200 }), (doneDays, nowDay) => {
        const first = at('01-01 10:00')
        const dones = [...doneDays]
          .sort((a, b) => a - b)
          .map((day) => ({ doneAt: first + day * 86_400, outcome: 'done' as const }))
        const found = status('inspect', own, record([worn('01-01 10:00', 1)], dones), first + nowDay * 86_400)
        const dueDay = (Date.parse(`${found.dueOn}T00:00:00Z`) / 1000 - at('01-01 00:00')) / 86_400
        expect(dueDay % 10).toBe(0)
        const last = dones.filter(({ doneAt }) => doneAt <= first + nowDay * 86_400).at(-1)
        const doneDay = last ? (last.doneAt - first) / 86_400 : Number.NEGATIVE_INFINITY
        expect(dueDay).toBeGreaterThan(doneDay + 5)
        expect(dueDay - 10).toBeLessThanOrEqual(Math.max(0, doneDay + 5))
      }),
    )
  })
})

describe('the day on which it is due', () => {
  it('is foretold from the pace: 8 h to go at 2 h a day are four days', () => {
    const data = record([worn('05-01 10:00', 12)])
    const found = status('clean', { everyHours: 20 }, data, at('05-02 10:00'), { ...DAILY, hours: 2 })
    expect(found).toMatchObject({ dueOn: '2026-05-06', periodDays: 10 })
  })

  it('is the day on which it came to its interval, once it is past', () => {
    const data = record([worn('05-01 10:00', 12), worn('05-04 10:00', 12), worn('05-08 10:00', 12)])
    expect(status('clean', { everyHours: 20 }, data, at('05-20 10:00')).dueOn).toBe('2026-05-04')
    expect(status('clean', { everySessions: 3 }, data, at('05-20 10:00')).dueOn).toBe('2026-05-08')
  })

  it('is unknown without any use to go by, and beyond twenty years', () => {
    const data = record([worn('05-01 10:00', 12)])
    expect(status('clean', { everyHours: 20 }, data, at('05-02 10:00'), NO_PACE).dueOn).toBeNull()
    const rarely = { ...DAILY, hours: 0.001 }
    expect(status('clean', { everyHours: 20 }, data, at('05-02 10:00'), rarely).dueOn).toBeNull()
  })

  it('is never in the past for what is not due, and never ahead for what is', () => {
    const sessions = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 6 })), {
      minLength: 1,
      maxLength: 12,
    })
    const own = fc.record({
      everyHours: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
      everySessions: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null }),
      everyDaysUsed: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null }),
      everyDays: fc.integer({ min: 1, max: 40 }),
      nextFrom: fc.constantFrom('done' as const, 'fixed' as const),
    })
    const doneDays = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 })
    fc.assert(
      fc.property(sessions, own, doneDays, fc.integer({ min: 0, max: 70 }), (uses, fields, dones, nowDay) => {
        const start = at('03-01 12:00')
        const stretches = [...new Map(uses)]
          .sort((a, b) => a[0] - b[0])
          .map(([day, hours]) => {
            const fromAt = start + day * 86_400
            return { fromAt, toAt: fromAt + hours * 3600, sessionStartAt: fromAt }
          })
        const nowAt = start + nowDay * 86_400
        const doneAts = [...dones].sort((a, b) => a - b).map((day) => start + day * 86_400 + 1800)
        const data = record(
          stretches,
          doneAts.map((doneAt) => ({ doneAt, outcome: 'done' as const })),
        )
        for (const duty of ['clean', 'inspect'] as const) {
          const found = status(duty, fields, data, nowAt)
          if (found.dueOn === null) continue
          const isDue = found.state === 'due' || found.state === 'overdue'
          expect(found.dueOn <= data.dayOf(nowAt)).toBe(isDue)
        }
      }),
      { numRuns: 500 },
    )
  })
})
