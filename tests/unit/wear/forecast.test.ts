import { utcMidnightOf } from '@shared/time'
import { clockOf, damageAt } from '@shared/wear/damage'
import { outlookOf, probabilityWornAt, whenWorn } from '@shared/wear/forecast'
import { learnLife, NO_EVIDENCE } from '@shared/wear/learn'
import { probabilityWorn, survivalQuantile } from '@shared/wear/survival'
import type { WearSubject } from '@shared/wear/types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foamTips, matedDaily, NOW, UTC_DAYS, worn, wornDaily } from './subjects'

const DAY = 86_400
const MONTH = 30.4375 * DAY
const { shapes } = learnLife(NO_EVIDENCE, NO_EVIDENCE, 2.5)

function outlook(changes: Partial<WearSubject>, fineDamage = 0) {
  return outlookOf(clockOf(foamTips(changes), UTC_DAYS), shapes, fineDamage, NOW)
}

const use = fc.array(
  fc.tuple(fc.double({ min: 0.5, max: 600, noNaN: true }), fc.double({ min: 0.1, max: 8, noNaN: true })),
  { maxLength: 15 },
)

describe('the forecast', () => {
  it('of a pair in the drawer is the calendar’s alone: foam half worn out 12 months after opening', () => {
    const at = whenWorn(outlook({ mounted: null, openedOn: '2026-10-01', segments: [] }), 0.5)
    expect(at).toBeCloseTo(utcMidnightOf('2026-10-01') + 12 * MONTH, -4)
  })

  it('of a pair in use adds the recent rate: 1 h a day on 250 h beside 12 months', () => {
    const at = whenWorn(outlook({ openedOn: '2026-10-31', segments: wornDaily(300, 1, 0) }), 0.01) ?? 0
    expect(at).toBeLessThan(NOW)
    const fresh = outlook({ openedOn: '2026-11-01', segments: [], slotSegments: wornDaily(300, 1) })
    const days = ((whenWorn(fresh, 0.5) ?? 0) - NOW) / DAY
    // Certain use would take 1 / (1/250 + 1/365.25) = 148 days.
    expect(days).toBeGreaterThan(140)
    expect(days).toBeLessThan(156)
  })

  it('gives a fresh pair the habit of its slot, and age alone when that is unknown', () => {
    const alone = whenWorn(outlook({ openedOn: '2026-11-01' }), 0.5) ?? 0
    const inSlot = whenWorn(outlook({ openedOn: '2026-11-01', slotSegments: wornDaily(90, 2, 5) }), 0.5) ?? 0
    expect((alone - NOW) / DAY).toBeCloseTo(12 * 30.4375 - 0.5, 0)
    expect((inSlot - NOW) / DAY).toBeLessThan(130)
  })

  it('looks back to the day on which the share was passed', () => {
    const old = outlook({ mounted: null, openedOn: '2024-11-01', segments: [] })
    expect(whenWorn(old, 0.5)).toBeCloseTo(utcMidnightOf('2024-11-01') + 12 * MONTH, -4)
  })

  it('finds nothing within 20 years for a part that neither age nor use wears', () => {
    expect(whenWorn(outlook({ kind: 'filters', mounted: null, segments: [worn(5, 20)] }), 0.5)).toBeNull()
    expect(whenWorn(outlook({ openedOn: null, segments: [] }), 0.1)).toBeNull()
  })

  it('knows 19 years and forgets 21', () => {
    const life = (years: number) => [{ lifeHours: null, lifeMonths: years * 12, lifeCycles: null }]
    const fresh = { openedOn: '2026-11-01', mounted: null }
    expect(whenWorn(outlook({ ...fresh, lifeOverrides: life(19) }), 0.5)).not.toBeNull()
    expect(whenWorn(outlook({ ...fresh, lifeOverrides: life(21) }), 0.5)).toBeNull()
  })

  it('starts anew at an inspection that found it fine', () => {
    const history = { openedOn: '2026-02-01', segments: wornDaily(100, 1) }
    const damage = damageAt(clockOf(foamTips(history), UTC_DAYS), NOW).damage
    const inspected = outlook(history, damage)
    expect(whenWorn(inspected, 0.1) ?? 0).toBeGreaterThan(NOW)
    expect(whenWorn(inspected, 0.5) ?? 0).toBeGreaterThan(whenWorn(outlook(history), 0.5) ?? 0)
  })

  it('lets a battery wear by the charges its use needs', () => {
    const battery = { kind: 'battery', material: null, batteryHours: 5, openedOn: '2026-11-01' } as const
    const fresh = outlook({ ...battery, slotSegments: wornDaily(300, 5) })
    const days = ((whenWorn(fresh, 0.5) ?? 0) - NOW) / DAY
    // One charge a day out of 400, beside 60 months of age: 1 / (1/400 + 1/1826) = 328 days.
    expect(days).toBeGreaterThan(310)
    expect(days).toBeLessThan(346)
  })

  it('goes on plugging a mounted cable as often as so far', () => {
    const cable = { kind: 'cable', material: null, openedOn: '2025-11-01', segments: [] } as const
    const often = whenWorn(outlook({ ...cable, mountedAt: matedDaily(200) }), 0.5) ?? Number.POSITIVE_INFINITY
    const once = whenWorn(outlook({ ...cable, mountedAt: matedDaily(1) }), 0.5) ?? Number.POSITIVE_INFINITY
    expect(often).toBeLessThan(once)
  })

  it('of a share is the moment on which the probability reaches it', () => {
    const shares = fc.double({ min: 0.05, max: 0.95, noNaN: true })
    fc.assert(
      fc.property(use, shares, (sessions, share) => {
        const segments = sessions.map(([daysAgo, hours]) => worn(daysAgo, hours))
        const part = outlook({ openedOn: '2025-03-01', segments })
        const at = whenWorn(part, share) ?? Number.POSITIVE_INFINITY
        if (at > NOW) {
          expect(probabilityWornAt(part, at)).toBeGreaterThanOrEqual(share - 1e-6)
          expect(probabilityWornAt(part, at - 2 * 3600)).toBeLessThan(share + 1e-6)
        } else {
          const damage = (moment: number) => damageAt(part.clock, moment).damage
          expect(probabilityWorn(shapes, damage(at), 0)).toBeGreaterThanOrEqual(share - 1e-9)
          expect(damage(at - 2 * 3600)).toBeLessThan(survivalQuantile(shapes, 1 - share))
        }
      }),
      { seed: 7 },
    )
  })

  it('finds a passed day on which the damage came to rest at just the life: 125 days of 2 h are 250 h', () => {
    const passedAt = whenWorn(outlook({ segments: wornDaily(400, 2) }), 0.5) ?? 0
    expect(Math.abs(passedAt - (NOW - 276 * DAY + 2 * 3600))).toBeLessThan(3600)
  })

  it('never lowers the probability as time goes on', () => {
    const days = fc.double({ min: 0, max: 4000, noNaN: true })
    fc.assert(
      fc.property(use, days, days, (sessions, x, y) => {
        const part = outlook({ segments: sessions.map(([daysAgo, hours]) => worn(daysAgo, hours)) })
        const [early, late] = [Math.min(x, y), Math.max(x, y)].map((day) => NOW + day * DAY)
        const rise = probabilityWornAt(part, late ?? NOW) - probabilityWornAt(part, early ?? NOW)
        expect(rise).toBeGreaterThanOrEqual(-1e-12)
      }),
    )
  })
})
