import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { de } from '../../src/shared/i18n/de'
import { ja } from '../../src/shared/i18n/ja'
import { zh } from '../../src/shared/i18n/zh'
import { expect, test } from './released'

// English is at hand; each of these comes from files of its own, one for the page and one for the rest of the app.
for (const [language, texts] of [
  ['de', de],
  ['ja', ja],
  ['zh', zh],
] as const) {
  test(`the released app speaks ${language}, in its page and where a collection does not open`, async ({
    folder,
    start,
  }) => {
    const first = await start({ CANALOG_LANGUAGE: language })
    await expect(first.page.getByRole('heading', { name: texts.today.firstStart.title })).toBeVisible()
    await expect(first.page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`))
    await first.end()

    writeFileSync(join(folder, 'collection.db'), 'nothing that SQLite knows')
    const second = await start({ CANALOG_LANGUAGE: language })
    await expect(second.page.getByRole('heading')).toHaveText(texts.recovery.troubles.not_database.title)
    await second.end()
  })
}
