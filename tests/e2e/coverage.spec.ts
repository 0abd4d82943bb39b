import type { Page } from '@playwright/test'
import { given, goTo, lookAgain, openDevice, ownerOf } from './support/owner'
import { expect, test } from './support/test'

const HD600 = 'Sennheiser HD 600'
const ER4XR = 'Etymotic ER4XR'
const XM4 = 'Sony WH-1000XM4'

const map = (page: Page) => page.getByRole('table', { name: 'Scores by scenario and device' })
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click()

/** Takes one of the choices that stand side by side. */
const choose = (page: Page, among: string, one: string) =>
  page.getByRole('radiogroup', { name: among }).getByText(one, { exact: true }).click()

async function sampleCoverage(page: Page) {
  await given(page, 'data.sample', { on: true })
  await lookAgain(page)
  await goTo(page, 'Coverage')
  await expect(map(page)).toBeVisible()
}

/** The numbers of the rows' heads: share in percent and best score. */
async function shareAndBest(page: Page) {
  await expect(map(page).getByRole('rowheader').first()).toBeVisible()
  const heads = await map(page).getByRole('rowheader').allInnerTexts()
  return heads.map((text) => {
    const [share = '0', best = '0'] = text.match(/(\d+)(?=\s?%)|\d+\s*$/g) ?? []
    return { share: Number(share), best: Number(best) }
  })
}

test('the map begins where the shelf serves worst, and a cell is opened by keyboard', async ({ page }) => {
  await sampleCoverage(page)
  const [first, ...others] = await shareAndBest(page)
  expect(others.length).toBeGreaterThan(15)
  const gap = ({ share, best }: { share: number; best: number }) => share * (100 - best)
  for (const other of others) expect(gap(other)).toBeLessThan(gap(first!))

  const cells = map(page).getByRole('button')
  await cells.first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const focused = page.locator(':focus')
  const name = await focused.getAttribute('aria-label')
  expect(name).toMatch(/^.+, .+: (\d+|cannot be taken)/)
  await page.keyboard.press('Enter')
  const details = page.getByRole('dialog')
  const [scenario = '', device = ''] = (name ?? '').split(/: /)[0]!.split(', ')
  await expect(details).toContainText(device)
  await expect(details.getByRole('link', { name: `Pick for ${scenario}` })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(details).toBeHidden()
  await expect(focused).toHaveAttribute('aria-label', name ?? '')
  await page.keyboard.press('Enter')
  await details.getByRole('link', { name: `Pick for ${scenario}` }).click()
  await expect(page.getByRole('radio', { name: scenario, exact: true })).toBeChecked()
})

test('every cell of the map is in the table too', async ({ page }) => {
  await ownerOf(page, HD600, ER4XR)
  await goTo(page, 'Coverage')
  await expect(map(page).getByRole('button').first()).toBeVisible()
  const cells = await map(page).getByRole('button').count()
  const running = await map(page)
    .getByRole('button', { name: `Running, ${HD600}` })
    .getAttribute('aria-label')
  expect(running).toContain('cannot be taken')
  await choose(page, 'View', 'Table')
  const table = page.getByRole('table', { name: 'Scores' })
  await expect(table.getByRole('row')).toHaveCount(cells + 1)
  await table.getByRole('button', { name: 'Score' }).click()
  await table.getByRole('button', { name: 'Score' }).click()
  await expect(table.getByRole('row').nth(1)).toContainText('Cannot be taken')
})

test('a kind of device is recommended with the scenarios it would lift, and says why', async ({ page }) => {
  await ownerOf(page, HD600)
  await goTo(page, 'Coverage')
  await tab(page, 'What would help')
  const first = page.getByRole('list', { name: 'Kinds that would help' }).getByRole('listitem').first()
  await expect(first.getByRole('listitem').first()).toBeVisible()
  await first.getByRole('button', { name: /^Why/ }).click()
  await expect(page.getByRole('dialog')).toContainText(/F\d+/)
})

test('a flight and a mix need at most two devices, ticked off and copied as text', async ({
  canalog: { app, page },
}) => {
  await sampleCoverage(page)
  await tab(page, 'Packing list')
  await expect(page.getByRole('heading', { name: 'What will you do on the way?' })).toBeVisible()
  for (const name of ['Flight', 'Mixing']) {
    await page.getByRole('group', { name: 'Pack for' }).getByText(name, { exact: true }).click()
  }
  const list = page.getByRole('list', { name: 'To pack' })
  await expect(list).toContainText('Flight')
  await expect(list).toContainText('Mixing')
  const devices = list.locator(':scope > li')
  expect(await devices.count()).toBeLessThanOrEqual(2)
  await devices.first().getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible()
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toMatch(/^\[x\] .+ \(.*Flight \d+/)
})

test('two devices are set against each other term by term, from the page of one', async ({ page }) => {
  await ownerOf(page, HD600, ER4XR, XM4)
  await openDevice(page, HD600)
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Compare' }).click()
  await expect(page.getByRole('combobox', { name: 'One', exact: true })).toHaveValue(HD600)
  await page.getByRole('combobox', { name: 'The other' }).fill('er4')
  await page.getByRole('option', { name: ER4XR }).click()
  await page.getByRole('combobox', { name: 'Scenario' }).fill('flight')
  await page.getByRole('option', { name: 'Flight' }).click()
  const duel = page.getByRole('article', { name: `${HD600} against ${ER4XR}` })
  await expect(duel.getByRole('status')).toContainText(`The ${ER4XR} by`)
  await expect(duel.getByRole('list', { name: 'Terms' })).toContainText('Isolation')
  await choose(page, 'Show the terms as', 'Table')
  await expect(duel.getByRole('table', { name: 'Terms' })).toContainText('Portability')
  await choose(page, 'What to compare', 'In-ear or headphone')
  await expect(page.getByRole('article', { name: `${ER4XR} against ${XM4}` })).toBeVisible()
})

test('without a device the screen says what will stand here', async ({ page }) => {
  await goTo(page, 'Coverage')
  await expect(page.getByRole('heading', { name: 'How well are you served?' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Add your first pair' })).toBeVisible()
})
