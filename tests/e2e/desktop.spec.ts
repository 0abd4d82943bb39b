import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { electronCommand, launch, temporaryFolder } from './support/launch'
import { clickLastMessage, titles } from './support/messages'
import { given, goTo, nth, ownerOf } from './support/owner'
import { expect, test } from './support/test'

interface Watched {
  tooltip?: string
  labels?: readonly string[]
  click?: (label: string) => void
  press?: () => void
  gone?: number
}

/** Notes what the tray shows from now on, and gives its menu and the shortcut into the hands of the test. */
async function watchDesktop(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Tray, globalShortcut }) => {
    const watched: Watched = {}
    Object.assign(globalThis, { watched })
    const { setToolTip, setContextMenu, destroy } = Tray.prototype
    Tray.prototype.setToolTip = function (text) {
      watched.tooltip = text
      setToolTip.call(this, text)
    }
    Tray.prototype.setContextMenu = function (menu) {
      const items = menu?.items ?? []
      watched.labels = items.flatMap(({ label, type }) => (type === 'separator' ? [] : [label]))
      watched.click = (label) => items.find((item) => item.label === label)?.click()
      setContextMenu.call(this, menu)
    }
    Tray.prototype.destroy = function () {
      watched.gone = (watched.gone ?? 0) + 1
      destroy.call(this)
    }
    globalShortcut.register = (keys, press) => {
      if (keys === 'Ctrl+Alt+T') return false
      watched.press = press
      return true
    }
    globalShortcut.isRegistered = () => watched.press !== undefined
  })
}

const tray = (app: ElectronApplication) =>
  app.evaluate(() => {
    const { tooltip = '', labels = [], gone = 0 } = (globalThis as { watched?: Watched }).watched ?? {}
    return { tooltip, labels, gone }
  })
const clickInTray = (app: ElectronApplication, label: string) =>
  app.evaluate((_, wanted) => (globalThis as { watched?: Watched }).watched?.click?.(wanted), label)
const pressShortcut = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as { watched?: Watched }).watched?.press?.())
const closeWindow = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
const isVisible = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())

const desktop = (page: Page) => page.getByRole('region', { name: 'Desktop' })

/** Starts the program once more on the same data, as a click on a link does; it hands over and ends. */
async function startAgain(dataFolder: string, ...more: readonly string[]): Promise<void> {
  const { command, args, cwd, env } = electronCommand(dataFolder)
  await once(spawn(command, [...args, ...more], { cwd, env, stdio: 'ignore' }), 'exit')
}

test('the tray comes when it is switched on, tells what runs, starts and stops, and goes when it is off', async ({
  canalog: { app, page },
}) => {
  await watchDesktop(app)
  const [device = ''] = await ownerOf(page, 'Sennheiser HD 600', 'Etymotic ER4XR')
  await given(page, 'sessions.log', { fields: { device, startAt: 1_780_000_000, endAt: 1_780_003_600 } })
  await goTo(page, 'Settings')
  expect(await tray(app)).toEqual({ tooltip: '', labels: [], gone: 0 })
  await desktop(page).getByRole('switch', { name: 'Show Canalog in the tray' }).click()
  await expect
    .poll(() => tray(app))
    .toEqual({
      tooltip: 'Canalog',
      labels: ['Start Sennheiser HD 600 again', 'Open Canalog', 'Quit Canalog'],
      gone: 0,
    })

  await clickInTray(app, 'Start Sennheiser HD 600 again')
  await expect(page.getByRole('button', { name: /^Stop/ }).first()).toBeVisible()
  await expect.poll(async () => (await tray(app)).tooltip).toBe('Canalog\nSennheiser HD 600, 0 min')
  await clickInTray(app, 'Stop')
  await expect.poll(async () => (await tray(app)).tooltip).toBe('Canalog')

  await desktop(page).getByRole('switch', { name: 'Show Canalog in the tray' }).click()
  await expect.poll(async () => (await tray(app)).gone).toBe(1)
})

test('closing hides the window where the owner chose that, says so once, and a second start shows it', async ({
  canalog: { app, page, dataFolder, restart },
}) => {
  await goTo(page, 'Settings')
  const closing = desktop(page).getByRole('switch', { name: 'Closing the window leaves Canalog in the tray' })
  await expect(closing).toBeDisabled()
  await desktop(page).getByRole('switch', { name: 'Show Canalog in the tray' }).click()
  await closing.click()
  await expect(closing).toBeChecked()

  await watchDesktop(app)
  await closeWindow(app)
  await expect.poll(() => isVisible(app)).toBe(false)
  await expect.poll(() => titles(dataFolder)).toEqual(['Canalog goes on in the tray'])
  await expect.poll(async () => (await tray(app)).tooltip).toBe('Canalog, its window is hidden')
  await startAgain(dataFolder)
  await expect.poll(() => isVisible(app)).toBe(true)

  await closeWindow(app)
  await expect.poll(() => isVisible(app)).toBe(false)
  expect(titles(dataFolder)).toHaveLength(1)
  await clickLastMessage(app)
  await expect.poll(() => isVisible(app)).toBe(true)

  const again = await restart()
  await goTo(again.page, 'Settings')
  await expect(
    desktop(again.page).getByRole('switch', { name: 'Closing the window leaves Canalog in the tray' }),
  ).toBeChecked()
})

