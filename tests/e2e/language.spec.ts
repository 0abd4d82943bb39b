import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { launch, type RunningApp, temporaryFolder } from './support/launch'
import { given, goTo } from './support/owner'
import { expect, test } from './support/test'

/** Chooses in the settings, whose field is named in the language that is spoken. */
async function chooseLanguage(page: Page, field: string, language: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click()
  await page.getByRole('option', { name: language }).click()
}

/** The headings of the window's menu, without the marks of their keys. */
function menuColumns({ app }: Pick<RunningApp, 'app'>): Promise<readonly string[]> {
  return app.evaluate(
    ({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label }) => label.replaceAll(/\(&.\)|&/g, '')) ?? [],
  )
}

const html = (page: Page) => page.locator('html')
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

test('another language is spoken at once, by the menu as well, and still after a restart', async ({
  canalog,
}) => {
  const { page } = canalog
  await goTo(page, 'Settings')
  await chooseLanguage(page, 'Language', 'Deutsch')
  await expect(heading(page, 'Einstellungen')).toBeVisible()
  await expect(html(page)).toHaveAttribute('lang', /^de/)
  await expect.poll(() => menuColumns(canalog)).toContain('Datei')

  const again = await canalog.restart()
  await expect(again.page.getByRole('link', { name: 'Heute' })).toBeVisible()
  expect(await menuColumns(again)).toContain('Datei')
})

test('a window that opens in what was spoken before speaks what the collection says', async () => {
  const dataFolder = temporaryFolder()
  const first = await launch({ dataFolder })
  await given(first.page, 'settings.update', { patch: { language: 'de', theme: 'light' } })
  await expect(html(first.page)).toHaveAttribute('lang', /^de/)
  await first.close()
  const look = join(dataFolder, 'look.json')
  expect(JSON.parse(readFileSync(look, 'utf8'))).toEqual({ language: 'de', theme: 'light' })

  writeFileSync(look, '{"theme":"dark","language":"ja"}')
  const again = await launch({ dataFolder })
  await expect(html(again.page)).toHaveAttribute('lang', /^de/)
  await expect(again.page.getByRole('link', { name: 'Heute' })).toBeVisible()
  await expect(html(again.page)).toHaveAttribute('data-mantine-color-scheme', 'light')
  expect(JSON.parse(readFileSync(look, 'utf8'))).toEqual({ language: 'de', theme: 'light' })
  await again.close()
  rmSync(dataFolder, { recursive: true, force: true })
})

test('what is written in Han letters says whose they are, and the way back is found', async ({ page }) => {
  await goTo(page, 'Settings')
  await chooseLanguage(page, 'Language', '日本語')
  await expect(heading(page, '設定')).toBeVisible()
  await expect(html(page)).toHaveAttribute('lang', /^ja/)
  await chooseLanguage(page, '言語', '简体中文')
  await expect(heading(page, '设置')).toBeVisible()
  await expect(html(page)).toHaveAttribute('lang', /^zh/)
  await chooseLanguage(page, '语言', 'English')
  await expect(heading(page, 'Settings')).toBeVisible()
  await expect(html(page)).toHaveAttribute('lang', /^en/)
})

test('a day is typed in the order of the language', async ({ page }) => {
  const typedDay = async () => {
    await page.evaluate(() => window.location.assign('#/sessions?log=true'))
    const day = page.locator('input[type="date"]').first()
    await day.focus()
    await page.keyboard.type('20240305')
    return day.inputValue()
  }
  await given(page, 'settings.update', { patch: { language: 'ja' } })
  await expect(html(page)).toHaveAttribute('lang', /^ja/)
  expect(await typedDay()).toBe('2024-03-05')
  await given(page, 'settings.update', { patch: { language: 'de' } })
  await expect(html(page)).toHaveAttribute('lang', /^de/)
  expect(await typedDay()).not.toBe('2024-03-05')
})

test('what a file has wrong is told in the language that is spoken, also by the thread that reads it', async () => {
  const file = join(temporaryFolder(), 'other.canalog.json')
  writeFileSync(file, JSON.stringify({ canalog: 1, sessions: 'none' }))
  const { page, close } = await launch({ args: [file], env: { CANALOG_LANGUAGE: 'de' } })
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('$.sessions')
  await expect(dialog).toContainText('Ungültige Eingabe')
  await expect(dialog).not.toContainText('Invalid')
  await close()
})
