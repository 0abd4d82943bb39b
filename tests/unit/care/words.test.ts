import { everyText, spoken } from '@shared/care/amounts'
import type { DutyDone } from '@shared/care/clocks'
import { itemTitle, meterName, originText, titleWithPlace } from '@shared/care/names'
import type { DutyRule } from '@shared/care/rule'
import { dutyStatus } from '@shared/care/status'
import type { WornStretch } from '@shared/care/useIndex'
import { dutyWhy } from '@shared/care/words'
import type { Duty } from '@shared/parts/care'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, dayOf, done, NO_PACE, record, rule, worn } from './record'

function why(
  duty: Duty,
  own: Partial<DutyRule>,
  stretches: readonly WornStretch[],
  dones: readonly DutyDone[],
  now: string,
): string {
  const resolved = { rule: rule(own), origin: 'default', on: true } as const
  const status = dutyStatus(duty, resolved, record(stretches, dones), NO_PACE, at(now))
  return status === null ? '' : dutyWhy(status, { nowAt: at(now), dayOf })
}

describe('the reason of a duty', () => {
  const evening = worn('05-01 18:00', 2)

  it.each([
    [22, '22 h since it was cleaned, 2 h over its 20 h'],
    [20, '20 h since it was cleaned, due now'],
    [19.96, '19 h since it was cleaned, due after 1 h more'],
    [4.5, '4.5 h since it was cleaned, due after 15.5 h more'],
  ])('by hours, after %d h', (hours, text) => {
    const stretches = [evening, worn('05-03 10:00', hours)]
    expect(why('clean', { everyHours: 20 }, stretches, [done('05-03 10:00')], '05-09 10:00')).toBe(text)
  })

  it('of what was never done counts from first use', () => {
    const text = why('clean', { everyHours: 20 }, [worn('05-01 10:00', 31)], [], '05-09 10:00')
    expect(text).toBe('not cleaned yet: 31 h since first use, 11 h over its 20 h')
    const days = why('inspect', { everyDays: 14 }, [evening], [], '05-09 10:00')
    expect(days).toBe('not inspected yet: 8 days since first use, due in 6 days')
  })

  it('of the first day is that it began today', () => {
    const text = why('inspect', { everyDays: 14 }, [evening], [], '05-01 20:30')
    expect(text).toBe('not inspected yet: first used today, due in 14 days')
  })

  it('of replacing by the owner’s rule speaks of no replacement before', () => {
    const text = why('replace', { everyHours: 100 }, [worn('05-01 10:00', 112)], [], '05-09 10:00')
    expect(text).toBe('112 h since first use, 12 h over its 100 h')
  })

  it.each([
    ['05-13 10:00', 'inspected 12 days ago, due in 2 days'],
    ['05-14 10:00', 'inspected 13 days ago, due tomorrow'],
    ['05-15 10:00', 'inspected 14 days ago, due now'],
    ['05-16 10:00', 'inspected 15 days ago, 1 day over its 14 days'],
    ['05-01 21:00', 'inspected today, due in 14 days'],
    ['05-02 10:00', 'inspected yesterday, due in 13 days'],
  ])('by the calendar, on %s', (now, text) => {
    expect(why('inspect', { everyDays: 14 }, [evening], [done('05-01 20:30')], now)).toBe(text)
  })

  it('of what was not used since it was cleaned says so', () => {
    expect(why('clean', { everyDays: 14 }, [evening], [done('05-01 20:30')], '05-01 21:00')).toBe(
      'cleaned today, not used since',
    )
  })

  it('of what lay clean for a while counts from its first use', () => {
    const stretches = [evening, worn('06-10 18:00', 1)]
    expect(why('clean', { everyDays: 14 }, stretches, [done('05-02 20:30')], '06-12 10:00')).toBe(
      'used again 2 days ago, after it was cleaned, due in 12 days',
    )
  })

  it('counts sessions, days of use and single ones as a person would', () => {
    const stretches = [evening, worn('05-02 18:00', 1), worn('05-03 18:00', 1)]
    const own = (fields: Partial<DutyRule>) =>
      why('clean', fields, stretches, [done('05-01 21:00')], '05-04 10:00')
    expect(own({ everySessions: 3 })).toBe('2 sessions since it was cleaned, due after 1 more session')
    expect(own({ everyDaysUsed: 7 })).toBe('2 days of use since it was cleaned, due after 5 more days of use')
    expect(own({ everySessions: 1 })).toBe('2 sessions since it was cleaned, 1 session over its 1 session')
  })

  it('tells a skipped one and one found fine from one that was done', () => {
    const own = { everyHours: 20 }
    const stretches = [evening, worn('05-03 10:00', 12)]
    expect(why('clean', own, stretches, [done('05-02 10:00', 'skipped')], '05-09 10:00')).toBe(
      '12 h since cleaning was skipped, due after 8 h more',
    )
    expect(why('inspect', own, stretches, [done('05-02 10:00', 'still_fine')], '05-09 10:00')).toBe(
      '12 h since it was found still fine, due after 8 h more',
    )
  })

  it('of a fixed rhythm does not pretend to count from the last time', () => {
    const own = { everyDays: 10, nextFrom: 'fixed' } as const
    expect(why('inspect', own, [evening], [done('05-14 10:00')], '05-23 10:00')).toBe(
      'inspected 9 days ago, 2 days late by its fixed rhythm of 10 days',
    )
    expect(why('inspect', own, [evening], [done('05-14 10:00')], '05-18 10:00')).toBe(
      'inspected 4 days ago, due in 3 days by its fixed rhythm of 10 days',
    )
  })

  it('before first use is that', () => {
    expect(why('clean', { everyHours: 20 }, [], [], '05-09 10:00')).toBe('not used yet')
  })

  it('never says that it is over before it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200_000 }),
        fc.integer({ min: 1, max: 100 }),
        (seconds, interval) => {
          const shown = spoken(seconds / 3600, interval)
          expect(shown).toBeLessThanOrEqual(seconds / 3600 + 1e-9)
          expect(shown < interval || seconds / 3600 >= interval).toBe(true)
        },
      ),
    )
  })
})

