import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { chooseFile, electronCommand, launch, temporaryFolder } from './support/launch'
import { given, goTo, ownerOf } from './support/owner'
import { expect, test } from './support/test'

let folder: string
let file: string

/** A collection of one device, saved as a file as its owner does it. */
test.beforeAll(async () => {
  folder = temporaryFolder()
  file = join(folder, 'Köpfe & Ohren #1.canalog.json')
  const { app, page, close } = await launch()
  await ownerOf(page, 'Sennheiser HD 600')
  await chooseFile(app, file)
  await given(page, 'data.export', { what: 'collection' })
  await close()
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the program once more on the same data, as a file manager does; it hands over and ends. */
async function openWith(dataFolder: string, cwd: string | null, ...more: readonly string[]): Promise<void> {
  const { command, args, cwd: root, env } = electronCommand(dataFolder)
  const where = args.map((arg) => (arg === '.' ? root : arg))
  await once(spawn(command, [...where, ...more], { cwd: cwd ?? root, env, stdio: 'ignore' }), 'exit')
}

const dialogFor = (page: Page, opened: string) =>
  page.getByRole('dialog', { name: `Import ${basename(opened)}` })

const devices = (page: Page) =>
  page.evaluate(async () => {
    const answer = await window.canalog.call('devices.list', {})
    return (answer as { data: readonly unknown[] }).data.length
  })

test('started with a file, it shows what is in it, and imports when the owner says so', async () => {
  const { page, close } = await launch({ args: [file] })
  await expect(dialogFor(page, file)).toContainText('The file holds 1 device')
  expect(await devices(page)).toBe(0)
  await dialogFor(page, file).getByRole('button', { name: 'Import' }).click()
  await expect(dialogFor(page, file)).toBeHidden()
  expect(await devices(page)).toBe(1)
  await goTo(page, 'Collection')
  await expect(page.getByRole('main').getByRole('link', { name: /HD 600/ })).toBeVisible()
  await close()
})

test('opened while it runs, by path, by address or by a name in the folder one is in; nothing comes in unasked', async ({
  canalog: { app, page, dataFolder },
}) => {
  for (const [cwd, argument] of [
    [null, file],
    [null, pathToFileURL(file).href],
    [folder, basename(file)],
  ] as const) {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    await openWith(dataFolder, cwd, argument)
    await expect(dialogFor(page, file)).toContainText('The file holds 1 device')
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
      .toBe(true)
    await dialogFor(page, file).getByRole('button', { name: 'Cancel' }).click()
    await expect(dialogFor(page, file)).toBeHidden()
  }
  expect(await devices(page)).toBe(0)
})

test('handed over as macOS does it, while another one is being looked at, the newer takes its place', async ({
  canalog: { app, page },
}) => {
  const empty = join(folder, 'empty.canalog.json')
  writeFileSync(empty, '{"canalog":1}')
  const hand = (path: string) =>
    app.evaluate(({ app: electron }, opened) => {
      electron.emit('open-file', { preventDefault: () => undefined }, opened)
    }, path)
  await hand(file)
  await expect(dialogFor(page, file)).toBeVisible()
  await hand(empty)
  await expect(dialogFor(page, empty)).toContainText('The file holds nothing')
  await expect(page.getByRole('dialog')).toHaveCount(1)
})

test('what cannot be imported says what is wrong, whatever was opened', async ({
  canalog: { page, dataFolder },
}) => {
  const bad = (name: string, content: string) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const large = bad('large.canalog.json', '')
  truncateSync(large, 500_000_001)
  mkdirSync(join(folder, 'folder.json'))
  for (const [opened, wrong] of [
    [bad('torn.canalog.json', readFileSync(file, 'utf8').slice(0, 400)), 'This is not JSON'],
    [bad('other.json', '{"name":"something else"}'), 'The key "name" is not known here.'],
    [bad('newer.canalog.json', '{"canalog":99}'), 'This file has format 99'],
    [large, 'This file is larger than 500 MB.'],
    [join(folder, 'folder.json'), 'This is not a file.'],
    [join(folder, 'gone.canalog.json'), 'That file or folder is not there any more.'],
  ] as const) {
    await openWith(dataFolder, null, opened)
    await expect(dialogFor(page, opened)).toContainText('This file cannot be imported as it is')
    await expect(dialogFor(page, opened)).toContainText(wrong)
    await expect(dialogFor(page, opened).getByRole('button', { name: 'Import' })).toHaveCount(0)
    await dialogFor(page, opened).getByRole('button', { name: 'Close' }).last().click()
  }
  expect(await devices(page)).toBe(0)
})
