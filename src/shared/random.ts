/**
 * A seed from texts, 0…2³²−1 (FNV-1a over their UTF-16 units, then mixed): the same texts always give the
 * same seed, and `['ab', 'c']` another one than `['a', 'bc']`.
 */
export function seedOf(...texts: readonly string[]): number {
  let hash = 0x811c9dc5
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
    hash = Math.imul(hash ^ BETWEEN, PRIME)
  }
  return mixed(hash)
}

const PRIME = 0x01000193
/** No UTF-16 unit, so that it separates texts. */
const BETWEEN = 0x10000

/** An endless row of whole numbers 0…2³²−1, repeatable by its seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return (value ^ (value >>> 14)) >>> 0
  }
}

/**
 * How many standard deviations above the mean a share of a normal population ends: 0.975 → 1.96.
 * Relative error below 1.2e-9 (P. J. Acklam's rational approximation).
 * @param share over 0 and under 1
 */
export function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share)
  if (share < TAIL) {
    const q = Math.sqrt(-2 * Math.log(share))
    return polynomial(TAIL_UP, q) / (polynomial(TAIL_DOWN, q) * q + 1)
  }
  const q = share - 0.5
  const r = q * q
  return (polynomial(CENTRE_UP, r) * q) / (polynomial(CENTRE_DOWN, r) * r + 1)
}

const TAIL = 0.02425
const CENTRE_UP = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
]
const CENTRE_DOWN = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
]
const TAIL_UP = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
]
const TAIL_DOWN = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416]

/** Coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)
}

function mixed(hash: number): number {
  let value = hash
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
