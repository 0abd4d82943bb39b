import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { ProductDraft } from '../../src/shared/parts/views'
import { chooseFile } from './support/launch'
import { daysAgo, given, goTo, instantOf, lookAgain, nth, ownerOf, undoFromToast } from './support/owner'
import { expect, test } from './support/test'

const ER4XR = 'Etymotic ER4XR'
const FOAM: ProductDraft = {
  kind: 'tips',
  brand: 'Comply',
  model: 'T-100',
  size: 'M',
  material: 'memory_foam',
  pairsPerPack: 3,
}

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click()
const list = (page: Page, name: string) => page.getByRole('list', { name, exact: true })

/** An ER4XR with foam tips that had three hours on each of the last 60 evenings, and one unopened pair. */
async function lastPair(page: Page) {
  const device = nth(await ownerOf(page, ER4XR), 0)
  const { value: product } = await given(page, 'products.add', {
    draft: FOAM,
    stock: { pairs: 1, pairsBought: 3, acquiredOn: daysAgo(70), price: { amount: 21, currency: 'EUR' } },
  })
  const { value: part } = await given(page, 'parts.addInUse', {
    product: { id: product.id },
    openedOn: daysAgo(61),
  })
  const startOf = (day: number) => instantOf(daysAgo(day), '19:00')
  await given(page, 'mounts.mount', {
    part: part.part.id,
    product: null,
    device,
    slot: 'tips',
    at: startOf(61),
    fitsAnyway: true,
  })
  for (let day = 60; day >= 1; day--) {
    await given(page, 'sessions.log', {
      fields: { device, startAt: startOf(day), endAt: startOf(day) + 3 * 3600 },
    })
  }
  await lookAgain(page)
  await goTo(page, 'Tips & pads')
  return { device, product: product.id, part: part.part.id }
}

test('the drawer becomes empty, the list names it, what is ordered arrives in stock, and Undo takes it back', async ({
  page,
}) => {
  const { part } = await lastPair(page)
  // The last pair of the drawer takes the place of the worn one.
  await given(page, 'parts.replace', { id: part, reason: 'worn_out' })
  await lookAgain(page)
  await goTo(page, 'Tips & pads')
  await tab(page, /^Shopping 1/)
  const soon = list(page, 'Within 6 months')
  await expect(soon).toContainText('Comply T-100 M')
  await expect(soon).toContainText('The last pair is in use')
  await expect(soon).toContainText('1 pack of 3')
  await expect(soon).toContainText('€21.00 last paid')

  await page.getByRole('button', { name: 'One pack of 3 more' }).click()
  await expect(soon).toContainText('6 pairs')
  await page.getByRole('button', { name: 'Ordered: Comply T-100 M' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing to buy' })).toBeVisible()
  await expect(list(page, 'On order')).toContainText('6 pairs')

  await page.getByRole('button', { name: 'Arrived: Comply T-100 M' }).click()
  await expect(list(page, 'On order')).toBeHidden()
  await tab(page, /^Stock/)
  await expect(list(page, 'Stock')).toContainText('6 pairs')
  await undoFromToast(page, '6 pairs of Comply T-100 M put in stock')
  await expect(list(page, 'Stock')).toContainText('6 on order')
  await page.keyboard.press('ControlOrMeta+z')
  await tab(page, /^Shopping 1/)
  await expect(soon).toContainText('Comply T-100 M')
})

test('part of a late order arrives with its price, and the rest stays on order', async ({ page }) => {
  const { product } = await lastPair(page)
  await given(page, 'orders.add', {
    order: {
      product,
      pairs: 3,
      orderedOn: daysAgo(10),
      expectedOn: daysAgo(3),
      price: { amount: 24, currency: 'EUR' },
    },
  })
  await lookAgain(page)
  await page.keyboard.press('o')
  await expect(list(page, 'On order')).toContainText('Expected 3 days ago.')
  await page.getByRole('button', { name: 'More actions for the order of Comply T-100 M' }).click()
  await page.getByRole('menuitem', { name: 'Arrived, with number and price' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'How many pairs came' }).fill('1')
  await expect(dialog.getByRole('textbox', { name: 'Price, all together' })).toHaveValue('8 EUR')
  await expect(dialog).toContainText('2 pairs stay on order.')
  await dialog.getByRole('button', { name: 'Put in stock' }).click()
  await expect(list(page, 'On order')).toContainText('2 pairs')
  await expect(list(page, 'On order')).toContainText('€16.00')

  await list(page, 'On order').getByRole('button', { name: 'Comply T-100 M', exact: true }).click()
  const prices = page.getByRole('dialog').getByRole('table')
  await expect(prices).toContainText('€7.00, the lowest')
  await expect(prices).toContainText('€8.00')
})

test('a minimum puts a product on the list that nobody wears out, and the list is taken along as CSV', async ({
  page,
  canalog,
}) => {
  await ownerOf(page, ER4XR)
  await given(page, 'products.add', { draft: FOAM, stock: null })
  await lookAgain(page)
  await page.keyboard.press('o')
  await expect(page.getByRole('heading', { name: 'Nothing to buy' })).toBeVisible()
  await tab(page, /^Stock/)
  await page.getByRole('button', { name: 'Comply T-100 M', exact: true }).click()
  const drawer = page.getByRole('dialog', { name: 'Comply T-100 M' })
  await drawer.getByRole('textbox', { name: 'Unopened pairs to have at least' }).fill('2')
  await page.keyboard.press('Enter')
  await expect(drawer).toContainText('None unopened of the 2 pairs you want to keep. Order now.')
  await page.keyboard.press('Escape')
  await tab(page, /^Shopping 1/)
  await expect(list(page, 'Order now')).toContainText('3 pairs')

  const file = join(canalog.dataFolder, 'list.csv')
  await chooseFile(canalog.app, file)
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved as list.csv' })).toBeVisible()
  expect(readFileSync(file, 'utf8')).toContain('Comply,T-100,M,tips,3,1,3')
})
