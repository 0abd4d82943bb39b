import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { ChannelName, Input, Output } from '../../src/shared/ipc/contract'
import type { Result } from '../../src/shared/result'
import { chooseFile, electronCommand, launch, type RunningApp, temporaryFolder } from './support/launch'

const START_AT = 1_780_000_000

let dataFolder: string
let file: string
let closeLast: (() => Promise<void>) | null

test.beforeEach(() => {
  dataFolder = temporaryFolder()
  file = join(dataFolder, 'collection.db')
  closeLast = null
})
test.afterEach(async () => {
  await closeLast?.()
  rmSync(dataFolder, { recursive: true, force: true })
})

async function open(folder = dataFolder): Promise<RunningApp> {
  const run = await launch({ dataFolder: folder })
  closeLast = async () => {
    closeLast = null
    await run.close()
  }
  return run
}

async function call<C extends ChannelName>(page: Page, channel: C, input: Input<C>): Promise<Output<C>> {
  const answer = await page.evaluate(
    ([name, value]) => window.canalog.call(String(name), value),
    [channel, input],
  )
  const result = answer as Result<Output<C>>
  if (!result.ok) throw new Error(result.error.message)
  return result.data
}

/** Two devices and three sessions, logged in the app, which is then quit. @returns the record as the app shows it */
async function writeRecord() {
  const { page } = await open()
  const { value } = await call(page, 'devices.add', {
    drafts: [
      { brand: 'Sennheiser', model: 'HD 600', form: 'over_ear' },
      { brand: 'Sennheiser', model: 'HD 650', form: 'over_ear' },
    ],
  })
  for (const day of [0, 1, 2]) {
    const startAt = START_AT + day * 86_400
    await call(page, 'sessions.log', { fields: { device: value[0] ?? '', startAt, endAt: startAt + 3600 } })
  }
  const record = await recordOf(page)
  await closeLast?.()
  return record
}

async function recordOf(page: Page) {
  return [await call(page, 'devices.list', {}), await call(page, 'sessions.list', {})]
}

async function choose(run: RunningApp, page: Page, way: string): Promise<Page> {
  const opened = run.app.waitForEvent('window')
  await page.getByRole('link', { name: way, exact: true }).click()
  const next = await opened
  await next.waitForLoadState('domcontentloaded')
  return next
}

/** Notes what message boxes say from now on. */
async function listen({ app }: RunningApp): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ dialog }) => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    dialog.showMessageBox = (...given: readonly unknown[]) => {
      const { message = '', detail = '' } = given.at(-1) as { message?: string; detail?: string }
      said.push(`${message}\n${detail}`)
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }
  })
  return () => app.evaluate(() => (globalThis as { said?: readonly string[] }).said ?? [])
}

const backups = () => readdirSync(join(dataFolder, 'backups'))
const aside = () => readdirSync(dataFolder).filter((name) => name.startsWith('collection.db.corrupt-'))
const WELCOME = 'Welcome to Canalog'

/** Runs a script on the database with the driver that ships. */
function driverScript(script: string): {
  command: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
} {
  const { command, cwd, env } = electronCommand(dataFolder)
  const code = `const db = new (require('better-sqlite3'))(${JSON.stringify(file)}); ${script}`
  return { command, args: ['-e', code], cwd, env: { ...env, ELECTRON_RUN_AS_NODE: '1' } }
}

test('a damaged collection is told, restored from the copy made on quitting, and everything is there', async () => {
  const before = await writeRecord()
  expect(backups()).toEqual([expect.stringMatching(/^collection .* auto\.db$/)])
  const bytes = readFileSync(file)
  bytes.fill(0xa5, 8192, 60_000)
  writeFileSync(file, bytes)

  const run = await open()
  await expect(run.page.getByRole('heading')).toHaveText('The collection file is damaged')
  await expect(run.page.getByText('nothing was deleted')).toBeVisible()
  await expect(run.page.getByRole('listitem')).toHaveCount(1)
  await expect(run.page.getByRole('listitem')).toContainText('2 devices, 3 sessions, the last on')
  expect(readFileSync(file).equals(bytes)).toBe(true)

  const page = await choose(run, run.page, 'Restore the newest backup')
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
  expect(await recordOf(page)).toEqual(before)
  expect(aside()).toHaveLength(1)
  expect(readFileSync(join(dataFolder, aside()[0] ?? '')).equals(bytes)).toBe(true)
})

