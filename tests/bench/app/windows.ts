import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DECADE, decadeOriginal } from '../decade'
import type { Figure, FigureTable } from '../figures'
import { historyCsv } from '../history'
import { type Found, type Plan, runElectron } from './electron'

const STARTS = 7
const MEGABYTE = 2 ** 20
const TODAY = '2026-11-18T12:00:00Z'

/** Whole windows, on ten years of data, each beside an empty window of the same Electron. */
export async function windowFigures(root: string): Promise<FigureTable> {
  const home = mkdtempSync(join(tmpdir(), 'canalog-bench-'))
  const data = join(home, 'data')
  mkdirSync(data)
  copyFileSync(decadeOriginal(DECADE), join(data, 'collection.db'))
  const clock = join(home, 'clock.txt')
  writeFileSync(clock, TODAY)
  const csv = join(home, 'history.csv')
  writeFileSync(csv, historyCsv('device-499', 100_000))
  const run = (plan: Plan) =>
    runElectron(root, plan, plan.startsWith('empty') ? home : data, {
      CANALOG_CLOCK_FILE: clock,
      BENCH_CSV: csv,
    })
  try {
    // The first start of all reads from the disk, and leaves caches and a backup.
    for (const plan of ['empty', 'start'] as const) for (let nth = 0; nth < 2; nth++) await run(plan)
    const empty: Found[] = []
    const app: Found[] = []
    for (let nth = 0; nth < STARTS; nth++) {
      empty.push(await run('empty'))
      app.push(await run('start'))
    }
    const idle = await run('empty-memory')
    const used = await run('memory')
    const stalls = await run('stalls')
    return {
      title: 'Windows, ten years of data',
      baseline: 'empty window',
      figures: [...startFigures(app, empty), ...memoryFigures(used, idle), ...stallFigures(stalls)],
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function startFigures(app: readonly Found[], empty: readonly Found[]): Figure[] {
  const baseline = empty.map((found) => one(found, 'shownMs'))
  const figure = (name: string, key: string): Figure => ({
    name,
    unit: 'ms',
    values: app.map((found) => one(found, key)),
    baseline,
    target: { of: 'ratio', most: 1.5 },
  })
  return [
    figure('start until the window is drawn', 'shownMs'),
    figure('start until Today has its pick', 'pickMs'),
  ]
}

function memoryFigures(used: Found, empty: Found): Figure[] {
  const megabytes = (found: Found, key: string) => [one(found, key) / MEGABYTE]
  return [
    {
      name: 'memory, idle',
      unit: 'MB',
      values: megabytes(used, 'idleBytes'),
      baseline: megabytes(empty, 'idleBytes'),
      target: { of: 'ratio', most: 1.2 },
    },
    {
      name: 'memory after 200 changes of the screen, to idle',
      unit: 'MB',
      values: megabytes(used, 'bytesAfter'),
      baseline: megabytes(used, 'idleBytes'),
      target: { of: 'ratio', most: 1.1 },
    },
    { name: 'change of the screen until it is drawn', unit: 'ms', values: many(used, 'changesMs') },
  ]
}

function stallFigures(stalls: Found): Figure[] {
  const target = { of: 'p95', most: 50 } as const
  const figure = (name: string, key: string): Figure => ({
    name,
    unit: 'ms',
    values: [one(stalls, key)],
    target,
  })
  return [
    figure('longest stall of main, doing nothing', 'quietMs'),
    figure('longest stall of main while 100,000 sessions are imported', 'importStallMs'),
    figure('longest stall of main while a copy is made', 'backupStallMs'),
  ]
}

function one(found: Found, key: string): number {
  const value = found[key]
  if (typeof value !== 'number') throw new Error(`The window did not tell its ${key}.`)
  return value
}

function many(found: Found, key: string): readonly number[] {
  const values = found[key]
  if (typeof values === 'number' || values === undefined)
    throw new Error(`The window did not tell its ${key}.`)
  return values
}
