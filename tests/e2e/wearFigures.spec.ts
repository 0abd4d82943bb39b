import type { Page } from '@playwright/test'
import type { ProductDraft } from '../../src/shared/parts/views'
import {
  daysAgo,
  given,
  goTo,
  instantOf,
  lookAgain,
  nth,
  openDevice,
  ownerOf,
  toast,
  undoFromToast,
} from './support/owner'
import { expect, test } from './support/test'

const foam = (brand: string): ProductDraft => ({
  kind: 'tips',
  brand,
  model: 'Foam',
  size: 'M',
  material: 'memory_foam',
})

/** Two pairs of foam, each worn for 100 h, on the left and on the right. */
async function twoPairs(page: Page): Promise<void> {
  const device = nth(await ownerOf(page, 'Etymotic ER4XR'), 0)
  for (const [brand, side] of [
    ['Comply', 'left'],
    ['Azla', 'right'],
  ] as const) {
    const { value } = await given(page, 'parts.addInUse', {
      product: { draft: foam(brand) },
      hoursBefore: 100,
    })
    await given(page, 'mounts.mount', { part: value.part.id, product: null, device, slot: 'tips', side })
  }
  await lookAgain(page)
  await goTo(page, 'Tips & pads')
}

const mounted = (page: Page) => page.getByRole('list', { name: 'Mounted' })
const wearOf = (page: Page, name: string) => mounted(page).getByRole('meter', { name: `Wear of ${name}` })
const drawer = (page: Page) => page.getByRole('dialog')

async function setFigure(page: Page, field: string, value: string): Promise<void> {
  const input = page.getByRole('textbox', { name: field, exact: true })
  await input.fill(value)
  await input.press('Enter')
}

test('a figure for all foam moves the foam pair that has none of its own, and no other', async ({ page }) => {
  await twoPairs(page)
  await expect(wearOf(page, 'Comply Foam M')).toHaveAttribute('value', '4')
  await expect(wearOf(page, 'Azla Foam M')).toHaveAttribute('value', '4')

  await mounted(page).getByRole('button', { name: 'Azla Foam M', exact: true }).click()
  await setFigure(page, 'Hours of use, this pair', '500')
  const hours = drawer(page).getByRole('row', { name: /^Hours of use/ })
  await expect(hours).toContainText('500 h this pair')
  await drawer(page).getByText('All memory foam').click()
  await expect(hours.getByRole('textbox')).toHaveValue('')
  await expect(hours.getByRole('textbox')).toHaveAttribute('placeholder', '250 h')
  await page.keyboard.press('Escape')
  await expect(wearOf(page, 'Azla Foam M')).toHaveAttribute('value', '2')

  await goTo(page, 'Settings')
  await setFigure(page, 'Hours of use, all memory foam', '125')
  await expect(page.getByRole('row', { name: /^Hours of use/ })).toContainText('125 h your memory foam')
  await goTo(page, 'Tips & pads')
  await expect(wearOf(page, 'Comply Foam M')).toHaveAttribute('value', '8')
  await expect(wearOf(page, 'Azla Foam M')).toHaveAttribute('value', '2')

  await undoFromToast(page, 'Wear figures of memory foam changed')
  await expect(wearOf(page, 'Comply Foam M')).toHaveAttribute('value', '4')
  await expect(wearOf(page, 'Azla Foam M')).toHaveAttribute('value', '2')
})

test('a cleared figure is inherited again, and every number says what it rests on', async ({ page }) => {
  await twoPairs(page)
  await mounted(page).getByRole('button', { name: 'Comply Foam M', exact: true }).click()
  await setFigure(page, 'Heavy sweat, this pair', '9')
  const sweat = drawer(page).getByRole('row', { name: /^Heavy sweat/ })
  await expect(sweat).toContainText('× 3 this pair')
  await sweat.getByRole('button', { name: /^Clear Heavy sweat, this pair: back to × 2.5$/ }).click()
  await expect(sweat).toContainText('× 2.5 assumed')

  await expect(drawer(page).getByText(/^Starting guess: none of yours has worn out yet\.$/)).toBeVisible()
  await drawer(page)
    .getByRole('button', { name: /^Measured from your sessions, .*: correct it$/ })
    .click()
  await expect(drawer(page).getByRole('textbox', { name: 'Hours before' })).toBeFocused()
  await drawer(page)
    .getByRole('button', { name: /^Not counted: the day it was opened is not known/ })
    .click()
  await expect(drawer(page).getByLabel('Opened on')).toBeFocused()
})

test('a battery is metered once switched on, starts again when renewed, and Undo brings the old one back', async ({
  page,
}) => {
  const device = nth(await ownerOf(page, 'Sony WH-1000XM4'), 0)
  await given(page, 'devices.update', { id: device, patch: { batteryHours: 30, acquiredOn: daysAgo(700) } })
  for (const days of [20, 10]) {
    const startAt = instantOf(daysAgo(days), '10:00')
    await given(page, 'sessions.log', { fields: { device, startAt, endAt: startAt + 12 * 3600 } })
  }
  await openDevice(page, 'Sony WH-1000XM4')
  const whole = page.getByRole('region', { name: 'Wears as a whole' })
  await expect(whole.getByRole('meter')).toHaveCount(0)
  await whole.getByRole('switch', { name: 'Battery' }).click()
  await expect(
    whole.getByText(/^1.9 years old of about 5 years, 24 h of use: half of such batteries/),
  ).toBeVisible()
  await expect(whole.getByRole('meter', { name: 'Wear of Battery' })).toHaveAttribute('value', '3')

  await whole.getByRole('button', { name: 'New battery …' }).click()
  const renewal = page.getByRole('dialog', { name: 'Battery of Sony WH-1000XM4 renewed' })
  await renewal.getByLabel('When').fill(daysAgo(15))
  await renewal.getByRole('button', { name: 'Renew' }).click()
  await expect(toast(page, 'The battery of Sony WH-1000XM4 renewed')).toBeVisible()
  await expect(whole.getByText(/^0 of about \d+ charges, 15 days old: half of such batteries/)).toBeVisible()
  await expect(whole.getByRole('list', { name: 'Battery before' })).toContainText(
    'after 12 h, 23 months old: worn out',
  )
  await expect(whole.getByText(/^Learned from the one of yours that wore out/)).toBeVisible()

  await undoFromToast(page, 'The battery of Sony WH-1000XM4 renewed')
  await expect(whole.getByText(/^1.9 years old of about 5 years, 24 h of use/)).toBeVisible()
  await expect(whole.getByRole('list', { name: 'Battery before' })).toHaveCount(0)
  await whole.getByRole('button', { name: 'Figures …' }).click()
  await setFigure(page, 'Months of age, this one', '24')
  await expect(drawer(page).getByRole('row', { name: /^Months of age/ })).toContainText('24 months this one')
  await page.keyboard.press('Escape')
  await expect(whole.getByRole('meter', { name: 'Wear of Battery' })).toHaveAttribute('value', '9')
})
