import { describe, expect, it } from 'vitest'
import { matchPasted, splitBrand } from '../../../src/shared/catalogue/pasted'
import { createCatalogueSearch } from '../../../src/shared/catalogue/search'
import { shippedCatalogue } from './shippedCatalogue'

const models = shippedCatalogue()
const brands = [...new Set(models.map(({ brand }) => brand))]
const search = createCatalogueSearch(models)
const match = (line: string) => matchPasted([line], search, brands)[0]

describe('a pasted list', () => {
  it.each([
    ['Sennheiser HD 600', 'exact', 'HD 600'],
    ['etymotic er4-xr', 'exact', 'ER4XR'],
    ['WH-1000XM5', 'exact', 'WH-1000XM5'],
    ['Senheiser HD600', 'likely', 'HD 600'],
    ['Sennheiser HD 600 (second-hand, scratched)', 'likely', 'HD 600'],
    ['my home-made cans', 'none', undefined],
    ['Sennheiser HD 67777', 'none', undefined],
    ['X', 'none', undefined],
  ])('%s: %s', (line, confidence, model) => {
    const found = match(line)
    expect(found?.confidence).toBe(confidence)
    expect(found?.match?.model).toBe(model)
  })

  it('keeps the owner’s words and drops bullets, numbering and empty lines only', () => {
    const lines = ['- Senheiser HD600', '', '  2) 1MORE Aero ', '[x] 64 Audio U12t', '7Hz Zero', '***']
    expect(matchPasted(lines, search, brands).map(({ line }) => line)).toEqual([
      'Senheiser HD600',
      '1MORE Aero',
      '64 Audio U12t',
      '7Hz Zero',
    ])
    expect(match('Senheiser HD600')).toMatchObject({ brand: 'Senheiser', model: 'HD600' })
  })
})

describe('taking a name apart', () => {
  it('takes the longest brand it knows', () => {
    expect(splitBrand('dan clark audio Ether 9', brands)).toEqual({
      brand: 'dan clark audio',
      model: 'Ether 9',
      known: true,
    })
    expect(splitBrand('64 Audio Prototype', brands)).toMatchObject({ brand: '64 Audio', model: 'Prototype' })
  })
  it('guesses the first word for a brand it does not know, and says so', () => {
    expect(splitBrand('Garage Cans One', brands)).toEqual({
      brand: 'Garage',
      model: 'Cans One',
      known: false,
    })
  })
  it('says what is missing', () => {
    expect(splitBrand('Sennheiser', brands)).toEqual({ brand: 'Sennheiser', model: null, known: true })
    expect(splitBrand('Prototype', brands)).toEqual({ brand: null, model: 'Prototype', known: false })
  })
})
