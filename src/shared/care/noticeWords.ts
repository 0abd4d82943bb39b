import { t } from '../i18n/texts'
import { type AttentionItem, urgency } from './items'
import { placeOf, titleWithPlace } from './names'

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
  const { key, title, why } = item
  const place = placeOf(item)
  return { title, body: place === null ? why : t.care.notices.inPlace({ place, why }), keys: [key] }
}

/** `5 things are due` over `Clean Comply T-100 M on Variations, replace … and 2 more` */
function digest(items: readonly AttentionItem[]): Notice {
  const allDue = items.every(({ state }) => urgency(state) >= urgency('due'))
  const count = items.length
  const titles = items.slice(0, NAMED_IN_DIGEST).map(titleWithPlace)
  return {
    title: allDue ? t.care.notices.due({ count }) : t.care.notices.toSeeTo({ count }),
    body: t.care.notices.together({ titles, more: count - titles.length }),
    keys: items.map(({ key }) => key),
  }
}
