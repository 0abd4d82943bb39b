import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { everyDays, TIPS_DRAFT, wearsTips } from './support/careful'
import { chooseFile } from './support/launch'
import { badge, clickLastMessage, messages, titles } from './support/messages'
import { given, goTo, toast } from './support/owner'
import { expect, test } from './support/test'

const TIPS = 'SpinFit CP100 M'
const FIRST_USE = '2026-03-01T08:00:00Z'
test.use({ startsAt: '2026-03-01T12:00:00Z' })

test('what comes due is told once: not again at the next look, nor after a restart, but when it gets worse', async ({
  canalog: { page, clock, restart, dataFolder },
}) => {
  const { product } = await wearsTips(page, FIRST_USE)
  await everyDays(page, product, 'inspect', 8)
  await everyDays(page, product, 'condition', 9)
  clock.set('2026-03-09T12:00:00Z')
  await expect.poll(() => titles(dataFolder)).toEqual([`Inspect ${TIPS}`])
  clock.advance({ days: 1 })
  await expect.poll(() => titles(dataFolder)).toEqual([`Inspect ${TIPS}`, `Condition ${TIPS}`])
  await expect.poll(() => badge(dataFolder)).toBe(2)

  await restart()
  await expect.poll(() => badge(dataFolder)).toBe(2)
  expect(messages(dataFolder)).toEqual([])
  // Eight days and a quarter of eight.
  clock.advance({ days: 1 })
  await expect
    .poll(() => messages(dataFolder))
    .toMatchObject([
      { title: `Inspect ${TIPS}`, body: expect.stringMatching(/^Etymotic ER4XR: .*\b2 days over/) },
    ])
})

test('what came due while the app was closed comes at the next start, as one message', async ({
  canalog: { page, clock, restart, dataFolder },
}) => {
  const { product } = await wearsTips(page, FIRST_USE)
  await everyDays(page, product, 'inspect', 8)
  await everyDays(page, product, 'condition', 9)
  await restart(() => clock.set('2026-03-10T12:00:00Z'))
  await expect.poll(() => titles(dataFolder)).toEqual(['2 things are due'])
})

test('quiet hours hold a message back until they are over', async ({
  canalog: { page, clock, dataFolder },
}) => {
  const { product } = await wearsTips(page, FIRST_USE)
  await everyDays(page, product, 'inspect', 8)
  clock.set('2026-03-09T23:00:00Z')
  await expect.poll(() => badge(dataFolder)).toBe(1)
  expect(messages(dataFolder)).toEqual([])
  clock.set('2026-03-10T07:59:57Z')
  await expect.poll(() => titles(dataFolder)).toEqual([`Inspect ${TIPS}`])
})

test('snoozed for a day, it is off the icon, and comes back a day later', async ({
  canalog: { page, clock, dataFolder },
}) => {
  const { product, part } = await wearsTips(page, FIRST_USE)
  await everyDays(page, product, 'inspect', 8)
  clock.set('2026-03-09T12:00:00Z')
  await expect.poll(() => titles(dataFolder)).toHaveLength(1)
  await given(page, 'care.snooze', { subject: { part }, duty: 'inspect', until: { days: 1 } })
  await expect.poll(() => badge(dataFolder)).toBe(0)
  clock.advance({ hours: 23 })
  clock.advance({ hours: 2 })
  await expect.poll(() => titles(dataFolder)).toHaveLength(2)
  await expect.poll(() => badge(dataFolder)).toBe(1)
})

test('once a day, everything comes in one message at its hour, and a click opens the agenda', async ({
  canalog: { page, app, clock, dataFolder },
}) => {
  const { product } = await wearsTips(page, FIRST_USE)
  await everyDays(page, product, 'inspect', 8)
  await everyDays(page, product, 'condition', 8)
  await given(page, 'settings.update', { patch: { reminders: 'daily', reminderHour: 18 } })
  clock.set('2026-03-08T18:00:00Z')
  const memory = join(dataFolder, 'reminders.json')
  await expect.poll(() => existsSync(memory) && readFileSync(memory, 'utf8')).toContain('2026-03-08')
  clock.set('2026-03-09T12:00:00Z')
  await expect.poll(() => badge(dataFolder)).toBe(2)
  expect(messages(dataFolder)).toEqual([])
  clock.set('2026-03-09T17:59:57Z')
  await expect.poll(() => titles(dataFolder)).toEqual(['2 things are due'])
  await clickLastMessage(app)
  await expect(page.getByRole('heading', { level: 1, name: 'Agenda' })).toBeVisible()
})

