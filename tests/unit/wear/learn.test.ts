import { trigamma } from '@shared/wear/gamma'
import {
  type Evidence,
  evidenceOf,
  exposureIncrement,
  type LifeRecord,
  learnLife,
  NO_EVIDENCE,
  together,
  update,
  without,
} from '@shared/wear/learn'
import { priorFor, SHAPE_GRID } from '@shared/wear/prior'
import {
  probabilityWorn,
  shapeQuantile,
  shapeSurvival,
  survival,
  survivalQuantile,
} from '@shared/wear/survival'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import known from '../../fixtures/known-answers.json'

const FOAM_SHAPE = 2.5

function wornOut(...damages: number[]): Evidence {
  return damages
    .map((exitDamage) => evidenceOf({ entryDamage: 0, exitDamage, wornOut: true }))
    .reduce(together, NO_EVIDENCE)
}

function stillGood(...damages: number[]): Evidence {
  return damages
    .map((exitDamage) => evidenceOf({ entryDamage: 0, exitDamage, wornOut: false }))
    .reduce(together, NO_EVIDENCE)
}

const damages = fc.array(fc.double({ min: 0.01, max: 4, noNaN: true }), { maxLength: 12 })

describe('the conjugate update', () => {
  const answer = known.weibull_gamma_conjugate
  const [a = 0, b = 0] = answer.posterior
  const shape = { k: answer.k, a, b }

  it('agrees with three worn out and two censored (hours, k 1.5)', () => {
    const [priorA = 0, priorB = 0] = answer.prior
    const belief = answer.times.reduce(
      (sum, exitDamage, i) => {
        const record = { entryDamage: 0, exitDamage, wornOut: answer.events[i] === 1 }
        return update(sum, record.wornOut ? 1 : 0, exposureIncrement(record, answer.k))
      },
      { a: priorA, b: priorB },
    )
    expect(belief.a).toBe(a)
    expect(belief.b).toBeCloseTo(b, 9)
  })

  it('foretells survival, the median, and both given survival so far', () => {
    expect(shapeSurvival(shape, 60)).toBeCloseTo(answer.S60, 12)
    expect(shapeQuantile(shape, 0.5)).toBeCloseTo(answer.median, 9)
    const single = [{ ...shape, weight: 1 }]
    expect(1 - probabilityWorn(single, 60, 20)).toBeCloseTo(answer.P_survive60_given20, 12)
    const half = survivalQuantile(single, 0.5 * shapeSurvival(shape, 20))
    expect(half - 20).toBeCloseTo(answer.median_remaining_at_20, 8)
  })

  it('leaves out what was worn before the record began (hours, k 2)', () => {
    const { k, prior, items, posterior } = known.weibull_delayed_entry
    const [priorA = 0, priorB = 0] = prior
    const belief = items.reduce(
      (sum, { entry, exit, event }) => {
        const record = { entryDamage: entry, exitDamage: exit, wornOut: event === 1 }
        return update(sum, event, exposureIncrement(record, k))
      },
      { a: priorA, b: priorB },
    )
    expect([belief.a, belief.b]).toEqual(posterior)
  })

  it('turns a median life into a Weibull scale when the rate is all but certain (hours)', () => {
    const certain = 1e9
    for (const [name, eta] of Object.entries(known.eta_from_median)) {
      const k = Number(name.split('k=')[1])
      const sure = { k, a: certain, b: certain * eta ** k }
      expect(shapeQuantile(sure, 0.5)).toBeCloseTo(90, 5)
      expect(shapeSurvival(sure, eta)).toBeCloseTo(Math.exp(-1), 7)
    }
  })

  it('nears Weibayes when a vague prior meets the data (hours, k 1.5)', () => {
    const { k, failures, censored, eta } = known.weibayes
    const exposure = [...failures, ...censored].reduce((sum, hours) => sum + hours ** k, 0)
    const belief = update({ a: 1e-9, b: 1e-9 }, failures.length, exposure)
    expect((belief.b / belief.a) ** (1 / k)).toBeCloseTo(eta, 6)
  })
})

