import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { run, say } from './lib/messages.mjs'
import { foreground, installed, ROOT } from './lib/processes.mjs'
import { asNode, ready } from './ready.mjs'

const FOLDER = join(ROOT, 'test-results', 'coverage')
const SUMMARY = join(FOLDER, 'coverage-summary.json')

/** The longest that fits is a file's layer. */
const LAYERS = [
  'shared',
  'shared/i18n',
  'main/db',
  'main/services',
  'main/ipc',
  'main/cli',
  'main/app',
  'renderer',
]
const MEASURES = ['lines', 'branches', 'functions']
/** Seen by the journeys in the real app, which are not measured: of these no files are named. */
const SEEN_BY_JOURNEYS = ['shared/i18n', 'main/app', 'renderer']
const NAMED = 12

/**
 * Runs the unit, database, IPC and architecture tests and says how much of each layer they ran through, in their own
 * processes: neither the journeys are in it nor what tests start as programs of their own, to be killed.
 */
await run(async () => {
  rmSync(FOLDER, { recursive: true, force: true })
  const electron = await ready({ window: false })
  const code = await foreground(
    electron,
    [
      installed('vitest', 'vitest.mjs'),
      'run',
      '--coverage.enabled',
      '--coverage.reportOnFailure',
      '--coverage.reporter=json-summary',
      '--coverage.reporter=html',
      `--coverage.reportsDirectory=${FOLDER}`,
      '--reporter=dot',
      ...process.argv.slice(2),
    ],
    { env: asNode(process.env) },
  )
  if (!existsSync(SUMMARY)) return code
  const { total: _, ...files } = JSON.parse(readFileSync(SUMMARY, 'utf8'))
  const measured = Object.entries(files).map(([file, counts]) => ({
    file: relative(join(ROOT, 'src'), file).split(sep).join('/'),
    counts,
  }))
  say(`\n| layer | files | ${MEASURES.join(' | ')} |\n|---|--:|${'--:|'.repeat(MEASURES.length)}`)
  for (const layer of LAYERS) {
    const own = measured.filter(({ file }) => layerOf(file) === layer)
    say(`| ${layer} | ${own.length} | ${MEASURES.map((measure) => share(own, measure)).join(' | ')} |`)
  }
  say('\nLines that no test ran, most first:')
  const missing = measured
    .filter(({ file }) => !SEEN_BY_JOURNEYS.includes(layerOf(file)))
    .map(({ file, counts }) => ({ file, lines: counts.lines.total - counts.lines.covered }))
    .filter(({ lines }) => lines > 0)
    .toSorted((a, b) => b.lines - a.lines)
  for (const { file, lines } of missing.slice(0, NAMED)) say(`  ${String(lines).padStart(4)}  src/${file}`)
  say(`\nLine by line: ${join(FOLDER, 'index.html')}`)
  return code
})

function layerOf(file) {
  return LAYERS.findLast((layer) => file.startsWith(`${layer}/`))
}

function share(files, measure) {
  const sum = (key) => files.reduce((all, { counts }) => all + counts[measure][key], 0)
  const total = sum('total')
  return total === 0 ? '–' : `${((100 * sum('covered')) / total).toFixed(1)} %`
}
