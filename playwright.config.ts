import { defineConfig } from '@playwright/test'
import type { Canalog } from './tests/e2e/support/test'

const { CANALOG_DRIVEN: packaged } = process.env

export default defineConfig<Canalog>({
  projects: [
    { name: 'journeys', testDir: 'tests/e2e' },
    // Pictures of every screen for people to look at (npm run shots), not part of npm test.
    { name: 'shots', testDir: 'tests/shots' },
    // What npm run package built (npm run package:check), not part of npm test: building it takes minutes.
    {
      name: 'packaged',
      testDir: 'tests',
      testMatch: ['packaged/*.spec.ts', 'e2e/journey.spec.ts'],
      // What the kernel filters can be read on Linux only.
      testIgnore: process.platform === 'linux' ? [] : ['**/*.linux.spec.ts'],
      use: packaged === undefined ? {} : { startWith: { program: packaged } },
    },
  ],
  outputDir: 'test-results/e2e',
  // One real app at a time: each test starts its own, and they share the machine's one screen.
  workers: 1,
  fullyParallel: false,
  // A journey on a busy machine gets a second try; the summary names how many needed it, for they found something.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  globalTimeout: 40 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
})
