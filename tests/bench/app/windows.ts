import type { Figure, FigureTable } from '../figures'
import { withDecade } from './decadeWindow'
import { type Found, one } from './electron'

const STARTS = 7

/** Whole windows, on ten years of data, each beside an empty window of the same Electron. */
export async function windowFigures(root: string): Promise<FigureTable> {
  return await withDecade(root, async (run) => {
    // The first start of all reads from the disk, and leaves caches and a backup.
    for (const plan of ['empty', 'start'] as const) for (let nth = 0; nth < 2; nth++) await run(plan)
    const empty: Found[] = []
    const app: Found[] = []
    for (let nth = 0; nth < STARTS; nth++) {
      empty.push(await run('empty'))
      app.push(await run('start'))
    }
    const stalls = await run('stalls')
    return {
      title: 'Windows, ten years of data',
      baseline: 'empty window',
      figures: [...startFigures(app, empty), ...stallFigures(stalls)],
    }
  })
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
