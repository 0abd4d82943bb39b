import type { Page } from '@playwright/test'
import { ownerOf } from './support/owner'
import { expect, test } from './support/test'

const ER4XR = 'Etymotic ER4XR'

/** Calls the palette up, types, and takes what it offers first. */
async function palette(page: Page, typed: string, offered: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  const field = page.getByRole('textbox', { name: 'Do anything' })
  await expect(field).toBeFocused()
  await page.keyboard.type(typed)
  await expect(page.getByRole('button', { name: offered })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(field).toBeHidden()
}

test('the main journey needs no mouse', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Welcome to Canalog' })).toBeVisible()

  await page.keyboard.press('a')
  await expect(page.getByRole('combobox', { name: 'Brand or model' })).toBeFocused()
  await page.keyboard.type('er4xr')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Added just now:')).toContainText(ER4XR)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await page.keyboard.press('p')
  await expect(page.getByRole('textbox', { name: 'Brand' })).toBeFocused()
  await page.keyboard.type('Comply')
  await page.keyboard.press('Tab')
  await page.keyboard.type('T-100')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox', { name: 'Model' })).toHaveValue('T-100')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('tab', { name: 'Stock 1' })).toBeVisible()

  await palette(page, 'start etym', `Start ${ER4XR}`)
  const bar = page.getByRole('region', { name: 'Running session' })
  await expect(bar.getByRole('timer')).toBeVisible()
  await page.keyboard.press('s')
  await expect(bar.getByRole('timer')).toBeHidden()

  await palette(page, 'pick flight', 'Pick for Flight')
  await expect(page.getByRole('radio', { name: 'Flight' })).toBeChecked()
  await expect(page.getByRole('article', { name: `Pick: ${ER4XR}` })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('s')
  await expect(bar).toContainText(`${ER4XR} · Flight`)
  await page.keyboard.press('s')

  await page.keyboard.press('4')
  await expect(page.getByRole('list', { name: 'Sessions' }).getByRole('checkbox')).toHaveCount(2)
})

test('every screen has a key, and a sheet names all of them', async ({ page }) => {
  await ownerOf(page, ER4XR)
  const screens = [
    ['2', 'Collection'],
    ['3', 'Tips & pads'],
    ['4', 'Sessions'],
    ['5', 'Agenda'],
    ['6', 'Insights'],
    ['7', 'Coverage'],
    ['9', 'Settings'],
    ['1', 'What are you about to do?'],
  ] as const
  for (const [key, heading] of screens) {
    await page.keyboard.press(key)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  }
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await expect(sheet).toContainText('Undo the last change')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.keyboard.press('l')
  await expect(page.getByRole('dialog', { name: 'Log a session' })).toBeVisible()
})

test('keys mean letters while something is being typed', async ({ page }) => {
  await ownerOf(page, ER4XR)
  await page.keyboard.press('4')
  await page.getByRole('textbox', { name: 'What did you listen to?' }).focus()
  await page.keyboard.type('last 1')
  await expect(page.getByRole('textbox', { name: 'What did you listen to?' })).toHaveValue('last 1')
  await expect(page.getByRole('heading', { level: 1, name: 'Sessions' })).toBeVisible()
})
