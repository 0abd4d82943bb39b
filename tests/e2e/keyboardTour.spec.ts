import { hiddenFocus, tabTo } from './support/focus'
import { expect, test } from './support/test'

const ER4XR = 'Etymotic ER4XR'

test('from the first pair to a replacement taken back, by keys alone, with the focus always seen', async ({
  page,
}) => {
  test.slow()
  // The border of a field takes its time to say that it has the focus.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { keyboard } = page
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const button = (name: string | RegExp) => main.getByRole('button', { name })

  await test.step('add a device', async () => {
    await tabTo(page, main.getByRole('link', { name: 'Add your first pair' }))
    await keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: 'Brand or model' })).toBeFocused()
    await keyboard.type('er4xr')
    const found = page.getByRole('listbox', { name: 'Found in the catalogue' })
    await expect(found.getByRole('option', { selected: true })).toContainText(ER4XR)
    await keyboard.press('Enter')
    await expect(page.getByText('Added just now:')).toContainText(ER4XR)
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('a dialog gives the focus back to what opened it', async () => {
    const add = button('Add a device')
    await tabTo(page, add)
    await keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: 'Brand or model' })).toBeFocused()
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(add).toBeFocused()
    expect(await hiddenFocus(page)).toBeNull()
  })

  await test.step('add a pack of tips', async () => {
    await keyboard.press('3')
    await tabTo(page, button('Add …'))
    await keyboard.press('Enter')
    await expect(dialog.getByRole('textbox', { name: 'Brand' })).toBeFocused()
    await keyboard.type('Comply')
    await tabTo(page, dialog.getByRole('combobox', { name: 'Model' }))
    await keyboard.type('T-100')
    await tabTo(page, dialog.getByRole('textbox', { name: 'Size' }))
    await keyboard.type('M')
    await tabTo(page, dialog.getByRole('textbox', { name: 'Pairs in a pack' }))
    await keyboard.press('ControlOrMeta+a')
    await keyboard.type('3')
    await expect(dialog.getByRole('status')).toContainText('3 pairs')
    await keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(button('Add …')).toBeFocused()
  })

  await test.step('mount a pair from stock', async () => {
    await tabTo(page, page.getByRole('tab', { selected: true }))
    const stock = page.getByRole('tab', { name: /^Stock/ })
    for (let tab = 0; tab < 5 && (await stock.getAttribute('aria-selected')) !== 'true'; tab += 1) {
      await keyboard.press('ArrowRight')
    }
    await expect(stock).toBeFocused()
    await tabTo(page, button('Mount …'))
    await keyboard.press('Enter')
    await tabTo(page, dialog.getByRole('combobox', { name: 'Device' }))
    await keyboard.type('er4')
    await expect(page.getByRole('option', { name: ER4XR })).toBeVisible()
    await keyboard.press('Enter')
    await expect(dialog.getByRole('combobox', { name: 'Device' })).toHaveValue(ER4XR)
    await tabTo(page, dialog.getByRole('button', { name: 'Open and mount' }))
    await keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(button('Mount …')).toBeFocused()
  })

  await test.step('start, stop and rate a session', async () => {
    await keyboard.press('2')
    await tabTo(page, main.getByRole('link', { name: ER4XR }))
    await keyboard.press('Enter')
    await tabTo(page, button('Start session'))
    await keyboard.press('Enter')
    const bar = page.getByRole('region', { name: 'Running session' })
    await expect(bar.getByRole('timer')).toHaveText(/0:00:0[1-9]/)
    await tabTo(page, bar.getByRole('button', { name: 'Stop' }))
    await keyboard.press('Enter')
    await expect(page.getByText('How was it?')).toBeVisible()
    await tabTo(page, bar.getByRole('radio').first())
    for (let star = 0; star < 6 && !(await isFocused('4 of 5')); star += 1) await keyboard.press('ArrowRight')
    await keyboard.press('Space')
    await expect(bar.getByRole('radio', { name: '4 of 5' })).toBeChecked()
    expect(await hiddenFocus(page)).toBeNull()

    function isFocused(name: string) {
      return bar.getByRole('radio', { name }).evaluate((element) => element === document.activeElement)
    }
  })

  await test.step('replace the tips, and take it back', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Tips & pads' }))
    await keyboard.press('Enter')
    await tabTo(page, button('Replace · 2 pairs left'))
    await keyboard.press('Enter')
    const worn = page.getByRole('menuitem', { name: 'Clearly worn' })
    for (let item = 0; item < 8 && !(await worn.evaluate((e) => e === document.activeElement)); item += 1) {
      await keyboard.press('ArrowDown')
      expect(await hiddenFocus(page)).toBeNull()
    }
    await keyboard.press('Enter')
    await expect(button('Replace · 1 pair left')).toBeVisible()
    await keyboard.press('ControlOrMeta+z')
    await expect(button('Replace · 2 pairs left')).toBeVisible()
  })
})
