import { defineConfig } from '@playwright/test'

export default defineConfig({
  projects: [
    { name: 'journeys', testDir: 'tests/e2e' },
    // Pictures of every screen for people to look at (npm run shots), not part of npm test.
    { name: 'shots', testDir: 'tests/shots' },
  ],
  outputDir: 'test-results/e2e',
  // One real app at a time: each test starts its own, and they share the machine's one screen.
  workers: 1,
  fullyParallel: false,
  // A test that passes on the second try has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  globalTimeout: 30 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
})
