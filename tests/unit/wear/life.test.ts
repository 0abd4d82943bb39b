import { defaultLife, METERED_FROM_START } from '@shared/parts/materials'
import { MATERIALS, PRODUCT_KINDS } from '@shared/parts/part'
import { lastsForEver, resolveLife } from '@shared/wear/life'
import { describe, expect, it } from 'vitest'

const NOTHING = { lifeHours: null, lifeMonths: null, lifeCycles: null }

describe('default lives', () => {
  it.each([
    ['tips', 'memory_foam', 250, 12, 2.5],
    ['tips', 'silicone', 1000, 60, 2],
    ['tips', 'hybrid', 500, 24, 2],
    ['tips', 'tpe', 350, 18, 2],
    ['pads', 'pu_leather', 1250, 48, 2.5],
    ['pads', 'leather', 3600, 120, 2],
    ['pads', 'velour', 2500, 96, 2],
    ['pads', 'suede', 2500, 96, 2],
    ['headband_pad', 'leather', 7200, 240, 2],
  ] as const)('%s of %s last %d h or %d months, shape %d', (kind, material, lifeHours, lifeMonths, shape) => {
    expect(defaultLife(kind, material)).toMatchObject({
      lifeHours,
      lifeMonths,
      shape,
      materialAssumed: false,
    })
  })

  it.each([
    ['cable', 2500, 84, 500, 1.3],
    ['filters', 150, null, null, 1.5],
    ['battery', null, 60, 400, 3],
  ] as const)('a %s has a life of its own', (kind, lifeHours, lifeMonths, lifeCycles, shape) => {
    expect(defaultLife(kind, null)).toMatchObject({
      lifeHours,
      lifeMonths,
      lifeCycles,
      shape,
      material: null,
    })
  })

  it('takes the usual material of the kind when it is unknown, and says so', () => {
    expect(defaultLife('tips', null)).toMatchObject({ material: 'silicone', materialAssumed: true })
    expect(defaultLife('pads', null)).toMatchObject({ material: 'pu_leather', materialAssumed: true })
    expect(defaultLife('headband_pad', null)).toMatchObject({ lifeHours: 2500, materialAssumed: true })
  })

  it('marks every figure as assumed', () => {
    const bases = PRODUCT_KINDS.flatMap((kind) =>
      MATERIALS.map((material) => defaultLife(kind, material).basis),
    )
    expect(new Set(bases)).toEqual(new Set(['assumed']))
  })

  it('does not meter the slow ones unasked', () => {
    const metered = PRODUCT_KINDS.filter((kind) => METERED_FROM_START[kind])
    expect(metered).toEqual(['tips', 'pads', 'filters', 'battery'])
  })
})

describe('the life in force', () => {
  const foam = { kind: 'tips', material: 'memory_foam' } as const

  it('is the material’s when nobody says otherwise', () => {
    const life = resolveLife({ ...foam, lifeOverrides: [NOTHING, NOTHING] })
    expect(life).toMatchObject({ lifeHours: 250, lifeMonths: 12, basis: 'material' })
  })

  it('resolves each figure on its own: part, then product, then material', () => {
    const part = { ...NOTHING, lifeHours: 90 }
    const product = { ...NOTHING, lifeHours: 120, lifeMonths: 6 }
    const life = resolveLife({ ...foam, lifeOverrides: [part, product] })
    expect(life).toMatchObject({ lifeHours: 90, lifeMonths: 6, lifeCycles: null, basis: 'part' })
    expect(life.origins).toMatchObject({ lifeHours: 'part', lifeMonths: 'product', lifeCycles: 'default' })
  })

  it('names the product when the part adds nothing', () => {
    const life = resolveLife({ ...foam, lifeOverrides: [NOTHING, { ...NOTHING, lifeMonths: 6 }] })
    expect(life.basis).toBe('product')
  })

  it('takes the owner’s figure for the material before the built-in one, figure by figure', () => {
    const forFoam = { ...NOTHING, lifeHours: 400, heavySweat: 1.4 }
    const life = resolveLife({ ...foam, lifeOverrides: [NOTHING, { ...NOTHING, heavySweat: 2 }, forFoam] })
    expect(life).toMatchObject({
      lifeHours: 400,
      lifeMonths: 12,
      heavySweat: 2,
      lightSweat: 1.3,
      inStock: 0.25,
    })
    expect(life.origins).toMatchObject({
      lifeHours: 'material',
      heavySweat: 'product',
      lightSweat: 'default',
    })
    expect(life.basis).toBe('material')
  })

  it('stretches what the owner says of a material to twice for a headband pad, but not what is said of the pad', () => {
    const headbandPad = { kind: 'headband_pad', material: 'velour' } as const
    const forVelour = { lifeHours: 1000, lifeMonths: 40, heat: 1.6 }
    const stretched = resolveLife({ ...headbandPad, lifeOverrides: [{}, {}, forVelour] })
    expect(stretched).toMatchObject({ lifeHours: 2000, lifeMonths: 80, heat: 1.6 })
    const own = resolveLife({ ...headbandPad, lifeOverrides: [{ lifeHours: 700 }, {}, forVelour] })
    expect(own).toMatchObject({ lifeHours: 700, lifeMonths: 80 })
  })

  it('of a custom shell is 48 months, and hours do not wear it', () => {
    expect(resolveLife({ kind: 'shell', material: null, lifeOverrides: [] })).toMatchObject({
      lifeHours: null,
      lifeMonths: 48,
      shape: 3,
    })
  })

  it('is endless for an adapter, until its owner gives it one', () => {
    const adapter = { kind: 'adapter', material: null } as const
    expect(lastsForEver(resolveLife({ ...adapter, lifeOverrides: [] }))).toBe(true)
    const limited = [{ ...NOTHING, lifeHours: 2000 }]
    expect(lastsForEver(resolveLife({ ...adapter, lifeOverrides: limited }))).toBe(false)
  })
})
