import type { WearItem } from './types'

/** One Weibull shape, its weight, and the Gamma(a, b) belief about its rate. */
export type WeightedShape = WearItem['shapes'][number]
type Shape = Omit<WeightedShape, 'weight'>

/** Share of such parts that are still good at a damage: a Weibull life averaged over its uncertain rate. */
export function shapeSurvival({ k, a, b }: Shape, damage: number): number {
  return Math.exp(-a * Math.log1p(damage ** k / b))
}

/** The damage at which the share still good has fallen to `share`, 0 < share ≤ 1. */
export function shapeQuantile({ k, a, b }: Shape, share: number): number {
  return (b * Math.expm1(-Math.log(share) / a)) ** (1 / k)
}

/** Share of such parts that are still good, averaged over the shapes. */
export function survival(shapes: readonly WeightedShape[], damage: number): number {
  let sum = 0
  for (const shape of shapes) sum += shape.weight * shapeSurvival(shape, damage)
  return sum
}

/** The damage at which the mixture's share still good has fallen to `share`, 0 < share ≤ 1. */
export function survivalQuantile(shapes: readonly WeightedShape[], share: number): number {
  const each = shapes.map((shape) => shapeQuantile(shape, share))
  // The mixture's quantile lies between those of its parts.
  let low = Math.min(...each)
  let high = Math.max(...each)
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) break
    if (survival(shapes, middle) > share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * Probability 0…1 that a part is worn out at a damage, given that it was found fine at `fineDamage`
 * (0 = never inspected). Wear does not announce itself, so being still in use says nothing.
 */
export function probabilityWorn(
  shapes: readonly WeightedShape[],
  damage: number,
  fineDamage: number,
): number {
  if (damage <= fineDamage) return 0
  const goodThen = survival(shapes, fineDamage)
  // At absurd damage the share underflows to nothing.
  return goodThen === 0 ? 1 : 1 - survival(shapes, damage) / goodThen
}
