import { describe, expect, it } from 'vitest'
import { filterByWords } from '../../../src/renderer/app/paletteFilter'

const ACTIONS = [
  { group: 'Commands', actions: [{ id: 'keys', label: 'Show all keys' }] },
  {
    group: 'Start',
    actions: [
      { id: 'hd', label: 'Start Big open ones', keywords: ['Sennheiser', 'HD 600'] },
      { id: 'er', label: 'Start Etymotic ER4XR', keywords: ['Etymotic', 'ER4XR'] },
    ],
  },
]
const found = (query: string) =>
  filterByWords(query, ACTIONS).flatMap((entry) =>
    'actions' in entry ? entry.actions.map(({ id }) => id) : [entry.id],
  )

describe('the palette', () => {
  it('finds by words in any order', () => {
    expect(found('er4 start')).toEqual(['er'])
  })

  it('finds a device by its model although the owner calls it otherwise', () => {
    expect(found('start hd')).toEqual(['hd'])
  })

  it('leaves out groups without a match, and shows all for an empty query', () => {
    expect(filterByWords('keys', ACTIONS)).toHaveLength(1)
    expect(found(' ')).toEqual(['keys', 'hd', 'er'])
  })
})
