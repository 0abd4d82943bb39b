import { productSchema } from '@shared/parts/part'
import { offerOf, rankSpares, type SpareProduct } from '@shared/parts/replacing'
import { describe, expect, test } from 'vitest'

const spare = (id: string, fields: Partial<Omit<SpareProduct, 'product'>> = {}): SpareProduct => ({
  product: productSchema.parse({ id, kind: 'tips', brand: 'Test', model: id }),
  unopenedPairs: 1,
  halfBeside: false,
  fit: { fits: null, text: 'Nobody knows.' },
  sealed: null,
  comfortableMinutes: null,
  hoursHere: 0,
  ...fields,
})
const FITS = { fits: true, text: 'Fits.' }

describe('what could take over', () => {
  test('comes by proof: an unused half beside it, sealed here, fits, worn here, not known', () => {
    const ranked = rankSpares([
      spare('unknown'),
      spare('worn', { hoursHere: 3 }),
      spare('fits', { fit: FITS }),
      spare('sealed', { sealed: true }),
      spare('half', { halfBeside: true, unopenedPairs: 0 }),
    ])
    expect(ranked.map(({ product }) => product.id)).toEqual(['half', 'sealed', 'fits', 'worn', 'unknown'])
  })

  test('of equal proof the longer comfortable, then the longer worn, then what there is more of', () => {
    const ranked = rankSpares([
      spare('many', { sealed: true, unopenedPairs: 4 }),
      spare('worn', { sealed: true, hoursHere: 9 }),
      spare('comfortable', { sealed: true, comfortableMinutes: 120 }),
    ])
    expect(ranked.map(({ product }) => product.id)).toEqual(['comfortable', 'worn', 'many'])
  })

  test('is never what is known not to fit, not to seal, or not there', () => {
    expect(
      rankSpares([
        spare('loose', { fit: { fits: false, text: 'Too loose.' } }),
        spare('leaks', { sealed: false }),
        spare('gone', { unopenedPairs: 0 }),
      ]),
    ).toEqual([])
  })

  test('is offered with its reason and how many are left', () => {
    expect(offerOf(spare('E', { sealed: true, unopenedPairs: 2 }))).toEqual({
      kind: 'other',
      with: 'E',
      name: 'Test E',
      left: 2,
      fits: true,
      why: 'Sealed for you here.',
    })
    expect(offerOf(spare('X'))).toMatchObject({ fits: null, why: 'Nobody knows.' })
  })
})
