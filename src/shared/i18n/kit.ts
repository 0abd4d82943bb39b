// What messages are made with. A process speaks one language at a time, so the kit is asked, not handed around.
import type { Voice } from './languages'

let voice: Voice = { language: 'en', locale: 'en-GB', pseudo: false }

const caches = new Set<Map<string, unknown>>()

/** The language that is spoken now, and how its numbers and dates are written. */
export function currentVoice(): Voice {
  return voice
}

/** From now on messages count and write in this voice; `speak` changes it together with the texts. */
export function setVoice(next: Voice): void {
  voice = next
  for (const formatters of caches) formatters.clear()
}

/** The forms of a word by the plural rules of the language; `#` stands for the number. Languages without a singular give `other` alone. */
export interface PluralForms {
  readonly one?: string
  readonly other: string
}

/**
 * `plural(3, { one: '# day', other: '# days' })` → `3 days`
 * @param digits at most so many after the point
 */
export function plural(count: number, forms: PluralForms, digits = 0): string {
  const rule = pluralRules('').select(count)
  const form = rule === 'one' ? (forms.one ?? forms.other) : forms.other
  return form.replaceAll('#', formatNumber(count, digits))
}

/** @param digits at most so many after the point */
export function formatNumber(value: number, digits = 0): string {
  return numbersTo(digits).format(value)
}

/** `a, b and c`, `a, b or c`, in the manner of the language. */
export function formatList(
  items: readonly string[],
  type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction',
): string {
  return lists({ type }).format(items)
}

export const numbers = kept(
  (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(voice.locale, options),
)
export const dateTimes = kept((options: DateTimeOptions) => new Intl.DateTimeFormat(voice.locale, options))
const numbersTo = kept((digits: number) => numbers({ maximumFractionDigits: digits }))
/** For names in the order of the language. */
export const collators = kept((options: Intl.CollatorOptions) => new Intl.Collator(voice.locale, options))
const lists = kept((options: Intl.ListFormatOptions) => new Intl.ListFormat(voice.locale, options))
const pluralRules = kept(() => new Intl.PluralRules(voice.language))

/** An undefined option, such as the zone of the computer, is no option. */
export type DateTimeOptions = {
  [K in keyof Intl.DateTimeFormatOptions]: Intl.DateTimeFormatOptions[K] | undefined
}

/** Making a formatter is slow, so each is made once, until another voice speaks. */
function kept<O, F>(make: (options: O) => F): (options: O) => F {
  const formatters = new Map<string, F>()
  caches.add(formatters)
  return (options) => {
    const key = JSON.stringify(options)
    const known = formatters.get(key)
    if (known) return known
    const made = make(options)
    formatters.set(key, made)
    return made
  }
}
