import { readFileSync } from 'node:fs'
import { kaplanMeier, type Lifetime, medianWear, shareAt } from '@shared/longevity/kaplanMeier'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import known from '../../fixtures/known-answers.json'

const lasted = (exit: number, wornOut = true, entry = 0): Lifetime => ({ entry, exit, wornOut })

/** Remission of 21 children on 6-MP, weeks (Freireich and others 1963, Blood 21, 699–716; used by Gehan 1965). */
const SIX_MP: readonly Lifetime[] = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((weeks) => lasted(weeks)),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((weeks) => lasted(weeks, false)),
]

describe('the estimate agrees with published ones', () => {
  it('for the 6-MP arm of Gehan (weeks): risk sets, ties with censoring, and shares to four digits', () => {
    const steps = kaplanMeier(SIX_MP)
    expect(
      steps.map(({ wear, atRisk, wornOut, share }) => [wear, atRisk, wornOut, Number(share.toFixed(4))]),
    ).toEqual(known.gehan_km_6mp)
  })

  it("for the same arm: Greenwood's errors and the log-log limits (95 %), as Stata's sts list prints them", () => {
    const printed = kaplanMeier(SIX_MP).map(({ standardError, lower, upper }) =>
      [standardError, lower, upper].map((figure) => Number(figure?.toFixed(4))),
    )
    expect(printed).toEqual(known.gehan_km_6mp_limits.map(([, ...figures]) => figures))
  })

  it('for the same arm: a median of 23 weeks, at least 13 with 95 % and without an upper limit', () => {
    expect(medianWear(kaplanMeier(SIX_MP))).toEqual({ median: 23, low: 13, high: null })
  })

  it("for Walton's 163 flies (days): the quickstart of lifelines, and its median of 56", () => {
    const rows = readFileSync(new URL('../../fixtures/waltons_dataset.csv', import.meta.url), 'utf8')
    const flies = rows
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(','))
      .map(([days, died]) => lasted(Number(days), died === '1'))
    const steps = kaplanMeier(flies)
    for (const [days = 0, share = 0] of known.waltons_km) expect(shareAt(steps, days)).toBeCloseTo(share, 6)
    expect(medianWear(steps).median).toBe(56)
  })

  it('with late entry: the counting-process test of the R package survival', () => {
    const { entry, exit, event, at_risk, share } = known.km_delayed_entry
    const steps = kaplanMeier(exit.map((end, i) => lasted(end, event[i] === 1, entry[i])))
    expect(steps.map(({ atRisk }) => atRisk)).toEqual(at_risk)
    steps.forEach((step, i) => {
      expect(step.share).toBeCloseTo(share[i] ?? Number.NaN, 12)
    })
  })
})

const wear = fc.integer({ min: 1, max: 40 })
const lifetimes = fc.array(
  fc
    .record({ exit: wear, wornOut: fc.boolean(), entry: fc.nat({ max: 39 }) })
    .map(({ entry, exit, wornOut }) => lasted(exit, wornOut, Math.min(entry, exit - 1))),
  { maxLength: 25 },
)
const EVERYWHERE = Array.from({ length: 42 }, (_, at) => at)

describe('whatever happened', () => {
  it('the share never rises, and its limits hold it', () => {
    fc.assert(
      fc.property(lifetimes, (all) => {
        let before = 1
        for (const { share, lower, upper, wornOut, atRisk } of kaplanMeier(all)) {
          expect(share).toBeLessThanOrEqual(before)
          expect(wornOut).toBeLessThanOrEqual(atRisk)
          if (lower !== null && upper !== null) {
            expect(lower).toBeLessThanOrEqual(share)
            expect(share).toBeLessThanOrEqual(upper)
            expect(upper).toBeLessThan(1)
          }
          before = share
        }
        expect(before).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('it is the plain share of survivors where all are known from new and all wore out', () => {
    fc.assert(
      fc.property(fc.array(wear, { minLength: 1, maxLength: 30 }), (exits) => {
        const steps = kaplanMeier(exits.map((exit) => lasted(exit)))
        for (const at of EVERYWHERE) {
          const good = exits.filter((exit) => exit > at).length / exits.length
          expect(shareAt(steps, at)).toBeCloseTo(good, 12)
        }
      }),
    )
  })

  it('one more that held lowers it nowhere, nor the median', () => {
    fc.assert(
      fc.property(lifetimes, wear, (all, exit) => {
        const [before, after] = [kaplanMeier(all), kaplanMeier([...all, lasted(exit, false)])]
        for (const at of EVERYWHERE) {
          expect(shareAt(after, at)).toBeGreaterThanOrEqual(shareAt(before, at) - 1e-12)
        }
        const [was, is] = [medianWear(before).median, medianWear(after).median]
        expect(is ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(was ?? Number.POSITIVE_INFINITY)
      }),
    )
  })

  it('a record cut in two, the second half entering where the first was censored, says the same', () => {
    fc.assert(
      fc.property(lifetimes, fc.nat(), (all, cut) => {
        const halves = all.flatMap(({ entry, exit, wornOut }) => {
          const middle = entry + 0.5 + (cut % Math.max(1, exit - entry))
          return middle < exit
            ? [lasted(middle, false, entry), lasted(exit, wornOut, middle)]
            : [lasted(exit, wornOut, entry)]
        })
        expect(kaplanMeier(halves)).toEqual(kaplanMeier(all))
      }),
    )
  })

  it('the order in which it is told does not matter', () => {
    fc.assert(
      fc.property(lifetimes, (all) => {
        expect(kaplanMeier(all.toReversed())).toEqual(kaplanMeier(all))
      }),
    )
  })

  it('a thing without recorded wear says nothing, even when it is said to be worn out', () => {
    expect(kaplanMeier([...SIX_MP, lasted(0), lasted(0, false), lasted(5, true, 5)])).toEqual(
      kaplanMeier(SIX_MP),
    )
    expect(kaplanMeier([lasted(0)])).toEqual([])
  })
})
