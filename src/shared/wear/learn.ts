import { lnGamma } from './gamma'
import { logShapeWeight, priorFor, type RateBelief, SHAPE_GRID } from './prior'
import type { WeightedShape } from './survival'
import { LEAST_LESSON } from './turn'

/** What one part tells about the life of its product. */
export interface LifeRecord {
  /** Damage when its record began; 0 = known from new. */
  readonly entryDamage: number
  /** Damage at retirement, or now. */
  readonly exitDamage: number
  /** It was found worn out or torn; everything else only says "at least this long". */
  readonly wornOut: boolean
}

/** Sums over any number of records; adding and taking away parts of them is exact in meaning. */
export interface Evidence {
  readonly events: number
  /** Σ ln x over the events. */
  readonly logDamage: number
  /** Σ (x^k − e^k) over all records, one per shape of the grid. */
  readonly exposure: readonly number[]
}

export interface LearnedLife {
  /** The grid with posterior weights that sum to 1. */
  readonly shapes: readonly WeightedShape[]
  /** The heaviest shape. */
  readonly posterior: { readonly k: number; readonly a: number; readonly b: number }
  /** Worn-out parts of the same product that it was learned from. */
  readonly learnedFrom: number
  /** Worn-out parts of other products that it started from. */
  readonly pooledFrom: number
}

export const NO_EVIDENCE: Evidence = { events: 0, logDamage: 0, exposure: SHAPE_GRID.map(() => 0) }

export function evidenceOf(record: LifeRecord): Evidence {
  return {
    events: record.wornOut ? 1 : 0,
    logDamage: record.wornOut ? Math.log(Math.max(record.exitDamage, LEAST_EVENT_DAMAGE)) : 0,
    exposure: SHAPE_GRID.map((k) => exposureIncrement(record, k)),
  }
}

/** What a record adds to `b` for shape k: x^k − e^k, so that time before the record began counts for nothing. */
export function exposureIncrement(record: LifeRecord, k: number): number {
  const entry = Math.min(record.entryDamage, record.exitDamage)
  return record.exitDamage ** k - entry ** k
}

export function together(a: Evidence, b: Evidence): Evidence {
  return sumOfEvidence([a, b])
}

/** All of it, summed from the first to the last. */
export function sumOfEvidence(all: readonly Evidence[]): Evidence {
  const exposure = SHAPE_GRID.map(() => 0)
  let events = 0
  let logDamage = 0
  for (const each of all) {
    events += each.events
    logDamage += each.logDamage
    for (let shape = 0; shape < exposure.length; shape++) {
      exposure[shape] = (exposure[shape] ?? 0) + (each.exposure[shape] ?? 0)
    }
  }
  return { events, logDamage, exposure }
}

/** `all` without `some`, which must be part of it. */
export function without(all: Evidence, some: Evidence): Evidence {
  const exposure: number[] = []
  for (let shape = 0; shape < all.exposure.length; shape++) {
    // Taking away what was added can leave a rounding residue below zero.
    exposure.push(Math.max(0, (all.exposure[shape] ?? 0) - (some.exposure[shape] ?? 0)))
  }
  return { events: all.events - some.events, logDamage: all.logDamage - some.logDamage, exposure }
}

/** True when two records teach the same but for a ten-thousandth. */
export function teachNearlyTheSame(a: Evidence, b: Evidence): boolean {
  if (a.events !== b.events || Math.abs(a.logDamage - b.logDamage) > LEAST_LESSON) return false
  for (let shape = 0; shape < a.exposure.length; shape++) {
    const sum = a.exposure[shape] ?? 0
    if (Math.abs(sum - (b.exposure[shape] ?? 0)) > LEAST_LESSON * (1 + sum)) return false
  }
  return true
}

/** The Gamma belief after evidence: conjugate for a fixed shape, with censoring and delayed entry (domain notes E.2). */
export function update(belief: RateBelief, events: number, exposure: number): RateBelief {
  return { a: belief.a + events, b: belief.b + exposure }
}

/**
 * What is known about the life of a product.
 * @param product evidence of its parts, without the one to be forecast
 * @param relatives evidence of the other products of the same kind and material
 * @param usualShape Weibull shape of the material
 */
export function learnLife(product: Evidence, relatives: Evidence, usualShape: number): LearnedLife {
  const beliefs = GRID.map(({ k, prior }, i) => {
    const start = startingBelief(prior, relatives, i)
    const { a, b } = update(start, product.events, product.exposure[i] ?? 0)
    return { k, a, b, logWeight: logShapeWeight(k, usualShape) + logLikelihood(product, k, start, { a, b }) }
  })
  const top = beliefs.reduce((best, next) => (next.logWeight > best.logWeight ? next : best))
  const total = beliefs.reduce((sum, each) => sum + Math.exp(each.logWeight - top.logWeight), 0)
  return {
    shapes: beliefs.map(({ k, a, b, logWeight }) => ({
      k,
      weight: Math.exp(logWeight - top.logWeight) / total,
      a,
      b,
    })),
    posterior: { k: top.k, a: top.a, b: top.b },
    learnedFrom: product.events,
    pooledFrom: relatives.events,
  }
}

const GRID = SHAPE_GRID.map((k) => ({ k, prior: priorFor(k) }))

/** An event at no damage at all would rule out every shape above 1, so it counts as a very early one. */
const LEAST_EVENT_DAMAGE = 1e-3

/** Relatives never count for more than this many events, prior included: products differ. */
const POOLING_CEILING = 6

function startingBelief(prior: RateBelief, relatives: Evidence, shapeIndex: number): RateBelief {
  const trust = Math.min(1, POOLING_CEILING / (prior.a + relatives.events))
  return update(prior, trust * relatives.events, trust * (relatives.exposure[shapeIndex] ?? 0))
}

/** ln p(data | k): how well shape k foretold the evidence before it was seen (domain notes E.2). */
function logLikelihood(data: Evidence, k: number, start: RateBelief, end: RateBelief): number {
  return (
    data.events * Math.log(k) +
    (k - 1) * data.logDamage +
    start.a * Math.log(start.b) -
    lnGamma(start.a) +
    lnGamma(end.a) -
    end.a * Math.log(end.b)
  )
}
