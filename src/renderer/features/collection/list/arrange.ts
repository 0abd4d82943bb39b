import { type DeviceStatus, deviceName, type Form } from '../../../../shared/gear/device'
import type { DeviceCard } from '../../../../shared/gear/views'
import { collators } from '../../../../shared/i18n/kit'
import { t } from '../../../../shared/i18n/texts'

export const SORTS = ['name', 'hours', 'last_used', 'added', 'price_per_hour'] as const
export type Sort = (typeof SORTS)[number]

export interface Order {
  readonly sort: Sort
  /** Against the sort's own direction: names from Z, fewest hours first … */
  readonly reversed: boolean
}

/** What to show; an empty list asks for nothing in particular. */
export interface Filters {
  readonly text: string
  readonly forms: readonly Form[]
  readonly statuses: readonly DeviceStatus[]
  readonly tags: readonly string[]
  readonly favourites: boolean
}

/** Shown only when their status is asked for. */
export const GONE: readonly DeviceStatus[] = ['retired', 'lost']

/** The cards that pass the filters, in order. Cards come in the order in which they were added. */
export function arrange(cards: readonly DeviceCard[], filters: Filters, order: Order): DeviceCard[] {
  const words = foldCase(filters.text).split(/\s+/).filter(Boolean)
  const shown = cards
    .map((card, added) => ({ card, added }))
    .filter(({ card }) => passes(card, filters) && hasWords(card, words))
    .sort(COMPARE[order.sort])
    .map(({ card }) => card)
  return order.reversed ? shown.reverse() : shown
}

/** What one hour has cost so far by the price of the device alone; null = price unknown or never used. */
export function pricePerHour({ device, hours }: DeviceCard): number | null {
  return device.price === null || hours <= 0 ? null : device.price.amount / hours
}

/** Tags in use, most frequent first. */
export function tagsOf(cards: readonly DeviceCard[]): string[] {
  const counts = new Map<string, number>()
  for (const { device } of cards) {
    for (const tag of device.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([tag]) => tag)
}

/** How many kinds of filter are set, the text aside. */
export function filterCount(filters: Filters): number {
  const { forms, statuses, tags, favourites } = filters
  return forms.length + statuses.length + tags.length + (favourites ? 1 : 0)
}

function passes({ device }: DeviceCard, { forms, statuses, tags, favourites }: Filters): boolean {
  const status = statuses.length > 0 ? statuses.includes(device.status) : !GONE.includes(device.status)
  return (
    status &&
    (forms.length === 0 || forms.includes(device.form)) &&
    tags.every((tag) => device.tags.includes(tag)) &&
    (!favourites || device.favourite)
  )
}

function hasWords({ device, mounted }: DeviceCard, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const parts = mounted.map(({ product }) => `${product.brand} ${product.model}`)
  const text = foldCase(
    [
      device.nickname ?? '',
      device.brand,
      device.model,
      t.gear.forms[device.form],
      ...device.tags,
      ...parts,
    ].join(' '),
  )
  return words.every((word) => text.includes(word))
}

interface Entry {
  readonly card: DeviceCard
  readonly added: number
}

/** Unknown comes last. */
const COMPARE: Readonly<Record<Sort, (a: Entry, b: Entry) => number>> = {
  name: byName,
  hours: (a, b) => b.card.hours - a.card.hours || byName(a, b),
  last_used: (a, b) => (b.card.lastUsedAt ?? -Infinity) - (a.card.lastUsedAt ?? -Infinity) || byName(a, b),
  added: (a, b) => b.added - a.added,
  price_per_hour: (a, b) =>
    (pricePerHour(a.card) ?? Infinity) - (pricePerHour(b.card) ?? Infinity) || byName(a, b),
}

function byName(a: Entry, b: Entry): number {
  return collators({ numeric: true, sensitivity: 'base' }).compare(
    deviceName(a.card.device),
    deviceName(b.card.device),
  )
}

function foldCase(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
