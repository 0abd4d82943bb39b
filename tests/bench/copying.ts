import { dirname, join } from 'node:path'
import { backUp, backUpGently } from '../../src/main/db/backup'
import { closeCollection, openCollection } from '../../src/main/db/collection'
import { DECADE, decadeFile, END_AT } from './decade'
import type { FigureTable } from './figures'
import { milliseconds } from './stages'

const ROUNDS = 5

/** What making a copy of ten years costs, at once and gently, and for how long the gentle one holds all else up. */
export async function copyFigures(): Promise<FigureTable> {
  const file = decadeFile(DECADE)
  const opened = openCollection(file, END_AT)
  if (!opened.ok) throw new Error(opened.error.message)
  const { connection } = opened.data
  const folder = join(dirname(file), 'backups')
  const atOnce: number[] = []
  const gently: number[] = []
  const stalls: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const nowAt = END_AT + 2 * round
    atOnce.push(milliseconds(() => backUp(connection, folder, nowAt, 'auto')))
    const from = performance.now()
    stalls.push(await longestStall(() => backUpGently(connection, folder, nowAt + 1, 'auto')))
    gently.push(performance.now() - from)
  }
  closeCollection(opened.data)
  return {
    title: 'Copies of ten years',
    baseline: 'at once',
    figures: [
      { name: 'copy made gently, checked and flushed', unit: 'ms', values: gently, baseline: atOnce },
      {
        name: 'longest stall meanwhile',
        unit: 'ms',
        values: stalls,
        baseline: atOnce,
        target: { of: 'p95', most: 50 },
      },
    ],
  }
}

async function longestStall(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  await work()
  await new Promise((done) => setTimeout(done, 10))
  clearInterval(timer)
  return longest
}
