import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { given, goTo, lookAgain } from '../e2e/support/owner'
import { expect, test } from '../e2e/support/test'
import { contactSheet } from './contactSheet'
import { SHOTS } from './screens'

const ROOT = resolve(__dirname, '../..')
const SHOTS_FOLDER = join(ROOT, 'shots')
const DOCS = join(ROOT, 'docs')

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 640 },
] as const
type Size = (typeof SIZES)[number]

for (const colorScheme of ['dark', 'light'] as const) {
  test.describe(colorScheme, () => {
    test.use({ startWith: { colorScheme } })

    for (const content of ['empty', 'sample'] as const) {
      for (const size of SIZES) {
        const name = `${content} ${colorScheme} ${size.width}×${size.height}`
        test(name, async ({ canalog: { page, app } }) => {
          test.setTimeout(240_000)
          await resize(app, size)
          if (content === 'sample') await showSample(page)
          const folder = join(SHOTS_FOLDER, name)
          rmSync(folder, { recursive: true, force: true })
          mkdirSync(folder, { recursive: true })
          const pictures: string[] = []
          for (const shot of SHOTS.filter(({ sampleOnly }) => content === 'sample' || !sampleOnly)) {
            await shot.open(page)
            const number = String(pictures.length + 1).padStart(2, '0')
            const path = join(folder, `${number} ${shot.name}.png`)
            await picture(page, path)
            pictures.push(path)
            await leave(page)
          }
          await contactSheet(folder, pictures)
        })
      }
    }
  })
}

test.describe('README', () => {
  test.describe(() => {
    test.use({ startWith: { colorScheme: 'dark' } })
    test('what to take on a flight, in the dark', async ({ canalog: { page, app } }) => {
      await resize(app, SIZES[0])
      await showSample(page)
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByRole('textbox', { name: 'Do anything' }).fill('pick flight')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('radio', { name: 'Flight' })).toBeChecked()
      await expect(page.getByRole('article', { name: /^Pick: / })).toContainText('cabin noise')
      await picture(page, join(DOCS, 'today-dark.png'))
    })
  })
  test.describe(() => {
    test.use({ startWith: { colorScheme: 'light' } })
    test('a device in the light', async ({ canalog: { page, app } }) => {
      await resize(app, SIZES[0])
      await showSample(page)
      await goTo(page, 'Collection')
      await page.getByRole('main').getByRole('link', { name: /ER4/ }).first().click()
      await page.getByRole('region', { name: 'Mounted now' }).waitFor()
      await picture(page, join(DOCS, 'device-light.png'))
    })
  })
})

async function resize(app: ElectronApplication, { width, height }: Size): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [wide, high]) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(Number(wide), Number(high))
    },
    [width, height],
  )
}

async function showSample(page: Page): Promise<void> {
  await given(page, 'data.sample', { on: true })
  await lookAgain(page)
}

/** The window as it stands, once nothing loads any more. */
async function picture(page: Page, path: string): Promise<void> {
  await expect(page.locator('[aria-busy="true"], .mantine-Loader-root')).toHaveCount(0)
  await page.mouse.move(0, 0)
  // Chromium now and then has no frame to give just after the window was resized or redrawn.
  await expect(async () => {
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  }).toPass({ timeout: 15_000 })
}

/** An open list takes the first Escape, the dialog below it the next. */
async function leave(page: Page): Promise<void> {
  const over = page.getByRole('dialog')
  await expect(async () => {
    if ((await over.count()) > 0) await page.keyboard.press('Escape')
    await expect(over).toHaveCount(0, { timeout: 1000 })
  }).toPass({ timeout: 15_000 })
}
