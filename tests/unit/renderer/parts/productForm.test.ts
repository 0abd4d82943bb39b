import { describe, expect, it } from 'vitest'
import {
  EMPTY_PRODUCT,
  formOf,
  productDraftOf,
  sameProduct,
} from '../../../../src/renderer/features/parts/productForm'
import { stockDraftOf } from '../../../../src/renderer/features/parts/stockForm'
import { productSchema, stockLotSchema } from '../../../../src/shared/parts/part'
import { productDraftSchema, stockDraftSchema } from '../../../../src/shared/parts/views'

const comply = productSchema.parse({
  id: 'comply',
  kind: 'tips',
  brand: 'Comply',
  model: 'T-100',
  size: 'M',
  boreMm: 3.1,
  life: { lifeHours: 90 },
  notes: 'the soft ones',
})

describe('writing down a product', () => {
  it('needs a brand and a model', () => {
    expect(productDraftOf(EMPTY_PRODUCT, null)).toBeNull()
    expect(productDraftOf({ ...EMPTY_PRODUCT, brand: 'Comply', model: ' ' }, null)).toBeNull()
  })

  it('changes nothing when it is saved as it was', () => {
    const draft = productDraftSchema.parse(productDraftOf(formOf(comply), comply))
    expect({ ...draft, id: 'comply' }).toEqual(comply)
  })

  it('drops the facts that another kind does not have', () => {
    const draft = productDraftOf({ ...formOf(comply), kind: 'cable', connector: 'MMCX' }, null)
    expect(draft).toMatchObject({
      kind: 'cable',
      boreMm: null,
      size: null,
      material: null,
      connector: 'MMCX',
    })
  })

  it('recognises a product that is in the list, whatever the case', () => {
    const form = { ...EMPTY_PRODUCT, brand: 'comply ', model: 't-100', size: 'm' }
    expect(sameProduct(comply, form)).toBe(true)
    expect(sameProduct(comply, { ...form, size: 'L' })).toBe(false)
  })
})

describe('writing down stock', () => {
  const form = { pairs: 6, acquiredOn: '2026-11-22', price: 24.9, currency: 'EUR' }

  it('takes the price for all pairs together and remembers how many were bought', () => {
    expect(stockDraftSchema.parse(stockDraftOf(form, null))).toEqual({
      pairs: 6,
      pairsBought: 6,
      acquiredOn: '2026-11-22',
      price: { amount: 24.9, currency: 'EUR' },
    })
  })

  it('keeps how many were bought when what is left is corrected', () => {
    const lot = stockLotSchema.parse({ id: 'lot', product: 'comply', pairs: 2, pairsBought: 3 })
    expect(stockDraftOf({ ...form, pairs: 1 }, lot)?.pairsBought).toBe(3)
  })

  it('waits for a number of pairs', () => {
    expect(stockDraftOf({ ...form, pairs: null }, null)).toBeNull()
  })
})
