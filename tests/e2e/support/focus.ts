import type { Locator, Page } from '@playwright/test'
import { expect } from './test'

/** More stops than any screen has between two things of a journey. */
const MOST_STOPS = 120

/** Presses Tab until it is reached; wherever the focus stops on the way, it must be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached()
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
    await expect.poll(() => hiddenFocus(page)).toBeNull()
  }
  throw new Error(`${target} was not reached by Tab.`)
}

/** What has the focus without showing it; null when it is seen, or lies on the page as a whole. */
export function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return null
    const action = document.createElement('i')
    action.style.color = 'var(--canalog-action)'
    document.body.append(action)
    const brass = getComputedStyle(action).color
    action.remove()
    // A box that is ticked or a star is drawn by what lies beside its input, a field of many words around it.
    const around = focused.closest('label, [data-multiline] > *')
    const drawn = [focused, focused.nextElementSibling, focused.parentElement, around]
    // The link of a card spreads over the card by what comes after it.
    const styles = drawn.flatMap((element) => (element === null ? [] : [getComputedStyle(element)]))
    const seen = [...styles, getComputedStyle(focused, '::after')].some((style) => {
      const { outlineStyle, outlineWidth, borderTopColor, borderTopWidth } = style
      const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      // A field says it with its border.
      return outlined || (borderTopColor === brass && Number.parseFloat(borderTopWidth) >= 1)
    })
    return seen ? null : focused.outerHTML.slice(0, 300)
  })
}
