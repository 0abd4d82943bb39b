import { type AttentionItem, urgency } from './items'
import { titleWithPlace } from './names'

/** One native notification. */
export interface Notice {
  readonly title: string
  readonly body: string
  /** The items it speaks of, most urgent first: one opens it, several the attention list. */
  readonly keys: readonly string[]
}

/**
 * Up to three items speak for themselves, more of them as one.
 * @param together as one however few they are
 */
export function noticesFor(items: readonly AttentionItem[], together: boolean): readonly Notice[] {
  return items.length > MOST_AT_ONCE || (together && items.length > 1) ? [digest(items)] : items.map(single)
}

const MOST_AT_ONCE = 3
const NAMED_IN_DIGEST = 3

function single(item: AttentionItem): Notice {
  const { key, title, deviceName, why } = item
  const place = titleWithPlace(item) === title ? '' : `${deviceName ?? ''}: `
  return { title, body: `${place}${why}`, keys: [key] }
}

/** `5 things are due` over `Clean Comply T-100 M on Variations, replace …, and 2 more` */
function digest(items: readonly AttentionItem[]): Notice {
  const allDue = items.every(({ state }) => urgency(state) >= urgency('due'))
  const named = items.slice(0, NAMED_IN_DIGEST).map(titleWithPlace)
  const more = items.length - named.length
  const texts = [
    ...named.map((text, i) => (i === 0 ? text : lowered(text))),
    ...(more > 0 ? [`${more} more`] : []),
  ]
  return {
    title: allDue ? `${items.length} things are due` : `${items.length} things to see to`,
    body: listed(texts),
    keys: items.map(({ key }) => key),
  }
}

/** Titles begin with a verb. */
function lowered(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

/** `a and b`, `a, b and c` */
function listed(texts: readonly string[]): string {
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} and ${last}`
}
