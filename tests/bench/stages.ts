import { randomNumbers } from '@shared/random'

export type Stage = readonly [name: string, run: () => unknown]

/** What the machine makes of plain work just now: the measure that other figures are divided by. */
const BASELINE: Stage = ['sorting 100,000 numbers, the measure', () => numbers().sort()]

/**
 * Prints what each stage costs and how many times the measure that is. Stage by stage in each round, so that
 * a busy machine slows all of them alike.
 */
export function compare(title: string, stages: readonly Stage[], rounds: number): void {
  const all = [BASELINE, ...stages]
  for (const [, run] of all) for (let warm = 0; warm < 3; warm++) run()
  const taken = all.map(() => [] as number[])
  for (let round = 0; round < rounds; round++) {
    for (const [index, [, run]] of all.entries()) taken[index]?.push(milliseconds(run))
  }
  const measure = summary(taken[0] ?? []).median
  for (const [index, [name]] of all.entries()) {
    const times = taken[index] ?? []
    console.info(`${title}, ${name}: ${figuresOf(times)}, ×${(summary(times).median / measure).toFixed(2)}`)
  }
}

/** The times of many runs in words, in milliseconds. */
function figuresOf(times: readonly number[]): string {
  const { least, median, p95 } = summary(times)
  return `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, least ${least.toFixed(1)} ms`
}

function numbers(): Float64Array {
  const next = randomNumbers(1)
  return new Float64Array(100_000).map(next)
}

/** What one run takes. */
export function milliseconds(run: () => unknown): number {
  const from = performance.now()
  run()
  return performance.now() - from
}

function summary(times: readonly number[]): { least: number; median: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return { least: at(0), median: at(0.5), p95: at(0.95) }
}
