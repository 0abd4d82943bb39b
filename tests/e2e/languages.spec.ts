import type { Page } from '@playwright/test'
import type { RunningApp } from './support/launch'
import { given } from './support/owner'
import { PLACES, visit } from './support/places'
import { cutOff, unspoken } from './support/reading'
import { expect, test } from './support/test'

/** What needs no words of one language to be reached. */
const REACHED_BY_ADDRESS = PLACES.filter(({ unfold }) => unfold === undefined)
const DIALOGS = ['/collection?add=true', '/parts?add=true', '/sessions?log=true']

test.describe('in a language that is longer than any other', () => {
  test.use({ startWith: { env: { CANALOG_LANGUAGE: 'pseudo' } } })

  test('nothing is cut off on the smallest window, and every word comes from the catalogue', async ({
    canalog,
    page,
  }) => {
    test.setTimeout(300_000)
    await showSample(canalog)
    const found: Record<string, readonly string[]> = {}
    for (const place of everyPlace()) {
      await visit(page, place)
      const problems = [...(await cutOff(page)), ...(await unspoken(page))]
      if (problems.length > 0) found[place.name] = problems
    }
    expect(found).toEqual({})
  })
})

for (const [language, script] of [
  ['de', /\p{Script=Latin}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
  ['zh', /\p{Script=Han}/u],
] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ startWith: { env: { CANALOG_LANGUAGE: language } } })

    test('every screen is written in it, and nothing is cut off', async ({ canalog, page }) => {
      test.setTimeout(300_000)
      await showSample(canalog)
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`))
      const found: Record<string, readonly string[]> = {}
      for (const place of everyPlace()) {
        await visit(page, place)
        expect(await heading(page)).toMatch(script)
        const problems = await cutOff(page)
        if (problems.length > 0) found[place.name] = problems
      }
      expect(found).toEqual({})
    })
  })
}

function everyPlace() {
  return [...REACHED_BY_ADDRESS, ...DIALOGS.map((address) => ({ name: address, address }))]
}

async function heading(page: Page): Promise<string> {
  return (await page.getByRole('heading').first().textContent()) ?? ''
}

async function showSample({ app, page }: RunningApp): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640))
  await given(page, 'data.sample', { on: true })
  await page.reload()
  await page.getByRole('navigation').first().waitFor()
}
