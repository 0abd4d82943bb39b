import type { HeatMapData } from './arrange'

/** One cell of the map as a row of the table. */
export interface CellLine {
  readonly scenario: string
  readonly scenarioName: string
  readonly share: number
  readonly device: string
  readonly deviceName: string
  /** null = cannot be taken. */
  readonly score: number | null
  readonly text: string
}

export type CellSort = 'gap' | 'scenario' | 'share' | 'device' | 'score'

export interface CellOrder {
  readonly sort: CellSort
  readonly reversed: boolean
}

/** Every cell, row by row as the map shows them, the best device of each first. */
export function linesOf({ rows }: HeatMapData, names: ReadonlyMap<string, string>): CellLine[] {
  return rows.flatMap(({ scenario, name, share, cells }) =>
    [...cells.values()]
      .map(({ device, score, text }) => ({
        scenario,
        scenarioName: name,
        share,
        device,
        deviceName: names.get(device) ?? device,
        score,
        text,
      }))
      .sort(BY.score),
  )
}

/** Sorts the lines; `gap` leaves them as the map has them, and equal ones keep that order. */
export function sortLines(lines: readonly CellLine[], { sort, reversed }: CellOrder): CellLine[] {
  const sorted = sort === 'gap' ? [...lines] : lines.toSorted(BY[sort])
  return reversed ? sorted.reverse() : sorted
}

const BY: Readonly<Record<Exclude<CellSort, 'gap'>, (a: CellLine, b: CellLine) => number>> = {
  scenario: (a, b) => a.scenarioName.localeCompare(b.scenarioName),
  device: (a, b) => a.deviceName.localeCompare(b.deviceName),
  share: (a, b) => b.share - a.share,
  score: (a, b) => (b.score ?? -1) - (a.score ?? -1),
}
