import { readFileSync } from 'node:fs'
import {
  evidenceOf,
  exposureIncrement,
  type LifeRecord,
  learnLife,
  NO_EVIDENCE,
  sumOfEvidence,
  update,
} from '@shared/wear/learn'
import { describe, expect, it } from 'vitest'
import known from '../../fixtures/known-answers.json'

const record = (exitDamage: number, wornOut = true): LifeRecord => ({ entryDamage: 0, exitDamage, wornOut })

/** Remission of 42 children, weeks (Freireich and others 1963; used by Gehan 1965). */
const SIX_MP = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((weeks) => record(weeks)),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((weeks) => record(weeks, false)),
]
const PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map((weeks) =>
  record(weeks),
)

/** What the wear engine keeps of records: events, Σ ln x over them, Σ (x^k − e^k). */
function kept(records: readonly LifeRecord[], k: number) {
  const { events, logDamage } = sumOfEvidence(records.map(evidenceOf))
  return { events, logDamage, exposure: records.reduce((sum, each) => sum + exposureIncrement(each, k), 0) }
}

/** ln of the likelihood of a Weibull life with rate θ, from what is kept alone. */
function logLikelihood(records: readonly LifeRecord[], k: number, rate: number): number {
  const { events, logDamage, exposure } = kept(records, k)
  return events * Math.log(k * rate) + (k - 1) * logDamage - rate * exposure
}

/** The same records with damage in place of their time. */
function worn(records: readonly LifeRecord[], damagePerUnit: number): LifeRecord[] {
  return records.map((each) => ({ ...each, exitDamage: each.exitDamage * damagePerUnit }))
}

describe('what is kept of the records holds all that published fits rest on', () => {
  const flies = readFileSync(new URL('../../fixtures/waltons_dataset.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','))
    .map(([days, died]) => record(Number(days), died === '1'))

  it("Walton's flies (days): scale and likelihood of the Weibull fit of lifelines", () => {
    const { n, events, lambda_: scaleDays, rho_: k, loglik } = known.weibull_waltons
    const { a, b } = update({ a: 0, b: 0 }, kept(flies, k).events, kept(flies, k).exposure)
    expect([flies.length, a]).toEqual([n, events])
    expect((b / a) ** (1 / k)).toBeCloseTo(scaleDays, 4)
    expect(logLikelihood(flies, k, a / b)).toBeCloseTo(loglik, 6)
  })

  it("Walton's flies: the shapes beside the fitted 3.45 take all the weight", () => {
    const evidence = sumOfEvidence(worn(flies, 1 / known.weibull_waltons.lambda_).map(evidenceOf))
    const { shapes, posterior } = learnLife(evidence, NO_EVIDENCE, known.weibull_waltons.rho_)
    const weight = (k: number) => shapes.find((shape) => shape.k === k)?.weight ?? 0
    expect(weight(3) + weight(4)).toBeGreaterThan(0.99)
    expect([3, 4]).toContain(posterior.k)
  })

  it('remission with and without 6-MP (events a week): the exponential rates', () => {
    const { rate_6mp, rate_placebo, events, exposure } = known.gehan_exponential
    const arms = [SIX_MP, PLACEBO].map((arm) => kept(arm, 1))
    expect(arms.map((arm) => [arm.events, arm.exposure])).toEqual(
      events.map((count, i) => [count, exposure[i]]),
    )
    const rates = arms.map((arm) => update({ a: 0, b: 0 }, arm.events, arm.exposure)).map(({ a, b }) => a / b)
    expect(rates[0]).toBeCloseTo(rate_6mp, 14)
    expect(rates[1]).toBeCloseTo(rate_placebo, 14)
  })

  it('remission as accelerated wear (weeks): the fit of survreg, with the Jacobian of the scale', () => {
    const { intercept, scale, loglik, accel_factor: slower } = known.gehan_weibull_aft
    const k = 1 / scale
    const perWeek = Math.exp(-intercept)
    const records = [...worn(PLACEBO, perWeek), ...worn(SIX_MP, perWeek / slower)]
    // At the best scale the rate of wear is 1: as many events as exposure.
    expect(kept(records, k).exposure).toBeCloseTo(kept(records, k).events, 4)
    const jacobian = 21 * Math.log(perWeek) + 9 * Math.log(perWeek / slower)
    expect(logLikelihood(records, k, 1) + jacobian).toBeCloseTo(loglik, 6)
  })
})
