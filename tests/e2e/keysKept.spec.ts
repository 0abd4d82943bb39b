import { given, goTo, lookAgain } from './support/owner'
import { expect, test } from './support/test'

test('who walks into the end of a long list by key goes on with what comes', async ({
  canalog: { page },
}) => {
  await given(page, 'data.sample', { on: true })
  await lookAgain(page)
  await goTo(page, 'Sessions')
  const list = page.getByRole('list', { name: 'Sessions' })
  await expect(list.getByRole('checkbox').nth(39)).toBeAttached()
  await page.getByRole('button', { name: 'Show earlier' }).focus()
  await expect(list.getByRole('checkbox').nth(40)).toBeFocused()
})

test('what is typed after the key for the palette starts nothing, even before the palette is there', async ({
  canalog: { page },
}) => {
  await goTo(page, 'Collection')
  await page.evaluate(() => {
    const press = (init: KeyboardEventInit) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
    press({ key: 'k', code: 'KeyK', ctrlKey: true })
    press({ key: '9', code: 'Digit9' })
  })
  await expect(page.getByRole('textbox', { name: 'Do anything' })).toBeFocused()
  await expect(page).toHaveURL(/collection/)
})
