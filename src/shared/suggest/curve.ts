/** Points of a piece-wise linear curve, x rising. */
export type Curve = readonly (readonly [x: number, y: number])[]

/** The curve's value at `x`: linear between its points, level outside them. */
export function at(curve: Curve, x: number): number {
  let before = curve[0]
  if (before === undefined) throw new RangeError('a curve needs at least one point')
  if (x <= before[0]) return before[1]
  for (const point of curve) {
    if (x <= point[0]) {
      const width = point[0] - before[0]
      return width === 0 ? point[1] : before[1] + ((point[1] - before[1]) * (x - before[0])) / width
    }
    before = point
  }
  return before[1]
}

/** `x` cut to 0…1. */
export function unit(x: number): number {
  return Math.min(1, Math.max(0, x))
}