test('closing quits otherwise', async () => {
  const dataFolder = temporaryFolder()
  const { app } = await launch({ dataFolder })
  const ended = app.waitForEvent('close')
  await closeWindow(app)
  await ended
  rmSync(dataFolder, { recursive: true, force: true })
})

test('started at login it stays in the tray, unless the tray is off', async () => {
  const dataFolder = temporaryFolder()
  for (const tray of [true, false]) {
    writeFileSync(
      join(dataFolder, 'presence.json'),
      JSON.stringify({ tray, closeToTray: true, shortcut: null }),
    )
    const run = await launch({ dataFolder, args: ['--at-login'] })
    await expect(run.page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Canalog')
    await expect.poll(() => isVisible(run.app)).toBe(!tray)
    await run.close()
  }
  rmSync(dataFolder, { recursive: true, force: true })
})

test('a shortcut is recorded by pressing it, starts and stops, and says so when the window is hidden', async ({
  canalog: { app, page, dataFolder },
}) => {
  await watchDesktop(app)
  const device = nth(await ownerOf(page, 'Sennheiser HD 600'), 0)
  await given(page, 'sessions.log', { fields: { device, startAt: 1_780_000_000, endAt: 1_780_003_600 } })
  await goTo(page, 'Settings')
  const press = async (keys: string) => {
    await desktop(page)
      .getByRole('button', { name: /^(?:Record keys|Change) …$/ })
      .click()
    await page.keyboard.press(keys)
  }
  await press('Control+C')
  await expect(desktop(page).getByText(/^Other programs use that\./)).toBeVisible()
  await page.keyboard.press('Escape')
  await press('Control+Alt+KeyT')
  await expect(page.getByRole('alert').filter({ hasText: /uses these keys already/ })).toBeVisible()
  await press('Control+Alt+KeyL')
  await expect(desktop(page).getByText('L', { exact: true })).toBeVisible()
  expect(JSON.parse(readFileSync(join(dataFolder, 'presence.json'), 'utf8'))).toMatchObject({
    shortcut: 'Ctrl+Alt+L',
  })

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  await pressShortcut(app)
  await expect.poll(() => titles(dataFolder)).toEqual(['Listening on Sennheiser HD 600'])
  await pressShortcut(app)
  await expect
    .poll(() => titles(dataFolder))
    .toEqual(['Listening on Sennheiser HD 600', 'Stopped: Sennheiser HD 600'])
})

test('a link to a device shows it, in the open window and at a first start', async () => {
  const dataFolder = temporaryFolder()
  const first = await launch({ dataFolder })
  const device = nth(await ownerOf(first.page, 'Sennheiser HD 600'), 0)
  const heading = { level: 1, name: 'Sennheiser HD 600' } as const
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  await startAgain(dataFolder, `canalog://device/${device}`)
  await expect(first.page.getByRole('heading', heading)).toBeVisible()
  await expect.poll(() => isVisible(first.app)).toBe(true)
  await startAgain(dataFolder, 'canalog://device/%00', 'canalog://remove/everything')
  await expect(first.page.getByRole('heading', heading)).toBeVisible()
  await first.close()

  const second = await launch({ dataFolder, args: [`canalog://device/${device}`] })
  await expect(second.page.getByRole('heading', heading)).toBeVisible()
  await second.close()
  rmSync(dataFolder, { recursive: true, force: true })
})

test('a link to a device that is not there says so', async ({ canalog: { page, dataFolder } }) => {
  await startAgain(dataFolder, 'canalog://device/%3Cimg%20src%3Dx%3E')
  await expect(page.getByRole('heading', { name: 'This device is not in the collection' })).toBeVisible()
})

test('a link to log a session fills in the form, and nothing is written before the owner logs it', async ({
  canalog: { page, dataFolder },
}) => {
  const device = nth(await ownerOf(page, 'Sennheiser HD 600'), 0)
  const sessions = () =>
    page.evaluate(async () => {
      const answer = await window.canalog.call('sessions.list', {})
      return (answer as { data: readonly { startAt: number; endAt: number; scenario: string }[] }).data
    })
  await startAgain(dataFolder, `canalog://log?device=${device}&scenario=mixing&minutes=45`)
  const dialog = page.getByRole('dialog', { name: 'Log a session' })
  await expect(dialog.getByText(/^A link from outside filled this in\./)).toBeVisible()
  await expect(dialog.getByRole('combobox', { name: 'Device' })).toHaveValue(/HD 600/)
  expect(await sessions()).toEqual([])

  // Another link while the form is open takes the place of the first; what is not in the collection is left open.
  await startAgain(dataFolder, 'canalog://log?device=nobody&minutes=30')
  await expect(dialog.getByRole('combobox', { name: 'Device' })).toHaveValue('')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  expect(await sessions()).toEqual([])

  await startAgain(dataFolder, `canalog://log?device=${device}&scenario=mixing&minutes=45`)
  await dialog.getByRole('button', { name: 'Log session' }).click()
  await expect(dialog).toBeHidden()
  const [session] = await sessions()
  expect(session?.scenario).toBe('mixing')
  expect((session?.endAt ?? 0) - (session?.startAt ?? 0)).toBe(45 * 60)
})
