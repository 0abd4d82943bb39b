import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { RunOptions } from 'axe-core'
import { given, lookAgain } from './support/owner'
import { PLACES, visit } from './support/places'
import { expect, test } from './support/test'

const ALL_RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
/** The two themes share every element; they differ in their colours alone. */
const RULES_OF_COLOUR: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
}

/** What lies over a screen is the same without a collection. */
const EMPTY_PLACES = PLACES.filter(({ withCollection, unfold }) => !withCollection && unfold === undefined)

for (const content of ['empty', 'sample'] as const) {
  test(`axe finds nothing on any screen, ${content}, dark or light`, async ({ page }) => {
    test.setTimeout(600_000)
    // A colour on its way from one theme to the other is neither's.
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' })
    if (content === 'sample') {
      await given(page, 'data.sample', { on: true })
      await lookAgain(page)
    }
    const found: Record<string, readonly string[]> = {}
    for (const place of content === 'sample' ? PLACES : EMPTY_PLACES) {
      await visit(page, place)
      const inTheDark = await violations(page, ALL_RULES)
      await page.emulateMedia({ colorScheme: 'light' })
      const inTheLight = await violations(page, RULES_OF_COLOUR)
      await page.emulateMedia({ colorScheme: 'dark' })
      if (inTheDark.length + inTheLight.length > 0) found[place.name] = [...inTheDark, ...inTheLight]
    }
    expect(found).toEqual({})
  })
}

/** What axe objects to, and why. */
async function violations(page: Page, options: RunOptions): Promise<readonly string[]> {
  const results = await new AxeBuilder({ page })
    // Electron has no second page to gather the results of frames in, and the app has no frames.
    .setLegacyMode(true)
    .options({ ...options, resultTypes: ['violations'], iframes: false })
    .analyze()
  const objections = results.violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })))
  const meant = await Promise.all(
    objections.map(
      async ({ id, target }) => id !== 'region' || !(await isListOfAField(page, target.join(' '))),
    ),
  )
  return objections
    .filter((_, index) => meant[index])
    .map(({ id, html, failureSummary }) => `${id}: ${html.slice(0, 300)}\n${failureSummary}`)
}

/** Such a list hangs at the end of the page and belongs to its field by aria-controls, not to a landmark. */
function isListOfAField(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .evaluate((element) => element.matches('[role="presentation"]:has([role="listbox"])'))
}
