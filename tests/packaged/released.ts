import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, rmSync } from 'node:fs'
import { test as base, chromium, expect, type Locator, type Page } from '@playwright/test'
import { temporaryFolder } from '../e2e/support/launch'

export { expect }

const NOBODY = 65534

export interface Released {
  readonly page: Page
  readonly pid: number
  /** Ends the app as the system does when it shuts down. */
  end(): Promise<void>
  /** Ends it as a cut of the power would: without warning. */
  kill(): Promise<void>
  /** The window that shows this, once there is one. */
  window(shown: (page: Page) => Locator): Promise<Page>
}

interface Packaged {
  /** The data of one test. */
  readonly folder: string
  /** Starts the released program itself, no fuse opened, and waits for its window; a test drives its page only. */
  readonly start: (env?: Readonly<Record<string, string>>) => Promise<Released>
}

export const test = base.extend<Packaged>({
  folder: async ({ browserName: _ }, use) => {
    const folder = temporaryFolder()
    if (process.getuid?.() === 0) chownSync(folder, NOBODY, NOBODY)
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  start: async ({ folder }, use) => {
    const started: ChildProcess[] = []
    await use((env = {}) => {
      const app = spawnReleased(folder, env)
      started.push(app)
      return windowOf(app)
    })
    for (const app of started) app.kill('SIGKILL')
  },
})

function spawnReleased(folder: string, env: Readonly<Record<string, string>>): ChildProcess {
  const program = process.env.CANALOG_RELEASED
  if (program === undefined) throw new Error('Run these by npm run package:check.')
  // Chromium refuses to run as root.
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  return spawn(program, ['--remote-debugging-port=0'], {
    ...user,
    cwd: folder,
    env: { ...process.env, HOME: folder, CANALOG_DATA_DIR: folder, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

async function windowOf(app: ChildProcess): Promise<Released> {
  const over = new Promise<void>((done) => app.once('exit', () => done()))
  const browser = await chromium.connectOverCDP(await endpoint(app))
  const context = browser.contexts()[0]
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
  if (!page) throw new Error('The app has no window.')
  page.setDefaultTimeout(10_000)
  return {
    page,
    pid: app.pid ?? 0,
    end: async () => {
      app.kill('SIGTERM')
      await over
    },
    kill: async () => {
      app.kill('SIGKILL')
      await over
    },
    window: async (shown) => {
      const found: Page[] = []
      await expect(async () => {
        for (const each of browser.contexts().flatMap((one) => one.pages())) {
          // One may close while it is looked at.
          if (
            await shown(each)
              .isVisible()
              .catch(() => false)
          )
            found.push(each)
        }
        expect(found).not.toEqual([])
      }).toPass({ timeout: 30_000 })
      const [first = page] = found
      return first
    },
  }
}

/** Where Chromium says that it can be driven. */
function endpoint(app: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = ''
    app.once('exit', () => fail(new Error(`The app ended at once: ${said}`)))
    app.stderr?.on('data', (bytes) => {
      said += bytes
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found) done(found)
    })
  })
}
