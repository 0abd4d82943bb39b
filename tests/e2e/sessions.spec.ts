import type { Page } from '@playwright/test'
import { failing, UNREADABLE } from './support/failing'
import {
  chooseIn,
  daysAgo,
  given,
  goTo,
  instantOf,
  lookAgain,
  nth,
  ownerOf,
  undoFromToast,
} from './support/owner'
import { expect, test } from './support/test'

const HD600 = 'Sennheiser HD 600'
const ER4XR = 'Etymotic ER4XR'

const rows = (page: Page) => page.getByRole('list', { name: 'Sessions' }).getByRole('checkbox')
const list = (page: Page) => page.getByRole('list', { name: 'Sessions' })

/** Sessions of two hours on the HD 600, one a day at eight in the evening, and the screen that shows them. */
async function listenedOn(page: Page, ...days: readonly number[]): Promise<void> {
  const ids = await ownerOf(page, HD600, ER4XR)
  for (const day of days) {
    const startAt = instantOf(daysAgo(day), '20:00')
    const fields = { device: nth(ids, 0), startAt, endAt: startAt + 2 * 3600 }
    await given(page, 'sessions.log', { fields })
  }
  await lookAgain(page)
  await goTo(page, 'Sessions')
  await expect(rows(page)).toHaveCount(days.length)
}

test('one line about yesterday is read while it is typed, and logged with Enter', async ({ page }) => {
  await listenedOn(page)
  const line = page.getByRole('textbox', { name: 'What did you listen to?' })
  await line.fill('yesterday evening, about 2 h, HD 600')
  await expect(page.getByRole('main')).toContainText(/Sennheiser HD 600.*Enter/)
  await line.press('Enter')
  await expect(rows(page)).toHaveCount(1)
  await expect(list(page)).toContainText(HD600)
  await expect(list(page)).toContainText('2 h')
  await expect(line).toHaveValue('')
})

test('a session is corrected: its end, its rating and its notes', async ({ page }) => {
  await listenedOn(page, 1)
  await page.getByRole('button', { name: `Edit ${HD600}` }).click()
  const form = page.getByRole('dialog', { name: 'Edit the session' })
  await form.getByLabel('End').fill('21:30')
  await form.getByRole('textbox', { name: 'Notes' }).fill('Kind of Blue, left channel fine again')
  await form.getByRole('radio', { name: /^5/ }).press('Space')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  await expect(list(page)).toContainText('1 h 30 min')
  await expect(list(page)).toContainText('Kind of Blue')
  await expect(list(page).getByRole('img', { name: 'rated 5 of 5' })).toBeVisible()
})

test('a session is split, its halves are merged again, and it moves to another device', async ({ page }) => {
  await listenedOn(page, 1)
  await page.getByRole('button', { name: `Actions for ${HD600}` }).click()
  await page.getByRole('menuitem', { name: 'Split …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Split' }).click()
  await expect(rows(page)).toHaveCount(2)

  for (const half of await rows(page).all()) await half.check()
  await page.getByRole('button', { name: 'Merge' }).click()
  await expect(rows(page)).toHaveCount(1)
  await expect(list(page)).toContainText('2 h')

  await page.getByRole('button', { name: `Actions for ${HD600}` }).click()
  await page.getByRole('menuitem', { name: 'Move to another device …' }).click()
  await chooseIn(page, 'To', 'er4', ER4XR)
  await page.getByRole('dialog').getByRole('button', { name: 'Move' }).click()
  await expect(list(page)).toContainText(ER4XR)
  await expect(list(page)).not.toContainText(HD600)
})

test('many sessions are deleted at once, and Undo brings every one back', async ({ page }) => {
  await listenedOn(page, 1, 2, 3)
  for (const each of await rows(page).all()) await each.check()
  await expect(page.getByText('3 sessions selected')).toBeVisible()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByText('Nothing logged yet')).toBeVisible()
  await undoFromToast(page, /3 sessions/)
  await expect(rows(page)).toHaveCount(3)
})

test('a CSV file with an error writes nothing; corrected, it is imported', async ({ page }) => {
  await listenedOn(page)
  const lines = (device: string) => [
    'device,start,end,notes',
    `HD 600,${daysAgo(3)}T19:00:00Z,${daysAgo(3)}T20:30:00Z,first`,
    `${device},${daysAgo(2)}T19:00:00Z,${daysAgo(2)}T20:00:00Z,second`,
  ]
  const choose = async (button: string, device: string) => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('dialog').getByRole('button', { name: button }).click()
    const buffer = Buffer.from(lines(device).join('\n'))
    await (await chooser).setFiles({ name: 'listening.csv', mimeType: 'text/csv', buffer })
  }
  await page.getByRole('button', { name: 'Import CSV …' }).click()
  const dialog = page.getByRole('dialog')

  await choose('Choose a file …', 'Nonesuch 9000')
  await expect(dialog.getByRole('alert')).toContainText('1 line cannot be read')
  await expect(dialog).toContainText('Line 3')
  await expect(dialog.getByRole('button', { name: /^Import \d/ })).toBeDisabled()

  await choose('Choose another file …', 'ER4XR')
  await dialog.getByRole('button', { name: 'Import 2 sessions' }).click()
  await expect(rows(page)).toHaveCount(2)
  await expect(list(page)).toContainText('second')
})

test('earlier sessions that cannot be read leave the list as it is, and are asked for again by hand', async ({
  canalog: { app, page },
}) => {
  const [device = ''] = await ownerOf(page, HD600)
  const endAt = instantOf(daysAgo(1), '20:00')
  for (let back = 0; back < 45; back += 1) {
    const startAt = endAt - back * 7200
    await given(page, 'sessions.log', { fields: { device, startAt, endAt: startAt + 3600 } })
  }
  const later = await failing(app, 'sessions.list', '"before":{')
  await lookAgain(page)
  await goTo(page, 'Sessions')
  await expect(rows(page)).toHaveCount(40)
  await page.getByRole('main').getByRole('button', { name: 'Show earlier' }).scrollIntoViewIfNeeded()
  const again = page.getByRole('main').getByRole('button', { name: 'Try again' })
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(UNREADABLE)
  await expect(rows(page)).toHaveCount(40)
  await again.press('Enter')
  await expect(again).toBeFocused()
  expect(await later.asked()).toBe(2)
  await later.mend()
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(45)
  await expect(again).toBeHidden()
})
