import type { Page } from '@playwright/test'
import { given, goTo, lookAgain } from './support/owner'
import { expect, test } from './support/test'

const FOAM = 'Memory foam tips'

async function sampleInsights(page: Page): Promise<void> {
  await given(page, 'data.sample', { on: true })
  await lookAgain(page)
  await goTo(page, 'Insights')
  await expect(plot(page)).toBeVisible()
}

const plot = (page: Page) => page.getByRole('img', { name: 'Share still good by wear' })
const points = (page: Page) => page.getByRole('group', { name: 'Points of the plot' }).getByRole('button')
const lines = (page: Page) => page.getByRole('list', { name: 'Lines' }).getByRole('listitem')
const materials = (page: Page) => page.getByRole('region', { name: 'By material' })

async function showAs(page: Page, what: 'Plot' | 'Table'): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Show as' }).getByText(what, { exact: true }).click()
}

test('the plot is walked with the arrow keys, and each point is told in words and numbers', async ({
  page,
}) => {
  await sampleInsights(page)
  await expect(lines(page).first()).toHaveText(FOAM)
  await page.getByRole('radio', { name: 'Plot' }).focus()
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toHaveAttribute('data-place', '0/0')
  await page.keyboard.press('End')
  await expect(focused).toHaveAccessibleName(new RegExp(`^${FOAM}: 1 of \\d+ worn out at \\d+ h of wear`))
  const last = await focused.getAttribute('aria-label')
  await expect(page.getByText(last ?? '', { exact: true })).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(focused).not.toHaveAccessibleName(last ?? '')
  await page.keyboard.press('ArrowDown')
  await expect(focused).toHaveAttribute('data-place', /^1\//)
  await expect(points(page).and(page.locator('[tabindex="0"]'))).toHaveCount(1)
})

test('the table tells every point of the plot, line by line', async ({ page }) => {
  await sampleInsights(page)
  const drawn = await points(page).count()
  const names = await lines(page).allTextContents()
  await showAs(page, 'Table')
  const table = page.getByRole('table', { name: 'Share still good by wear' })
  await expect(table.getByRole('row')).toHaveCount(1 + names.length + drawn)
  for (const name of names) await expect(table.getByRole('rowheader', { name: name.trim() })).toBeVisible()
  await expect(table).toContainText('Worn out')
  await expect(table).toContainText('Still in use')
  await showAs(page, 'Plot')
  await expect(points(page)).toHaveCount(drawn)
})

test('up to four are compared, with their counts and how far each is to be trusted', async ({ page }) => {
  await sampleInsights(page)
  for (const name of ['Silicone tips', 'TPE tips']) {
    await materials(page).getByRole('checkbox', { name }).check()
  }
  await expect(lines(page)).toHaveCount(4)
  const fifth = materials(page).getByRole('checkbox', { name: 'Velour pads' })
  await expect(fifth).toBeDisabled()
  const counts = page.getByRole('table', { name: 'Counts' })
  await expect(counts.getByRole('row', { name: FOAM })).toContainText(/\d+ h \(\d+–\d+\)/)
  await expect(materials(page).getByRole('checkbox', { name: 'Silicone tips' })).toHaveAccessibleName(
    /worn out so far: mostly the starting guess/,
  )
  await materials(page).getByRole('checkbox', { name: FOAM }).uncheck()
  await expect(lines(page)).toHaveCount(3)
  await expect(fifth).toBeEnabled()
})

test('the costs are told by year, ahead, by product and by device', async ({ page }) => {
  await sampleInsights(page)
  await page.getByRole('tab', { name: 'What it costs' }).click()
  await expect(page.getByText(/^In the last 12 months you used up /)).toBeVisible()
  await expect(page.getByRole('table', { name: 'Consumables by year' })).toContainText('Last 12 months')
  await expect(page.getByRole('table', { name: 'The next 12 months' })).toContainText('Comply T-100 M')
  await expect(page.getByRole('table', { name: 'An hour with each product' })).toContainText('Comply T-100 M')
  await page
    .getByRole('table', { name: 'An hour with each device' })
    .getByRole('link', { name: 'Sennheiser HD 600' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sennheiser HD 600' })).toBeVisible()
})

test('without a pair the screen says what will stand here, and leads to adding one', async ({ page }) => {
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
  await page.keyboard.press('6')
  await expect(page.getByRole('heading', { name: 'What wears you out?' })).toBeVisible()
  await page.getByRole('tab', { name: 'What it costs' }).click()
  await expect(page.getByRole('heading', { name: 'What does an hour cost?' })).toBeVisible()
  await page.getByRole('tab', { name: 'How long it lasts' }).click()
  await page.getByRole('link', { name: 'Add tips or pads' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})
