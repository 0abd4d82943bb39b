import type { Page } from '@playwright/test'
import { addFromCatalogue, askFor, chooseIn, daysAgo, goTo, openDevice, undoFromToast } from './support/owner'
import { expect, test } from './support/test'

const IEM = 'Etymotic ER4XR'
const OPEN_BACK = 'Sennheiser HD 600'
const NOISE_CANCELLING = 'Sony WH-1000XM4'

test('a new owner adds, mounts, listens, asks, replaces, undoes, and finds it all again', async ({
  canalog: { page, restart },
}, testInfo) => {
  // A dozen pictures on the way: thrice the usual time on a slow machine.
  test.slow()
  const look = lookAt(testInfo)
  await expect(page.getByRole('heading', { name: 'Welcome to Canalog' })).toBeVisible()
  await look(page, 'first start')

  await test.step('add three devices by typing, one of them misspelt', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Add your first pair' }).click()
    await addFromCatalogue(page, 'er4xr', IEM)
    await addFromCatalogue(page, 'senheiser hd600', OPEN_BACK)
    await addFromCatalogue(page, 'wh-1000xm4', NOISE_CANCELLING)
    await look(page, 'adding')
    await page.keyboard.press('Escape')
    for (const name of [IEM, OPEN_BACK, NOISE_CANCELLING]) {
      await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible()
    }
    await look(page, 'collection')
  })

  await test.step('add a pack of foam tips', async () => {
    await goTo(page, 'Tips & pads')
    await page.getByRole('button', { name: 'Add …' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('textbox', { name: 'Brand' }).fill('Comply')
    await form.getByRole('combobox', { name: 'Model' }).fill('T-100')
    await form.getByRole('textbox', { name: 'Size' }).fill('M')
    await form.getByRole('combobox', { name: 'Material' }).click()
    await page.getByRole('option', { name: 'Memory foam' }).click()
    await form.getByRole('textbox', { name: 'Pairs in a pack' }).fill('3')
    await expect(form.getByRole('status')).toContainText('3 pairs')
    await look(page, 'a pack of tips')
    await form.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('tab', { name: /^Stock/ }).click()
    await expect(page.getByRole('list', { name: 'Stock', exact: true })).toContainText('3 pairs')
  })

  await test.step('mount a pair on the in-ear, since three days ago', async () => {
    await page.getByRole('button', { name: 'Mount …' }).click()
    const dialog = page.getByRole('dialog')
    await chooseIn(page, 'Device', 'er4', IEM)
    await dialog.getByRole('button', { name: 'Set a time' }).click()
    await dialog.getByLabel('Mounted', { exact: true }).fill(daysAgo(3))
    await look(page, 'mounting')
    await dialog.getByRole('button', { name: 'Open and mount' }).click()
    await page.getByRole('tab', { name: /^Mounted/ }).click()
    await expect(page.getByRole('list', { name: 'Mounted' })).toContainText(`on ${IEM}`)
  })

  await test.step('start and stop a session, and write down yesterday’s', async () => {
    await openDevice(page, IEM)
    await page.getByRole('button', { name: 'Start session' }).click()
    const bar = page.getByRole('region', { name: 'Running session' })
    await expect(bar.getByRole('timer')).toHaveText(/0:00:0[1-9]/)
    await look(page, 'running')
    await bar.getByRole('button', { name: 'Stop' }).click()
    await bar.getByRole('radio', { name: '4 of 5' }).press('Space')
    await bar.getByRole('button', { name: 'Normal' }).click()
    await look(page, 'stopped')
    await goTo(page, 'Sessions')
    await page
      .getByRole('textbox', { name: 'What did you listen to?' })
      .fill('yesterday evening, about 2 h, er4xr')
    await page.getByRole('button', { name: 'Log', exact: true }).click()
    await expect(page.getByRole('list', { name: 'Sessions' })).toContainText('2 h')
    await look(page, 'sessions')
  })

  await test.step('see the hours on the device and on the tips', async () => {
    await openDevice(page, IEM)
    await expect(page.getByRole('main')).toContainText('2 h')
    await expect(page.getByRole('main')).toContainText('in 2 sessions')
    await look(page, 'device')
    await goTo(page, 'Tips & pads')
    await expect(page.getByRole('list', { name: 'Mounted' })).toContainText('2 h')
    await look(page, 'tips with hours')
  })

  await test.step('ask for a flight and for a mix, and follow the advice', async () => {
    await goTo(page, 'Today')
    await askFor(page, 'Flight')
    await expect(
      page.getByRole('article', { name: new RegExp(`Pick: (${IEM}|${NOISE_CANCELLING})`) }),
    ).toBeVisible()
    await look(page, 'flight')
    await askFor(page, 'Mixing')
    await expect(page.getByRole('article', { name: `Pick: ${OPEN_BACK}` })).toBeVisible()
    await look(page, 'mixing')
    await page.getByRole('button', { name: `Start session: ${OPEN_BACK}` }).click()
    const bar = page.getByRole('region', { name: 'Running session' })
    await expect(bar).toContainText(`${OPEN_BACK} · Mixing`)
    await bar.getByRole('button', { name: 'Stop' }).click()
  })

  await test.step('replace the tips with one click, and take it back', async () => {
    await goTo(page, 'Tips & pads')
    await page.getByRole('button', { name: 'Replace · 2 pairs left' }).click()
    await look(page, 'why replace')
    await page.getByRole('menuitem', { name: 'Clearly worn' }).click()
    await expect(page.getByRole('button', { name: 'Replace · 1 pair left' })).toBeVisible()
    await expect(page.getByRole('tab', { name: 'Retired 1' })).toBeVisible()
    await look(page, 'replaced')
    await undoFromToast(page, /Replace/i)
    await expect(page.getByRole('button', { name: 'Replace · 2 pairs left' })).toBeVisible()
    await expect(page.getByRole('tab', { name: 'Retired 0' })).toBeVisible()
    await expect(page.getByRole('list', { name: 'Mounted' })).toContainText('2 h')
    await look(page, 'undone')
  })

  await test.step('close the app and start it again: everything is there', async () => {
    const again = await restart()
    await goTo(again.page, 'Tips & pads')
    await expect(again.page.getByRole('button', { name: 'Replace · 2 pairs left' })).toBeVisible()
    await goTo(again.page, 'Sessions')
    await expect(again.page.getByRole('list', { name: 'Sessions' }).getByRole('checkbox')).toHaveCount(3)
    await openDevice(again.page, IEM)
    await expect(again.page.getByRole('main')).toContainText('in 2 sessions')
    await look(again.page, 'after the restart')
  })
})

/** Keeps a numbered picture of each step beside the test's results. */
function lookAt(testInfo: { outputPath(name: string): string }) {
  let step = 0
  return async (page: Page, name: string) => {
    step += 1
    const number = String(step).padStart(2, '0')
    await page.screenshot({ path: testInfo.outputPath(`${number} ${name}.png`), animations: 'disabled' })
  }
}
