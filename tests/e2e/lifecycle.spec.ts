import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import type { ChannelName, Input, Output } from '../../src/shared/ipc/contract'
import type { Result } from '../../src/shared/result'
import { answerQuestions, electronCommand, launch, type RunningApp, temporaryFolder } from './support/launch'

const STOP = 0
const GO_ON = 1
const CANCEL = 2

let dataFolder: string

test.beforeEach(() => {
  dataFolder = temporaryFolder()
})
test.afterEach(() => {
  rmSync(dataFolder, { recursive: true, force: true })
})

async function call<C extends ChannelName>(page: Page, channel: C, input: Input<C>): Promise<Output<C>> {
  const answer = await page.evaluate(
    ([name, value]) => window.canalog.call(String(name), value),
    [channel, input],
  )
  const result = answer as Result<Output<C>>
  if (!result.ok) throw new Error(result.error.message)
  return result.data
}

/** An app in which a session on an HD 600 is running. */
async function listening(): Promise<{ run: RunningApp; startAt: number }> {
  const run = await launch({ dataFolder })
  const { value } = await call(run.page, 'devices.add', {
    drafts: [{ brand: 'Sennheiser', model: 'HD 600', form: 'over_ear' }],
  })
  const started = await call(run.page, 'sessions.start', { device: value[0] ?? '' })
  return { run, startAt: started.value.startAt }
}

const ended = ({ app }: RunningApp) =>
  new Promise<void>((done) => {
    app.process().once('exit', () => done())
  })

const now = () => Math.floor(Date.now() / 1000)

test('killed while a session runs: it ends at its last heartbeat, and the owner is told and can correct it', async () => {
  const { run, startAt } = await listening()
  const gone = ended(run)
  run.app.process().kill('SIGKILL')
  await gone

  const again = await launch({ dataFolder })
  const { running, last, notices } = await call(again.page, 'sessions.now', {})
  expect(running).toBeNull()
  expect(last?.startAt).toBe(startAt)
  expect((last?.endAt ?? 0) - startAt).toBeGreaterThanOrEqual(1)
  expect((last?.endAt ?? 0) - startAt).toBeLessThan(60)
  expect(notices).toMatchObject([{ kind: 'closed_after_crash', session: last?.id }])
  await expect(again.page.getByText(/HD 600/).first()).toBeVisible()
  await again.close()
})

test('told to end by the system: nobody is asked, and the heartbeat is of that moment', async () => {
  const { run } = await listening()
  await run.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => new Promise(() => undefined)
  })
  await run.page.waitForTimeout(2500)
  const gone = ended(run)
  run.app.process().kill('SIGTERM')
  const toldAt = now()
  await gone

  const again = await launch({ dataFolder })
  const { last } = await call(again.page, 'sessions.now', {})
  expect(Math.abs((last?.endAt ?? 0) - toldAt)).toBeLessThanOrEqual(2)
  await again.close()
})

test('quitting while a session runs asks; Cancel stays, and Stop ends the session', async () => {
  const { run } = await listening()
  await answerQuestions(run.app, CANCEL)
  await run.app.evaluate(({ app }) => app.quit())
  await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await run.page.waitForTimeout(500)
  expect((await call(run.page, 'sessions.now', {})).running).not.toBeNull()

  await answerQuestions(run.app, STOP)
  const gone = ended(run)
  await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await gone

  const again = await launch({ dataFolder })
  const { running, last, notices } = await call(again.page, 'sessions.now', {})
  expect(running).toBeNull()
  expect(last?.endAt).not.toBeNull()
  expect(notices).toEqual([])
  await again.close()
})

test('quitting and listening on: the session runs still at the next start, which asks about it', async () => {
  const { run, startAt } = await listening()
  await answerQuestions(run.app, GO_ON)
  const gone = ended(run)
  await run.app.evaluate(({ app }) => app.quit())
  await gone

  const again = await launch({ dataFolder })
  const { running, notices } = await call(again.page, 'sessions.now', {})
  expect(running?.startAt).toBe(startAt)
  expect(notices).toMatchObject([{ kind: 'still_running' }])
  await again.close()
})

test('what the command line writes shows in the open window by itself', async () => {
  const run = await launch({ dataFolder })
  await call(run.page, 'devices.add', {
    drafts: [{ brand: 'Sennheiser', model: 'HD 600', form: 'over_ear' }],
  })
  await run.page.evaluate(() => {
    location.hash = '#/sessions'
  })
  const { command, args, cwd, env } = electronCommand(dataFolder)
  const [device = ''] = (await call(run.page, 'devices.list', {})).map((card) => card.device.id)
  execFileSync(command, [...args, '--cli', 'start', device, 'casual_home'], { cwd, env, stdio: 'ignore' })
  await expect(run.page.getByRole('button', { name: /stop/i }).first()).toBeVisible()
  expect((await call(run.page, 'sessions.now', {})).running?.device).toBe(device)
  await run.close()
})
