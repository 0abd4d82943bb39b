import type { Page } from '@playwright/test'
import { askFor, given, goTo, lookAgain, nth, ownerOf, toast, undoFromToast } from './support/owner'
import { expect, test } from './support/test'

const HD600 = 'Sennheiser HD 600'
const ER4XR = 'Etymotic ER4XR'
const XM4 = 'Sony WH-1000XM4'

const hero = (page: Page) => page.getByRole('article', { name: /^Pick: / })

/** The name of what is suggested now. */
async function pickOf(page: Page): Promise<string> {
  return ((await hero(page).getAttribute('aria-label')) ?? '').replace('Pick: ', '')
}

/**
 * Starts a device and stops again, as someone does who prefers it. What was learned may move the device to another
 * place between pressing and letting go, so the press is repeated until the session runs.
 */
async function takeInstead(page: Page, name: string): Promise<void> {
  const stop = page.getByRole('region', { name: 'Running session' }).getByRole('button', { name: 'Stop' })
  await expect(async () => {
    if (!(await stop.isVisible())) {
      await page.getByRole('button', { name: `Start session: ${name}` }).click({ timeout: 2000 })
    }
    await expect(stop).toBeVisible({ timeout: 3000 })
  }).toPass()
  await stop.click()
  await expect(page.getByRole('button', { name: `Start session: ${name}` })).toBeVisible()
}

/** An owner of a headphone and of an in-ear with foam tips, on Today. */
async function ownerWithFoam(page: Page): Promise<void> {
  const device = nth(await ownerOf(page, HD600, ER4XR), 1)
  const { value: tips } = await given(page, 'products.add', {
    draft: { kind: 'tips', brand: 'Comply', model: 'T-100', size: 'M', material: 'memory_foam' },
    stock: { pairs: 1, pairsBought: 1 },
  })
  await given(page, 'mounts.mount', { part: null, product: tips.id, device, slot: 'tips' })
  await lookAgain(page)
  await goTo(page, 'Today')
}

test('how sure the pick is comes in words, and what is missing leads to its field', async ({ page }) => {
  await ownerOf(page, HD600, ER4XR, XM4)
  await goTo(page, 'Today')
  await askFor(page, 'Commute')
  await expect(hero(page)).toContainText(/what-ifs/)
  await expect(hero(page)).toContainText(/would win\./)
  const missing = hero(page)
    .getByText(/^To be surer, fill in/)
    .getByRole('link')
    .first()
  await missing.click()
  const facts = page.getByRole('complementary', { name: 'Facts' })
  await expect(facts.locator('[data-wanted="true"]')).toBeInViewport()
  await expect(facts.locator('[data-wanted="true"] :focus')).toHaveCount(1)
})

test('taking something else three times shifts the weights, and a reset brings them back', async ({
  page,
}) => {
  await ownerOf(page, HD600, ER4XR, XM4)
  await goTo(page, 'Today')
  await askFor(page, 'Commute')
  const first = await pickOf(page)
  const other = first === ER4XR ? XM4 : ER4XR
  const score = await hero(page).getByRole('strong').innerText()
  for (const _ of ['once', 'twice', 'three times']) await takeInstead(page, other)
  await expect(hero(page).getByRole('strong')).not.toHaveText(score)

  const learned = page.getByRole('region', { name: 'What Canalog learned' })
  await learned.getByRole('button', { name: /^Show/ }).click()
  await expect(learned).toContainText('3 choices and ratings here')
  await expect(learned).toContainText(`You took the ${other} instead of the ${first} 3 times.`)
  await learned.getByRole('button', { name: 'Reset what was learned for Commute' }).click()
  await expect(learned).toContainText('Nothing yet.')
  await expect(hero(page)).toHaveAccessibleName(`Pick: ${first}`)
  await expect(hero(page).getByRole('strong')).toHaveText(score)
  await undoFromToast(page, 'Learning for Commute reset')
  await expect(learned).toContainText('3 choices and ratings here')
})

