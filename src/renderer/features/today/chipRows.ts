interface Row {
  readonly width: number
  readonly gap: number
  readonly rows: number
}

/**
 * How many of the chips fit into so many rows, with room at the end for what always stands there.
 * @param widths of the chips in their order, px
 * @param end width of what follows the last chip, px
 */
export function chipsThatFit(widths: readonly number[], end: number, { width, gap, rows }: Row): number {
  for (let count = widths.length; count > 0; count--) {
    if (rowsOf([...widths.slice(0, count), end], width, gap) <= rows) return count
  }
  return 0
}

/** Rows that the items take when each row is filled before the next. */
function rowsOf(widths: readonly number[], width: number, gap: number): number {
  let rows = 1
  let used = 0
  for (const item of widths) {
    const needed = used === 0 ? item : used + gap + item
    if (used > 0 && needed > width) {
      rows += 1
      used = item
    } else used = needed
  }
  return rows
}

/** The first so many, with the chosen one in the last place when it is not among them. */
export function shownFirst<T extends { readonly id: string }>(
  items: readonly T[],
  count: number,
  chosen: string,
): readonly T[] {
  const shown = items.slice(0, count)
  const missing = items.slice(count).find(({ id }) => id === chosen)
  return missing ? [...shown.slice(0, -1), missing] : shown
}
