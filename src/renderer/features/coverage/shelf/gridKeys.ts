/** A place in the map, counted from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

export interface Extent {
  readonly rows: number
  readonly columns: number
}

/** Rows that Page Up and Page Down pass over. */
const PAGE = 10

/** Where a key leads from a cell, never over the edge; null = the key means nothing here. */
export function placeByKey(
  at: Place,
  key: string,
  withCtrl: boolean,
  { rows, columns }: Extent,
): Place | null {
  const last = { row: rows - 1, column: columns - 1 }
  const moves: Readonly<Record<string, Place>> = {
    ArrowLeft: { ...at, column: at.column - 1 },
    ArrowRight: { ...at, column: at.column + 1 },
    ArrowUp: { ...at, row: at.row - 1 },
    ArrowDown: { ...at, row: at.row + 1 },
    PageUp: { ...at, row: at.row - PAGE },
    PageDown: { ...at, row: at.row + PAGE },
    Home: withCtrl ? { row: 0, column: 0 } : { ...at, column: 0 },
    End: withCtrl ? last : { ...at, column: last.column },
  }
  const next = moves[key]
  if (next === undefined) return null
  return { row: within(next.row, last.row), column: within(next.column, last.column) }
}

function within(value: number, last: number): number {
  return Math.min(Math.max(0, value), last)
}
