import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownedByName } from '../../../src/shared/catalogue/owned'
import type { CatalogueModel } from '../../../src/shared/catalogue/schema'
import { createCatalogueSearch } from '../../../src/shared/catalogue/search'
import { shippedCatalogue } from './shippedCatalogue'

const models = shippedCatalogue()
const search = createCatalogueSearch(models)
const nameOf = (model: CatalogueModel) => `${model.brand} ${model.model}`
const first = (query: string) => search(query, 8).map(nameOf)[0]

describe('searching the catalogue', () => {
  it.each([
    ['senheiser hd60', 'Sennheiser HD 600'],
    ['moondrp variatons', 'Moondrop Variations'],
    ['etymotic er4 xr', 'Etymotic ER4XR'],
    ['wh1000xm5', 'Sony WH-1000XM5'],
    ['hd-600', 'Sennheiser HD 600'],
    ['hd600', 'Sennheiser HD 600'],
    ['600 hd sennheiser', 'Sennheiser HD 600'],
    ['sennhesier hd 650', 'Sennheiser HD 650'],
    ['senheiserhd650', 'Sennheiser HD 650'],
    ['beyredynamic dt 770', 'Beyerdynamic DT 770'],
    ['focal clera', 'Focal Clear'],
    ['hifman sundara', 'HIFIMAN Sundara'],
    ['openrn', 'Shokz OpenRun'],
    ['ie900', 'Sennheiser IE 900'],
    ['GALXY BUDS', 'Samsung Galaxy Buds'],
    ['moon drop variations', 'Moondrop Variations'],
  ])('finds for “%s” the %s first', (query, name) => {
    expect(first(query)).toBe(name)
  })

  it('waits for three letters or digits', () => {
    expect(search('hd', 8)).toEqual([])
    expect(search('h d-', 8)).toEqual([])
    expect(search('hd6', 8)).toHaveLength(8)
  })

  it('finds a misspelt brand while it is still being typed', () => {
    expect(search('senhei', 8).map(({ brand }) => brand)).toEqual(Array(8).fill('Sennheiser'))
  })

  it('names what most people know first when many names begin alike', () => {
    expect(search('hd6', 1)[0]).toMatchObject({ brand: 'Sennheiser', model: 'HD 600' })
  })

  it('finds nothing for words that name nothing', () => {
    expect(search('my diy cans', 8)).toEqual([])
    expect(search('---', 8)).toEqual([])
  })

  it('ranks beginnings before word beginnings before parts of words before misspelt finds', () => {
    const own = (brand: string, model: string): CatalogueModel => ({
      brand,
      model,
      form: 'in_ear',
      priceUsd: null,
      mentions: 1,
      hints: { anc: null, wireless: null, customMoulded: null, back: null, openEar: null },
    })
    const few = [
      own('Acme', 'Arla'),
      own('Acme', 'Nuaria'),
      own('Acme', 'Big Aria'),
      own('Acme', 'Aria Snow'),
      own('Acme', 'Aria'),
    ]
    const names = createCatalogueSearch(few)('aria', 9).map(({ model }) => model)
    expect(names).toEqual(['Aria', 'Aria Snow', 'Big Aria', 'Nuaria', 'Arla'])
    expect(createCatalogueSearch(few.toReversed())('aria', 9).map(({ model }) => model)).toEqual(names)
  })

  it('finds every model by its own full name, in any case and with any spacing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...models), fc.constantFrom('', ' ', '-', '_'), (model, joint) => {
        const written = nameOf(model).toUpperCase().replace(/[ -]/g, joint)
        expect(search(written, 3)).toContain(model)
      }),
      { seed: 3, numRuns: 150 },
    )
  })

  it('finds a long name again after two neighbouring letters were swapped', () => {
    const long = models.filter(({ brand }) => /^[a-z]{8,}$/i.test(brand))
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.integer({ min: 1, max: 6 }), (model, at) => {
        const { brand } = model
        const swapped = `${brand.slice(0, at)}${brand[at + 1]}${brand[at]}${brand.slice(at + 2)}`
        expect(search(`${swapped} ${model.model}`, 12)).toContain(model)
      }),
      { seed: 5, numRuns: 100 },
    )
  })
})

it('recognises what is already owned, however it is written', () => {
  const owned = [
    { id: 'a', brand: 'Sennheiser', model: 'HD600' },
    { id: 'b', brand: 'sennheiser', model: 'hd-600' },
    { id: 'c', brand: 'Samsung', model: 'Galaxy Buds+' },
  ]
  expect(ownedByName(owned)('Sennheiser', 'HD 600').map(({ id }) => id)).toEqual(['a', 'b'])
  expect(ownedByName(owned)('Samsung', 'Galaxy Buds')).toEqual([])
})