test('what can be read of a damaged collection is saved as a file, and imported into a new one', async () => {
  await writeRecord()
  const { command, args, cwd, env } = driverScript(
    'process.stdout.write(String(db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = \'devices\'").pluck().get()))',
  )
  const page = Number(execFileSync(command, args, { cwd, env }))
  rmSync(join(dataFolder, 'backups'), { recursive: true })
  const bytes = readFileSync(file)
  bytes.fill(0xa5, (page - 1) * 4096, page * 4096)
  writeFileSync(file, bytes)

  const run = await open()
  await expect(run.page.getByText('There is no good backup')).toBeVisible()
  const said = await listen(run)
  await run.page.getByRole('link', { name: 'Save what can be read' }).focus()
  // By keys, for Playwright would wait for the page that a link seems to lead to.
  const salvage = () => run.page.keyboard.press('Enter')
  const saved = join(dataFolder, 'collection-salvaged.canalog.json')
  // Never over the damaged file, whatever is chosen.
  await chooseFile(run.app, file)
  await salvage()
  await expect.poll(said).toEqual([expect.stringContaining('a file of the damaged collection itself')])
  await chooseFile(run.app, null)
  await salvage()
  await chooseFile(run.app, saved)
  await salvage()
  await expect.poll(async () => (await said()).length).toBe(2)
  const [, report = ''] = await said()
  expect(report).toContain('What can be read is saved as collection-salvaged.canalog.json.')
  expect(report).toContain('Kept: 1 device and 3 sessions.')
  expect(report).toContain('1 page of the file cannot be read')
  expect(report).toContain('1 device or product is known by its short name alone')
  expect(readFileSync(file).equals(bytes)).toBe(true)

  const opened = run.app.waitForEvent('window')
  await run.page.keyboard.press('Shift+Tab')
  // The window may be gone before the key is let go.
  await run.page.keyboard.press('Enter').catch(() => undefined)
  const fresh = await opened
  await expect(fresh.getByRole('heading', { level: 1 })).toHaveText(WELCOME)
  await run.app.evaluate(({ app }, path) => {
    app.emit('open-file', { preventDefault: () => undefined }, path)
  }, saved)
  const dialog = fresh.getByRole('dialog', { name: 'Import collection-salvaged.canalog.json' })
  await dialog.getByRole('button', { name: 'Import' }).click()
  await expect(dialog).toBeHidden()
  expect(await call(fresh, 'sessions.list', {})).toHaveLength(3)
  expect(aside()).toHaveLength(1)
})

test('one byte of a name that changed on the disk is noticed; the owner may open it as it is', async () => {
  await writeRecord()
  // Written by the system's own tool, and dated back: nobody has written to the file, as far as its dates tell.
  execFileSync('sh', [
    '-c',
    `cp -p "$1" "$1.dates" && sed -i s/HD.650/HD-650/g "$1" && touch -r "$1.dates" "$1" && rm "$1.dates"`,
    'sh',
    file,
  ])
  const run = await open()
  await expect(run.page.getByRole('heading')).toHaveText('The collection file is damaged')
  const page = await choose(run, run.page, 'Open it as it is')
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
  expect(JSON.stringify(await recordOf(page))).toContain('HD-650')
})

test('an empty file is no first start: the copy is offered, and starting empty keeps both', async () => {
  await writeRecord()
  const copies = backups()
  truncateSync(file)
  const run = await open()
  await expect(run.page.getByRole('heading')).toHaveText('The collection file is empty')
  await expect(run.page.getByRole('listitem')).toHaveCount(1)
  const page = await choose(run, run.page, 'Move the file aside and start empty')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WELCOME)
  expect(aside()).toHaveLength(1)
  await closeLast?.()
  // Nothing in it, nothing to copy: the newest good backup is still that of the record.
  expect(backups()).toEqual(copies)
  expect((await open()).page.url()).toContain('app://')
})

