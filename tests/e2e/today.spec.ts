import { askFor, chooseIn, goTo, ownerOf, toast } from './support/owner'
import { expect, test } from './support/test'

const HD600 = 'Sennheiser HD 600'
const ER4XR = 'Etymotic ER4XR'
const XM4 = 'Sony WH-1000XM4'

test('what is true this time is changed where it stands, and the ranking follows', async ({ page }) => {
  await ownerOf(page, HD600, ER4XR, XM4)
  await goTo(page, 'Today')
  await askFor(page, 'Commute')
  const hero = page.getByRole('article', { name: /^Pick: / })
  const before = await hero.getAttribute('aria-label')
  const scoreBefore = await hero.getByRole('strong').innerText()
  await page.getByRole('button', { name: /^around you/ }).click()
  await page.getByRole('textbox', { name: 'Noise around you' }).fill('30')
  await expect(page.getByRole('button', { name: /^around you 30/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'more …' }).click()
  await page.getByRole('button', { name: /^surroundings:/ }).click()
  await expect(hero).not.toHaveAttribute('aria-label', before ?? '')
  await page.getByRole('button', { name: 'reset' }).click()
  await expect(hero).toHaveAttribute('aria-label', before ?? '')
  await expect(hero.getByRole('strong')).toHaveText(scoreBefore)
})

test('what is ruled out is folded away with its reason, and shown at wish', async ({ page }) => {
  await ownerOf(page, HD600, ER4XR, XM4)
  await goTo(page, 'Today')
  await askFor(page, 'Library')
  const ruledOut = page.getByRole('region', { name: 'Ruled out' })
  await expect(ruledOut).toBeVisible()
  await expect(ruledOut.getByRole('row', { name: HD600 })).toBeHidden()
  await ruledOut.getByRole('button', { name: 'Show 1 with the reasons' }).click()
  await expect(ruledOut.getByRole('row', { name: HD600 })).toContainText(/leak|hear/i)
  await ruledOut.getByRole('row', { name: HD600 }).getByRole('button', { name: 'Show anyway' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: HD600 })).toBeVisible()
})

test('where one thing alone suits, it is said at once why not the others', async ({ page }) => {
  await ownerOf(page, HD600, ER4XR)
  await goTo(page, 'Today')
  await askFor(page, 'Library')
  await expect(page.getByText('the only one that suits')).toBeVisible()
  const ruledOut = page.getByRole('region', { name: 'Ruled out' })
  await expect(ruledOut.getByRole('row', { name: HD600 })).toContainText(/leak|hear/i)
})

test('where nothing suits, the reasons stand open at once', async ({ page }) => {
  await ownerOf(page, HD600, ER4XR)
  await goTo(page, 'Today')
  await askFor(page, 'Running')
  await expect(page.getByText('Nothing you own suits this: the reasons stand below.')).toBeVisible()
  await expect(page.getByText('Open back: made for sitting still')).toBeVisible()
})

test('the terms of the score can be read one by one', async ({ page }) => {
  await ownerOf(page, HD600, ER4XR)
  await goTo(page, 'Today')
  await page.getByRole('button', { name: 'Show every term' }).click()
  const terms = page.getByRole('article', { name: /^Pick: / }).getByRole('table')
  await expect(terms.getByRole('row')).not.toHaveCount(0)
  await expect(terms.getByRole('columnheader', { name: 'Because' })).toBeVisible()
})

test('switching gear in a session ends the one, starts the other, and only one runs', async ({ page }) => {
  await ownerOf(page, HD600, ER4XR)
  await goTo(page, 'Today')
  await page.keyboard.press('w')
  await expect(toast(page, /^No session is running that could go on/)).toBeVisible()
  const pick = await page.getByRole('article', { name: /^Pick: / }).getAttribute('aria-label')
  const [first, second] = pick === `Pick: ${HD600}` ? [HD600, ER4XR] : [ER4XR, HD600]
  await page.getByRole('button', { name: `Start session: ${first}` }).click()
  const bar = page.getByRole('region', { name: 'Running session' })
  await expect(bar).toContainText(first)
  await expect(bar.getByRole('timer')).toHaveText(/0:00:0[1-9]/)
  await bar.getByRole('button', { name: 'Switch gear' }).click()
  await chooseIn(page, 'Go on with', second, second)
  await expect(bar).toContainText(second)
  await expect(bar).not.toContainText(first)
  await goTo(page, 'Sessions')
  await expect(page.getByRole('list', { name: 'Sessions' }).getByRole('checkbox')).toHaveCount(2)
  await expect(page.getByText(/, running$/)).toHaveCount(1)
})
