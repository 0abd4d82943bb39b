import type { Page } from '@playwright/test'
import type { ProductDraft } from '../../src/shared/parts/views'
import {
  daysAgo,
  given,
  goTo,
  instantOf,
  lookAgain,
  nth,
  ownerOf,
  toast,
  undoFromToast,
} from './support/owner'
import { expect, test } from './support/test'

const ER4XR = 'Etymotic ER4XR'
const XM4 = 'Sony WH-1000XM4'
const FOAM: ProductDraft = {
  kind: 'tips',
  brand: 'Comply',
  model: 'T-100',
  size: 'M',
  material: 'memory_foam',
}
const PADS: ProductDraft = { kind: 'pads', brand: 'Dekoni', model: 'Choice', material: 'pu_leather' }

/** A part in use on a device for 40 days, worn for eleven hours on two of them, and to be cleaned as is usual. */
async function wornOn(page: Page, device: string, draft: ProductDraft, hoursBefore = 0): Promise<string> {
  const { value } = await given(page, 'parts.addInUse', {
    product: { draft },
    openedOn: daysAgo(40),
    hoursBefore,
  })
  const { part, product } = value
  const slot = product.kind === 'pads' ? 'pads' : 'tips'
  const mountedAt = instantOf(daysAgo(40), '08:00')
  await given(page, 'mounts.mount', { part: part.id, product: null, device, slot, at: mountedAt })
  await given(page, 'care.setRule', {
    target: { scope: 'device', scopeId: device, slot, duty: 'clean' },
    rule: slot === 'tips' ? { everyHours: 20, everyDaysUsed: 7 } : { everyDays: 14 },
  })
  for (const days of [20, 18]) {
    const startAt = instantOf(daysAgo(days), '08:00')
    await given(page, 'sessions.log', { fields: { device, startAt, endAt: startAt + 11 * 3600 } })
  }
  return part.id
}

const attention = (page: Page) => page.getByRole('region', { name: 'Needs attention' })
const now = (page: Page) => page.getByRole('region', { name: 'Now' })

test('what was worn for twenty hours is marked cleaned on Today, and Undo brings it back', async ({
  page,
}) => {
  const ids = await ownerOf(page, ER4XR)
  await wornOn(page, nth(ids, 0), FOAM)
  await lookAgain(page)
  const row = attention(page).getByRole('article', { name: `Clean Comply T-100 M on ${ER4XR}` })
  await expect(row).toContainText('Not cleaned yet: 22 h since first use, 2 h over its 20 h.')
  await row.getByRole('button', { name: /^Cleaned/ }).click()
  await expect(row).toBeHidden()
  await expect(attention(page)).toContainText('Nothing.')
  await undoFromToast(page, 'Comply T-100 M cleaned')
  await expect(row).toBeVisible()
})

test('usual care that was never taken up asks for nothing until it is switched on', async ({ page }) => {
  const device = nth(await ownerOf(page, ER4XR), 0)
  await wornOn(page, device, FOAM)
  await given(page, 'care.setRule', {
    target: { scope: 'device', scopeId: device, slot: 'tips', duty: 'clean' },
    rule: null,
  })
  await lookAgain(page)
  await expect(attention(page)).toContainText('Nothing.')
  await goTo(page, 'Agenda')
  await expect(page.getByText('Usual care would have one more cleaning or check due.')).toBeVisible()
  await goTo(page, 'Tips & pads')
  await page
    .getByRole('list', { name: 'Mounted' })
    .getByRole('button', { name: 'Comply T-100 M', exact: true })
    .click()
  await page.getByRole('button', { name: 'Remind me: Clean Comply T-100 M' }).click()
  await page.keyboard.press('Escape')
  await goTo(page, 'Agenda')
  await expect(now(page).getByRole('article', { name: /^Clean Comply T-100 M/ })).toBeVisible()
  await expect(page.getByText('Usual care would have')).toBeHidden()
})

test('several cleanings are one errand: one row, one click, one Undo', async ({ page }) => {
  const ids = await ownerOf(page, ER4XR, XM4)
  await wornOn(page, nth(ids, 0), FOAM)
  await wornOn(page, nth(ids, 1), PADS)
  await lookAgain(page)
  const group = attention(page).getByRole('article', { name: 'Clean 2 things' })
  await expect(group).toContainText(`Comply T-100 M on ${ER4XR}`)
  await expect(group).toContainText(`Dekoni Choice on ${XM4}`)
  await expect(page.getByRole('link', { name: 'Agenda' })).toContainText('1 due')
  await group.getByRole('button', { name: /^All done/ }).click()
  await expect(group).toBeHidden()
  await undoFromToast(page, '2 things cleaned')
  await group.getByRole('button', { name: 'One by one' }).click()
  await group.getByRole('button', { name: 'Cleaned: Clean Dekoni Choice' }).click()
  await expect(
    attention(page).getByRole('article', { name: `Clean Comply T-100 M on ${ER4XR}` }),
  ).toBeVisible()
  await expect(group).toBeHidden()
})