test('what is not wanted this time makes room, and nothing is compared with it any more', async ({
  page,
}) => {
  await ownerOf(page, HD600, ER4XR, XM4)
  await goTo(page, 'Today')
  await askFor(page, 'Commute')
  const first = await pickOf(page)
  await page.getByRole('button', { name: `Not this time: ${first}` }).click()
  await page.getByRole('menuitem', { name: 'Not at hand' }).click()
  await expect(hero(page)).not.toHaveAccessibleName(`Pick: ${first}`)
  await expect(toast(page, `${first} passed over`)).toBeVisible()
  await expect(page.getByRole('main').getByText(first)).toHaveCount(0)
  await page.getByRole('button', { name: 'Bring back what I passed on (1)' }).click()
  await expect(hero(page)).toHaveAccessibleName(`Pick: ${first}`)
})

test('a kept device stays the pick from one scenario to the next until it is let go', async ({ page }) => {
  await ownerOf(page, HD600, ER4XR, XM4)
  await goTo(page, 'Today')
  await askFor(page, 'Commute')
  const first = await pickOf(page)
  const kept = first === XM4 ? ER4XR : XM4
  await page.getByRole('button', { name: `Keep the ${kept}`, exact: true }).click()
  await expect(hero(page)).toHaveAccessibleName(`Pick: ${kept}`)
  await expect(hero(page)).toContainText('kept by you')
  await expect(page.getByText(`You keep the ${kept}; the rest is planned around it.`)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Also considered' })).toBeHidden()
  await askFor(page, 'Office')
  await expect(hero(page)).toHaveAccessibleName(`Pick: ${kept}`)
  await page.getByRole('button', { name: 'Let go' }).click()
  await askFor(page, 'Commute')
  await expect(hero(page)).toHaveAccessibleName(`Pick: ${first}`)
})

test('a surprise is said to be one, and stays the same all day', async ({ page }) => {
  await ownerOf(page, HD600, ER4XR, XM4)
  await goTo(page, 'Today')
  await askFor(page, 'At home')
  const first = await pickOf(page)
  await page.getByRole('button', { name: 'Surprise me' }).click()
  await expect(hero(page)).toContainText('Surprise of the day')
  const surprise = await pickOf(page)
  await page.getByRole('button', { name: 'Back to the best pick' }).click()
  await expect(hero(page)).toHaveAccessibleName(`Pick: ${first}`)
  await page.getByRole('button', { name: 'Surprise me' }).click()
  await expect(hero(page)).toHaveAccessibleName(`Pick: ${surprise}`)
})

test('the facts behind a sentence can be read with the keyboard alone', async ({ page }) => {
  await ownerOf(page, HD600, ER4XR)
  await goTo(page, 'Today')
  await askFor(page, 'Running')
  const why = page
    .getByRole('row', { name: HD600 })
    .getByRole('button', { name: /^Why\?/ })
    .first()
  await why.focus()
  await page.keyboard.press('Enter')
  const facts = page.getByRole('dialog', { name: /^Why/ })
  await expect(facts.getByRole('listitem').first()).toContainText(/\. F\d+$/)
  await page.keyboard.press('Escape')
  await expect(facts).toBeHidden()
  await expect(why).toBeFocused()
})

test('tips that are kept leave the choice to what can wear them', async ({ page }) => {
  await ownerWithFoam(page)
  await askFor(page, 'Commute')
  await expect(hero(page)).toHaveAccessibleName(`Pick: ${ER4XR}`)
  const score = await hero(page).getByRole('strong').innerText()
  const others = page.getByRole('region', { name: 'Also considered' })
  await expect(others).toContainText(HD600)
  const keep = hero(page).getByRole('button', { name: 'Keep the Comply T-100 M' })
  await keep.click()
  await expect(keep).toHaveAttribute('aria-pressed', 'true')
  await expect(others).toBeHidden()
  await expect(hero(page).getByRole('strong')).toHaveText(score)
  await keep.click()
  await expect(others).toContainText(HD600)
})

test('a rating of a combination changes what is said of it', async ({ page }) => {
  await ownerWithFoam(page)
  await askFor(page, 'Commute')
  const score = await hero(page).getByRole('strong').innerText()
  await hero(page).getByRole('button', { name: 'Rate this combination' }).click()
  await hero(page).getByRole('radio', { name: 'Comfort: 1 of 5' }).press('Space')
  await expect(hero(page).getByRole('strong')).not.toHaveText(score)
})
