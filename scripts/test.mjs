import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withDisplay } from './display.mjs'
import { build } from './ensure-build.mjs'
import { electronVersion } from './ensure-electron.mjs'
import { run, say } from './lib/messages.mjs'
import { foreground, installed, ROOT, tool } from './lib/processes.mjs'
import { asApp, asNode, ready } from './ready.mjs'
import { playwrightCounts, summary, tally, vitestCounts } from './tally.mjs'

const RESULTS = join(ROOT, 'test-results')
const VITEST_REPORT = join(RESULTS, 'vitest.json')
const E2E_REPORT = join(RESULTS, 'e2e.json')

/** Every stage runs, whatever became of the one before; only e2e needs the build it drives. */
const STAGES = [
  {
    name: 'format, lint, import rules',
    work: () => tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--max-diagnostics=100']),
  },
  { name: 'types', work: () => tool('typescript/bin/tsc', ['--noEmit']) },
  {
    name: 'unit, db, ipc, architecture',
    work: (electron) =>
      foreground(
        electron,
        [
          installed('vitest', 'vitest.mjs'),
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${VITEST_REPORT}`,
        ],
        { env: asNode(process.env) },
      ),
    counts: () => vitestCounts(VITEST_REPORT),
  },
  { name: 'build', work: () => build() },
  {
    name: 'end to end in real Electron',
    needs: 'build',
    work: () =>
      withDisplay((environment) =>
        tool('@playwright/test/cli.js', ['test', '--project=journeys'], { env: asApp(environment) }),
      ),
    counts: () => playwrightCounts(E2E_REPORT),
  },
]

await run(async () => {
  rmSync(RESULTS, { recursive: true, force: true })
  mkdirSync(RESULTS)
  const electron = await ready({ window: true })
  say(`Testing on Electron ${electronVersion()}.`)

  const results = []
  for (const { name, needs, work, counts } of STAGES) {
    if (needs && results.some((result) => result.name === needs && result.code !== 0)) {
      results.push({ name, code: 1, notRun: `the ${needs} failed` })
      continue
    }
    say(`\n── ${name}`)
    const started = performance.now()
    const code = await work(electron)
    const seconds = (performance.now() - started) / 1000
    results.push({ name, code, seconds, counts: counts?.() })
  }

  say(`\n${summary(results)}`)
  const { passed, failed } = tally(results)
  writeFileSync(join(RESULTS, 'tally.txt'), `${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
})
