import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { longTable } from '../db/tables'
import { addFromCatalogue, given, goTo, nth, ownerOf } from '../e2e/support/owner'
import { expect, type Released, test } from './released'

const IEM = 'Etymotic ER4XR'
const SESSIONS = 30_000
/** 2025-06-01T00:00:00Z */
const ENDS_AT = 1_748_736_000
const PAGE_BYTES = 4096

const screens = (page: Page) => page.getByRole('navigation', { name: 'Screens' })

/** Everything that an owner would miss, as the app answers it. */
async function recordOf(page: Page) {
  await expect(screens(page)).toBeVisible()
  return await page.evaluate(async () => [
    await window.canalog.call('devices.list', {}),
    await window.canalog.call('sessions.list', {}),
    await window.canalog.call('undo.last', {}),
  ])
}

test('the plug pulled in a session: the device is there, and the session ends when it was last seen', async ({
  start,
}) => {
  const first = await start()
  await first.page.getByRole('main').getByRole('link', { name: 'Add your first pair' }).click()
  await addFromCatalogue(first.page, 'er4xr', IEM)
  await first.page.keyboard.press('Escape')
  await first.page.getByRole('main').getByRole('link', { name: IEM }).click()
  await first.page.getByRole('button', { name: 'Start session' }).click()
  await expect(first.page.getByRole('region', { name: 'Running session' })).toBeVisible()
  await first.kill()

  const second = await start()
  await expect(second.page.getByText(`Canalog ended while ${IEM} was running.`)).toBeVisible()
  await goTo(second.page, 'Sessions')
  await expect(second.page.getByRole('list', { name: 'Sessions' }).getByRole('checkbox')).toHaveCount(1)
  await second.end()
})

test('the plug pulled while a thread imports: nothing of it is there, and all of it the second time', async ({
  folder,
  start,
}) => {
  test.setTimeout(300_000)
  const first = await start()
  const device = nth(await ownerOf(first.page, 'Sennheiser HD 600'), 0)
  const before = await recordOf(first.page)
  await (await chooseLongTable(first, folder, device)).click()
  await expect(first.page.getByRole('progressbar', { name: 'Importing …' })).toBeVisible()
  await first.kill()

  const second = await start()
  expect(await recordOf(second.page)).toEqual(before)
  await (await chooseLongTable(second, folder, device)).click()
  await expect(
    second.page.getByRole('status').filter({ hasText: '30,000 sessions imported' }).last(),
  ).toBeVisible({ timeout: 150_000 })
  await second.end()
})

/** Chooses a table of a long history on the Sessions screen; resolves to the button that writes it. */
async function chooseLongTable({ page }: Released, folder: string, device: string) {
  const table = join(folder, 'history.csv')
  writeFileSync(table, longTable(device, SESSIONS, ENDS_AT))
  await goTo(page, 'Sessions')
  await page.getByRole('button', { name: 'Import CSV …' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file …' }).click()
  await (await chooser).setFiles(table)
  const submit = page.getByRole('button', { name: 'Import 30,000 sessions' })
  await expect(submit).toBeEnabled({ timeout: 60_000 })
  return submit
}

/** What befell the file, and what the window that opens then says. */
const DAMAGES: readonly (readonly [what: string, heading: string, damage: (file: string) => void])[] = [
  [
    'bytes of something else',
    'The collection file cannot be read',
    (file) => writeFileSync(file, 'nothing that SQLite knows '.repeat(400)),
  ],
  ['one bit, with nothing else to tell of it', 'The collection file is damaged', changeOneBit],
  [
    'cut short',
    'The collection file is damaged',
    (file) => writeFileSync(file, readFileSync(file).subarray(0, 3.5 * PAGE_BYTES)),
  ],
  ['emptied', 'The collection file is empty', (file) => writeFileSync(file, '')],
  [
    'its first page zeroed',
    'The collection file cannot be read',
    (file) => writeFileSync(file, readFileSync(file).fill(0, 0, PAGE_BYTES)),
  ],
  ['deleted', 'Your collection is not in its place', (file) => rmSync(file)],
]

/** In the middle of a name, by somebody who does not touch the dates of the file. */
function changeOneBit(file: string): void {
  const dates = `${file}.dates`
  execFileSync('touch', ['-r', file, dates])
  const bytes = readFileSync(file)
  const at = bytes.indexOf('HD 600')
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  writeFileSync(file, bytes)
  execFileSync('touch', ['-r', dates, file])
  rmSync(dates)
}

for (const [what, heading, damage] of DAMAGES) {
  test(`the collection file, ${what}, is told and restored, and everything is there`, async ({
    folder,
    start,
  }, testInfo) => {
    test.slow()
    const file = join(folder, 'collection.db')
    const first = await start()
    const [device = ''] = await ownerOf(first.page, 'Sennheiser HD 600', 'Etymotic ER4XR')
    await given(first.page, 'sessions.log', {
      fields: { device, startAt: ENDS_AT - 7200, endAt: ENDS_AT, notes: 'heard '.repeat(500) },
    })
    const before = await recordOf(first.page)
    await first.end()
    damage(file)
    const damaged = existsSync(file) ? readFileSync(file) : null

    const second = await start()
    const trouble = await second.window((each) =>
      each.getByRole('heading', { level: 1, name: heading, exact: true }),
    )
    await trouble.screenshot({ path: testInfo.outputPath(`${heading}.png`) })
    await trouble.getByRole('link', { name: 'Restore the newest backup' }).click()
    const page = await second.window(screens)
    expect(await recordOf(page)).toEqual(before)
    const aside = readdirSync(folder).filter((name) => name.startsWith('collection.db.corrupt-'))
    expect(aside.map((name) => readFileSync(join(folder, name)))).toEqual(damaged === null ? [] : [damaged])
    await second.end()
  })
}

test('a collection that nothing may write to is told, can be saved elsewhere, and opens once it may be', async ({
  folder,
  start,
}, testInfo) => {
  test.slow()
  const file = join(folder, 'collection.db')
  const first = await start()
  await ownerOf(first.page, 'Sennheiser HD 600')
  const before = await recordOf(first.page)
  await first.end()
  chmodSync(file, 0o444)
  const bytes = readFileSync(file)

  const second = await start()
  const heading = 'The collection file cannot be written to'
  const trouble = await second.window((each) => each.getByRole('heading', { level: 1, name: heading }))
  await expect(trouble.getByRole('link', { name: 'Save what can be read' })).toBeVisible()
  await expect(trouble.getByText('All that is in it can be saved as a file')).toBeVisible()
  await trouble.screenshot({ path: testInfo.outputPath(`${heading}.png`) })
  expect(readFileSync(file).equals(bytes)).toBe(true)
  chmodSync(file, 0o644)
  await trouble.getByRole('link', { name: 'Try again' }).click()
  expect(await recordOf(await second.window(screens))).toEqual(before)
  await second.end()
})
