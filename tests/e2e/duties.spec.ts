import type { Page } from '@playwright/test'
import { given, goTo, lookAgain, nth, openDevice, undoFromToast } from './support/owner'
import { expect, test } from './support/test'

test.use({ startsAt: '2026-03-20T12:00:00Z' })

const SPINFIT = 'SpinFit CP100 M'
const FINAL = 'Final E M'
const USUAL = 'Every 20 h or 7 days of use, whichever comes first.'

/** An ER4XR and a Variations with silicone tips, worn for an hour on each of the first five days of March. */
async function twoPairs(page: Page) {
  await given(page, 'settings.update', { patch: { zone: 'UTC', checkups: false } })
  const inEar = { form: 'in_ear', wired: true, nozzleMm: 3.2 } as const
  const { value: devices } = await given(page, 'devices.add', {
    drafts: [
      { ...inEar, brand: 'Etymotic', model: 'ER4XR' },
      { ...inEar, brand: 'Moondrop', model: 'Variations' },
    ],
  })
  const wear = async (device: string, brand: string, model: string) => {
    const { value: product } = await given(page, 'products.add', {
      draft: { kind: 'tips', brand, model, size: 'M', material: 'silicone' },
      stock: { pairs: 1, pairsBought: 1 },
    })
    const mount = { part: null, product: product.id, device, slot: 'tips', at: march(1) } as const
    const { value: mounted } = await given(page, 'mounts.mount', mount)
    for (const day of [1, 2, 3, 4, 5]) {
      const fields = { device, startAt: march(day), endAt: march(day) + 3600 }
      await given(page, 'sessions.log', { fields })
    }
    return mounted.part
  }
  const spinfit = await wear(nth(devices, 0), 'SpinFit', 'CP100')
  const final = await wear(nth(devices, 1), 'Final', 'E')
  await lookAgain(page)
  return { spinfit, final }
}

/** Nine in the morning of a day in March 2026, UTC. */
function march(day: number): number {
  return Date.UTC(2026, 2, day, 9) / 1000
}

/** A day as the app writes it on this system. */
function written(page: Page, day: string): Promise<string> {
  return page.evaluate(
    (at) => new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(at),
    Date.parse(day),
  )
}

async function openPart(page: Page, name: string) {
  await goTo(page, 'Tips & pads')
  await page.getByRole('list', { name: 'Mounted' }).getByRole('button', { name, exact: true }).click()
  await expect(page.getByRole('dialog', { name })).toBeVisible()
}

async function closePart(page: Page) {
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

const cleaning = (page: Page, name: string) => page.getByRole('listitem', { name: `Clean ${name}` })
const log = (page: Page) => page.getByRole('dialog').getByRole('list', { name: 'Care log' })
const editor = (page: Page, title: string) => page.getByRole('form', { name: `How often: ${title}` })

test('a rule for all silicone tips changes those without a rule of their own, until they inherit again', async ({
  page,
}) => {
  const { final } = await twoPairs(page)
  await given(page, 'care.setRule', {
    target: { scope: 'part', scopeId: final, duty: 'clean' },
    rule: { everyHours: 15 },
  })
  await openPart(page, SPINFIT)
  await expect(cleaning(page, SPINFIT)).toContainText(USUAL)
  await expect(cleaning(page, SPINFIT)).toContainText('usual for tips')
  await closePart(page)

  await goTo(page, 'Settings')
  const cell = page.getByRole('button', { name: /^Clean all silicone tips/ })
  await cell.click()
  const form = editor(page, 'Clean all silicone tips')
  await form.getByLabel('Hours of use').fill('')
  await form.getByLabel('Days on which it is used').fill('')
  await form.getByLabel('Calendar days').fill('31')
  await expect(form.getByRole('status')).toContainText('SpinFit CP100 M on Etymotic ER4XR')
  await expect(form.getByRole('status')).toContainText('Final E M on Moondrop Variations keeps its own rule')
  await form.getByLabel('Calendar days').press('Enter')
  await expect(form).toBeHidden()
  await expect(cell).toHaveAccessibleName('Clean all silicone tips: every 31 days, your rule')
  await expect(cell).toBeFocused()

  await openPart(page, SPINFIT)
  await expect(cleaning(page, SPINFIT)).toContainText('Every 31 days.')
  await expect(cleaning(page, SPINFIT)).toContainText('your rule for silicone tips')
  await expect(cleaning(page, SPINFIT)).toContainText(`next ${await written(page, '2026-04-01')}`)
  await closePart(page)
  await openPart(page, FINAL)
  await expect(cleaning(page, FINAL)).toContainText('Every 15 h.')
  await expect(cleaning(page, FINAL)).toContainText('your rule for this pair')
  await page.getByRole('button', { name: `Edit how often: Clean ${FINAL}` }).click()
  await editor(page, `Clean ${FINAL}`).getByRole('button', { name: 'Inherit again' }).click()
  await expect(cleaning(page, FINAL)).toContainText('Every 31 days.')
  await page.getByRole('button', { name: `Edit how often: Clean ${FINAL}` }).click()
  await expect(editor(page, `Clean ${FINAL}`).getByRole('radio', { name: 'All silicone tips' })).toBeChecked()
  await editor(page, `Clean ${FINAL}`).getByRole('button', { name: 'Inherit again' }).click()
  await expect(cleaning(page, FINAL)).toContainText(USUAL)
})

test('a rule for one pair is refused until it says something, and leaves every other pair alone', async ({
  page,
}) => {
  await twoPairs(page)
  await openPart(page, SPINFIT)
  const edit = page.getByRole('button', { name: `Edit how often: Clean ${SPINFIT}` })
  await edit.click()
  const form = editor(page, `Clean ${SPINFIT}`)
  await expect(form.getByRole('radio', { name: 'This pair' })).toBeChecked()
  await expect(form.getByLabel('Hours of use')).toHaveValue('20 h')
  await form.getByLabel('Hours of use').press('Escape')
  await expect(form).toBeHidden()
  await expect(edit).toBeFocused()

  await edit.press('Enter')
  await form.getByLabel('Hours of use').fill('')
  await form.getByLabel('Days on which it is used').fill('')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('alert')).toHaveText('Give at least one number, or switch it off.')
  await form.getByLabel('Sessions').fill('0')
  await expect(form).toContainText('More than 0, or empty for off')
  await form.getByLabel('Sessions').fill('8')
  await form.getByLabel('Sessions').press('Enter')
  await expect(cleaning(page, SPINFIT)).toContainText('Every 8 sessions.')
  await closePart(page)
  await openPart(page, FINAL)
  await expect(cleaning(page, FINAL)).toContainText(USUAL)
})

