import type { Page } from '@playwright/test'
import { goTo, openDevice, ownerOf, undoFromToast } from './support/owner'
import { expect, test } from './support/test'

const HD600 = 'Sennheiser HD 600'
const ER4XR = 'Etymotic ER4XR'
const XM4 = 'Sony WH-1000XM4'

const device = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name })

test('a pasted list becomes devices, with one question about what the catalogue does not know', async ({
  page,
}) => {
  await goTo(page, 'Collection')
  await page.getByRole('button', { name: 'Add a device' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Add devices' })
  await dialog.getByRole('tab', { name: 'Paste a list' }).click()
  await dialog
    .getByRole('textbox', { name: 'One device per line' })
    .fill('Sennheiser HD 600\n- etymotic er4xr\nGrandfather’s DT 48')
  await expect(dialog.getByRole('table').getByRole('checkbox')).toHaveCount(3)
  await dialog.getByRole('combobox', { name: /^Form of Grandfather/ }).selectOption('Over-ear')
  await dialog.getByRole('button', { name: 'Add 3 devices' }).click()
  await expect(dialog).toBeHidden()
  await expect(device(page, HD600)).toBeVisible()
  await expect(device(page, ER4XR)).toBeVisible()
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(3)
  await undoFromToast(page, /3 devices/)
  await expect(page.getByText('Add your first pair')).toBeVisible()
})

test('what is owned already is said before it is added again', async ({ page }) => {
  await ownerOf(page, HD600)
  await goTo(page, 'Collection')
  await page.getByRole('button', { name: 'Add a device' }).click()
  await page.getByRole('combobox', { name: 'Brand or model' }).fill('hd 600')
  const offered = page.getByRole('listbox', { name: 'Found in the catalogue' })
  await expect(offered.getByRole('option', { selected: true })).toContainText('you own 1')
})

test('a true-wireless set that the catalogue does not know has no place for a cable', async ({ page }) => {
  await page.keyboard.press('a')
  await page.getByRole('combobox', { name: 'Brand or model' }).fill('Nobody Pods')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'True wireless' }).click()
  await expect(page.getByText('Added just now: Nobody Pods')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Nobody Pods' }).first().click()
  await expect(page.getByText('In-ear · wireless')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Mount tips' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Mount a cable' })).toHaveCount(0)
})

test('the page of a device says what it is good for, and leads to the pick for that', async ({ page }) => {
  await ownerOf(page, HD600, ER4XR)
  await openDevice(page, HD600)
  const goodFor = page.getByRole('region', { name: 'Good for' })
  await expect(goodFor.getByText(/^Ruled out for .*Library/)).toBeVisible()
  await goodFor.getByRole('link', { name: 'Mixing' }).click()
  await expect(page.getByRole('radio', { name: 'Mixing' })).toBeChecked()
  await expect(page.getByRole('article', { name: `Pick: ${HD600}` })).toBeVisible()
})

test('favourites and tags narrow the collection', async ({ page }) => {
  await ownerOf(page, HD600, ER4XR, XM4)
  await openDevice(page, ER4XR)
  await page.getByRole('combobox', { name: 'Tags' }).fill('travel')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary')).toContainText('travel')
  await goTo(page, 'Collection')
  await page.getByRole('button', { name: `${HD600}: favourite` }).click()
  await expect(page.getByRole('button', { name: `${HD600}: favourite` })).toHaveAttribute(
    'aria-pressed',
    'true',
  )

  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('checkbox', { name: 'Favourites only' }).check()
  await expect(device(page, HD600)).toBeVisible()
  await expect(device(page, ER4XR)).toBeHidden()
  await page.getByRole('checkbox', { name: 'Favourites only' }).uncheck()
  await page.getByRole('checkbox', { name: 'travel' }).check()
  await expect(device(page, ER4XR)).toBeVisible()
  await expect(device(page, HD600)).toBeHidden()
  await page.getByRole('button', { name: 'Show all' }).click()
  await page.keyboard.press('Escape')

  await page.getByRole('searchbox', { name: 'Search the collection' }).fill('sony')
  await expect(device(page, XM4)).toBeVisible()
  await expect(device(page, ER4XR)).toBeHidden()
})

test('the table sorts by a column, and back again', async ({ page }) => {
  await ownerOf(page, HD600, ER4XR, XM4)
  await goTo(page, 'Collection')
  await page.getByTitle('Table').click()
  const table = page.getByRole('table', { name: 'Devices' })
  const name = table.getByRole('columnheader', { name: 'Name' })
  await name.getByRole('button').click()
  await expect(name).toHaveAttribute('aria-sort', 'ascending')
  await expect(table.getByRole('link')).toHaveText([ER4XR, HD600, XM4])
  await name.getByRole('button').click()
  await expect(name).toHaveAttribute('aria-sort', 'descending')
  await expect(table.getByRole('link')).toHaveText([XM4, HD600, ER4XR])
})

test('photos are picked and dropped', async ({ page }) => {
  await ownerOf(page, HD600)
  await openDevice(page, HD600)
  const picture = await page.screenshot()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: `Add a photo of ${HD600}` }).click()
  await (await chooser).setFiles({ name: 'hd600.png', mimeType: 'image/png', buffer: picture })
  const photo = page.getByRole('button', { name: `Photo of ${HD600}` })
  await expect(photo).toBeVisible()
  await expect
    .poll(() =>
      photo.locator('img').evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth),
    )
    .toBeGreaterThan(100)

  const dropped = await page.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const transfer = new DataTransfer()
    transfer.items.add(new File([bytes], 'second.png', { type: 'image/png' }))
    return transfer
  }, picture.toString('base64'))
  await page.getByRole('group', { name: 'Photos' }).dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.getByRole('button', { name: `2 photos of ${HD600}` })).toBeVisible()
})

test('a device that was sold leaves the list, keeps its record, and can be brought back', async ({
  page,
}) => {
  await ownerOf(page, HD600, ER4XR)
  await openDevice(page, HD600)
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Retire …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sold' }).click()
  await expect(page.getByRole('button', { name: 'Start session' })).toBeDisabled()

  await goTo(page, 'Collection')
  await expect(device(page, ER4XR)).toBeVisible()
  await expect(device(page, HD600)).toBeHidden()
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('checkbox', { name: 'Retired' }).check()
  await page.keyboard.press('Escape')
  await device(page, HD600).click()

  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Bring back' }).click()
  await expect(page.getByRole('button', { name: 'Start session' })).toBeEnabled()
})
