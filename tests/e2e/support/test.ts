import { rmSync } from 'node:fs'
import { test as base, type Page } from '@playwright/test'
import { createClock, type TestClock } from './clock'
import { type LaunchOptions, launch, type RunningApp, temporaryFolder } from './launch'

export { expect } from '@playwright/test'

interface TestedApp extends RunningApp {
  /** Closes the app and starts it again on the same data. @param whileClosed what happens in between */
  restart(whileClosed?: () => void): Promise<RunningApp>
  /** The clock it goes by, in the hands of a test that says when it starts. */
  readonly clock: TestClock
}

export interface Canalog {
  /** How the app is started; `test.use({ startWith: … })` says otherwise for a file. */
  readonly startWith: LaunchOptions
  /** An instant for the app's clock to begin at; null = the real one. */
  readonly startsAt: string | null
  /** The app, closed afterwards; a request to any network fails the test. */
  readonly canalog: TestedApp
  readonly page: Page
}

/** A test with the app running; `page` is its window. What it showed last is kept when the test fails. */
export const test = base.extend<Canalog>({
  startWith: [{}, { option: true }],
  startsAt: [null, { option: true }],
  canalog: async ({ startWith, startsAt }, use, testInfo) => {
    const dataFolder = temporaryFolder()
    const clock = createClock(dataFolder, startsAt)
    const start = async () => {
      const env = { ...startWith.env, ...clock.env }
      const running = await launch({ ...startWith, env, dataFolder })
      // Nothing that a person presses takes longer to appear, even on a slow machine.
      running.page.setDefaultTimeout(10_000)
      return running
    }
    let running = await start()
    const restart = async (whileClosed?: () => void) => {
      await running.close()
      whileClosed?.()
      running = await start()
      return running
    }
    await use({ ...running, restart, clock })
    if (testInfo.status !== testInfo.expectedStatus) {
      await running.page.screenshot({ path: testInfo.outputPath('last-seen.png') })
    }
    await running.close()
    rmSync(dataFolder, { recursive: true, force: true })
  },
  page: async ({ canalog }, use) => use(canalog.page),
})
