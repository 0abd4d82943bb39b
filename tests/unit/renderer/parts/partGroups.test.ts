import { describe, expect, it } from 'vitest'
import { groupParts } from '../../../../src/renderer/features/parts/partGroups'
import { type Part, partSchema, productSchema } from '../../../../src/shared/parts/part'
import type { PartRow, ProductRow } from '../../../../src/shared/parts/views'

const comply = productSchema.parse({ id: 'comply', kind: 'tips', brand: 'Comply', model: 'T-100', size: 'M' })
const dekoni = productSchema.parse({ id: 'dekoni', kind: 'pads', brand: 'Dekoni', model: 'Elite' })
const ALL = { kind: null, text: '' }
const NONE = new Map<string, never>()
const nameOf = (id: string) => (id === 'hd600' ? 'Sennheiser HD 600' : 'Etymotic ER4XR')

function row(
  id: string,
  product: PartRow['product'],
  device: string | null,
  more: Partial<Part> = {},
): PartRow {
  const slot = product.kind === 'adapter' ? 'cable' : product.kind
  return {
    part: { ...partSchema.parse({ id, product: product.id }), ...more },
    product,
    mount: device === null ? null : { id: 1, device, slot, side: 'both', fromAt: 0 },
    wear: null,
  }
}

function stock(product: PartRow['product'], unopenedPairs: number, inUse: number): ProductRow {
  return { product, lots: [], unopenedPairs, inUse, inDrawer: 0, retired: 0 }
}

describe('where tips and pads are', () => {
  const rows = [
    row('a', comply, 'er4xr'),
    row('b', comply, null),
    row('c', dekoni, 'hd600'),
    row('d', comply, null, { retiredAt: 10, retireReason: 'lost' }),
    row('e', comply, null, { retiredAt: 20, retireReason: 'worn_out' }),
  ]

  it('puts each part into exactly one list', () => {
    const groups = groupParts(rows, [], nameOf, ALL, NONE)
    expect(groups.mounted.map(({ part }) => part.id)).toEqual(['a', 'c'])
    expect(groups.drawer.map(({ part }) => part.id)).toEqual(['b'])
    expect(groups.retired.map(({ part }) => part.id)).toEqual(['e', 'd'])
  })

  it('finds a part by its product and by the device it is on', () => {
    const found = (text: string) =>
      groupParts(rows, [], nameOf, { kind: null, text }, NONE).mounted.map(({ part }) => part.id)
    expect(found('hd 600')).toEqual(['c'])
    expect(found('comply er4')).toEqual(['a'])
    expect(found('comply hd')).toEqual([])
  })

  it('shows one kind in all lists', () => {
    const groups = groupParts(
      rows,
      [stock(comply, 2, 1), stock(dekoni, 0, 1)],
      nameOf,
      { kind: 'pads', text: '' },
      NONE,
    )
    expect(groups.mounted.map(({ part }) => part.id)).toEqual(['c'])
    expect(groups.stock.map(({ product }) => product.id)).toEqual(['dekoni'])
    expect(groups.drawer).toEqual([])
  })

  it('lists what is to be ordered first at the top, and what never is by name', () => {
    const final = productSchema.parse({ id: 'final', kind: 'tips', brand: 'Final', model: 'E' })
    const products = [stock(comply, 5, 1), stock(final, 0, 0), stock(dekoni, 0, 1)]
    const outlooks = new Map([
      ['comply', { orderBy: null }],
      ['dekoni', { orderBy: '2026-12-01' }],
    ])
    const groups = groupParts([], products, nameOf, ALL, outlooks)
    expect(groups.stock.map(({ product }) => product.id)).toEqual(['dekoni', 'comply', 'final'])
  })
})
