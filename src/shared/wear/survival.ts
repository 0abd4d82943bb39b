import { risingRoot, type Sloped } from './root'
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
  const logDamage = Math.log(damage)
  let sum = 0
  for (const { k, weight, a, b } of shapes) {
    sum += weight * Math.exp(-a * Math.log1p(Math.exp(k * logDamage) / b))
  }
  return sum
}

/** The share still good, and how much it falls (a number below 0) with one more of damage. */
export function decline(shapes: readonly WeightedShape[], damage: number): Sloped {
  const logDamage = Math.log(damage)
  let value = 0
  let slope = 0
  for (const { k, weight, a, b } of shapes) {
    const power = Math.exp(k * logDamage)
    const good = weight * Math.exp(-a * Math.log1p(power / b))
    value += good
    slope -= (good * a * k * power) / (b + power)
  }
  return { value, slope: slope / damage }
}

/** The damage at which the mixture's share still good has fallen to `share`, 0 < share ≤ 1. */
export function survivalQuantile(shapes: readonly WeightedShape[], share: number): number {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  let start = 0
  for (const shape of shapes) {
    const logDamage = Math.log(shapeQuantile(shape, share))
    low = Math.min(low, logDamage)
    high = Math.max(high, logDamage)
    start += shape.weight * logDamage
  }
  // Nobody is worn out at no damage at all, and at some damage everybody is.
  if (!Number.isFinite(low) || !Number.isFinite(high)) return Math.exp(low)
  // The mixture's quantile lies between those of its parts.
  const at = (logDamage: number) => {
    const damage = Math.exp(logDamage)
    const { value, slope } = decline(shapes, damage)
    return shortfall({ value, slope: slope * damage }, share)
  }
  return Math.exp(risingRoot(at, { low, high }, start, QUANTILE_TOLERANCE))
}

/**
 * How far a share still good lies below `share`, on the scale ln(−ln S) on which a Weibull life is a straight line
 * over ln D, so that Newton's steps find the quantile in three or four.
 */
export function shortfall({ value, slope }: Sloped, share: number): Sloped {
  const logGood = Math.log(value)
  return { value: Math.log(-logGood) - Math.log(-Math.log(share)), slope: slope / (value * logGood) }
}

/** In ln D; Newton's last step squares what is left. */
const QUANTILE_TOLERANCE = 1e-6

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
