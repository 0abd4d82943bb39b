import { inverseTrigamma } from './gamma'

/** Weibull shapes that are weighed against each other. */
export const SHAPE_GRID = [1, 1.3, 1.6, 2, 2.5, 3, 4] as const

/** The rate θ of a Weibull life with known shape is Gamma(a, b): `a` events seen over `b` of damage^k. */
export interface RateBelief {
  readonly a: number
  readonly b: number
}

/**
 * Belief before the first retirement, for shape `k`. Its spread makes the logarithm of a typical life
 * uncertain by 0.6, nearly a factor of two either way; its median lies at damage 1 exactly.
 */
export function priorFor(k: number): RateBelief {
  const a = inverseTrigamma((LOG_LIFE_SD * k) ** 2)
  return { a, b: 1 / (2 ** (1 / a) - 1) }
}

/** Logarithm of the weight, up to a constant, of shape `k` for a material whose usual shape is known. */
export function logShapeWeight(k: number, usualShape: number): number {
  return -0.5 * (Math.log(k / usualShape) / LOG_SHAPE_SD) ** 2
}

const LOG_LIFE_SD = 0.6
const LOG_SHAPE_SD = 0.25