test('a snooze takes it out of sight, and it can be woken on the agenda', async ({ page }) => {
  const ids = await ownerOf(page, ER4XR)
  await wornOn(page, nth(ids, 0), FOAM)
  await lookAgain(page)
  await attention(page).getByRole('button', { name: 'More for: Clean Comply T-100 M' }).click()
  await page.getByRole('menuitem', { name: 'For 10 h of use' }).click()
  await expect(toast(page, 'Cleaning Comply T-100 M snoozed')).toBeVisible()
  await attention(page).getByRole('link', { name: '1 snoozed' }).click()
  await expect(now(page)).toContainText('Nothing needs you now.')
  await now(page).getByRole('button', { name: '1 snoozed' }).click()
  const asleep = now(page).getByRole('list', { name: 'Snoozed' })
  await expect(asleep).toContainText('Snoozed until 32 h of use')
  await asleep.getByRole('button', { name: /^Wake/ }).click()
  await expect(now(page).getByRole('article', { name: /^Clean Comply T-100 M/ })).toBeVisible()
})

test('skipping asks for a reason, which the record keeps', async ({ page }) => {
  const ids = await ownerOf(page, ER4XR)
  await wornOn(page, nth(ids, 0), FOAM)
  await lookAgain(page)
  await attention(page).getByRole('button', { name: 'More for: Clean Comply T-100 M' }).click()
  await page.getByRole('menuitem', { name: 'Skip this cleaning …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Skip this cleaning' })
  await dialog.getByText('Hardly used lately').click()
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveValue('Hardly used lately')
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Washed with the others on Sunday')
  await dialog.getByRole('button', { name: 'Skip' }).click()
  await expect(attention(page)).toContainText('Nothing.')
  await goTo(page, 'Tips & pads')
  await page
    .getByRole('list', { name: 'Mounted' })
    .getByRole('button', { name: 'Comply T-100 M', exact: true })
    .click()
  await expect(page.getByRole('dialog', { name: 'Comply T-100 M' })).toContainText(
    'Washed with the others on Sunday',
  )
})

test('the monthly look is answered in one click: all fine', async ({ page }) => {
  const ids = await ownerOf(page, ER4XR, XM4)
  await wornOn(page, nth(ids, 0), FOAM, 100)
  await wornOn(page, nth(ids, 1), PADS, 700)
  await lookAgain(page)
  const card = page.getByRole('region', { name: 'Monthly look' })
  await expect(card.getByRole('listitem')).toHaveCount(2)
  await card.getByRole('button', { name: 'All fine' }).click()
  await expect(card).toBeHidden()
  await undoFromToast(page, '2 parts found still fine')
  await card.getByRole('button', { name: `Fine: Dekoni Choice on ${XM4}` }).click()
  await expect(card.getByRole('listitem')).toHaveCount(1)
  await card.getByRole('button', { name: 'Not this month' }).click()
  await expect(card).toBeHidden()
})

test('the agenda is worked by keys: arrows walk, D marks done, and the focus stays in its place', async ({
  page,
}) => {
  const ids = await ownerOf(page, ER4XR, XM4)
  await wornOn(page, nth(ids, 0), { ...FOAM, material: 'silicone' })
  await wornOn(page, nth(ids, 1), { ...PADS, material: 'leather' })
  await given(page, 'care.setRule', {
    target: { scope: 'device', scopeId: nth(ids, 1), slot: null, duty: 'charge' },
    rule: { everySessions: 2 },
  })
  await given(page, 'care.setRule', {
    target: { scope: 'device', scopeId: nth(ids, 1), slot: null, duty: 'inspect' },
    rule: { everyDays: 60 },
  })
  await lookAgain(page)
  await page.keyboard.press('5')
  await expect(page.getByRole('heading', { level: 1, name: 'Agenda' })).toBeVisible()
  await expect(now(page).getByRole('article')).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  const charge = now(page).getByRole('article', { name: `Charge ${XM4}` })
  const group = now(page).getByRole('article', { name: 'Clean 2 things' })
  await expect(charge.or(group).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('End')
  await expect(page.getByRole('main').getByRole('link', { name: `Inspect ${XM4}` })).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('d')
  await expect(now(page).getByRole('article')).toHaveCount(1)
  await page.keyboard.press('d')
  await expect(now(page)).toContainText('Nothing needs you now.')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(now(page).getByRole('article')).toHaveCount(1)
})

test('an agenda without anything says what will stand there', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Welcome to Canalog' })).toBeVisible()
  await page.keyboard.press('5')
  await expect(page.getByRole('heading', { name: 'Nothing to look after yet' })).toBeVisible()
  await page.getByRole('link', { name: 'Add tips or pads' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})
