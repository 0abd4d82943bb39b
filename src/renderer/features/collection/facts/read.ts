import type { Device } from '../../../../shared/gear/device'
import type { Money } from '../../../../shared/gear/money'
import { formatNumber, numbers } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'

/** What was typed, read; or what is wrong with it, as a sentence. An empty field means "not known". */
export type Read<T> = { readonly value: T } | { readonly wrong: string }

/** A number with a point or a comma, with or without its unit behind it. */
export function readNumber(
  text: string,
  { unit, min, max }: { readonly unit: string; readonly min: number; readonly max: number },
): Read<number | null> {
  if (text === '') return { value: null }
  const { wrong } = t.collection.facts
  const number = numberIn(text)
  if (number === null) return { wrong: wrong.noNumber({ unit }) }
  return number < min || number > max
    ? { wrong: wrong.range({ min: plainText(min), max: plainText(max), unit }) }
    : { value: number }
}

export function readText(text: string, longest: number): Read<string | null> {
  if (text.length > longest)
    return { wrong: t.collection.facts.wrong.tooLong({ most: formatNumber(longest) }) }
  return { value: text === '' ? null : text }
}

/** `98 dB/mW`, `115 dB/V`; without a unit dB/mW is meant. */
export function readSensitivity(text: string): Read<Device['sensitivity']> {
  if (text === '') return { value: null }
  const value = numberIn(text)
  if (value === null || value < 50 || value > 160) return { wrong: t.collection.facts.wrong.sensitivity }
  const unit = /\/\s*v/i.test(text) ? 'dB/V' : 'dB/mW'
  return { value: { value, unit } }
}

/** Names between commas, each once. */
export function readCodecs(text: string): Read<string[]> {
  const names = text
    .split(/[,、，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.some((name) => name.length > 40)) return { wrong: t.collection.facts.wrong.codecs }
  return { value: [...new Set(names)] }
}

/** `129`, `129 EUR`; without a currency the usual one is meant. */
export function readMoney(text: string, usualCurrency: string): Read<Money | null> {
  if (text === '') return { value: null }
  const amount = numberIn(text)
  if (amount === null || amount > 1e9)
    return { wrong: t.collection.facts.wrong.amount({ currency: usualCurrency }) }
  return { value: { amount, currency: /[A-Za-z]{3}/.exec(text)?.[0].toUpperCase() ?? usualCurrency } }
}

export function plainNumber(value: number | null): string {
  return value === null ? '' : plainText(value)
}

/** Digits without groups, as they are typed. */
function plainText(value: number): string {
  return numbers({ useGrouping: false, maximumFractionDigits: 10 }).format(value)
}

function numberIn(text: string): number | null {
  const digits = /^\s*(\d+(?:[.,]\d+)?)/.exec(text)?.[1]
  return digits === undefined ? null : Number(digits.replace(',', '.'))
}
