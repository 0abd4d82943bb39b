import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DECADE, decadeOriginal } from '../decade'
import { historyCsv } from '../history'
import { type Found, type Plan, runElectron } from './electron'

const TODAY = '2026-11-18T12:00:00Z'

/** Runs windows on a copy of the ten-year collection, at noon of its last day; empty ones beside it. */
export async function withDecade<T>(
  root: string,
  work: (run: (plan: Plan) => Promise<Found>) => Promise<T>,
): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'canalog-bench-'))
  const data = join(home, 'data')
  mkdirSync(data)
  copyFileSync(decadeOriginal(DECADE), join(data, 'collection.db'))
  const clock = join(home, 'clock.txt')
  writeFileSync(clock, TODAY)
  const csv = join(home, 'history.csv')
  writeFileSync(csv, historyCsv('device-499', 100_000))
  try {
    return await work((plan) =>
      runElectron(root, plan, plan.startsWith('empty') ? home : data, {
        CANALOG_CLOCK_FILE: clock,
        BENCH_CSV: csv,
      }),
    )
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
