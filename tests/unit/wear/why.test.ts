import { METER_SEGMENTS, meterSegments } from '@shared/wear/meter'
import { DEFAULT_THRESHOLDS, stateOf } from '@shared/wear/state'
import type { WearSubject } from '@shared/wear/types'
import { describe, expect, it } from 'vitest'
import { foamTips, matedDaily, NOW, reportFor, retired, worn, wornDaily } from './subjects'

const DAY = 86_400

describe('the state', () => {
  it.each([
    [0.1, 0.34, 'fine'],
    [0.1, 0.35, 'soon'],
    [0.49, 0.52, 'soon'],
    [0.5, 0.52, 'due'],
    [0.65, 0.66, 'overdue'],
  ] as const)('at %d now and %d on delivery is %s', (now, atDelivery, state) => {
    expect(stateOf(now, atDelivery, DEFAULT_THRESHOLDS)).toBe(state)
  })

  it('follows the owner’s own thresholds', () => {
    expect(stateOf(0.3, 0.3, { soon: 0.1, due: 0.2, overdue: 0.3 })).toBe('overdue')
  })
})

describe('the level meter', () => {
  const lit = (damage: number, pWornNow: number) => meterSegments({ damage, medianDamage: 1, pWornNow })

  it('fills by tenths of the damage at which half are worn out', () => {
    expect([0, 0.09, 0.1, 0.55, 0.99].map((damage) => lit(damage, 0.1))).toEqual([0, 0, 1, 5, 9])
  })

  it('is full exactly when half of such parts are worn out, inspections counted', () => {
    expect(lit(1.2, 0.5)).toBe(METER_SEGMENTS)
    expect(lit(1.2, 0.2)).toBe(9)
  })
})

describe('the sentence', () => {
  const why = (changes: Partial<WearSubject>) => reportFor('foam-1', [foamTips(changes)]).why

  it('tells hours, age and the date', () => {
    const pair = { openedOn: '2026-06-01', segments: wornDaily(89, 1) }
    const { median } = reportFor('foam-1', [foamTips(pair)])
    // Damage 89/250 + 5.04/12 = 0.776; the rest at 1 h a day: 0.224 / (1/250 + 1/365.25) = 33 days.
    expect(median).toBe('2026-12-04')
    expect(why(pair)).toBe(
      '5 months old of about 12 months, 89 h of use: half of such pairs are worn out by 4 December',
    )
  })

  it('tells the hours first where use wears it more than age does', () => {
    expect(why({ openedOn: '2026-06-01', segments: wornDaily(130, 1) })).toMatch(
      /^130 h of about 250 h, opened 5 months ago: half of such pairs are worn out by /,
    )
  })

  it('tells how hard sweat makes the hours, for they would seem to last long else', () => {
    const sweaty = wornDaily(30, 1).map((segment) => ({ ...segment, sweat: 'heavy' as const }))
    expect(why({ openedOn: '2026-10-01', segments: sweaty })).toMatch(
      /^30 h, as hard on it as 75 h, of about 250 h, opened 31 days ago: half/,
    )
  })

  it('tells a long life in whole months', () => {
    const early = [1, 2, 3].map((n) => retired(`early-${n}`, 100))
    const text = reportFor('foam-1', [...early, foamTips({ openedOn: '2026-05-01' })]).why
    expect(text).toMatch(/^6 months old of about \d+ months,/)
  })

  it('tells age and life in the same unit', () => {
    const pads = { kind: 'pads', material: 'velour', openedOn: '2022-05-01' } as const
    expect(why(pads)).toMatch(/^4\.5 years old of about 8 years, 0 h of use: /)
  })

  it('speaks of the past where the date is past, and of the drawer', () => {
    expect(why({ openedOn: '2025-01-01', mounted: null, hoursBefore: 2.25 })).toMatch(
      /^22 months old of about 12 months, 2\.3 h of use, in the drawer: half of such pairs were worn out by \d+ December 2025$/,
    )
  })

  it('admits what is unknown, and finds no date without any clock that runs', () => {
    expect(why({ openedOn: null, segments: [] })).toBe(
      '0 h of about 250 h, opened on an unknown day: more than half of such pairs last another 20 years like this',
    )
  })

  it('mentions the last inspection', () => {
    const text = why({ openedOn: '2026-10-31', foundFineAt: [NOW - 9 * DAY, NOW - 0.2 * DAY] })
    expect(text).toMatch(/^0 h of about 250 h, opened 1 day ago, found still fine on 1 November: half/)
  })

  it('counts charges for a battery and matings for a cable that is plugged a lot', () => {
    const battery = { kind: 'battery', material: null, batteryHours: 5, hoursBefore: 500 } as const
    expect(why({ ...battery, openedOn: '2025-11-01' })).toMatch(
      /^100 of about 400 charges, opened 12 months ago: half of such batteries are/,
    )
    const cable = {
      kind: 'cable',
      material: null,
      mountedAt: matedDaily(200),
      openedOn: '2026-11-01',
    } as const
    expect(why(cable)).toMatch(/^200 of about 500 matings, opened today: half of such cables are/)
  })

  it('says how a retired part ended', () => {
    const gone = retired('foam-2', 120, { openedOn: '2026-01-20', retireReason: 'torn' })
    expect(reportFor('foam-2', [gone]).why).toBe(
      'Retired on 22 October after 120 h, opened 9 months before: torn or broken',
    )
    expect(reportFor('foam-3', [retired('foam-3', 2, { retireReason: 'lost' })]).why).toBe(
      'Retired on 22 October after 2 h: lost',
    )
  })

  it('scales the hours with what was learned', () => {
    const early = [1, 2, 3, 4, 5, 6].map((n) => retired(`early-${n}`, 100))
    const text = reportFor('foam-1', [...early, foamTips({ segments: [worn(1, 1)] })]).why
    expect(text).toMatch(/^1 h of about 120 h/)
  })
})
