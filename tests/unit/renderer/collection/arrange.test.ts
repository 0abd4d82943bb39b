import { describe, expect, test } from 'vitest'
import {
  arrange,
  type Filters,
  pricePerHour,
  tagsOf,
} from '../../../../src/renderer/features/collection/list/arrange'
import { deviceSchema } from '../../../../src/shared/gear/device'
import type { DeviceCard, DeviceDraft } from '../../../../src/shared/gear/views'

const EVERYTHING: Filters = { text: '', forms: [], statuses: [], tags: [], favourites: false }

function card(model: string, draft: Partial<DeviceDraft> = {}, use: Partial<DeviceCard> = {}): DeviceCard {
  const device = deviceSchema.parse({ id: model, brand: 'Brand', model, form: 'over_ear', ...draft })
  return { device, hours: 0, sessions: 0, lastUsedAt: null, photo: null, mounted: [], worst: 'fine', ...use }
}

function names(cards: readonly DeviceCard[]): string[] {
  return cards.map(({ device }) => device.model)
}

describe('arranging the collection', () => {
  test('names sort with their numbers as numbers', () => {
    const cards = [card('HD 1000'), card('HD 600'), card('HD 25')]
    expect(names(arrange(cards, EVERYTHING, { sort: 'name', reversed: false }))).toEqual([
      'HD 25',
      'HD 600',
      'HD 1000',
    ])
  })

  test('the latest added comes first, and last when turned round', () => {
    const cards = [card('first'), card('second'), card('third')]
    expect(names(arrange(cards, EVERYTHING, { sort: 'added', reversed: false }))[0]).toBe('third')
    expect(names(arrange(cards, EVERYTHING, { sort: 'added', reversed: true }))[0]).toBe('first')
  })

  test('what was never used comes after what was used long ago', () => {
    const cards = [card('never'), card('long ago', {}, { lastUsedAt: 1 })]
    expect(names(arrange(cards, EVERYTHING, { sort: 'last_used', reversed: false }))).toEqual([
      'long ago',
      'never',
    ])
  })

  test('without a price, or without use, there is no price per hour', () => {
    const price = { amount: 100, currency: 'EUR' }
    expect(pricePerHour(card('used', { price }, { hours: 50 }))).toBe(2)
    expect(pricePerHour(card('new', { price }))).toBeNull()
    expect(pricePerHour(card('gift', {}, { hours: 50 }))).toBeNull()
  })

  test('retired and lost ones are shown only when asked for', () => {
    const cards = [card('here'), card('gone', { status: 'retired' }), card('away', { status: 'lost' })]
    const order = { sort: 'name', reversed: false } as const
    expect(names(arrange(cards, EVERYTHING, order))).toEqual(['here'])
    expect(names(arrange(cards, { ...EVERYTHING, statuses: ['retired', 'lost'] }, order))).toEqual([
      'away',
      'gone',
    ])
  })

  test('every word of the search must be somewhere, in any case and without accents', () => {
    const cards = [card('Köln', { tags: ['Travel'] }), card('Bonn', { tags: ['Travel'] })]
    const found = arrange(cards, { ...EVERYTHING, text: 'travel koln' }, { sort: 'name', reversed: false })
    expect(names(found)).toEqual(['Köln'])
  })

  test('tags come by how often they are used', () => {
    const cards = [card('a', { tags: ['desk', 'mix'] }), card('b', { tags: ['mix'] })]
    expect(tagsOf(cards)).toEqual(['mix', 'desk'])
  })
})
