import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, chromium, expect, type Page } from '@playwright/test'
import { temporaryFolder } from '../e2e/support/launch'
import { addFromCatalogue, goTo } from '../e2e/support/owner'

const IEM = 'Etymotic ER4XR'
const NOBODY = 65534
const SECCOMP_FILTERED = 'Seccomp:\t2'

interface Released {
  readonly page: Page
  readonly process: ChildProcess
  /** Ends the app as the system does when it shuts down. */
  end(): Promise<void>
}

/** The released program itself, without any fuse opened, driven through its page only. */
const test = base.extend<{ readonly folder: string }>({
  folder: async ({ browserName: _ }, use) => {
    const folder = temporaryFolder()
    if (process.getuid?.() === 0) chownSync(folder, NOBODY, NOBODY)
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
})

test('the released app starts for an ordinary user, keeps what was added, and finds it again', async ({
  folder,
}) => {
  const first = await startReleased(folder)
  await expect(first.page.getByRole('heading', { name: 'Welcome to Canalog' })).toBeVisible()
  await first.page.getByRole('main').getByRole('link', { name: 'Add your first pair' }).click()
  await addFromCatalogue(first.page, 'er4xr', IEM)
  await first.end()
  expect(existsSync(join(folder, 'collection.db'))).toBe(true)

  const second = await startReleased(folder)
  await goTo(second.page, 'Collection')
  await expect(second.page.getByRole('main').getByRole('link', { name: IEM })).toBeVisible()
  await second.end()
})

test('the page of the released app runs in the sandbox', async ({ folder }) => {
  const { page, process: app, end } = await startReleased(folder)
  await expect(page.getByRole('heading', { name: 'Welcome to Canalog' })).toBeVisible()
  const renderers = descendants(app.pid ?? 0).filter((pid) => command(pid).includes('--type=renderer'))
  expect(renderers.length).toBeGreaterThan(0)
  for (const pid of renderers) {
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toContain(SECCOMP_FILTERED)
    expect(command(pid)).not.toContain('--no-sandbox')
  }
  await end()
})

async function startReleased(folder: string): Promise<Released> {
  const program = process.env.CANALOG_RELEASED
  if (program === undefined) throw new Error('Run these by npm run package:check.')
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const app = spawn(program, ['--remote-debugging-port=0'], {
    ...user,
    cwd: folder,
    env: { ...process.env, HOME: folder, CANALOG_DATA_DIR: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const over = new Promise<void>((done) => app.once('exit', () => done()))
  const browser = await chromium.connectOverCDP(await endpoint(app))
  const context = browser.contexts()[0]
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
  if (!page) throw new Error('The app has no window.')
  page.setDefaultTimeout(10_000)
  return {
    page,
    process: app,
    end: async () => {
      app.kill('SIGTERM')
      await over
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

function descendants(pid: number): readonly number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => parent(each) === pid)
  return children.flatMap((child) => [child, ...descendants(child)])
}

const parent = (pid: number) => Number(/^PPid:\t(\d+)$/m.exec(procFile(pid, 'status'))?.[1])
const command = (pid: number) => procFile(pid, 'cmdline').replaceAll('\0', ' ')

// A process may end while it is looked at.
function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