test('what comes due shows on Today by itself, and a click on the message opens the part', async ({
  canalog: { page, app, clock, dataFolder },
}) => {
  const { product } = await wearsTips(page, FIRST_USE)
  await everyDays(page, product, 'inspect', 8)
  clock.set('2026-03-09T12:00:00Z')
  await expect.poll(() => titles(dataFolder)).toHaveLength(1)
  await expect(page.getByText('Not inspected yet: 8 days since first use, due now')).toBeVisible()
  await clickLastMessage(app)
  await expect(page.getByRole('dialog')).toContainText(TIPS)
  await expect(page.getByRole('heading', { level: 1, name: 'Tips & pads' })).toBeVisible()
})

test('a click on a message about ordering opens the shopping list', async ({
  canalog: { page, app, dataFolder },
}) => {
  const { product } = await wearsTips(page, FIRST_USE)
  await given(page, 'products.update', { id: product, draft: { ...TIPS_DRAFT, keepPairs: 5 } })
  await expect.poll(() => titles(dataFolder)).toEqual([`Order ${TIPS}`])
  await clickLastMessage(app)
  await expect(page.getByRole('tab', { name: /^Shopping/ })).toHaveAttribute('aria-selected', 'true')
})

test('a kind that is switched off is neither told nor counted, and comes when it is switched on', async ({
  canalog: { page, clock, dataFolder },
}) => {
  const { product } = await wearsTips(page, FIRST_USE)
  await everyDays(page, product, 'inspect', 8)
  await everyDays(page, product, 'condition', 9)
  await goTo(page, 'Settings')
  const inspecting = page
    .getByRole('region', { name: 'Reminders' })
    .getByRole('switch', { name: 'Inspecting' })
  await inspecting.uncheck()
  clock.set('2026-03-10T12:00:00Z')
  await expect.poll(() => titles(dataFolder)).toEqual([`Condition ${TIPS}`])
  expect(badge(dataFolder)).toBe(1)
  await inspecting.check()
  await expect.poll(() => titles(dataFolder)).toEqual([`Condition ${TIPS}`, `Inspect ${TIPS}`])
})

test('a test message shows how reminders come; without messages the settings say so', async ({
  canalog: { page, app, dataFolder },
}) => {
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Show a test message' }).click()
  await expect(toast(page, /^Sent/)).toBeVisible()
  expect(titles(dataFolder)).toEqual(['This is how Canalog reminds you'])
  await app.evaluate(({ Notification }) => {
    Notification.isSupported = () => false
  })
  await page.reload()
  await expect(page.getByText('This system shows no messages of programs')).toBeVisible()
})

test('the agenda is kept as a calendar file whose entries move instead of coming again, until it is stopped', async ({
  canalog: { page, app, clock, dataFolder },
}) => {
  const file = join(dataFolder, 'canalog.ics')
  const calendar = () => (existsSync(file) ? readFileSync(file, 'utf8') : '')
  const { part, product } = await wearsTips(page, FIRST_USE)
  await everyDays(page, product, 'inspect', 8)
  await goTo(page, 'Settings')
  await chooseFile(app, file)
  await page.getByRole('button', { name: 'Keep a calendar file …' }).click()
  const section = page.getByRole('region', { name: 'Calendar' })
  await expect(section).toContainText(file)
  const uid = `UID:part:${part}/inspect@canalog`
  expect(calendar()).toContain(uid)
  expect(calendar()).toContain('DTSTART;VALUE=DATE:20260309')

  clock.set('2026-03-02T12:00:00Z')
  await given(page, 'care.done', { subjects: [{ part }], duty: 'inspect' })
  await expect.poll(calendar).toContain('DTSTART;VALUE=DATE:20260310')
  expect(calendar().split(uid)).toHaveLength(2)
  expect(calendar()).not.toContain('20260309')

  await section.getByRole('button', { name: 'Stop keeping it' }).click()
  await expect(section).toContainText('No calendar file is kept yet.')
  rmSync(file)
  clock.advance({ days: 30 })
  await expect.poll(() => titles(dataFolder)).toHaveLength(1)
  expect(existsSync(file)).toBe(false)
})

test('a clock that jumps leaves a running session alone and asks whether the time counts', async ({
  canalog: { page, clock },
}) => {
  const { device } = await wearsTips(page, FIRST_USE)
  const { value: session } = await given(page, 'sessions.start', { device })
  await page.reload()
  await expect(page.getByRole('timer')).toHaveText(/^0:00:/)
  clock.advance({ hours: 3 })
  await expect(page.getByRole('timer')).toHaveText(/^3:00:/)
  await page.getByRole('button', { name: /^End it at / }).click()
  await expect(page.getByRole('timer')).toBeHidden()
  const { data } = (await page.evaluate(() => window.canalog.call('sessions.now', {}))) as {
    data: { last: { startAt: number; endAt: number } }
  }
  expect(data.last.startAt).toBe(session.startAt)
  expect(data.last.endAt - data.last.startAt).toBeLessThan(120)
})
