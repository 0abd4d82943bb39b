import { BASELINE, milliseconds, processorMilliseconds } from './stages'

/** Something that the owner waits for. */
export interface Wait {
  readonly name: string
  /** Brings the record into the state that it is measured in; not counted. */
  readonly prepare?: (round: number) => void
  readonly run: (round: number) => unknown
}

interface Times {
  readonly wall: readonly number[]
  /** What a busy machine hardly changes. */
  readonly processor: readonly number[]
}

/** The times of each wait, and of the measure, by name. */
export type Column = ReadonlyMap<string, Times>

const [MEASURE, runMeasure] = BASELINE

/** Measures wait after wait in each round, the measure among them, so that a busy machine slows all of them alike. */
export function measured(waits: readonly Wait[], rounds: number): Column {
  const all = [{ name: MEASURE, run: runMeasure }, ...waits]
  const times = new Map(all.map(({ name }) => [name, { wall: [] as number[], processor: [] as number[] }]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, prepare, run } of all) {
      prepare?.(round)
      let processor = 0
      const wall = milliseconds(() => {
        processor = processorMilliseconds(() => run(round))
      })
      times.get(name)?.wall.push(wall)
      times.get(name)?.processor.push(processor)
    }
  }
  return times
}

/** Lays columns of times side by side: median, p95, and the processor's time in measures of its own column. */
export function tableOf(columns: readonly (readonly [title: string, column: Column])[]): string {
  const names = [...new Set(columns.flatMap(([, column]) => [...column.keys()]))]
  const width = Math.max(...names.map(({ length }) => length))
  const head = columns.map(([title]) => title.padStart(CELLS))
  const cells = columns.map(() =>
    ['median ms', 'p95 ms', '× measure'].map((cell) => cell.padStart(CELL)).join(''),
  )
  const lines = names.map((name) => [
    name.padEnd(width),
    ...columns.map(([, column]) => figures(column.get(name), column.get(MEASURE))),
  ])
  return [[' '.repeat(width), ...head], [' '.repeat(width), ...cells], ...lines]
    .map((line) => line.join(' |'))
    .join('\n')
}

const CELL = 11
const CELLS = 3 * CELL

function figures(times: Times | undefined, measure: Times | undefined): string {
  if (!times || !measure) return ' '.repeat(CELLS)
  const ratio = share(times.processor, 0.5) / share(measure.processor, 0.5)
  return [share(times.wall, 0.5).toFixed(1), share(times.wall, 0.95).toFixed(1), ratio.toFixed(2)]
    .map((cell) => cell.padStart(CELL))
    .join('')
}

function share(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(part * (times.length - 1))] ?? 0
}
