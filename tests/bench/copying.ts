import { dirname, join } from 'node:path'
import { startInThreads } from '../../src/main/app/threads'
import { createWorkshop } from '../../src/main/app/workshop'
import { backUp } from '../../src/main/db/backup'
import { closeCollection, openCollection } from '../../src/main/db/collection'
import { DECADE, decadeFile, END_AT } from './decade'
import type { FigureTable } from './figures'
import { milliseconds } from './stages'

const ROUNDS = 5

/** What making a copy of ten years costs, at once and in a thread, and for how long that holds all else up. */
export async function copyFigures(root: string): Promise<FigureTable> {
  const file = decadeFile(DECADE)
  const opened = openCollection(file, END_AT)
  if (!opened.ok) throw new Error(opened.error.message)
  const { connection } = opened.data
  const workshop = createWorkshop(startInThreads(join(root, 'out', 'main', 'work.js')))
  const folder = join(dirname(file), 'backups')
  const copyInThread = (nowAt: number) =>
    workshop.turn('copy', ({ run }) => run('copy', { file, folder, nowAt, kind: 'auto' }))
  const atOnce: number[] = []
  const inThread: number[] = []
  const stalls: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const nowAt = END_AT + 2 * round
    atOnce.push(milliseconds(() => backUp(connection, folder, nowAt, 'auto')))
    const from = performance.now()
    stalls.push(await longestStall(() => copyInThread(nowAt + 1)))
    inThread.push(performance.now() - from)
  }
  closeCollection(opened.data)
  return {
    title: 'Copies of ten years',
    baseline: 'at once',
    figures: [
      { name: 'copy made in a thread, checked and flushed', unit: 'ms', values: inThread, baseline: atOnce },
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
