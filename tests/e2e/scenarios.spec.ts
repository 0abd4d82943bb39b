import type { Page } from '@playwright/test'
import { askFor, goTo, ownerOf, undoFromToast } from './support/owner'
import { expect, test } from './support/test'

const HD600 = 'Sennheiser HD 600'
const ER4XR = 'Etymotic ER4XR'
const XM4 = 'Sony WH-1000XM4'

async function openScenarios(page: Page): Promise<void> {
  await goTo(page, 'Today')
  await page.getByRole('link', { name: 'Your scenarios …' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Scenarios' })).toBeVisible()
}

const ranking = (page: Page) => page.getByRole('region', { name: 'Your ranking' }).getByRole('listitem')

test('a copied scenario changes the ranking while a need is moved, and stands among the chips', async ({
  page,
}) => {
  await ownerOf(page, HD600, ER4XR, XM4)
  await openScenarios(page)
  await page.getByRole('link', { name: 'Copy At home' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Listening in bed')
  await expect(ranking(page).first()).toBeVisible()
  await expect(ranking(page).first()).not.toContainText(ER4XR)
  for (const need of ['Stage', 'Natural tone', 'Comfort over time']) {
    await page.getByRole('slider', { name: need }).press('Home')
  }
  await page.getByRole('slider', { name: 'Easy to carry' }).press('End')
  // What fits a pocket leads as soon as little else counts.
  await expect(ranking(page).first()).toContainText(ER4XR)
  await page.getByRole('button', { name: 'Save' }).click()

  const own = page.getByRole('region', { name: 'Your own' })
  await expect(own.getByRole('link', { name: 'Listening in bed', exact: true })).toBeVisible()
  await goTo(page, 'Today')
  await askFor(page, 'Listening in bed')
  await expect(page.getByRole('article', { name: `Pick: ${ER4XR}` })).toBeVisible()
})

test('a new scenario begins without a name, and is saved once it has one', async ({ page }) => {
  await ownerOf(page, HD600)
  await openScenarios(page)
  await page.getByRole('link', { name: 'New scenario' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'A new scenario' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled()
  await expect(ranking(page).first()).toContainText(HD600)
  await page.keyboard.type('Reading on the train')
  await page.keyboard.press('Enter')
  const own = page.getByRole('region', { name: 'Your own' })
  await expect(own.getByRole('link', { name: 'Reading on the train', exact: true })).toBeVisible()
})

test('one’s own scenario is edited, deleted, and comes back by Undo', async ({ page }) => {
  await ownerOf(page, HD600)
  await openScenarios(page)
  await page.getByRole('link', { name: 'Copy Office' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  const own = page.getByRole('region', { name: 'Your own' })
  await own.getByRole('link', { name: 'Edit My office' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('The loud office')
  await page.getByRole('textbox', { name: 'Noise around you' }).fill('70')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(own).toContainText('70 dB(A)')
  await own.getByRole('button', { name: 'Delete The loud office' }).click()
  await expect(own).toContainText('None yet.')
  await undoFromToast(page, 'The loud office deleted')
  await expect(own.getByRole('link', { name: 'The loud office', exact: true })).toBeVisible()
})

test('a shared scenario is pasted, and what is wrong with it is told with its place', async ({ page }) => {
  await ownerOf(page, HD600)
  await openScenarios(page)
  await page.getByRole('button', { name: 'Share Library' }).click()
  const text = await page.getByRole('textbox', { name: 'The scenario as text' }).inputValue()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Paste a shared one' }).click()
  const field = page.getByRole('textbox', { name: 'The text you were given' })
  await field.fill(text.replace(/"minutes": \d+/, '"minutes": "long"'))
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be read' })).toContainText('minutes')
  await field.fill(text.replace('"Library"', '"Reading room"'))
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Reading room')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('region', { name: 'Your own' })).toContainText('Reading room')
})
