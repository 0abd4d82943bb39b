import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { chooseFile, launch, temporaryFolder } from './support/launch'
import { given, goTo, lookAgain, ownerOf, toast } from './support/owner'
import { expect, test } from './support/test'

const HD600 = 'Sennheiser HD 600'
const ER4XR = 'Etymotic ER4XR'

test('the theme changes at once, and stays after a restart', async ({ canalog: { page, restart } }) => {
  await goTo(page, 'Settings')
  const theme = page.getByRole('radiogroup', { name: 'Theme' })
  await theme.getByText('Light').click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light')
  await theme.getByText('Dark').click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await theme.getByText('Light').click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light')
  const again = await restart()
  await expect(again.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light')
})

test('every section of the settings is a click away, and can be linked to', async ({ page }) => {
  await goTo(page, 'Settings')
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: 'Backups' })
    .press('Enter')
  const heading = page.getByRole('heading', { level: 2, name: 'Backups' })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
  await page.evaluate(() => window.location.assign('#/settings?section=howOften'))
  await expect(page.getByRole('heading', { level: 2, name: 'How often' })).toBeFocused()
})

test('glasses, told once, are part of every suggestion', async ({ page }) => {
  await ownerOf(page, HD600)
  await goTo(page, 'Settings')
  await page.getByRole('radiogroup', { name: 'Glasses' }).getByText('Thick frame').click()
  await goTo(page, 'Today')
  await expect(page.getByRole('button', { name: /^glasses: thick/i })).toBeVisible()
})

test('the collection goes out to a file and comes back from it', async ({
  canalog: { page, app, dataFolder },
}) => {
  const file = join(dataFolder, 'mine.canalog.json')
  await ownerOf(page, HD600)
  await goTo(page, 'Settings')
  await chooseFile(app, file)
  await page.getByRole('button', { name: 'Export the collection' }).click()
  await expect(toast(page, 'mine.canalog.json')).toBeVisible()
  expect(existsSync(file)).toBe(true)

  await ownerOf(page, ER4XR)
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Import a collection …' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('1 device')
  await dialog.getByText('Replace it').click()
  await dialog.getByRole('button', { name: 'Replace everything' }).click()
  await expect(dialog).toBeHidden()
  await goTo(page, 'Collection')
  await expect(page.getByRole('main').getByRole('link', { name: HD600 })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: ER4XR })).toBeHidden()
})

test('a cancelled export or import changes nothing and says nothing', async ({ canalog: { page, app } }) => {
  await goTo(page, 'Settings')
  await chooseFile(app, null)
  await page.getByRole('button', { name: 'Import a collection …' }).click()
  await page.getByRole('button', { name: 'Export the collection' }).click()
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(toast(page, /backed up/i)).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('alert')).toBeHidden()
})

test('the sample is looked at and left; it never mixes with the collection', async ({ page }) => {
  await ownerOf(page, HD600)
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Explore with a sample collection' }).click()
  const back = page.getByRole('main').getByRole('button', { name: 'Back to my collection' })
  await expect(back).toBeVisible()
  await goTo(page, 'Sessions')
  await expect(page.getByRole('list', { name: 'Sessions' })).toBeVisible()
  await goTo(page, 'Settings')
  await back.click()
  await expect(page.getByRole('button', { name: 'Explore with a sample collection' })).toBeVisible()
  await goTo(page, 'Collection')
  await expect(page.getByRole('main').getByRole('link')).toHaveText([HD600])
  await goTo(page, 'Sessions')
  await expect(page.getByText('Nothing logged yet')).toBeVisible()
})

test('a backup is made by hand, and the record goes back to it', async ({ page }) => {
  await ownerOf(page, HD600)
  await goTo(page, 'Settings')
  const backUp = page.getByRole('button', { name: 'Back up now' })
  await backUp.press('Enter')
  await expect(page.getByRole('button', { name: /^Restore/ })).toHaveCount(1)
  await expect(backUp).toBeFocused()
  await given(page, 'devices.add', { drafts: [{ brand: 'Koss', model: 'KSC75', form: 'on_ear' }] })
  await lookAgain(page)
  await page.getByRole('button', { name: /^Restore/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await goTo(page, 'Collection')
  await expect(page.getByRole('main').getByRole('link')).toHaveText([HD600])
})

test('a data folder that another program synchronises is told, and another is not', async ({ page }) => {
  await goTo(page, 'Settings')
  const told = (shown: Page) => shown.getByRole('region', { name: 'Your data' }).getByRole('note')
  await expect(page.getByRole('region', { name: 'Your data' })).toBeVisible()
  await expect(told(page)).toHaveCount(0)
  const home = temporaryFolder()
  const synced = await launch({ dataFolder: join(home, 'Dropbox', 'Canalog') })
  await goTo(synced.page, 'Settings')
  await expect(told(synced.page)).toContainText('seems to be synchronised by Dropbox')
  await synced.close()
  rmSync(home, { recursive: true, force: true })
})
