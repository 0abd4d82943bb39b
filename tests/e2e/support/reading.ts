import type { Page } from '@playwright/test'
import { LANGUAGE_NAMES } from '../../../src/shared/i18n/languages'
import { REMARKS } from '../../../src/shared/sample/away'
import { SAMPLE_ENDS_AT, sampleCollection } from '../../../src/shared/sample/sample'

/** What is in a text but a part of it is not to be seen: cut off by a box around it, or out of the window. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** What lies beyond a box that hides it is cut off; what lies beyond one that scrolls can be reached. */
    function isCut(element: HTMLElement, text: DOMRect): boolean {
      for (let box: HTMLElement | null = element; box !== null; box = box.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(box)
        if (position === 'fixed') return false
        const { left, right, top, bottom } = box.getBoundingClientRect()
        // For screen readers only.
        if (right - left <= 1 || bottom - top <= 1) return false
        if (/auto|scroll/.test(overflowX + overflowY)) return false
        if (overflowX !== 'visible' && (text.right > right + 1 || text.left < left - 1)) return true
        if (overflowY !== 'visible' && (text.bottom > bottom + 4 || text.top < top - 4)) return true
      }
      return false
    }
    const found: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      if (texts.length === 0 || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue
      // What is shortened on purpose says the whole in its title.
      if (element.closest('[title]') !== null) continue
      for (const text of texts) {
        const range = document.createRange()
        range.selectNodeContents(text)
        if (isCut(element, range.getBoundingClientRect())) found.push(`cut off: ${text.textContent?.trim()}`)
      }
    }
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`)
    return found
  })
}

/** Words that neither the catalogue nor the collection holds; the pseudo language puts its own in brackets. */
export async function unspoken(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    /** Neither for people nor for any language but its own. */
    const unread = 'script, style, [translate="no"], textarea[aria-hidden]'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const read: string[] = []
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement?.closest(unread) === null)
        read.push(walker.currentNode.textContent ?? '')
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      for (const element of document.querySelectorAll(`[${name}]:not(${unread})`))
        read.push(element.getAttribute(name) ?? '')
    }
    return read
  })
  return texts.filter((text) => {
    const outside = outsideBrackets(text)
    return !ADDRESS.test(outside) && wordsOf(outside).some((word) => !KNOWN.has(word))
  })
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

/** Where a file or a time zone is: `/home/anna/.config/Canalog`, `Europe/Berlin`. */
const ADDRESS = /^\S*\/\S*$/

/** What a collection calls its things, what has one name in every language, and what the region calls its months and days. */
const KNOWN: ReadonlySet<string> = new Set([
  ...wordsOf(textsIn(sampleCollection(SAMPLE_ENDS_AT)).join(' ')),
  ...wordsOf(Object.values(REMARKS).flat().join(' ')),
  ...wordsOf('Canalog Electron MIT CC BY-SA Bluetooth'),
  ...wordsOf(Object.values(LANGUAGE_NAMES).join(' ')),
  ...wordsOf(Intl.supportedValuesOf('currency').join(' ')),
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
