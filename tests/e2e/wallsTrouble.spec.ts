import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { comesBack } from './support/comingBack'
import { launch, temporaryFolder } from './support/launch'

let dataFolder: string

test.beforeEach(() => {
  dataFolder = temporaryFolder()
})
test.afterEach(() => {
  rmSync(dataFolder, { recursive: true, force: true })
})

const logged = () =>
  readFileSync(join(dataFolder, 'logs', 'errors.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; where: string; message: string })

for (const [what, plant] of [
  [
    'an error that nobody caught',
    () =>
      setImmediate(() => {
        throw new Error('planted')
      }),
  ],
  ['a promise that nobody waited for', () => void Promise.reject(new Error('planted'))],
] as const) {
  test(`${what} in the main process is written down, told without its words, and ends the app`, async () => {
    const run = await launch({ dataFolder })
    await run.app.evaluate(({ dialog }) => {
      dialog.showErrorBox = (title, content) => process.stderr.write(`BOX ${title} ${content}\n`)
    })
    const child = run.app.process()
    let said = ''
    child.stderr?.on('data', (text: Buffer) => {
      said += text.toString()
    })
    const gone = once(child, 'exit')
    await run.app.evaluate(plant).catch(() => undefined)
    expect((await gone)[0]).toBe(1)
    const [entry, ...more] = logged()
    expect(more).toEqual([])
    expect(entry).toMatchObject({ where: 'main', message: 'planted' })
    expect(said).toContain('BOX Canalog has to close')
    expect(said).toContain(`under ${entry?.id}`)
    expect(said).not.toContain('planted')
  })
}

test('a window whose page never says that it is ready shows all the same', async () => {
  const run = await launch({ dataFolder })
  const next = run.app.waitForEvent('window')
  const shown = await run.app.evaluate(async ({ app, BrowserWindow }) => {
    // Closed without ending the app, and opened again as a click on the dock does it.
    const { quit } = app
    app.quit = () => undefined
    const { once: listen } = BrowserWindow.prototype
    BrowserWindow.prototype.once = function (
      this: Electron.BrowserWindow,
      ...given: Parameters<typeof listen>
    ) {
      return String(given[0]) === 'ready-to-show' ? this : listen.apply(this, given)
    } as typeof listen
    BrowserWindow.getAllWindows()[0]?.destroy()
    app.emit('activate')
    const [opened] = BrowserWindow.getAllWindows()
    const atFirst = opened?.isVisible()
    await new Promise<void>((done) => {
      opened?.on('show', () => done())
    })
    Object.assign(app, { quit })
    BrowserWindow.prototype.once = listen
    return [atFirst, opened?.isVisible()]
  })
  expect(shown).toEqual([false, true])
  await expect((await next).getByRole('heading', { level: 1 })).toHaveText('Welcome to Canalog')
  await run.close()
})

test('a page that hangs is asked about: waited for, or loaded again', async () => {
  const run = await launch({ dataFolder })
  const answer = (response: number) =>
    run.app.evaluate(({ BrowserWindow, dialog }, given) => {
      const asked: string[] = []
      Object.assign(globalThis, { asked })
      dialog.showMessageBox = (...options: readonly unknown[]) => {
        asked.push((options.at(-1) as { message: string }).message)
        return Promise.resolve({ response: given, checkboxChecked: false })
      }
      BrowserWindow.getAllWindows()[0]?.emit('unresponsive')
    }, response)
  const asked = () => run.app.evaluate(() => (globalThis as { asked?: readonly string[] }).asked ?? [])

  await run.page.evaluate(() => {
    Object.assign(globalThis, { typed: 'and not saved' })
  })
  await answer(0)
  await expect.poll(asked).toEqual(['The page of Canalog does not answer.'])
  expect(await run.page.evaluate(() => (globalThis as { typed?: string }).typed)).toBe('and not saved')

  // As long as this runs, the page can be reached by nobody.
  await run.page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    })
  })
  expect(await comesBack(run.app, () => answer(1))).toBe(true)
  await run.close()
})
