import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { endByQuitting, killer } from './ending'

const ROOT = resolve(__dirname, '../../..')
const SUPPORT = join(ROOT, 'tests', 'e2e', 'support')
/** Loaded before the app's own code. */
const PRELOADED = ['network.cjs', 'messages.cjs', 'quitting.cjs'].flatMap((name) => [
  '-r',
  join(SUPPORT, name),
])
const OWN_SCHEMES = ['app:', 'data:', 'blob:', 'devtools:']

export interface LaunchOptions {
  /** An existing data folder; without it a new one, removed when the app is closed. */
  readonly dataFolder?: string
  readonly colorScheme?: 'dark' | 'light'
  readonly env?: Readonly<Record<string, string>>
  /** What the program is started with besides. */
  readonly args?: readonly string[]
  /** The program of a packaged app, to be driven instead of the built one. */
  readonly program?: string
  /** How long quitting may take before the app is killed and the test fails. */
  readonly endsWithinMs?: number
}

export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  readonly dataFolder: string
  /** Everything asked of a network since the start: empty, or a bug. */
  networkRequests(): Promise<readonly string[]>
  /** Quits as the owner would, answering a question about a running session with "Go on listening". */
  close(): Promise<void>
}

/** A folder for the data of one test. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'canalog-'))
}

/** Starts the built app, 1280 × 800, on its own data. Every run is checked for requests when it is closed. */
export async function launch(options: LaunchOptions = {}): Promise<RunningApp> {
  const dataFolder = options.dataFolder ?? temporaryFolder()
  const { sandbox, args, cwd, env } = electronCommand(dataFolder)
  const besides = options.args ?? []
  const app = await _electron.launch({
    ...(options.program
      ? { args: [...sandbox, ...besides], executablePath: options.program }
      : { args: [...PRELOADED, ...args, ...besides], cwd }),
    colorScheme: options.colorScheme ?? 'dark',
    env: { ...env, ...options.env },
  })
  const kill = killer(app)
  const page = await firstPage(app, options).catch(async (error: unknown) => {
    await kill()
    throw error
  })

  const networkRequests = async () => {
    const urls = await app.evaluate(() => (globalThis as { requestedUrls?: string[] }).requestedUrls ?? ['?'])
    return urls.filter((url) => !OWN_SCHEMES.some((scheme) => url.startsWith(scheme)))
  }
  return {
    app,
    page,
    dataFolder,
    networkRequests,
    close: async () => {
      let requests: readonly string[] = []
      const quit = async () => {
        requests = await asked(networkRequests)
        await asked(() => answerQuestions(app, 1))
        await app.close()
      }
      await endByQuitting(app, dataFolder, quit, options.endsWithinMs)
      if (!options.dataFolder) rmSync(dataFolder, { recursive: true, force: true })
      if (requests.length > 0) throw new Error(`The app used the network: ${requests.join(', ')}`)
    },
  }
}

/** Now and then main clears away a question of ours together with what it has no use for any more: it is asked again. */
async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question()
  } catch (error) {
    if (!String(error).includes('garbage collected')) throw error
    return question()
  }
}

async function firstPage(app: ElectronApplication, { program }: LaunchOptions): Promise<Page> {
  if (program) await watchNetwork(app)
  for (;;) {
    const page = app.windows().find((each) => !each.isClosed()) ?? (await app.waitForEvent('window'))
    try {
      await page.waitForLoadState('domcontentloaded')
      await page.locator('main, nav, h1').first().waitFor({ state: 'attached' })
      return page
    } catch (error) {
      // A window that is on its way early gives way to another where the collection does not open after all.
      if (!page.isClosed()) throw error
    }
  }
}

/** The program, its arguments and its surroundings, as `npm start` would have them. */
export function electronCommand(dataFolder: string) {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return {
    command: electronPath(),
    sandbox,
    args: [...sandbox, '.'],
    cwd: ROOT,
    env: { ...definedOnly(environment), CANALOG_DATA_DIR: dataFolder, CANALOG_CHECK_ANSWERS: '1' },
  }
}

// The package's main module is the path of its binary.
function electronPath(): string {
  return String(createRequire(join(ROOT, 'package.json'))('electron'))
}

/** What network.cjs does, for a packaged app, which loads no code but its own: from the first moment it can be reached. */
async function watchNetwork(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ session }) => {
    const requestedUrls: string[] = []
    Object.assign(globalThis, { requestedUrls })
    session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
      requestedUrls.push(url)
      answer({})
    })
  })
}

/** Answers every message box from now on with the button of that index. */
export async function answerQuestions(app: ElectronApplication, button: number): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    dialog.showMessageBox = () => Promise.resolve({ response, checkboxChecked: false })
  }, button)
}

/** Chooses this file in every open and save dialog from now on; null cancels. */
export async function chooseFile(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === null, filePath: path ?? '' })
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] })
  }, file)
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
