import type { Page } from '@playwright/test'
import { given, goTo, type Place } from './support/owner'
import { expect, test } from './support/test'

const PLACES: readonly Place[] = [
  'Collection',
  'Tips & pads',
  'Sessions',
  'Agenda',
  'Insights',
  'Coverage',
  'Settings',
  'Today',
]
const ROUNDS = 2
/** What V8 and Blink may put by for themselves, which does not grow from round to round. */
const SPARE = 40

async function roundTrip(page: Page): Promise<void> {
  for (const place of PLACES) await goTo(page, place)
  await expect(page.getByRole('heading', { name: 'This week' })).toBeVisible()
}

test('what a screen drew and listened to is gone once it was left, however often', async ({ page }) => {
  test.slow()
  await given(page, 'data.sample', { on: true })
  await page.reload()
  const session = await page.context().newCDPSession(page)
  const held = async () => {
    // The first time frees what the second can collect.
    for (let nth = 0; nth < 2; nth++) await session.send('HeapProfiler.collectGarbage')
    return await session.send('Memory.getDOMCounters')
  }
  await roundTrip(page)
  const before = await held()
  for (let nth = 0; nth < ROUNDS; nth++) await roundTrip(page)
  const after = await held()
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + SPARE)
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners + SPARE)
  expect(after.documents).toBeLessThanOrEqual(before.documents + 1)
})
