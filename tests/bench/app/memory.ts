import type { Figure, FigureTable } from '../figures'
import { withDecade } from './decadeWindow'
import { type Found, many, one } from './electron'

const MEGABYTE = 2 ** 20

/**
 * What all processes use together after a while of quiet, beside an empty window, and again after 200 changes of the
 * screen; and how long those take. On Linux it is the proportional set size: run it while no other Electron runs,
 * for the program's own file is shared out among all that do.
 */
export async function memoryTable(root: string): Promise<FigureTable> {
  return await withDecade(root, async (run) => {
    // The first start leaves caches and a backup.
    for (const plan of ['empty', 'start'] as const) await run(plan)
    const empty = await run('empty-memory')
    const used = await run('memory')
    return {
      title: 'Memory, ten years of data',
      baseline: 'empty or idle',
      figures: [...memoryFigures(used, empty), ...changeFigures(used)],
    }
  })
}

function memoryFigures(used: Found, empty: Found): Figure[] {
  const megabytes = (found: Found, key: string) => [one(found, key) / MEGABYTE]
  const idle = (name: string, of: string, more: Partial<Figure> = {}): Figure => ({
    name,
    unit: 'MB',
    values: megabytes(used, `idle ${of}`),
    baseline: megabytes(empty, `idle ${of}`),
    ...more,
  })
  const grown = (name: string, of: string, more: Partial<Figure> = {}): Figure => ({
    name,
    unit: 'MB',
    values: megabytes(used, `after ${of}`),
    baseline: megabytes(used, `idle ${of}`),
    ...more,
  })
  return [
    idle('memory, idle', 'all', { target: { of: 'ratio', most: 1.2 } }),
    ...PROCESSES.map((process) => idle(`… of it ${process}`, process)),
    grown('memory after 200 changes of the screen, to idle', 'all', { target: { of: 'ratio', most: 1.1 } }),
    ...PROCESSES.map((process) => grown(`… of it ${process}`, process)),
    grown('… what main holds without garbage', 'mainHeap'),
    grown('… what the page holds without garbage', 'pageHeap'),
  ]
}

const PROCESSES = ['main', 'page', 'graphics', 'others'] as const

/** All changes of the screen, then those to each. */
function changeFigures(used: Found): Figure[] {
  const screens = Object.keys(used).filter((key) => key.startsWith('to '))
  const figure = (name: string, values: readonly number[]): Figure => ({ name, unit: 'ms', values })
  return [
    figure(
      'change of the screen until it is drawn',
      screens.flatMap((screen) => many(used, screen)),
    ),
    ...screens.map((screen) => figure(`… ${screen}`, many(used, screen))),
  ]
}
