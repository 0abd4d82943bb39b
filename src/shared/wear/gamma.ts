/**
 * Natural logarithm of the gamma function for x > 0, to about 14 digits.
 * Lanczos' series with g = 7 and nine terms (Godfrey's coefficients).
 */
export function lnGamma(x: number): number {
  // The series is good from 0.5 up: Γ(x) = Γ(x + 1) / x.
  if (x < 0.5) return lnGamma(x + 1) - Math.log(x)
  const z = x - 1
  const series = LANCZOS.reduce((sum, term, i) => sum + term / (z + i + 1), LANCZOS_CONSTANT)
  const t = z + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series)
}

/**
 * The second derivative of ln Γ for x > 0: the variance of the logarithm of a Gamma(x, ·) variable.
 * Recurrence up to 10, then the asymptotic series (Abramowitz & Stegun 6.4.6, 6.4.12).
 */
export function trigamma(x: number): number {
  let shifted = x
  let sum = 0
  while (shifted < 10) {
    sum += 1 / (shifted * shifted)
    shifted += 1
  }
  const u = 1 / (shifted * shifted)
  const tail = u * (1 / 6 - u * (1 / 30 - u * (1 / 42 - u * (1 / 30 - (u * 5) / 66))))
  return sum + (1 + tail) / shifted + u / 2
}

/** The x > 0 at which trigamma is `value`; trigamma falls from ∞ to 0, so there is exactly one. */
export function inverseTrigamma(value: number): number {
  let low = 1e-8
  let high = 1e8
  // Halving the ratio reaches the last bit after about sixty steps.
  for (let step = 0; step < 70; step++) {
    const middle = Math.sqrt(low * high)
    if (trigamma(middle) > value) low = middle
    else high = middle
  }
  return Math.sqrt(low * high)
}

const LANCZOS_CONSTANT = 0.99999999999980993
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]
