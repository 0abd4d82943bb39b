import { daysAgo, given, goTo, instantOf, lookAgain, nth, openDevice, ownerOf } from './support/owner'
import { expect, test } from './support/test'

const HD600 = 'Sennheiser HD 600'

test('what was deleted before a restart is brought back after it, sessions and all', async ({
  canalog: { page, restart },
}) => {
  const ids = await ownerOf(page, HD600, 'Etymotic ER4XR')
  const startAt = instantOf(daysAgo(1), '20:00')
  const fields = { device: nth(ids, 0), startAt, endAt: startAt + 3 * 3600 }
  await given(page, 'sessions.log', { fields })
  await lookAgain(page)
  await openDevice(page, HD600)
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Delete, with its sessions' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: HD600 })).toBeHidden()

  const again = await restart()
  await goTo(again.page, 'Collection')
  await expect(again.page.getByRole('main').getByRole('link')).toHaveCount(1)
  await again.page.keyboard.press('ControlOrMeta+z')
  await expect(again.page.getByRole('main').getByRole('link', { name: HD600 })).toBeVisible()
  await openDevice(again.page, HD600)
  await expect(again.page.getByRole('main')).toContainText('in 1 session')
  await expect(again.page.getByRole('main')).toContainText('3 h')
})

test('changes are taken back one by one, the latest first, until there is nothing to undo', async ({
  page,
}) => {
  await ownerOf(page, HD600)
  await goTo(page, 'Collection')
  const star = page.getByRole('button', { name: `${HD600}: favourite` })
  await star.click()
  await expect(star).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(star).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('Add your first pair')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('There is nothing to undo.')).toBeVisible()
})
