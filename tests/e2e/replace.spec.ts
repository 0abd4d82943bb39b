import type { Page } from '@playwright/test'
import type { ProductDraft } from '../../src/shared/parts/views'
import {
  daysAgo,
  given,
  instantOf,
  lookAgain,
  nth,
  openDevice,
  ownerOf,
  undoFromToast,
} from './support/owner'
import { expect, test } from './support/test'

const ER4XR = 'Etymotic ER4XR'
const tips = (brand: string, model: string, size = 'M'): ProductDraft => ({
  kind: 'tips',
  brand,
  model,
  size,
  material: 'memory_foam',
})
const FOAM = tips('Comply', 'T-100')
const FINAL = tips('Final', 'E')

const slots = (page: Page) => page.getByRole('region', { name: 'Mounted now' })
const fitPanel = (page: Page) => page.getByRole('region', { name: 'Fit' })
const replace = (page: Page, nth: number) =>
  slots(page)
    .getByRole('button', { name: /^Replace ·/ })
    .nth(nth)
const choose = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name }).click()

/** An ER4XR that wears the first of these products; as many unopened pairs are left of each as are named. */
async function wearing(page: Page, ...stock: readonly (readonly [ProductDraft, number])[]) {
  const device = nth(await ownerOf(page, ER4XR), 0)
  const products: string[] = []
  for (const [index, [draft, left]] of stock.entries()) {
    const pairs = index === 0 ? left + 1 : left
    const lot = pairs === 0 ? null : { pairs, pairsBought: pairs }
    products.push((await given(page, 'products.add', { draft, stock: lot })).value.id)
  }
  await given(page, 'mounts.mount', { part: null, product: nth(products, 0), device, slot: 'tips' })
  await lookAgain(page)
  return { device, products }
}

async function pairsLeft(page: Page, product: string): Promise<number> {
  const answer = await page.evaluate(() => window.canalog.call('products.list', {}))
  const { data } = answer as { data: { product: { id: string }; unopenedPairs: number }[] }
  return data.find((row) => row.product.id === product)?.unopenedPairs ?? -1
}

test('the left tip is replaced, later the right one takes the unused half, and no second pair is opened', async ({
  page,
}) => {
  const { products } = await wearing(page, [FOAM, 2])
  await openDevice(page, ER4XR)
  await replace(page, 0).click()
  await page.getByRole('menu').getByText('Left only').click()
  await expect(page.getByRole('menu')).toContainText('the right one stays')
  await choose(page, 'Torn or broken')
  await expect(slots(page)).toContainText('Tips · left')
  await expect(slots(page)).toContainText('Tips · right')
  expect(await pairsLeft(page, nth(products, 0))).toBe(1)

  await replace(page, 1).click()
  await choose(page, 'Clearly worn')
  const first = page.getByRole('menuitem').first()
  await expect(first).toContainText('The unused half of Comply T-100 M')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(slots(page)).not.toContainText('Tips · left')
  await expect(slots(page)).toContainText('Comply T-100 M')
  expect(await pairsLeft(page, nth(products, 0))).toBe(1)

  await undoFromToast(page, /^Comply T-100 M replaced/)
  await expect(slots(page)).toContainText('Tips · left')
})

test('when none is left, what sealed here is offered first and nothing is taken without asking', async ({
  page,
}) => {
  const { device, products } = await wearing(page, [FOAM, 0], [tips('Spin', 'Fit'), 1], [FINAL, 2])
  await given(page, 'fit.judge', { device, product: nth(products, 2), sealed: true })
  await openDevice(page, ER4XR)
  await replace(page, 0).click()
  await choose(page, 'Clearly worn')
  const menu = page.getByRole('menu')
  await expect(menu).toContainText('No unopened Comply T-100 M is left.')
  await expect(page.getByRole('menuitem').first()).toContainText('Final E M')
  await expect(page.getByRole('menuitem').first()).toContainText('Sealed for you here. 2 pairs left.')
  await expect(page.getByRole('menuitem', { name: 'Retire it and leave its place empty' })).toBeVisible()
  await choose(page, /^Final E M/)
  await expect(slots(page)).toContainText('Final E M')
  await expect(slots(page)).not.toContainText('Comply')
  await undoFromToast(page, 'Comply T-100 M replaced by Final E M')
  await expect(slots(page)).toContainText('Comply T-100 M')

  await replace(page, 0).click()
  await choose(page, 'Lost')
  await choose(page, 'Put Comply T-100 M on the shopping list')
  await expect(page.getByRole('heading', { level: 1, name: 'Tips & pads' })).toBeVisible()
  await expect(page.getByRole('tab', { name: /^Shopping/ })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('tabpanel')).toContainText('Comply T-100 M')
})

