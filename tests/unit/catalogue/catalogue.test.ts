import { describe, expect, it } from 'vitest'
import { parseCatalogue } from '../../../src/shared/catalogue/catalogue'
import { deviceDraft } from '../../../src/shared/catalogue/draft'
import { compact } from '../../../src/shared/catalogue/normalise'
import { catalogueModelSchema } from '../../../src/shared/catalogue/schema'
import { shippedCatalogue } from './shippedCatalogue'

const HEADER = 'brand,model,form_factor,source,price_usd,notes'
const models = shippedCatalogue()

function model(brand: string, name: string) {
  const found = models.find((each) => each.brand === brand && each.model === name)
  if (!found) throw new Error(`not in the catalogue: ${brand} ${name}`)
  return found
}

describe('reading a catalogue', () => {
  it('reads names with commas and quotes, prices and flags', () => {
    const parsed = parseCatalogue(
      `${HEADER}\r\nKoss,"The ""Pro"", mk2",on_ear,"AutoEq(crinacle,Filk);OPRA;squig.link(Ted…+2);ppgraph(3 lists)",49.5,form_basis=opra; anc; back=closed\r\n`,
    )
    expect(parsed).toEqual({
      ok: true,
      data: [
        {
          brand: 'Koss',
          model: 'The "Pro", mk2',
          form: 'on_ear',
          priceUsd: 49.5,
          mentions: 9,
          hints: { anc: true, wireless: null, customMoulded: null, back: 'closed', openEar: null },
        },
      ],
    })
  })

  it('takes a missing flag for unknown, and no flag from a variant label', () => {
    const parsed = parseCatalogue(`${HEADER}\nA,B,in_ear,x,,form_basis=opra; variants=anc off / wireless\n`)
    expect(parsed.ok && parsed.data[0]).toMatchObject({
      priceUsd: null,
      hints: { anc: null, wireless: null, customMoulded: null, back: null, openEar: null },
    })
  })

  it.each([
    ['a form that does not exist', 'A,B,ear_horn,x,,'],
    ['a price in words', 'A,B,in_ear,x,cheap,'],
    ['a missing model', 'A,,in_ear,x,,'],
    ['a row that is too short', 'A,B,in_ear'],
  ])('refuses %s and names the line', (_, row) => {
    const parsed = parseCatalogue(`${HEADER}\nA,A,in_ear,x,,\n${row}\n`)
    expect(parsed.ok).toBe(false)
    if (!parsed.ok) expect(parsed.error.path).toBe('line 3')
  })
})

describe('the shipped catalogue', () => {
  it('holds more than 5,000 models, each well formed and none twice', () => {
    expect(models.length).toBeGreaterThan(5000)
    for (const each of models) catalogueModelSchema.parse(each)
    expect(new Set(models.map((each) => compact(`${each.brand} ${each.model}`))).size).toBe(models.length)
  })

  it.each([
    ['Shokz', 'OpenRun'],
    ['Shokz', 'OpenRun Pro 2'],
    ['AfterShokz', 'Aeropex'],
    ['AfterShokz', 'Trekz Air'],
    ['Philips', 'TAA6606'],
    ['Haylou', 'PurFree BC01'],
    ['Suunto', 'Wing'],
  ])('knows the %s %s as bone conduction', (brand, name) => {
    expect(model(brand, name).form).toBe('bone_conduction')
  })

  it.each([
    ['Shokz', 'OpenFit'],
    ['Bose', 'Ultra Open Earbuds'],
    ['1MORE', 'Fit Open Earbuds S50'],
    ['Huawei', 'FreeClip'],
    ['Haylou', 'PurFree Buds'],
    ['Sony', 'LinkBuds'],
  ])('knows the %s %s as an earbud that leaves the ear open', (brand, name) => {
    expect(model(brand, name)).toMatchObject({ form: 'earbud', hints: { openEar: true } })
  })

  it('calls nothing open-ear that is worn in or over the ear', () => {
    expect(models.filter((each) => each.hints.openEar && each.form !== 'earbud')).toEqual([])
  })
})

describe('a device begun from the catalogue', () => {
  it('carries the facts that are known and nothing else', () => {
    expect(deviceDraft(model('Etymotic', 'ER4XR'))).toEqual({
      brand: 'Etymotic',
      model: 'ER4XR',
      form: 'in_ear',
    })
    expect(deviceDraft(model('Etymotic', 'ER4S (CIEM)'))).toMatchObject({ form: 'in_ear', fit: 'custom' })
    expect(deviceDraft(model('Sennheiser', 'HD 600 (2020)'))).toMatchObject({
      form: 'over_ear',
      back: 'open',
    })
  })

  it('is cable-free only where that is certain', () => {
    expect(deviceDraft(model('Shokz', 'OpenRun'))).toMatchObject({ wireless: true, wired: false })
    expect(deviceDraft(model('Bose', 'Ultra Open Earbuds'))).toMatchObject({ wireless: true, wired: false })
    expect(deviceDraft(model('Sennheiser', 'Momentum 2 True Wireless'))).toMatchObject({ wired: false })
    const neckband = deviceDraft(model('Bose', 'SoundSport Wireless'))
    expect(neckband.wireless).toBe(true)
    expect(neckband).not.toHaveProperty('wired')
  })

  it('never has a back where the form has none', () => {
    for (const each of models) {
      const draft = deviceDraft(each)
      if (draft.back) expect(['over_ear', 'on_ear']).toContain(draft.form)
      if (draft.fit) expect(draft.form).toBe('in_ear')
    }
  })
})
