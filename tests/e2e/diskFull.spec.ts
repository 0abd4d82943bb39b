import type { ElectronApplication, Page } from '@playwright/test'
import { chooseIn, given, goTo, ownerOf, toast } from './support/owner'
import { expect, test } from './support/test'

interface Held {
  room?: (pages: number | null) => void
}

/**
 * Takes hold of the collection that is open in the app, through the driver: from now on its file may grow by so many
 * pages and no further, which SQLite tells as a full disk; null = by as many as it likes.
 */
async function giveRoom(app: ElectronApplication, pages: number | null): Promise<void> {
  await app.evaluate(async ({ app: electron }) => {
    if ((globalThis as Held).room) return
    const { createRequire } = process.getBuiltinModule('node:module')
    const Database = createRequire(`${electron.getAppPath()}/package.json`)('better-sqlite3')
    const other = new Database(':memory:')
    const statements = Object.getPrototypeOf(other.prepare('SELECT 1'))
    other.close()
    const { get } = statements
    // The app asks every open collection each second whether somebody else has written to it.
    await new Promise<void>((held) => {
      statements.get = function (...values: unknown[]) {
        const { database } = this
        ;(globalThis as Held).room = (more) => {
          const now: number = database.pragma('page_count', { simple: true })
          database.pragma(`max_page_count = ${more === null ? 4_294_967_294 : now + more}`)
        }
        held()
        return get.apply(this, values)
      }
    })
    statements.get = get
  })
  await app.evaluate((_, more) => (globalThis as Held).room?.(more), pages)
}

const record = (page: Page) =>
  page.evaluate(async () => [
    await window.canalog.call('devices.list', {}),
    await window.canalog.call('sessions.list', {}),
    await window.canalog.call('undo.last', {}),
  ])

test('a full disk is told in words, nothing is half-written or lost from the form, and it goes on once there is room', async ({
  canalog: { app, page, restart },
}) => {
  const [device = ''] = await ownerOf(page, 'Sennheiser HD 600')
  await given(page, 'sessions.log', { fields: { device, startAt: 1_780_000_000, endAt: 1_780_003_600 } })
  await goTo(page, 'Sessions')
  await page.getByRole('button', { name: 'Log past …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Log a session' })
  await chooseIn(page, 'Device', 'HD 600', 'Sennheiser HD 600')
  await dialog.getByRole('textbox', { name: 'Notes' }).fill('A long evening. '.repeat(1200))

  for (const [round, pages] of [0, 1, 3].entries()) {
    await giveRoom(app, pages)
    const before = await record(page)
    await dialog.getByRole('button', { name: 'Log session' }).click()
    const told = page.getByRole('alert').filter({ hasText: 'The disk is full. Nothing was changed' })
    await expect(told).toHaveCount(round + 1)
    expect(await record(page)).toEqual(before)
    await expect(dialog.getByRole('textbox', { name: 'Notes' })).toHaveValue(/^A long evening\./)
  }

  await giveRoom(app, null)
  await dialog.getByRole('button', { name: 'Log session' }).click()
  await expect(dialog).toBeHidden()
  await expect(toast(page, /./)).toBeVisible()
  const again = await restart()
  const [, sessions] = await record(again.page)
  expect((sessions as { data: readonly { notes: string }[] }).data.map(({ notes }) => notes.length)).toEqual([
    19_200, 0,
  ])
})
