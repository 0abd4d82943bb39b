import { describe, expect, it } from 'vitest'
import { cancelsNoise, deviceDraft } from '../../../src/shared/catalogue/draft'
import { lineFactsOf } from '../../../src/shared/catalogue/lines'
import { assume } from '../../../src/shared/gear/assumptions'
import { deviceSchema } from '../../../src/shared/gear/device'
import { shippedCatalogue } from './shippedCatalogue'

const models = shippedCatalogue()

function model(brand: string, name: string) {
  const found = models.find((each) => each.brand === brand && each.model === name)
  if (!found) throw new Error(`not in the catalogue: ${brand} ${name}`)
  return found
}

function added(brand: string, name: string) {
  return assume(deviceSchema.parse({ ...deviceDraft(model(brand, name)), id: 'd' }))
}

describe('a model begun from what its line says', () => {
  it.each([
    ['Sony', 'WF-1000XM5'],
    ['Sony', 'WF-C500'],
    ['Apple', 'Airpods Pro 2'],
    ['Apple', 'AirPods 3'],
    ['Samsung', 'Galaxy Buds'],
    ['Samsung', 'Galaxy Buds2 Pro'],
    ['Bose', 'QuietComfort Ultra Earbuds'],
    ['Jabra', 'Elite 85t'],
    ['Jabra', 'Elite 8 Active Gen 2'],
    ['Google', 'Pixel Buds Pro'],
    ['Bowers & Wilkins', 'Pi7 S2'],
    ['JBL', 'Live Pro 2 TWS'],
    ['JBL', 'TUNE 120TWS'],
    ['Anker', 'Soundcore Space A40'],
    ['Moondrop', 'Space Travel'],
  ])('takes the %s %s for a set without a wire', (brand, name) => {
    expect(deviceDraft(model(brand, name))).toMatchObject({ wired: false, wireless: true })
  })

  it.each([
    ['Jabra', 'Elite 65e'],
    ['Google', 'Pixel Buds (2017)'],
    ['Google', 'Pixel USB-C Earbuds'],
    ['Sony', 'WI-1000XM2'],
    ['Bose', 'SoundTrue Ultra In-Ear'],
    ['Moondrop', 'Blessing 3'],
    ['Etymotic', 'ER4XR'],
    ['Apple', 'AirPods Max'],
    ['Noble', 'Khan'],
  ])('does not take the %s %s for one', (brand, name) => {
    expect(deviceDraft(model(brand, name)).wired).not.toBe(false)
  })

  it('never leaves a set that cancels noise with 0 dB as if that were known', () => {
    for (const name of ['WH-1000XM3', 'WH-1000XM4', 'WH-1000XM5', 'WH-1000XM6', 'WF-1000XM4', 'WF-1000XM5']) {
      expect(cancelsNoise(model('Sony', name))).toBe(true)
      expect(added('Sony', name).ancDb).toMatchObject({ assumed: true })
      expect(added('Sony', name).ancDb.value).toBeGreaterThan(15)
      expect(added('Sony', name).transparency.value).toBe(true)
    }
    const cancelling = models.filter((each) => cancelsNoise(each) && deviceDraft(each).wireless !== false)
    expect(cancelling.filter((each) => deviceDraft(each).wireless !== true)).toEqual([])
  })

  it('says that a set lets the surroundings in only where every model of its line does', () => {
    expect(deviceDraft(model('Sony', 'WH-CH720N')).transparency).toBe(true)
    expect(deviceDraft(model('Sony', 'WH-CH700N'))).not.toHaveProperty('transparency')
    expect(deviceDraft(model('Samsung', 'Galaxy Buds Pro')).transparency).toBe(true)
    expect(deviceDraft(model('Samsung', 'Galaxy Buds Live'))).not.toHaveProperty('transparency')
    expect(deviceDraft(model('Samsung', 'Galaxy Buds 3'))).not.toHaveProperty('transparency')
  })

  it('takes a set that cancels noise over a wire for wired', () => {
    expect(deviceDraft(model('Audio-Technica', 'ATH-MSR7NC')).wireless).toBe(false)
    expect(deviceDraft(model('Bose', 'QuietComfort 25')).wireless).toBe(false)
    expect(deviceDraft(model('Bose', 'QuietComfort 35 II')).wireless).toBe(true)
  })

  it.each([
    ['HIFIMAN', 'Ananda', 'open', 'planar'],
    ['HIFIMAN', 'Sundara Closed-Back', 'closed', 'planar'],
    ['HIFIMAN', 'Shangri-La Jr', 'open', 'electrostatic'],
    ['HIFIMAN', 'HE-R9', 'closed', 'dynamic'],
    ['Audeze', 'LCD-2', 'open', 'planar'],
    ['Audeze', 'LCD-XC', 'closed', 'planar'],
    ['Dan Clark Audio', 'Ether C Flow 1.1', 'closed', 'planar'],
    ['Dan Clark Audio', 'Ether Flow 1.1', 'open', 'planar'],
    ['STAX', 'SR-L500', 'open', 'electrostatic'],
    ['Meze', 'Empyrean II', 'open', 'planar'],
    ['Focal', 'Clear Mg', 'open', 'dynamic'],
    ['Focal', 'Bathys', 'closed', 'dynamic'],
    ['Sennheiser', 'HD 560S', 'open', 'dynamic'],
    ['Sennheiser', 'HD 620S', 'closed', 'dynamic'],
    ['Sennheiser', 'HD 8XX', 'open', 'dynamic'],
    ['Sennheiser', 'HD 25 Aluminium', 'closed', 'dynamic'],
    ['Beyerdynamic', 'DT 990 Pro (250 Ohm)', 'open', 'dynamic'],
    ['Beyerdynamic', 'DT 770 Pro (80 Ohm)', 'closed', 'dynamic'],
    ['Beyerdynamic', 'T1 2nd', 'semi_open', 'dynamic'],
    ['AKG', 'Q701 Quincy Jones', 'open', 'dynamic'],
    ['AKG', 'K371', 'closed', 'dynamic'],
    ['FiiO', 'FT1', 'closed', 'dynamic'],
    ['FiiO', 'FT1 Pro', 'open', 'planar'],
    ['Grado', 'SR80e', 'open', 'dynamic'],
  ])('knows the back and the driver of the %s %s', (brand, name, back, driver) => {
    expect(added(brand, name)).toMatchObject({ back, driver: { value: driver } })
  })

  it('says of no model that it is both wired only and without a wire', () => {
    for (const each of models) {
      const { wired, wireless, form } = deviceDraft(each)
      if (wired === false) expect([wireless, form === 'over_ear']).toEqual([true, false])
    }
  })

  it('says nothing of a line it does not know', () => {
    expect(lineFactsOf({ brand: 'Nobody', model: 'WF-1000XM5' })).toEqual({})
  })

  it('does not contradict the back that the list itself notes', () => {
    const contradicted = models.filter((each) => {
      const said = lineFactsOf(each).back
      return (
        each.hints.back !== null && said !== undefined && said !== 'semi_open' && said !== each.hints.back
      )
    })
    expect(contradicted.map(({ brand, model: name }) => `${brand} ${name}`)).toEqual([])
  })
})
