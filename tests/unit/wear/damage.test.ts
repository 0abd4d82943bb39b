import { defaultDuty } from '@shared/care/defaults'
import { dutyRuleFieldsSchema } from '@shared/care/rule'
import { defaultLife } from '@shared/parts/materials'
import { startOfDay, utcMidnightOf } from '@shared/time'
import { clockOf, damageAt, driverOf } from '@shared/wear/damage'
import { type CleaningRecord, exposureUntil, stretchesOf } from '@shared/wear/exposure'
import { resolveLife } from '@shared/wear/life'
import { STRESS_CAP, stressFactor } from '@shared/wear/stress'
import type { UseSegment, WearSubject } from '@shared/wear/types'
import { describe, expect, it } from 'vitest'
import { foamTips, matedDaily, NOW, UTC_DAYS, worn } from './subjects'

const DAY = 86_400
const damageNow = (subject: WearSubject) => damageAt(clockOf(subject, UTC_DAYS), NOW)

describe('stress', () => {
  const plain = { sweat: 'none', temperatureC: null, scenario: null } as const

  it.each([
    ['plain use', plain, 'silicone', false, 1],
    ['light sweat', { ...plain, sweat: 'light' }, 'silicone', false, 1.3],
    ['heavy sweat', { ...plain, sweat: 'heavy' }, 'silicone', false, 2],
    ['heavy sweat on foam', { ...plain, sweat: 'heavy' }, 'memory_foam', false, 2.5],
    ['being slept on', { ...plain, scenario: 'sleep' }, 'silicone', false, 1.5],
    ['28 °C', { ...plain, temperatureC: 28 }, 'silicone', false, 1],
    ['29 °C', { ...plain, temperatureC: 29 }, 'silicone', false, 1.2],
    ['overdue cleaning', plain, 'silicone', true, 1.2],
    ['light sweat at 30 °C', { ...plain, sweat: 'light', temperatureC: 30 }, 'silicone', false, 1.3 * 1.2],
  ] as const)('of %s is known', (_, use, material, uncleaned, expected) => {
    expect(stressFactor(use, defaultLife('tips', material), uncleaned)).toBeCloseTo(expected, 12)
  })

  it('never counts an hour for more than three', () => {
    const worst = { sweat: 'heavy', temperatureC: 35, scenario: 'sleep' } as const
    expect(stressFactor(worst, defaultLife('tips', 'memory_foam'), true)).toBe(STRESS_CAP)
  })

  it('of a kind of use is the owner’s own where there is one', () => {
    const factors = resolveLife(
      foamTips({ lifeOverrides: [{ heavySweat: 3 }, { heavySweat: 1.5, heat: 1 }] }),
    )
    expect(stressFactor({ ...plain, sweat: 'heavy' }, factors, false)).toBe(3)
    expect(stressFactor({ ...plain, temperatureC: 35 }, factors, false)).toBe(1)
  })
})

describe('exposure', () => {
  const silicone = defaultLife('tips', 'silicone')
  const cleaning = (cleanedAt: number[], rule = foamTips().cleanRule) => ({
    rule,
    cleanedAt,
    dayOf: UTC_DAYS.dayOf,
  })
  const stresses = (uses: UseSegment[], record: CleaningRecord) => [
    ...stretchesOf(uses, silicone, record).stress,
  ]

  it('counts a stretch across the instant in part, and none after it', () => {
    const stretches = stretchesOf([worn(1, 4), worn(3, 2)], silicone, cleaning([]))
    expect(exposureUntil(stretches, NOW - DAY + 3600)).toEqual({ hours: 3, effectiveHours: 3 })
    expect(exposureUntil(stretches, NOW - 3 * DAY).hours).toBe(0)
  })

  const sessions = [worn(9, 15), worn(7, 15), worn(5, 1), worn(3, 1)]

  it('ignores cleaning that the owner does not log', () => {
    expect(stresses(sessions, cleaning([]))).toEqual([1, 1, 1, 1])
  })

  it('counts more for tips worn over 20 h since their cleaning, until they are cleaned again', () => {
    expect(stresses(sessions, cleaning([NOW - 10 * DAY, NOW - 4 * DAY]))).toEqual([1, 1, 1.2, 1])
  })

  it('goes by the owner’s own interval, and by none where cleaning is switched off', () => {
    const every10Hours = dutyRuleFieldsSchema.parse({ everyHours: 10 })
    expect(stresses(sessions, cleaning([NOW - 10 * DAY], every10Hours))).toEqual([1, 1.2, 1.2, 1.2])
    expect(stresses(sessions, cleaning([NOW - 10 * DAY], null))).toEqual([1, 1, 1, 1])
  })

  it('does not hold the time before the first logged cleaning against them', () => {
    expect(stresses(sessions, cleaning([NOW - 4 * DAY]))).toEqual([1, 1, 1, 1])
  })

  it('judges a session once, at its start, also when the part is taken off in between', () => {
    const session = { sessionStartAt: NOW - 2 * DAY }
    const uses = [worn(2, 21, session), worn(1, 1, session), worn(0.5, 1)]
    expect(stresses(uses, cleaning([NOW - 3 * DAY]))).toEqual([1, 1, 1.2])
  })

  it('gives pads fourteen days from their first use after a cleaning', () => {
    const pads = defaultDuty('clean', { kind: 'pads', material: 'leather', metered: true })?.rule
    const uses = [worn(19, 1), worn(10, 9), worn(4, 9)]
    expect(stresses(uses, cleaning([NOW - 30 * DAY], pads))).toEqual([1, 1, 1.2])
  })
})

