import type { Page } from '@playwright/test'
import { given, goTo, lookAgain, nth, ownerOf } from './support/owner'
import { expect, test } from './support/test'

const HOUR = 3600
/** 2026-03-01T22:30:00Z */
const HEARD_AT = 1_772_404_200

/** Logs an hour and goes to the calendar of what was heard when; resolves to the day that it calls today. */
async function calendarToday(page: Page) {
  const device = nth(await ownerOf(page, 'Sennheiser HD 600'), 0)
  await given(page, 'sessions.log', { fields: { device, startAt: HEARD_AT, endAt: HEARD_AT + HOUR } })
  await lookAgain(page)
  await goTo(page, 'Sessions')
  return page.locator('[aria-current="date"]')
}

test.describe('at two minutes to midnight', () => {
  test.use({ startsAt: '2026-03-01T23:58:00Z', startWith: { env: { TZ: 'UTC' } } })

  test('a day that begins while the window is open is the day that it shows', async ({
    canalog: { page, clock },
  }) => {
    const today = await calendarToday(page)
    await expect(today).toHaveAccessibleName('Sunday, March 1, 2026: 1 h')
    clock.advance({ minutes: 5 })
    await expect(today).toHaveAccessibleName('Monday, March 2, 2026: nothing logged')
  })
})

for (const { zone, name } of [
  { zone: 'Pacific/Kiritimati', name: 'Monday, March 2, 2026: 1 h' },
  { zone: 'America/Los_Angeles', name: 'Sunday, March 1, 2026: 1 h' },
]) {
  test.describe(zone, () => {
    test.use({ startsAt: '2026-03-01T23:58:00Z', startWith: { env: { TZ: zone } } })

    test(`the days of the screens are those of the computer’s zone: ${zone}`, async ({ page }) => {
      await expect(await calendarToday(page)).toHaveAccessibleName(name)
    })
  })
}