test('a file that went missing is no first start either', async () => {
  const before = await writeRecord()
  rmSync(file)
  const run = await open()
  await expect(run.page.getByRole('heading')).toHaveText('Your collection is not in its place')
  expect(existsSync(file)).toBe(false)
  const page = await choose(run, run.page, 'Restore')
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
  expect(await recordOf(page)).toEqual(before)
})

test('a file that is no collection is left as it is until the owner chooses', async () => {
  writeFileSync(file, 'These are not the bytes of a database, and they stay as they are. '.repeat(80))
  const before = readFileSync(file)
  const run = await open()
  await expect(run.page.getByRole('heading')).toHaveText('The collection file cannot be read')
  await expect(run.page.getByText('There is no good backup')).toBeVisible()
  await expect(run.page.getByRole('link')).toHaveText([
    'Try again',
    'Move the file aside and start empty',
    'Open the data folder',
    'Quit',
  ])
  const again = await choose(run, run.page, 'Try again')
  await expect(again.getByRole('heading')).toHaveText('The collection file cannot be read')
  expect(readFileSync(file).equals(before)).toBe(true)
  const page = await choose(run, again, 'Move the file aside and start empty')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WELCOME)
  expect(readFileSync(join(dataFolder, aside()[0] ?? '')).equals(before)).toBe(true)
})

test('a collection of a newer Canalog is refused without a way to lose it', async () => {
  await writeRecord()
  const { command, args, cwd, env } = driverScript(
    "db.exec(\"INSERT INTO schema_migrations VALUES ('9999_later', 'x', 1)\"); db.close()",
  )
  execFileSync(command, args, { cwd, env, stdio: 'ignore' })
  const before = readFileSync(file)
  const run = await open()
  await expect(run.page.getByRole('heading')).toHaveText('This collection was last opened by a newer Canalog')
  await expect(run.page.getByText('9999_later')).toBeVisible()
  await expect(run.page.getByRole('navigation').getByRole('link')).toHaveText([
    'Try again',
    'Restore the newest backup',
    'Open the data folder',
    'Quit',
  ])
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a collection that another program holds opens once it lets go', async () => {
  const before = await writeRecord()
  const { command, args, cwd, env } = driverScript(
    "db.exec('BEGIN IMMEDIATE'); console.log('held'); setInterval(() => {}, 1000)",
  )
  const holder = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] })
  await once(holder.stdout, 'data')
  const run = await open()
  await expect(run.page.getByRole('heading')).toHaveText('Another program is using the collection')
  await expect(run.page.getByRole('listitem')).toHaveCount(0)
  const gone = once(holder, 'exit')
  holder.kill('SIGKILL')
  await gone
  const page = await choose(run, run.page, 'Try again')
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
  expect(await recordOf(page)).toEqual(before)
})

test('a file where the data folder should be is named, and after it is moved the start goes on', async () => {
  const taken = join(dataFolder, 'taken')
  writeFileSync(taken, 'a file')
  const run = await open(taken)
  await expect(run.page.getByRole('heading')).toHaveText('The data folder cannot be used')
  expect(readFileSync(taken, 'utf8')).toBe('a file')
  rmSync(taken)
  const page = await choose(run, run.page, 'Try again')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WELCOME)
})

test('a folder in the place of the collection file is named, not a dead icon', async () => {
  mkdirSync(file)
  const run = await open()
  await expect(run.page.getByRole('heading')).toHaveText('The data folder cannot be used')
  closeLast = null
  const gone = once(run.app.process(), 'exit')
  await run.page.getByRole('link', { name: 'Quit' }).click()
  await gone
  expect(existsSync(file)).toBe(true)
})

test('the settings show the copy that was made on quitting, and what is in it before it is restored', async () => {
  await writeRecord()
  const { page } = await open()
  await page.evaluate(() => {
    location.hash = '#/settings'
  })
  const section = page.getByRole('region', { name: 'Backups' })
  await expect(section.getByRole('row')).toHaveCount(1)
  await expect(section.getByRole('row')).toContainText('by itself')
  await section.getByRole('button', { name: /^Restore/ }).click()
  await expect(page.getByRole('dialog')).toContainText('In it: 2 devices, 3 sessions.')
  await closeLast?.()
  // Nothing has changed since: quitting again makes no other copy.
  expect(backups()).toHaveLength(1)
})
