import type { Page } from '@playwright/test'
import { SAMPLE_ENDS_AT, sampleCollection } from '../../../src/shared/sample/sample'

/** What is in a text but a part of it is not to be seen: cut off by its box, or out of the window. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const own = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent?.trim() ?? '')
        .join(' ')
        .trim()
      if (own === '' || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue
      const box = element.getBoundingClientRect()
      // For screen readers only.
      if (box.width <= 1 || box.height <= 1) continue
      const { overflowX, overflowY } = getComputedStyle(element)
      const across = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const down = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 2
      // What is shortened on purpose says the whole in its title.
      if ((across || down) && element.closest('[title]') === null) found.push(`cut off: ${own}`)
    }
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`)
    return found
  })
}

/** Words that neither the catalogue nor the collection holds; the pseudo language puts its own in brackets. */
export async function unspoken(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const read: string[] = []
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement
      if (holder && !['SCRIPT', 'STYLE'].includes(holder.tagName))
        read.push(walker.currentNode.textContent ?? '')
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      for (const element of document.querySelectorAll(`[${name}]`))
        read.push(element.getAttribute(name) ?? '')
    }
    return read
  })
  return texts.filter((text) => wordsOf(outsideBrackets(text)).some((word) => !KNOWN.has(word)))
}

function outsideBrackets(text: string): string {
  let depth = 0
  let outside = ''
  for (const letter of text) {
    if (letter === '⟦') depth += 1
    else if (letter === '⟧') depth -= 1
    else if (depth === 0) outside += letter
  }
  return outside
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
}

/** What a collection calls its things, and what the region calls its months and days. */
const KNOWN: ReadonlySet<string> = new Set([
  ...wordsOf(textsIn(sampleCollection(SAMPLE_ENDS_AT)).join(' ')),
  ...wordsOf('Canalog Electron MIT CC BY-SA'),
  ...calendarWords(),
])

/** The names and notes in a collection, not its keys nor what has a list of values. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z_]+$/.test(value) ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function calendarWords(): string[] {
  const days = Array.from({ length: 12 * 28 }, (_, day) =>
    Date.UTC(2026, Math.floor(day / 28), 1 + (day % 28)),
  )
  return (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.DateTimeFormat('en-GB', { weekday: style, month: style, timeZone: 'UTC' })
    return days.flatMap((day) => wordsOf(format.format(day)))
  })
}
