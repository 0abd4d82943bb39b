import { deviceSchema } from '@shared/gear/device'
import { fitOf } from '@shared/parts/fit'
import { type Product, productSchema } from '@shared/parts/part'
import { plugKey, plugReaches } from '@shared/parts/plugs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const iem = (nozzleMm: number | null) =>
  deviceSchema.parse({
    id: 'd',
    brand: 'Etymotic',
    model: 'ER4XR',
    form: 'in_ear',
    connector: 'MMCX',
    nozzleMm,
  })
const headphone = deviceSchema.parse({ id: 'h', brand: 'Sennheiser', model: 'HD 600', form: 'over_ear' })
const product = (kind: Product['kind'], fields: Partial<Product> = {}): Product => ({
  ...productSchema.parse({ id: 'p', kind, brand: 'Comply', model: 'T-100', size: 'M' }),
  ...fields,
})
const tips = (boreMm: number | null) => product('tips', { boreMm })

describe('tips', () => {
  test('fit with a core a little narrower than the nozzle', () => {
    expect(fitOf(tips(3.1), iem(3.2), 'tips', null)).toEqual({
      fits: true,
      text: 'Fits: a 3.1 mm core on a 3.2 mm nozzle.',
    })
  })

  test('are too loose when the core is wider than the nozzle', () => {
    const { fits, text } = fitOf(tips(4.9), iem(3.2), 'tips', null)
    expect(fits).toBe(false)
    expect(text).toMatch(/^Too loose/)
  })

  test('are too tight when the core would have to stretch too far', () => {
    const { fits, text } = fitOf(tips(3.1), iem(5.5), 'tips', null)
    expect(fits).toBe(false)
    expect(text).toMatch(/^Too tight/)
  })

  test.each([
    [0, true],
    [10, true],
    [15, true],
    [30, false],
    [-10, false],
  ])('with a core %i %% under a 5.5 mm nozzle: %s', (percent, fits) => {
    expect(fitOf(tips(5.5 * (1 - percent / 100)), iem(5.5), 'tips', null).fits).toBe(fits)
  })

  test('are not known to fit when a width is missing', () => {
    expect(fitOf(tips(null), iem(3.2), 'tips', null).fits).toBeNull()
    expect(fitOf(tips(3.1), iem(null), 'tips', null).fits).toBeNull()
  })

  test('fit or not as the owner found, whatever the widths say', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 9, noNaN: true }), fc.boolean(), (boreMm, judged) => {
        expect(fitOf(tips(boreMm), iem(5.5), 'tips', judged).fits).toBe(judged)
      }),
      { seed: 5 },
    )
  })
})

describe('a slot', () => {
  test('takes only its own kind of part, even if the owner once said otherwise', () => {
    expect(fitOf(product('pads'), iem(3.2), 'tips', true).fits).toBe(false)
    expect(fitOf(product('adapter'), iem(3.2), 'cable', null).fits).toBe(false)
  })

  test('that a device lacks takes nothing', () => {
    expect(fitOf(tips(3.1), headphone, 'tips', null)).toEqual({
      fits: false,
      text: 'The Sennheiser HD 600 takes no tips.',
    })
  })
})

test('pads carry no size, so whether they fit is not known until the owner says', () => {
  expect(fitOf(product('pads'), headphone, 'pads', null).fits).toBeNull()
  expect(fitOf(product('pads'), headphone, 'pads', true).fits).toBe(true)
})

describe('a cable', () => {
  test('fits by its connector, however it is spelt', () => {
    expect(fitOf(product('cable', { connector: 'mmcx' }), iem(3.2), 'cable', null).fits).toBe(true)
    expect(fitOf(product('cable', { connector: '2-pin 0.78 mm' }), iem(3.2), 'cable', null).fits).toBe(false)
    expect(fitOf(product('cable'), iem(3.2), 'cable', null).fits).toBeNull()
  })
})

describe('plugs', () => {
  test.each([
    ['4.4 mm Pentaconn', '4.4mm'],
    ['3,5 mm', '3.5mm'],
    ['1/4" jack', '6.35mm'],
    ['USB-C', 'usb-c'],
    ['0.78 2-pin', '2-pin'],
    ['Stax Pro', 'staxpro'],
  ])('%s is %s', (name, key) => expect(plugKey(name)).toBe(key))

  test('3.5 mm reaches 6.35 mm with the usual adapter, a balanced plug reaches neither', () => {
    expect(plugReaches('3.5mm', '6.35 mm')).toBe(true)
    expect(plugReaches('4.4mm', '3.5mm')).toBe(false)
    expect(plugReaches('3.5mm', '4.4mm')).toBe(false)
  })
})