describe('damage', () => {
  it('of foam is effective hours over 250 plus months over 12', () => {
    const subject = foamTips({
      openedOn: '2026-08-01',
      segments: [worn(20, 40), worn(10, 10, { sweat: 'heavy' })],
    })
    const damage = damageNow(subject)
    const months = (NOW - utcMidnightOf('2026-08-01')) / (30.4375 * DAY)
    expect(damage).toMatchObject({ hours: 50, effectiveHours: 65, cycles: 0 })
    expect(damage.months).toBeCloseTo(months, 12)
    expect(damage.damage).toBeCloseTo(65 / 250 + months / 12, 12)
  })

  it('counts hours before the record unstressed', () => {
    expect(damageNow(foamTips({ hoursBefore: 25 })).damage).toBeCloseTo(0.1, 12)
  })

  it('counts no age while the day of opening is unknown', () => {
    expect(damageNow(foamTips({ openedOn: null, stockSinceOn: '2020-01-01' })).months).toBe(0)
  })

  it('adds a quarter of the months in stock for foam and PU, none for silicone', () => {
    const kept = { stockSinceOn: '2025-11-01', openedOn: '2026-11-01' }
    const halfDay = 0.5 / 30.4375
    const shelf = (365 / 30.4375) * 0.25
    expect(damageNow(foamTips(kept)).months).toBeCloseTo(shelf + halfDay, 10)
    expect(damageNow(foamTips({ ...kept, kind: 'pads', material: null })).months).toBeCloseTo(
      shelf + halfDay,
      10,
    )
    expect(damageNow(foamTips({ ...kept, material: 'silicone' })).months).toBeCloseTo(halfDay, 10)
  })

  it('of a battery counts charges: all its hours over the hours of one charge', () => {
    const battery = foamTips({
      kind: 'battery',
      material: null,
      batteryHours: 5,
      hoursBefore: 50,
      segments: [worn(9, 50)],
    })
    expect(damageNow(battery)).toMatchObject({ cycles: 20, damage: 20 / 400 })
    expect(damageNow({ ...battery, batteryHours: null }).cycles).toBe(0)
  })

  it('of a cable counts how often it was mounted', () => {
    const cable = foamTips({ kind: 'cable', material: null, mountedAt: matedDaily(25) })
    expect(damageNow(cable).terms.cycles).toBeCloseTo(0.05, 12)
    expect(damageAt(clockOf(cable, UTC_DAYS), NOW - 20 * DAY).cycles).toBe(5)
  })

  it('starts its age at local midnight', () => {
    const subject = foamTips({ openedOn: '2026-10-31' })
    const clock = clockOf(subject, { ...UTC_DAYS, dayStart: (day) => startOfDay(day, 'Asia/Tokyo') })
    expect(damageAt(clock, NOW).months * 30.4375 * 24).toBeCloseTo(36 + 9, 9)
  })

  it('names the larger term as what drives it', () => {
    const driver = (changes: Partial<WearSubject>) => {
      const clock = clockOf(foamTips(changes), UTC_DAYS)
      return driverOf(damageAt(clock, NOW), clock.life)
    }
    expect(driver({ openedOn: '2026-10-30', segments: [worn(1, 20)] })).toBe('use')
    expect(driver({ openedOn: '2026-01-30', segments: [worn(1, 20)] })).toBe('age')
    expect(driver({ kind: 'cable', mountedAt: matedDaily(90) })).toBe('cycles')
    expect(driver({ kind: 'battery' })).toBe('age')
  })
})