test('what was done yesterday is noted for yesterday, put right, deleted, and brought back', async ({
  page,
}) => {
  await twoPairs(page)
  await openPart(page, SPINFIT)
  await page.getByRole('button', { name: `Cleaned on another day: Clean ${SPINFIT}` }).click()
  const noting = page.getByRole('form', { name: `Cleaned on another day: Clean ${SPINFIT}` })
  await noting.getByLabel('Day').fill('2026-03-21')
  await noting.getByRole('button', { name: 'Save' }).click()
  await expect(noting.getByRole('alert')).toHaveText('That moment has not come yet.')
  await noting.getByLabel('Day').fill('2026-03-19')
  await noting.getByLabel('Day').press('Enter')
  await expect(cleaning(page, SPINFIT)).toContainText('Cleaned yesterday, not used since')

  const entry = log(page).getByRole('listitem')
  await expect(entry).toContainText(await written(page, '2026-03-19'))
  await entry.getByRole('button', { name: /^Edit: Cleaned/ }).click()
  const editing = page.getByRole('form', { name: /^Edit: Cleaned/ })
  await editing.getByLabel('Day').fill('2026-03-03')
  await editing.getByLabel('Note').fill('soap and water')
  await editing.getByLabel('Note').press('Enter')
  await expect(entry).toContainText('Cleaned: soap and water')
  await expect(entry).toContainText(await written(page, '2026-03-03'))
  await expect(cleaning(page, SPINFIT)).toContainText('2 days of use since it was cleaned')

  await entry.getByRole('button', { name: /^Delete: Cleaned/ }).click()
  await expect(page.getByRole('dialog')).toContainText('Nothing noted yet.')
  await undoFromToast(page, 'Care entry deleted')
  await expect(entry).toContainText('Cleaned: soap and water')
})

test('a cleaning that is skipped is in the log with its reason', async ({ page }) => {
  await twoPairs(page)
  await openPart(page, SPINFIT)
  await page.getByRole('button', { name: `More for: Clean ${SPINFIT}` }).click()
  await page.getByRole('menuitem', { name: 'Skip this cleaning …' }).click()
  const skipping = page.getByRole('dialog', { name: 'Skip this cleaning' })
  await skipping.getByRole('textbox', { name: 'Reason' }).fill('Only worn at home')
  await skipping.getByRole('button', { name: 'Skip' }).click()
  await expect(log(page)).toContainText('Cleaning skipped: Only worn at home')
})

test('a duty of a device as a whole is off until it is switched on, and off again without its rule', async ({
  page,
}) => {
  await twoPairs(page)
  await openDevice(page, 'Etymotic ER4XR')
  const care = page.getByRole('region', { name: 'Care', exact: true })
  const wiping = care.getByRole('listitem', { name: 'Clean Etymotic ER4XR' })
  await expect(wiping).toContainText('Off. A start would be every 10 sessions (assumed).')
  await expect(care.getByRole('link', { name: SPINFIT })).toBeVisible()
  await wiping.getByRole('button', { name: 'Switch on: Clean Etymotic ER4XR' }).click()
  await expect(wiping).toContainText('Every 10 sessions.')
  await expect(wiping).toContainText(
    'Not cleaned yet: 5 sessions since first use, due after 5 more sessions.',
  )
  await wiping.getByRole('button', { name: 'Cleaned: Clean Etymotic ER4XR' }).click()
  await expect(wiping).toContainText('Cleaned today, not used since.')
  await wiping.getByRole('button', { name: 'Edit how often: Clean Etymotic ER4XR' }).click()
  await editor(page, 'Clean Etymotic ER4XR').getByRole('button', { name: 'Remove the rule' }).click()
  await expect(wiping).toContainText('Off.')
  await expect(care.getByRole('list', { name: 'Care log' })).toContainText('Cleaned')
})
