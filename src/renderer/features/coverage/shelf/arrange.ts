import type { Coverage } from '../../../../shared/coverage/views'

export type Row = Coverage['rows'][number]
export type Cell = Row['cells'][number]

/** One scenario with its cells ready to be looked up. */
export interface MapRow extends Omit<Row, 'cells'> {
  readonly cells: ReadonlyMap<string, Cell>
}

/** Rows and columns of the map, in the order they are shown. */
export interface HeatMapData {
  readonly rows: readonly MapRow[]
  readonly devices: readonly string[]
}

/** Where the shelf serves worst first, and the devices that serve most first. */
export function arrangeMap(rows: readonly Row[]): HeatMapData {
  return {
    rows: worstFirst(rows).map((row) => ({
      ...row,
      cells: new Map(row.cells.map((cell) => [cell.device, cell])),
    })),
    devices: mostUsefulFirst(rows),
  }
}

/** By gap; what never happens follows, the lowest best score first. */
export function worstFirst(rows: readonly Row[]): Row[] {
  return rows.toSorted(
    (a, b) =>
      b.gap - a.gap ||
      Number(b.share > 0) - Number(a.share > 0) ||
      (a.best?.score ?? 0) - (b.best?.score ?? 0) ||
      (a.name < b.name ? -1 : 1),
  )
}

/** By mean score weighted with how often each scenario happens; excluded counts as nothing. */
function mostUsefulFirst(rows: readonly Row[]): string[] {
  const worth = new Map<string, { weighted: number; plain: number }>()
  for (const { share, cells } of rows) {
    for (const { device, score } of cells) {
      const sum = worth.get(device) ?? { weighted: 0, plain: 0 }
      sum.weighted += share * (score ?? 0)
      sum.plain += score ?? 0
      worth.set(device, sum)
    }
  }
  return [...worth]
    .sort(([idA, a], [idB, b]) => b.weighted - a.weighted || b.plain - a.plain || (idA < idB ? -1 : 1))
    .map(([device]) => device)
}

/** True where nothing was logged and every scenario counts alike. */
export function allAlike(rows: readonly Pick<Row, 'share'>[]): boolean {
  return rows.length > 1 && rows.every(({ share }) => share === rows[0]?.share)
}

/** The lower end of each step of the scale, from its second on. */
export const STEPS_FROM = [50, 60, 70, 80, 90] as const

/** The step of the scale, 0 … 5, by the number that is shown. */
export function stepOf(score: number): number {
  const shown = Math.round(score)
  return STEPS_FROM.filter((from) => shown >= from).length
}
