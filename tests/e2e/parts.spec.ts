import type { Page } from '@playwright/test'
import type { ProductDraft } from '../../src/shared/parts/views'
import { chooseIn, given, goTo, lookAgain, nth, openDevice, ownerOf, undoFromToast } from './support/owner'
import { expect, test } from './support/test'

const ER4XR = 'Etymotic ER4XR'
const FOAM: ProductDraft = {
  kind: 'tips',
  brand: 'Comply',
  model: 'T-100',
  size: 'M',
  material: 'memory_foam',
}
const WIDE: ProductDraft = {
  kind: 'tips',
  brand: 'SpinFit',
  model: 'CP100',
  size: 'L',
  material: 'silicone',
  boreMm: 5.5,
}

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click()
const mounted = (page: Page) => page.getByRole('list', { name: 'Mounted' })

/** An ER4XR, and three unopened pairs of each product. */
async function stocked(page: Page, ...drafts: readonly ProductDraft[]) {
  const ids = await ownerOf(page, ER4XR)
  const products: string[] = []
  for (const draft of drafts) {
    const { value } = await given(page, 'products.add', { draft, stock: { pairs: 3, pairsBought: 3 } })
    products.push(value.id)
  }
  await lookAgain(page)
  return { device: nth(ids, 0), products }
}

test('adding tips from an empty slot asks for tips, has the device chosen, and leads back to it', async ({
  page,
}) => {
  await ownerOf(page, ER4XR)
  await openDevice(page, ER4XR)
  const slots = page.getByRole('region', { name: 'Mounted now' })
  await slots.getByRole('button', { name: 'Mount filters' }).click()
  await expect(page.getByText('No filters in the drawer or in stock yet.')).toBeVisible()
  await page.getByRole('menuitem', { name: 'Add filters …' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('combobox', { name: 'Kind' })).toHaveValue('Filters')
  await dialog.getByLabel('Brand').fill('Etymotic')
  await dialog.getByLabel('Model').fill('ER4 filters')
  await dialog.getByRole('button', { name: 'Add, then say where it is' }).click()
  await expect(dialog.getByRole('combobox', { name: 'Device' })).toHaveValue(ER4XR)
  await dialog.getByRole('button', { name: 'Mount', exact: true }).click()
  await expect(slots).toContainText('Etymotic ER4 filters')
})

test('tips that are too wide are refused with the measures, and mounted when the owner knows better', async ({
  page,
}) => {
  await stocked(page, WIDE)
  await goTo(page, 'Tips & pads')
  await tab(page, /^Stock/)
  await page.getByRole('button', { name: 'Mount …' }).click()
  const dialog = page.getByRole('dialog')
  await chooseIn(page, 'Device', 'er4', ER4XR)
  await expect(dialog.getByRole('status')).toContainText('a 5.5 mm core on a 3.2 mm nozzle')
  await expect(dialog.getByRole('button', { name: 'Open and mount' })).toBeDisabled()
  await dialog.getByRole('checkbox', { name: 'It fits anyway' }).check()
  await dialog.getByRole('button', { name: 'Open and mount' }).click()
  await tab(page, /^Mounted/)
  await expect(mounted(page)).toContainText('SpinFit CP100')
})

test('a swap on the page of the device sends the former tips to the drawer, and Undo brings them back', async ({
  page,
}) => {
  const { device, products } = await stocked(page, FOAM, WIDE)
  await given(page, 'mounts.mount', { part: null, product: nth(products, 0), device, slot: 'tips' })
  await openDevice(page, ER4XR)
  await page.getByRole('button', { name: 'Swap' }).click()
  await page.getByRole('menuitem', { name: /SpinFit CP100/ }).click()
  const slots = page.getByRole('region', { name: 'Mounted now' })
  await expect(slots).toContainText('SpinFit CP100')
  await expect(slots).not.toContainText('Comply T-100')
  await undoFromToast(page, /SpinFit CP100/)
  await expect(slots).toContainText('Comply T-100')
})

test('a pair is opened from stock, retired with a reason, and brought back', async ({ page }) => {
  await stocked(page, FOAM)
  await goTo(page, 'Tips & pads')
  await tab(page, /^Stock/)
  await page.getByRole('button', { name: 'More actions for Comply T-100 M' }).click()
  await page.getByRole('menuitem', { name: 'Open one for the drawer' }).click()
  await expect(page.getByRole('list', { name: 'Stock', exact: true })).toContainText('2 pairs')
  await tab(page, /^Drawer 1/)
  await page.getByRole('button', { name: 'Retire' }).click()
  await page.getByRole('menuitem', { name: 'Lost' }).click()
  await tab(page, /^Retired 1/)
  await expect(page.getByRole('list', { name: 'Retired' })).toContainText('Lost')
  await page.getByRole('button', { name: 'Back to the drawer' }).click()
  await tab(page, /^Drawer 1/)
  await expect(page.getByRole('list', { name: 'In the drawer' })).toContainText('Comply T-100')
})
