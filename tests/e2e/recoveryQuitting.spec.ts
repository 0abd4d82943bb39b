import { once } from 'node:events'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { endByQuitting } from './support/ending'
import { launch, type RunningApp, temporaryFolder } from './support/launch'

const UNREADABLE = 'The collection file cannot be read'
let dataFolder: string
let file: string

test.beforeEach(() => {
  dataFolder = temporaryFolder()
  file = join(dataFolder, 'collection.db')
  writeFileSync(file, 'These are not the bytes of a database. '.repeat(80))
})
test.afterEach(() => rmSync(dataFolder, { recursive: true, force: true }))

/** Chooses “Move the file aside and start empty” and quits in that order, faster than any hand. */
async function inOrder(run: RunningApp, order: readonly ('press' | 'quit')[]): Promise<void> {
  await run.app.evaluate(({ app, BrowserWindow }, steps) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const press = () =>
      contents?.emit('will-navigate', { url: 'app://canalog/action/1', preventDefault: () => undefined })
    for (const step of steps) step === 'press' ? press() : app.quit()
  }, order)
}

for (const order of [
  ['quit', 'press'],
  ['press', 'quit'],
] as const) {
  test(`a way on chosen at the moment of quitting does not keep the app from ending: ${order.join(', ')}`, async () => {
    const run = await launch({ dataFolder })
    await expect(run.page.getByRole('heading')).toHaveText(UNREADABLE)
    await endByQuitting(run.app, dataFolder, async () => {
      const gone = once(run.app.process(), 'exit')
      // The answer may be cut off by the end of the app.
      await inOrder(run, order).catch(() => undefined)
      await gone
    })
  })
}

test('a way on that is pressed twice is gone once', async () => {
  const run = await launch({ dataFolder })
  const opened = run.app.waitForEvent('window')
  await inOrder(run, ['press', 'press'])
  const page = await opened
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const windows = () => run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  await expect.poll(windows).toBe(1)
  expect(existsSync(join(dataFolder, 'logs', 'errors.jsonl'))).toBe(false)
  await run.close()
})

test('an app that does not end is killed, and the test is told what it did', async () => {
  rmSync(file)
  const run = await launch({ dataFolder, endsWithinMs: 1000 })
  const gone = once(run.app.process(), 'exit')
  await run.app.evaluate(({ app }) => {
    app.on('before-quit', (event) => event.preventDefault())
  })
  await expect(run.close()).rejects.toThrow(/had not quit after 1 s and was killed[\s\S]*before-quit/)
  expect((await gone)[1]).toBe('SIGKILL')
})
