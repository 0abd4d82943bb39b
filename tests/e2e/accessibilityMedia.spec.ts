import type { ElectronApplication, Page } from '@playwright/test'
import { hiddenFocus } from './support/focus'
import { given, lookAgain } from './support/owner'
import { PLACES, visit } from './support/places'
import { expect, test } from './support/test'

test.beforeEach(async ({ page }) => {
  await given(page, 'data.sample', { on: true })
  await lookAgain(page)
})

test('at twice the size nothing lies beyond the edge of a screen', async ({ canalog: { app, page } }) => {
  test.slow()
  await zoom(app, 2)
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThanOrEqual(640)
  const beyond: Record<string, readonly string[]> = {}
  for (const place of PLACES) {
    await visit(page, place)
    const found = await outOfReach(page)
    if (found.length > 0) beyond[place.name] = found
  }
  expect(beyond).toEqual({})
})

test('nothing moves where motion is to be reduced', async ({ page }) => {
  const places = PLACES.filter(({ name }) => ['today', 'palette', 'settings'].includes(name))
  for (const place of places) {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await visit(page, place)
    expect(await moving(page), place.name).not.toEqual([])
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await visit(page, place)
    expect(await moving(page), place.name).toEqual([])
  }
})

test('with forced colours the focus, the choice and the wear are still seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const nav = page.getByRole('navigation', { name: 'Screens' })
  await expect(nav.getByRole('link', { name: 'Today' })).toHaveCSS('outline-style', 'solid')
  await expect(nav.getByRole('link', { name: 'Sessions' })).toHaveCSS('outline-style', 'none')
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab')
    expect(await hiddenFocus(page)).toBeNull()
  }
  await page.keyboard.press('3')
  const meters = page.locator('div:has(> meter)')
  await expect(meters.first()).toBeVisible()
  const lit = meters.locator('i[data-tone="fine"]').first()
  const dark = meters.locator('i:not([data-tone])').first()
  expect(await lit.evaluate(ground)).not.toBe(await dark.evaluate(ground))
})

function ground(element: Element): string {
  return getComputedStyle(element).backgroundColor
}

async function zoom(app: ElectronApplication, factor: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, by) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setContentSize(1280, 800)
    window?.webContents.setZoomFactor(by)
  }, factor)
}

/** What makes the page scroll sideways, and what can be worked but cannot be brought into the window. */
function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrolling = [document.documentElement, document.body, ...document.querySelectorAll('main')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ tagName, scrollWidth, clientWidth }) => `${tagName} is ${scrollWidth} wide in ${clientWidth}`)
    const workable = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, [tabindex="0"]',
    )
    const over = document.querySelector('[role="dialog"][aria-modal="true"]')
    const unreached = [...workable]
      .filter((element) => (over === null || over.contains(element)) && element.checkVisibility())
      .filter((element) => {
        element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
        const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
        // What is only heard has no size worth the name.
        if (width < 4 || height < 4) return false
        const tall = height > innerHeight
        return left < -1 || right > innerWidth + 1 || (!tall && (top < -1 || bottom > innerHeight + 1))
      })
      .map((element) => `cannot be reached: ${element.outerHTML.slice(0, 160)}`)
    return [...scrolling, ...unreached]
  })
}

/** What would take its time to change, were it changed now. */
function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const longest = (durations: string) =>
      Math.max(...durations.split(',').map((text) => Number.parseFloat(text)))
    return [...document.querySelectorAll('body, body *')]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
        const animated = animationName !== 'none' && longest(animationDuration) > 0.001
        return animated || longest(transitionDuration) > 0.001
      })
      .map((element) => element.outerHTML.slice(0, 120))
  })
}