describe('the prior', () => {
  it.each(SHAPE_GRID)('for shape %d has its median at damage 1 and a spread of 0.6 in log life', (k) => {
    const prior = priorFor(k)
    expect(shapeSurvival({ k, ...prior }, 1)).toBeCloseTo(0.5, 14)
    expect(Math.sqrt(trigamma(prior.a)) / k).toBeCloseTo(0.6, 12)
  })

  it('puts the median of the mixture at damage 1', () => {
    const { shapes, learnedFrom } = learnLife(NO_EVIDENCE, NO_EVIDENCE, FOAM_SHAPE)
    expect(survivalQuantile(shapes, 0.5)).toBeCloseTo(1, 12)
    expect(learnedFrom).toBe(0)
  })

  it('weighs the shapes around the material’s own', () => {
    const { shapes, posterior } = learnLife(NO_EVIDENCE, NO_EVIDENCE, 2)
    expect(posterior.k).toBe(2)
    const weight = (k: number) => shapes.find((shape) => shape.k === k)?.weight ?? 0
    expect(weight(1) / weight(2)).toBeCloseTo(Math.exp(-0.5 * (Math.LN2 / 0.25) ** 2), 12)
    expect(weight(4) / weight(1)).toBeCloseTo(1, 12)
  })
})

describe('learning a product', () => {
  const medianOf = (own: Evidence, relatives = NO_EVIDENCE) =>
    survivalQuantile(learnLife(own, relatives, FOAM_SHAPE).shapes, 0.5)

  it('moves the median towards early retirements, further with each', () => {
    const medians = [1, 3, 10].map((count) => medianOf(wornOut(...Array<number>(count).fill(0.4))))
    expect(medians[0]).toBeLessThan(1)
    expect(medians[1]).toBeLessThan(medians[0] ?? 0)
    expect(medians[2]).toBeLessThan(medians[1] ?? 0)
    expect(medians[2]).toBeGreaterThan(0.4)
    expect(medians[2]).toBeLessThan(0.46)
  })

  it('comes to believe in a steep shape after retirements that agree, in a flat one after scattered ones', () => {
    const agreed = learnLife(wornOut(1, 1.02, 0.98, 1.01, 0.99, 1, 1.03, 0.97), NO_EVIDENCE, 2)
    const scattered = learnLife(wornOut(0.02, 0.1, 0.4, 0.9, 2, 3, 0.05, 1.4), NO_EVIDENCE, 2)
    expect(agreed.posterior.k).toBeGreaterThan(2)
    expect(scattered.posterior.k).toBeLessThan(2)
  })

  it('weighs shapes by how well they foretold the lives, worked out by hand for two of them', () => {
    const own = wornOut(0.5, 1.5)
    const { shapes } = learnLife(own, NO_EVIDENCE, 2)
    // ∫ Gamma(θ; a, b) Π k x^(k−1) θ e^(−θ x^k) dθ = Π k x^(k−1) · b^a (a + 1) a / (b + Σ x^k)^(a + 2)
    const marginal = (k: number) => {
      const { a, b } = priorFor(k)
      const density = k * 0.5 ** (k - 1) * k * 1.5 ** (k - 1)
      return (density * b ** a * a * (a + 1)) / (b + 0.5 ** k + 1.5 ** k) ** (a + 2)
    }
    const prior = (k: number) => Math.exp(-0.5 * (Math.log(k / 2) / 0.25) ** 2)
    const weight = (k: number) => shapes.find((shape) => shape.k === k)?.weight ?? 0
    expect(weight(3) / weight(1.6)).toBeCloseTo((prior(3) * marginal(3)) / (prior(1.6) * marginal(1.6)), 10)
  })

  it('gives the belief of the heaviest shape as the posterior', () => {
    const { shapes, posterior, learnedFrom } = learnLife(wornOut(0.5, 0.7), NO_EVIDENCE, FOAM_SHAPE)
    const heaviest = [...shapes].sort((x, y) => y.weight - x.weight)[0]
    expect(posterior).toEqual({ k: heaviest?.k, a: heaviest?.a, b: heaviest?.b })
    expect(learnedFrom).toBe(2)
    expect(shapes.reduce((sum, shape) => sum + shape.weight, 0)).toBeCloseTo(1, 12)
  })

  it('survives a pair that tore before it was used', () => {
    const median = medianOf(wornOut(0))
    expect(median).toBeGreaterThan(0)
    expect(median).toBeLessThan(1)
  })

  it('never shortens the median for one more survivor', () => {
    fc.assert(
      fc.property(damages, damages, fc.double({ min: 0.01, max: 4, noNaN: true }), (worn, good, more) => {
        const before = together(wornOut(...worn), stillGood(...good))
        const after = together(before, stillGood(more))
        expect(medianOf(after)).toBeGreaterThanOrEqual(medianOf(before) * (1 - 1e-12))
      }),
    )
  })

  it('takes evidence away as if it had never been added', () => {
    fc.assert(
      fc.property(damages, damages, (some, others) => {
        const rest = without(together(wornOut(...some), stillGood(...others)), wornOut(...some))
        const direct = stillGood(...others)
        expect(rest.events).toBe(0)
        rest.exposure.forEach((sum, i) => {
          expect(sum).toBeCloseTo(direct.exposure[i] ?? 0, 9)
        })
      }),
    )
  })
})

