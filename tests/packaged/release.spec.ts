import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { addFromCatalogue, goTo } from '../e2e/support/owner'
import { expect, test } from './released'

const IEM = 'Etymotic ER4XR'

test('the released app starts for an ordinary user, keeps what was added, and finds it again', async ({
  folder,
  start,
}) => {
  const first = await start()
  await expect(first.page.getByRole('heading', { name: 'Welcome to Canalog' })).toBeVisible()
  await first.page.getByRole('main').getByRole('link', { name: 'Add your first pair' }).click()
  await addFromCatalogue(first.page, 'er4xr', IEM)
  await first.end()
  expect(existsSync(join(folder, 'collection.db'))).toBe(true)

  const second = await start()
  await goTo(second.page, 'Collection')
  await expect(second.page.getByRole('main').getByRole('link', { name: IEM })).toBeVisible()
  // Long work has a thread of its own, whose program lies in the archive and whose driver lies beside it.
  const madeByHand = () => readdirSync(join(folder, 'backups')).filter((name) => /Z\.db$/.test(name))
  await goTo(second.page, 'Settings')
  await second.page.getByRole('button', { name: 'Back up now' }).click()
  await expect.poll(madeByHand).toHaveLength(1)
  await second.end()
})
