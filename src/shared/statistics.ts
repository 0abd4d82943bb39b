/**
 * The value below which a share of the sorted values lies, interpolated between neighbours.
 * @param ascending at least one value, smallest first
 * @param share 0…1
 */
export function quantile(ascending: readonly number[], share: number): number {
  const position = (ascending.length - 1) * share
  const below = ascending[Math.floor(position)]
  const above = ascending[Math.ceil(position)]
  if (below === undefined || above === undefined) throw new RangeError('A quantile needs at least one value')
  return below + (above - below) * (position - Math.floor(position))
}

/** The middle of the sorted values; null when there is none. */
export function median(values: readonly number[]): number | null {
  return values.length === 0
    ? null
    : quantile(
        values.toSorted((a, b) => a - b),
        0.5,
      )
}
