import { type AgendaSource, agendaDays, agendaSource, emptySource } from '@shared/care/agenda'
import { calendarText } from '@shared/care/calendar'
import { attentionSubjectSchema } from '@shared/care/items'
import type { Pace } from '@shared/care/pace'
import { dutyStatus } from '@shared/care/status'
import { addDays } from '@shared/time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { item } from './items'
import { at, dayOf, record, rule, worn } from './record'

const TODAY = '2026-05-09'
const today = { nowAt: at('05-09 10:00'), dayOf }

function source(key: string, fields: Partial<AgendaSource> = {}): AgendaSource {
  const base = agendaSource(item(key), today, null, null)
  return { ...base, key, on: TODAY, ...fields }
}

describe('the agenda', () => {
  it('has the days that have something, in order, and on a day the most urgent first', () => {
    const days = agendaDays(
      [
        source('d', { on: '2026-05-20', state: 'fine' }),
        source('b', { state: 'due' }),
        source('a', { state: 'overdue' }),
        source('c', { on: '2026-05-20', state: 'fine' }),
      ],
      TODAY,
    )
    expect(days.map(({ on, entries }) => [on, entries.map(({ key }) => key)])).toEqual([
      ['2026-05-09', ['a', 'b']],
      ['2026-05-20', ['c', 'd']],
    ])
  })

  it('puts what is past due on today, and leaves out what has no day or lies beyond it', () => {
    const days = agendaDays(
      [
        source('late', { on: '2026-03-01' }),
        source('last', { on: addDays(TODAY, 90) }),
        source('beyond', { on: addDays(TODAY, 91) }),
        source('never', { on: null }),
      ],
      TODAY,
    )
    expect(days.flatMap(({ on, entries }) => entries.map(({ key }) => [key, on]))).toEqual([
      ['late', TODAY],
      ['last', '2026-08-07'],
    ])
  })

  it('names a duty that comes round again once, and tells its rhythm', () => {
    const pace: Pace = { hours: 2, sessions: 1, daysUsed: 1, cycles: 0 }
    const resolved = {
      rule: rule({ everyHours: 20, everyDaysUsed: 7 }),
      origin: 'default',
      on: true,
    } as const
    const status = dutyStatus('clean', resolved, record([worn('05-08 10:00', 2)]), pace, today.nowAt)
    const own = item('t100-1', { state: 'fine', dueOn: status?.dueOn ?? null })
    const [day, ...others] = agendaDays([agendaSource(own, today, status, null)], TODAY)
    expect(others).toEqual([])
    expect(day?.on).toBe('2026-05-15')
    expect(day?.entries[0]?.thenEvery).toBe('every 20 h or 7 days of use')
  })

  it.each([
    [45, 'every 45 days'],
    [46, null],
    [null, null],
    [1e12, null],
  ])('with %s days to the next time after day 45 says %s', (periodDays, thenEvery) => {
    const repeats = { every: 'every 45 days', periodDays }
    const [day] = agendaDays([source('a', { on: addDays(TODAY, 45), repeats })], TODAY)
    expect(day?.entries[0]?.thenEvery).toBe(thenEvery)
  })

  it('moves what sleeps to the day on which it wakes', () => {
    const sleeping = item('a', { snoozedUntilAt: at('05-16 10:00') })
    expect(agendaSource(sleeping, today, null, null).on).toBe('2026-05-16')
    const later = item('a', { snoozedUntilAt: at('05-16 10:00'), dueOn: '2026-06-01' })
    expect(agendaSource(later, today, null, null).on).toBe('2026-06-01')
  })

  it('never lists an item twice nor loses one within its days', () => {
    const anySource = fc.tuple(fc.integer({ min: -100, max: 200 }), fc.integer({ min: 0, max: 400 }))
    fc.assert(
      fc.property(fc.array(anySource, { maxLength: 30 }), (offsets) => {
        const sources = offsets.map(([days, periodDays], i) =>
          source(`key${i}`, { on: addDays(TODAY, days), repeats: { every: 'often', periodDays } }),
        )
        const days = agendaDays(sources, TODAY)
        const listed = days.flatMap(({ entries }) => entries.map(({ key }) => key))
        expect([...listed].sort()).toEqual(
          sources
            .filter((_, i) => (offsets[i]?.[0] ?? 0) <= 90)
            .map(({ key }) => key)
            .sort(),
        )
        for (const { on } of days) expect(on >= TODAY).toBe(true)
      }),
    )
  })
})

describe('the calendar file', () => {
  const stampAt = at('05-09 08:00')

  it('is these bytes for one replacement', () => {
    const worn = item('t100-1', {
      kind: 'replace',
      title: 'Replace Comply T-100 M',
      deviceName: 'Variations',
      state: 'fine',
      why: '89 h of about 250 h, opened 5 months ago; half of such pairs are worn out by 1 June',
      dueOn: '2026-06-01',
    })
    const own = agendaSource(worn, today, null, { low: '2026-05-20', high: '2026-07-02' })
    expect(calendarText(agendaDays([own], TODAY), stampAt)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Canalog//Agenda//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Canalog',
        'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
        'X-PUBLISHED-TTL:PT6H',
        'BEGIN:VEVENT',
        'UID:part:t100-1/replace@canalog',
        'DTSTAMP:20260509T080000Z',
        'DTSTART;VALUE=DATE:20260601',
        'DTEND;VALUE=DATE:20260602',
        'SUMMARY:Replace Comply T-100 M on Variations',
        'DESCRIPTION:89 h of about 250 h\\, opened 5 months ago\\; half of such pairs ',
        ' are worn out by 1 June.\\nLikely between 20 May 2026 and 2 July 2026.',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  it('is a calendar without events where nothing is due', () => {
    expect(calendarText([], stampAt, 'My ears, mine')).toContain('X-WR-CALNAME:My ears\\, mine\r\n')
    expect(calendarText([], stampAt)).not.toContain('VEVENT')
  })

  it('keeps every line within 75 octets, and gives back what was written once unfolded', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(text, (title) => {
        const file = calendarText(
          [{ on: TODAY, entries: agendaDays([source('a', { title })], TODAY)[0]?.entries ?? [] }],
          stampAt,
        )
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        const unfolded = file.replaceAll('\r\n ', '').split('\r\n')
        const summary = unfolded.find((line) => line.startsWith('SUMMARY:'))?.slice('SUMMARY:'.length) ?? ''
        const read = summary.replaceAll(/\\(.)/gs, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))
        expect(read).toBe(title.replaceAll(/\r\n|\r|\n/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' '))
      }),
    )
  })

  it('knows an event by the same name whenever it is made, and every event by another', () => {
    const subject = attentionSubjectSchema.parse({ product: 't100' })
    const sources = [
      source('product:t100/order'),
      emptySource(subject, 'Comply T-100 M', '2026-06-20', 'the last pair is opened on 1 June'),
    ]
    const uids = (stamp: number) => calendarText(agendaDays(sources, TODAY), stamp).match(/^UID:.*$/gm)
    expect(uids(stampAt)).toEqual(['UID:product:t100/order@canalog', 'UID:product:t100/empty@canalog'])
    expect(uids(stampAt + 999)).toEqual(uids(stampAt))
  })
})
