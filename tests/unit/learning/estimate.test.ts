import { type Comparison, estimate } from '@shared/learning/estimate'
import { inverse, product, times } from '@shared/learning/matrix'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import known from '../../fixtures/known-answers.json'

/** A prior so wide that only the comparisons speak. */
const HARDLY_ANY = { sharedSd: 1e-3, ownSd: 1e4 }

/** `winner` beats `loser`, each with a strength of its own. */
function beats(winner: number, loser: number, size: number, weight = 1): Comparison {
  const slope = Array.from({ length: size }, (_, k) => (k === winner ? 1 : k === loser ? -1 : 0))
  return {
    group: 'all',
    weight,
    predict: (d) => ({ logOdds: (d[winner] ?? 0) - (d[loser] ?? 0), slope }),
  }
}

describe('pairwise comparisons without any other knowledge are Bradley–Terry', () => {
  it('agrees with choix on its second test case', () => {
    const { data, published } = known.bradley_terry_choix_case2
    const comparisons = data.map(([winner = 0, loser = 0]) => beats(winner, loser, 3))
    const strengths = estimate(comparisons, 3, HARDLY_ANY).deviation('all')
    for (const [index, value] of published.entries()) expect(strengths[index]).toBeCloseTo(value, 6)
  })

  it('agrees with Agresti on the baseball season of 1987', () => {
    const { wins_row_over_col: wins, ability_vs_baltimore: abilities } = known.bradley_terry_baseball87
    const comparisons = wins.flatMap((row, winner) =>
      row.flatMap((count, loser) => (count > 0 ? [beats(winner, loser, 7, count)] : [])),
    )
    const strengths = estimate(comparisons, 7, HARDLY_ANY).deviation('all')
    for (const [team, ability] of abilities.entries()) {
      expect((strengths[team] ?? 0) - (strengths[6] ?? 0)).toBeCloseTo(ability, 4)
    }
  })
})

describe('with little to go by', () => {
  it('nothing seen leaves the prior: no deviation, and the spread of both parts', () => {
    const found = estimate([], 2, { sharedSd: 3, ownSd: 4 })
    expect(found.deviation('here')).toEqual([0, 0])
    expect(found.covariance('here')[0]?.[0]).toBeCloseTo(25, 9)
    expect(found.covariance('here')[0]?.[1]).toBeCloseTo(0, 9)
  })

  it('elsewhere teaches, but less than here, and what was seen here is known better', () => {
    const found = estimate([beats(0, 1, 2)], 2, { sharedSd: 0.5, ownSd: 0.5 })
    const [here = 0, elsewhere = 0] = [found.deviation('all')[0], found.deviation('other')[0]]
    expect(elsewhere).toBeGreaterThan(0)
    expect(here).toBeGreaterThan(elsewhere)
    expect(found.covariance('all')[0]?.[0]).toBeLessThan(found.covariance('other')[0]?.[0] ?? 0)
  })

  it('one sided comparisons never run away: the prior holds them', () => {
    const endless = Array.from({ length: 500 }, () => beats(0, 1, 2))
    const [winner = 0] = estimate(endless, 2, { sharedSd: 0.3, ownSd: 0.6 }).deviation('all')
    expect(winner).toBeGreaterThan(0.6)
    expect(winner).toBeLessThan(4)
  })
})

it('the joint covariance is the one that inverting the whole Hessian gives', () => {
  const prior = { sharedSd: 0.7, ownSd: 0.4 }
  const found = estimate(
    [{ ...beats(0, 1, 1), predict: (d) => ({ logOdds: d[0] ?? 0, slope: [1] }) }],
    1,
    prior,
  )
  const [deviation = 0] = found.deviation('all')
  const p = 1 / (1 + Math.exp(-deviation))
  const information = p * (1 - p)
  const whole = inverse([
    [1 / prior.sharedSd ** 2 + information, information],
    [information, 1 / prior.ownSd ** 2 + information],
  ])
  const sum = whole.flat().reduce((total, value) => total + value, 0)
  expect(found.covariance('all')[0]?.[0]).toBeCloseTo(sum, 10)
})

it('the linear example worked by hand: its covariance, and a mean of 5/8 and 1/8', () => {
  const { X: seen, y, precision, cov, mean } = known.bayes_linear_posterior
  const covariance = inverse(precision)
  for (const [row, values] of cov.entries()) {
    for (const [column, value] of values.entries()) expect(covariance[row]?.[column]).toBeCloseTo(value, 14)
  }
  const evidence = [0, 1].map((k) => seen.reduce((sum, row, i) => sum + (row[k] ?? 0) * (y[i] ?? 0), 0))
  for (const [k, value] of times(covariance, evidence).entries()) expect(value).toBeCloseTo(mean[k] ?? 9, 14)
})

it('a matrix times its inverse is the unit matrix; one that is not positive definite is refused', () => {
  const cell = fc.double({ min: -2, max: 2, noNaN: true })
  fc.assert(
    fc.property(fc.array(cell, { minLength: 9, maxLength: 9 }), (cells) => {
      const root = [cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)]
      const columns = root.map((_, index) => root.map((row) => row[index] ?? 0))
      const matrix = product(columns, root).map((row, i) => row.map((value, j) => value + (i === j ? 1 : 0)))
      for (const [i, row] of product(matrix, inverse(matrix)).entries()) {
        for (const [j, value] of row.entries()) expect(value).toBeCloseTo(i === j ? 1 : 0, 8)
      }
    }),
    { seed: 5 },
  )
  expect(() => inverse([[0]])).toThrow(RangeError)
})
