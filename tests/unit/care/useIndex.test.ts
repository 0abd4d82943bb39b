import { paceOf } from '@shared/care/pace'
import { rememberedDays } from '@shared/care/rememberedDays'
import { indexUse, type WornStretch } from '@shared/care/useIndex'
import { localDateOf } from '@shared/time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, dayOf, worn } from './record'

/** Sessions in order with pauses inside, as when a pair is changed on the way. */
const anyStretches: fc.Arbitrary<readonly WornStretch[]> = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 40 }),
      length: fc.integer({ min: 1, max: 12 }),
      sameSession: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((steps) => {
    const stretches: WornStretch[] = []
    let nowAt = at('03-20 00:00')
    for (const { gap, length, sameSession } of steps) {
      const fromAt = nowAt + gap * 3600
      const before = stretches.at(-1)
      stretches.push({
        fromAt,
        toAt: fromAt + length * 3600,
        sessionStartAt: sameSession && before ? before.sessionStartAt : fromAt,
      })
      nowAt = fromAt + length * 3600
    }
    return stretches
  })
const anyInstant = fc
  .integer({ min: -20, max: 1300 })
  .map((halfHours) => at('03-20 00:00') + halfHours * 1800)

describe('use between two instants', () => {
  it('is what counting stretch by stretch gives', () => {
    fc.assert(
      fc.property(anyStretches, anyInstant, anyInstant, (stretches, fromAt, toAt) => {
        const inside = stretches.filter(
          (stretch) => stretch.toAt > fromAt && stretch.fromAt < toAt && fromAt < toAt,
        )
        const seconds = inside.map(
          (stretch) => Math.min(stretch.toAt, toAt) - Math.max(stretch.fromAt, fromAt),
        )
        const use = indexUse(stretches, dayOf)
        expect(use.hours(fromAt, toAt)).toBeCloseTo(seconds.reduce((sum, each) => sum + each, 0) / 3600, 9)
        expect(use.sessions(fromAt, toAt)).toBe(
          new Set(inside.map(({ sessionStartAt }) => sessionStartAt)).size,
        )
        const days = new Set(inside.map(({ sessionStartAt }) => dayOf(sessionStartAt)))
        expect(use.daysUsed(fromAt, toAt)).toBe(days.size)
        const nextAt = stretches.find((stretch) => stretch.toAt > fromAt)?.fromAt
        expect(use.nextUse(fromAt)).toBe(nextAt === undefined ? null : Math.max(fromAt, nextAt))
      }),
    )
  })

  it('adds up over any split', () => {
    fc.assert(
      fc.property(anyStretches, anyInstant, anyInstant, anyInstant, (stretches, a, b, c) => {
        const [from = a, split = b, to = c] = [a, b, c].sort((x, y) => x - y)
        const use = indexUse(stretches, dayOf)
        expect(use.hours(from, split) + use.hours(split, to)).toBeCloseTo(use.hours(from, to), 9)
      }),
    )
  })

  it('counts an evening across midnight as one day, the one on which it began', () => {
    const use = indexUse([worn('05-01 20:00', 5), worn('05-02 18:00', 1)], dayOf)
    expect(use.daysUsed(at('05-01 00:00'), at('05-02 12:00'))).toBe(1)
    expect(use.daysUsed(at('05-01 00:00'), at('05-03 00:00'))).toBe(2)
  })
})

describe('the owner’s days', () => {
  it('are those of the zone, clock changes and odd offsets included', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns')
    fc.assert(
      fc.property(
        zone,
        fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { maxLength: 20 }),
        (name, instants) => {
          const days = rememberedDays(name)
          for (const instant of instants) {
            expect(days(instant)).toBe(localDateOf(instant, name))
            expect(days(instant + 400)).toBe(localDateOf(instant + 400, name))
          }
        },
      ),
    )
  })
})

describe('the pace of use', () => {
  it('is that of the last eight weeks, per day', () => {
    const evenings = Array.from({ length: 100 }, (_, day) => ({
      fromAt: at('01-01 18:00') + day * 86_400,
      toAt: at('01-01 18:00') + day * 86_400 + 7200,
      sessionStartAt: at('01-01 18:00') + day * 86_400,
    }))
    const pace = paceOf(indexUse(evenings, dayOf), null, at('01-01 18:00') + 100 * 86_400)
    expect(pace).toEqual({ hours: 2, sessions: 1, daysUsed: 1, cycles: 0 })
  })

  it('spreads a first evening over a week', () => {
    const pace = paceOf(indexUse([worn('05-01 18:00', 3.5)], dayOf), null, at('05-02 00:00'))
    expect(pace.hours).toBeCloseTo(0.5, 9)
    expect(pace.sessions).toBeCloseTo(1 / 7, 9)
  })

  it('is none before first use', () => {
    expect(paceOf(indexUse([], dayOf), () => 3, at('05-01 00:00')).cycles).toBe(0)
  })
})