describe('pooling', () => {
  const startOf = (relatives: Evidence, k: number) =>
    learnLife(NO_EVIDENCE, relatives, FOAM_SHAPE).shapes.find((shape) => shape.k === k)

  it('starts from the relatives in full while they are few', () => {
    const prior = priorFor(2)
    const start = startOf(wornOut(0.5, 0.5), 2)
    expect(start?.a).toBeCloseTo(prior.a + 2, 12)
    expect(start?.b).toBeCloseTo(prior.b + 0.5, 12)
  })

  it('scales both sums by 6 / a once a passes 6', () => {
    const prior = priorFor(2)
    const start = startOf(wornOut(...Array<number>(20).fill(0.5)), 2)
    const trust = 6 / (prior.a + 20)
    expect(start?.a).toBeCloseTo(prior.a + 20 * trust, 12)
    expect(start?.b).toBeCloseTo(prior.b + 5 * trust, 12)
  })

  it('lets a product’s own retirements count on top, and counts only those as learned from', () => {
    const relatives = wornOut(...Array<number>(20).fill(0.5))
    const learned = learnLife(wornOut(2, 2, 2), relatives, FOAM_SHAPE)
    expect(learned.learnedFrom).toBe(3)
    const pooled = survivalQuantile(learnLife(NO_EVIDENCE, relatives, FOAM_SHAPE).shapes, 0.5)
    expect(survivalQuantile(learned.shapes, 0.5)).toBeGreaterThan(pooled)
  })
})

describe('survival of a mixture', () => {
  const mixtures = fc.tuple(damages, damages).map(([worn, good]) => {
    const own = together(wornOut(...worn), stillGood(...good))
    return learnLife(own, NO_EVIDENCE, FOAM_SHAPE).shapes
  })
  const damage = fc.double({ min: 0, max: 8, noNaN: true })

  it('falls as damage rises, so that more wear is never less likely', () => {
    fc.assert(
      fc.property(mixtures, damage, damage, damage, (shapes, x, y, fine) => {
        const [less, more] = [Math.min(x, y), Math.max(x, y)]
        const rise = probabilityWorn(shapes, more, fine) - probabilityWorn(shapes, less, fine)
        expect(rise).toBeGreaterThanOrEqual(-1e-12)
      }),
    )
  })

  it('is undone by its quantile', () => {
    fc.assert(
      fc.property(mixtures, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (shapes, share) => {
        expect(survival(shapes, survivalQuantile(shapes, share))).toBeCloseTo(share, 9)
      }),
    )
  })

  it('begins anew at an inspection that found the part fine', () => {
    const { shapes } = learnLife(NO_EVIDENCE, NO_EVIDENCE, FOAM_SHAPE)
    expect(probabilityWorn(shapes, 1.2, 1.2)).toBe(0)
    expect(probabilityWorn(shapes, 1.3, 1.2)).toBeLessThan(probabilityWorn(shapes, 1.3, 0))
  })

  it('is gone, not undefined, at absurd damage', () => {
    const record: LifeRecord = { entryDamage: 0, exitDamage: 1e-3, wornOut: true }
    const many = Array.from({ length: 400 }, () => evidenceOf(record)).reduce(together, NO_EVIDENCE)
    const { shapes } = learnLife(many, NO_EVIDENCE, FOAM_SHAPE)
    expect(probabilityWorn(shapes, 2e6, 1e6)).toBe(1)
  })
})
