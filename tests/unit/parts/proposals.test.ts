import { type Device, deviceSchema } from '@shared/gear/device'
import { type EarFinding, type FitFinding, NO_FINDING } from '@shared/parts/fitMemory'
import { nozzleLikeness } from '@shared/parts/nozzles'
import { productSchema, type Side } from '@shared/parts/part'
import { proposeTips } from '@shared/parts/proposals'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const device = (id: string, nozzleMm: number | null): Device =>
  deviceSchema.parse({ id, brand: 'Test', model: id, form: 'in_ear', nozzleMm })
const tips = (id: string, boreMm: number | null = null) =>
  productSchema.parse({ id, kind: 'tips', brand: 'Test', model: id, boreMm })
const found = (
  on: string,
  product: string,
  fields: Partial<EarFinding>,
  side: Side = 'both',
): FitFinding => ({
  ...NO_FINDING,
  ...fields,
  device: on,
  product,
  side,
  judgedAt: 0,
})

const WEARER = device('ER', 3.2)
const DEVICES = [
  WEARER,
  device('Near', 3.3),
  device('Narrow', 3.9),
  device('Wide', 5.8),
  device('Secret', null),
]
const PRODUCTS = [tips('S'), tips('M'), tips('L', 4.9)]
const propose = (findings: readonly FitFinding[], wearer = WEARER) =>
  proposeTips({ device: wearer, devices: DEVICES, products: PRODUCTS, findings })

describe('tips are proposed', () => {
  test('because they sealed on a nozzle 0.1 mm wider, with how long they were comfortable', () => {
    expect(propose([found('Near', 'M', { sealed: true, comfortableMinutes: 150 })]).proposals).toEqual([
      {
        product: 'M',
        side: 'both',
        workedOn: 'Near',
        text: 'Sealed on your Test Near, whose nozzle is 0.1 mm wider. Comfortable for 2.5 h.',
      },
    ])
  })

  test('ear by ear: M for the left, S for the right', () => {
    const { proposals } = propose([
      found('Near', 'M', { sealed: true }, 'left'),
      found('Near', 'S', { sealed: true }, 'right'),
    ])
    expect(proposals.map(({ product, side }) => [product, side])).toEqual([
      ['M', 'left'],
      ['S', 'right'],
    ])
    expect(proposals[0]?.text).toBe('Sealed in the left ear on your Test Near, whose nozzle is 0.1 mm wider.')
  })

  test('the nearer nozzle before one that is merely of the same class', () => {
    const { proposals } = propose([
      found('Narrow', 'M', { sealed: true }),
      found('Near', 'S', { sealed: true }),
    ])
    expect(proposals.map(({ product }) => product)).toEqual(['S', 'M'])
    expect(proposals[1]?.text).toBe('Sealed on your Test Narrow, whose nozzle is narrow too, 0.7 mm wider.')
  })

  test('never because of a nozzle of another class', () => {
    expect(propose([found('Wide', 'M', { sealed: true })]).proposals).toEqual([])
  })

  test('never where they leaked on one as near', () => {
    expect(
      propose([found('Near', 'M', { sealed: true }, 'left'), found('Near', 'M', { sealed: false }, 'right')])
        .proposals,
    ).toMatchObject([{ product: 'M', side: 'left' }])
  })

  test('no more once they were judged here', () => {
    expect(
      propose([found('Near', 'M', { sealed: true }), found('ER', 'M', { sealed: false })]).proposals,
    ).toEqual([])
    expect(
      propose([found('Near', 'M', { sealed: true }), found('ER', 'M', { sealed: true }, 'left')]).proposals,
    ).toMatchObject([{ side: 'right' }])
  })
})

test('a core that cannot match the nozzle is named with both widths', () => {
  const { proposals, cannot } = propose([found('Wide', 'L', { sealed: true })])
  expect(proposals).toEqual([])
  expect(cannot).toEqual([{ product: 'L', text: 'Too loose: a 4.9 mm core on a 3.2 mm nozzle.' }])
})

describe('nothing is guessed', () => {
  test('about a device whose nozzle is not known', () => {
    const answer = propose([found('Near', 'M', { sealed: true })], device('Secret', null))
    expect(answer).toEqual({
      proposals: [],
      cannot: [],
      unknown: [
        'The nozzle of the Test Secret is not known. What worked elsewhere cannot be compared with it.',
      ],
    })
  })

  test('from a device whose nozzle is not known; it is named instead', () => {
    expect(propose([found('Secret', 'M', { sealed: true })])).toEqual({
      proposals: [],
      cannot: [],
      unknown: ['What worked on your Test Secret cannot be compared: its nozzle is not known.'],
    })
  })

  test('from what was only asked and left open', () => {
    expect(propose([found('Near', 'M', {})])).toEqual({ proposals: [], cannot: [], unknown: [] })
  })
})

describe('likeness of nozzles, mm', () => {
  test.each([
    [3.2, 3.2, 'whose nozzle is as wide'],
    [5.2, 4.9, 'whose nozzle is 0.3 mm narrower'],
    [5.2, 4.8, 'whose nozzle is of medium width too, 0.4 mm narrower'],
    [6.3, 5.5, 'whose nozzle is wide too, 0.8 mm narrower'],
  ])('%d beside %d: %s', (own, other, words) => expect(nozzleLikeness(own, other)?.words).toBe(words))

  test('says nothing across classes or of an unknown width', () => {
    expect(nozzleLikeness(3.2, 5.5)).toBeNull()
    expect(nozzleLikeness(3.2, null)).toBeNull()
  })

  test('never grows with the distance', () => {
    const width = fc.double({ min: 2, max: 7, noNaN: true })
    fc.assert(
      fc.property(width, width, width, (own, a, b) => {
        const [near, far] = Math.abs(own - a) <= Math.abs(own - b) ? [a, b] : [b, a]
        const weightOf = (other: number) => nozzleLikeness(own, other)?.weight ?? 0
        // Two widths of the same class only differ within reach; across the class border nothing is said.
        if (nozzleLikeness(own, near) !== null)
          expect(weightOf(near)).toBeGreaterThanOrEqual(weightOf(far) - 1e-9)
      }),
      { seed: 7 },
    )
  })
})