test('each ear wears a size of its own, and the page says which', async ({ page }) => {
  await wearing(page, [FOAM, 0], [tips('Comply', 'T-100', 'S'), 1])
  await openDevice(page, ER4XR)
  await slots(page).getByRole('button', { name: 'Swap' }).click()
  await page.getByRole('menu').getByText('Right only').click()
  await choose(page, /Comply T-100 S/)
  await expect(slots(page).getByText('L: M · R: S').first()).toBeVisible()
})

test('a fit is judged ear by ear, in place, and Undo takes it back', async ({ page }) => {
  await wearing(page, [FOAM, 0])
  await openDevice(page, ER4XR)
  const left = fitPanel(page).getByRole('button', { name: /^Comply T-100 M in the left ear/ })
  await left.click()
  const editor = page.getByRole('dialog', { name: 'Comply T-100 M in the left ear' })
  await editor.getByRole('radiogroup', { name: 'Did it seal?' }).getByText('Yes').click()
  await editor.getByRole('textbox', { name: 'Comfortable for' }).fill('90')
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(left).toContainText('Sealed · comfortable 1 h 30 min')
  await expect(fitPanel(page).getByRole('button', { name: /in the right ear: Not judged/ })).toBeVisible()
  await undoFromToast(page, /^Fit of Comply/)
  await expect(left).toContainText('Not judged')
})

test('after a session with new tips the seal is asked once, in passing, and one Undo takes the answer back', async ({
  page,
}) => {
  const device = nth(await ownerOf(page, ER4XR), 0)
  const { value: product } = await given(page, 'products.add', { draft: FOAM, stock: { pairs: 1 } })
  const yesterday = (time: string) => instantOf(daysAgo(1), time)
  const { value: part } = await given(page, 'parts.open', { product: product.id, openedOn: daysAgo(2) })
  await given(page, 'mounts.mount', {
    part: part.id,
    product: null,
    device,
    slot: 'tips',
    at: yesterday('09:00'),
  })
  await given(page, 'sessions.log', {
    fields: { device, startAt: yesterday('10:00'), endAt: yesterday('11:00') },
  })
  await lookAgain(page)
  await openDevice(page, ER4XR)
  const question = fitPanel(page).getByRole('group', { name: 'Did Comply T-100 M seal?' })
  await question.getByRole('button', { name: 'Only left' }).click()
  await expect(question).toHaveCount(0)
  await expect(fitPanel(page).getByRole('button', { name: /in the left ear: Sealed/ })).toBeVisible()
  await expect(fitPanel(page).getByRole('button', { name: /in the right ear: Leaked/ })).toBeVisible()
  await undoFromToast(page, /^Seal of Comply/)
  await question.getByRole('button', { name: 'Do not ask' }).click()
  await expect(question).toHaveCount(0)
  await expect(fitPanel(page).getByRole('button', { name: /in the left ear: Left open/ })).toBeVisible()
})

test('what sealed on a similar nozzle is proposed for another in-ear, with the reason, and can be mounted', async ({
  page,
}) => {
  const { device, products } = await wearing(page, [FOAM, 2])
  await given(page, 'fit.judge', { device, product: nth(products, 0), sealed: true, comfortableMinutes: 120 })
  const draft = { brand: 'Shure', model: 'SE215', form: 'in_ear', wired: true, nozzleMm: 3.1 } as const
  await given(page, 'devices.add', { drafts: [draft] })
  await lookAgain(page)
  await openDevice(page, 'Shure SE215')
  const worth = fitPanel(page).getByRole('list', { name: 'Worth trying' })
  await expect(worth).toContainText('Sealed on your Etymotic ER4XR, whose nozzle is 0.1 mm wider.')
  await slots(page).getByRole('button', { name: 'Mount tips' }).click()
  await expect(page.getByRole('menuitem', { name: /Comply T-100 M/ })).toContainText(
    'Sealed on your Etymotic ER4XR',
  )
  await page.keyboard.press('Escape')
  await worth.getByRole('button', { name: 'Open and mount Comply T-100 M' }).click()
  await expect(slots(page)).toContainText('Comply T-100 M')
  await undoFromToast(page, /Comply T-100 M mounted on Shure SE215/)
  await expect(slots(page)).toContainText('Nothing recorded')
})