describe('an interval in words', () => {
  it.each([
    [{ everyHours: 20, everyDaysUsed: 7 }, 'every 20 h or 7 days of use'],
    [{ everyDays: 1 }, 'every day'],
    [{ everyHours: 1 }, 'every 1 h'],
    [{ everySessions: 1, everyCycles: 50 }, 'every session or 50 cycles'],
    [{}, 'never'],
  ])('%o', (fields, text) => {
    expect(everyText(rule(fields))).toBe(text)
  })

  it('says where it comes from', () => {
    const names = {
      kind: 'tips',
      material: 'memory_foam',
      productName: 'Comply T-100 M',
      deviceName: 'Variations',
    } as const
    expect(originText('default', names)).toBe('usual for tips')
    expect(originText('material', names)).toBe('your rule for memory foam tips')
    expect(originText('product', names)).toBe('your rule for Comply T-100 M')
    expect(originText('part', names)).toBe('your rule for this pair')
    expect(originText('slot', names)).toBe('your rule for the tips of Variations')
    expect(originText('device', { ...names, kind: null })).toBe('your rule for Variations')
  })
})

describe('the title', () => {
  it('names the thing and the place', () => {
    const title = itemTitle('clean', 'Comply T-100 M')
    const mounted = { part: 't100-1' }
    expect(titleWithPlace({ title, deviceName: 'Variations', subject: mounted })).toBe(
      'Clean Comply T-100 M on Variations',
    )
    expect(titleWithPlace({ title, deviceName: null, subject: mounted })).toBe('Clean Comply T-100 M')
  })

  it('does not name a device twice', () => {
    const title = itemTitle('replace', meterName('battery', 'AirPods Pro 2'))
    expect(titleWithPlace({ title, deviceName: 'AirPods Pro 2', subject: { part: null } })).toBe(
      'Replace the battery of AirPods Pro 2',
    )
  })
})
