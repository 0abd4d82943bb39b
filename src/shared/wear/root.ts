/** A function's value and slope at a point. */
export interface Sloped {
  readonly value: number
  readonly slope: number
}

/**
 * Where a rising function is 0, between `low` and `high`: Newton's steps, and a halving of the bracket wherever a
 * step would leave it.
 * @param tolerance the search ends with the first step that is no longer than this; it has then come far closer
 */
export function risingRoot(
  at: (x: number) => Sloped,
  bracket: { readonly low: number; readonly high: number },
  start: number,
  tolerance: number,
): number {
  let { low, high } = bracket
  let x = start
  for (let step = 0; step < MOST_STEPS; step++) {
    const { value, slope } = at(x)
    if (value === 0) return x
    if (value < 0) low = x
    else high = x
    const byNewton = x - value / slope
    const next = byNewton > low && byNewton < high ? byNewton : (low + high) / 2
    if (Math.abs(next - x) <= tolerance || next <= low || next >= high) return next
    x = next
  }
  return x
}

/** Halving alone would have come to the last bit by then. */
const MOST_STEPS = 100
