/** `npm run bench`: measures section after section and prints a table of each. */
import { spawnSync } from 'node:child_process'
import { cpus, platform, release, totalmem } from 'node:os'
import { memoryTable } from './app/memory'
import { windowFigures } from './app/windows'
import { copyFigures } from './copying'
import { DECADE, decadeOriginal, TENTH } from './decade'
import { type FigureTable, tableText } from './figures'
import { importFigures } from './importing'
import { sizeFigures } from './sizes'
import { type Wait, waitsOf } from './waits'

const [, , root = '', ...words] = process.argv

/** What is measured in a process of its own, so that no heap is another's burden; `=` marks the inner call. */
const ALONE: Readonly<Record<string, () => unknown>> = {
  '=decade': () => waitsOf(DECADE),
  '=tenth': () => waitsOf(TENTH),
  '=import': importFigures,
  '=copy': () => copyFigures(root),
}

const SECTIONS: Readonly<Record<string, () => FigureTable | Promise<FigureTable>>> = {
  sizes: () => sizeFigures(root),
  windows: () => windowFigures(root),
  memory: () => memoryTable(root),
  waits: waitFigures,
  import: () => alone('=import'),
  copy: () => alone('=copy'),
}

const inner = ALONE[words[0] ?? '']
if (inner) process.stdout.write(`${JSON.stringify(await inner())}\n`)
else await all()

/** A slow machine is no failure, so nothing is asserted. */
async function all(): Promise<void> {
  for (const size of [DECADE, TENTH]) decadeOriginal(size)
  const [{ model } = { model: '?' }] = cpus()
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  process.stdout.write(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${model}, ${gigabytes} GB, ${platform()} ${release()}, Electron ${process.versions.electron}\n\n`,
  )
  for (const [name, section] of Object.entries(SECTIONS)) {
    if (words.length > 0 && !words.includes(name)) continue
    process.stdout.write(`${tableText(await section())}\n`)
  }
}

function waitFigures(): FigureTable {
  const tenth = new Map(alone<readonly Wait[]>('=tenth').map(({ name, processorMs }) => [name, processorMs]))
  return {
    title: `${DECADE.devices} devices, ${DECADE.devices * 4} parts, ${DECADE.devices * DECADE.mounts} mounts, ${DECADE.sessions} sessions`,
    baseline: 'a tenth',
    figures: alone<readonly Wait[]>('=decade').map(({ name, times, processorMs, targetMs }) => ({
      name,
      unit: 'ms',
      values: times,
      processorMs,
      baseline: tenth.get(name) ?? [],
      ...(targetMs === undefined ? {} : { target: { of: 'p95', most: targetMs } }),
    })),
  }
}

function alone<T = FigureTable>(section: string): T {
  const [program = ''] = process.argv.slice(1)
  const done = spawnSync(process.execPath, [program, root, section], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (done.status !== 0) throw new Error(`Measuring ${section} ended with ${done.status}.`)
  return JSON.parse(done.stdout)
}
