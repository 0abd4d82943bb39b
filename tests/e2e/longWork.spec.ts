import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { longTable } from '../db/tables'
import { launch, temporaryFolder } from './support/launch'
import { given, goTo, nth, ownerOf, toast } from './support/owner'
import { expect, test } from './support/test'

const SESSIONS = 30_000
/** 2025-06-01T00:00:00Z */
const ENDS_AT = 1_748_736_000

/** Chooses a table of a long history on the Sessions screen; resolves to the button that writes it, once it is read. */
async function chooseLongTable(page: Page, folder: string, device: string) {
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

const bar = (page: Page) => page.getByRole('progressbar', { name: 'Importing …' })

const lastAction = (page: Page) =>
  page.evaluate(async () => {
    const answer = (await window.canalog.call('undo.last', {})) as { data: { label: string } | null }
    return answer.data?.label ?? null
  })

test('a long import is stopped by a key and leaves nothing; started again, a session begun meanwhile is kept beside it', async ({
  canalog: { page, dataFolder },
}) => {
  test.slow()
  const device = nth(await ownerOf(page, 'Sennheiser HD 600'), 0)
  const before = await lastAction(page)
  const submit = await chooseLongTable(page, dataFolder, device)
  await submit.press('Enter')
  await expect(bar(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(toast(page, 'Cancelled. Nothing was changed.')).toBeVisible({ timeout: 60_000 })
  expect(await lastAction(page)).toBe(before)

  await expect(submit).toBeEnabled()
  await submit.press('Enter')
  await expect(bar(page)).toBeVisible()
  const { value: session } = await given(page, 'sessions.start', { device })
  expect(session).toMatchObject({ device, endAt: null })
  await given(page, 'sessions.stop', {})
  await expect(bar(page)).toBeHidden({ timeout: 60_000 })
  await expect(toast(page, '30,000 sessions imported')).toBeVisible({ timeout: 60_000 })
  const rows = await page.evaluate(
    async (fromAt) =>
      (await window.canalog.call('sessions.list', { fromAt })) as { data: readonly unknown[] },
    ENDS_AT,
  )
  expect(rows.data).toHaveLength(1)
})

test('quitting in the middle of an import takes it back whole, and the program ends', async () => {
  test.slow()
  const dataFolder = temporaryFolder()
  const first = await launch({ dataFolder, endsWithinMs: 60_000 })
  const device = nth(await ownerOf(first.page, 'Sennheiser HD 600'), 0)
  const before = await lastAction(first.page)
  const submit = await chooseLongTable(first.page, dataFolder, device)
  await submit.click()
  await expect(bar(first.page)).toBeVisible()
  await first.close()
  const second = await launch({ dataFolder })
  expect(await lastAction(second.page)).toBe(before)
  await second.close()
})
