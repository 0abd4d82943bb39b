import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { comesBack } from './support/comingBack'
import { answerQuestions, electronCommand, launch, type RunningApp, temporaryFolder } from './support/launch'

let dataFolder: string

test.beforeEach(() => {
  dataFolder = temporaryFolder()
})
test.afterEach(() => {
  rmSync(dataFolder, { recursive: true, force: true })
})

const bounds = ({ app }: RunningApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())

test('the window opens where and as large as it was left', async () => {
  const first = await launch({ dataFolder })
  const left = { x: 120, y: 90, width: 1111, height: 707 }
  await first.app.evaluate(
    ({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place),
    left,
  )
  await first.close()

  const second = await launch({ dataFolder })
  expect(await bounds(second)).toEqual(left)
  await second.close()
})

for (const [what, state] of [
  ['a display that is gone', '{"bounds":{"x":90000,"y":-4000,"width":1200,"height":800},"maximized":false}'],
  ['a damaged file', '{"bounds":{"x":'],
] as const) {
  test(`a place remembered from ${what} is not used`, async () => {
    writeFileSync(join(dataFolder, 'window.json'), state)
    const run = await launch({ dataFolder })
    const { x = -1, y = -1, width = 0, height = 0 } = (await bounds(run)) ?? {}
    const area = await run.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea)
    expect(x).toBeGreaterThanOrEqual(area.x)
    expect(y).toBeGreaterThanOrEqual(area.y)
    expect(width).toBeLessThanOrEqual(area.width)
    expect(height).toBeLessThanOrEqual(area.height)
    await run.close()
  })
}

test('the window gets no smaller than its screens can be read in', async () => {
  const run = await launch({ dataFolder })
  const smallest = await run.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setSize(300, 200)
    return window?.getMinimumSize()
  })
  expect(smallest).toEqual([960, 600])
  await run.close()
})

test('starting it again brings the open window to the front and ends at once', async () => {
  const run = await launch({ dataFolder })
  await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const { command, args, cwd, env } = electronCommand(dataFolder)
  const second = spawn(command, args, { cwd, env, stdio: 'ignore' })
  await once(second, 'exit')
  await expect
    .poll(() => run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true)
  expect(run.app.windows()).toHaveLength(1)
  await run.close()
})

test('the menu runs the page’s commands and makes calls of its own', async () => {
  const run = await launch({ dataFolder })
  const go = (label: string) =>
    run.app.evaluate(({ Menu }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
      items.find((item) => item.label === wanted)?.click()
    }, label)
  await go('Settings')
  await expect(run.page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  await go('Sessions')
  await expect.poll(() => run.page.url()).toContain('#/sessions')
  await answerQuestions(run.app, 0)
  await go('Back up now')
  await expect.poll(() => existsSync(join(dataFolder, 'backups'))).toBe(true)
  await run.close()
})

test('a page that crashes comes back by itself; the second time the owner is asked', async () => {
  const run = await launch({ dataFolder })
  const crash = () =>
    run.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    )
  expect(await comesBack(run.app, crash)).toBe(true)

  const recovery = run.app.waitForEvent('window')
  await crash()
  const page = await recovery
  await expect(page.getByRole('heading')).toHaveText('The page of Canalog crashed twice')
  expect(
    readFileSync(join(dataFolder, 'logs', 'errors.jsonl'), 'utf8')
      .trim()
      .split('\n'),
  ).toHaveLength(2)

  const reopened = run.app.waitForEvent('window')
  await page.getByRole('link', { name: 'Open it again' }).click()
  await expect((await reopened).getByRole('heading', { level: 1 })).toHaveText('Welcome to Canalog')
  await run.close()
})

test('the window opens whole where several things are due at once', async () => {
  const { page, close } = await launch({ dataFolder })
  await page.evaluate(() => window.canalog.call('data.sample', { on: true }))
  for (const _time of [1, 2, 3]) {
    await page.reload()
    await expect(page.getByRole('link', { name: /^Agenda .*due/ })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'What are you about to do?' })).toBeVisible()
  }
  await close()
})

test('a screen that breaks shows a number, and the log says under it what broke', async () => {
  const { app, page, close } = await launch({ dataFolder })
  await app.evaluate(({ ipcMain }) => {
    type Handler = (...call: readonly unknown[]) => unknown
    const handlers: Map<string, Handler> = Reflect.get(ipcMain, '_invokeHandlers')
    const own = handlers.get('call')
    handlers.set('call', (event, asked, input) =>
      asked === 'care.agenda' ? { ok: true, data: {} } : own?.(event, asked, input),
    )
  })
  await page.evaluate(() => {
    location.hash = '#/agenda'
  })
  await expect(page.getByRole('heading', { name: 'This screen broke' })).toBeVisible()
  const number = await page.getByRole('code').innerText()
  const log = join(dataFolder, 'logs', 'errors.jsonl')
  await expect
    .poll(() => (existsSync(log) ? readFileSync(log, 'utf8') : ''))
    .toContain(`"message":"Fault ${number}: TypeError: `)
  await close()
})
