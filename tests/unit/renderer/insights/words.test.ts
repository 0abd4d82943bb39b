import { describe, expect, it } from 'vitest'
import { aheadSums, leadText } from '../../../../src/renderer/features/insights/costs/costWords'
import { chosenGroups, toggled, whyNot } from '../../../../src/renderer/features/insights/longevity/choose'
import {
  caveatsOf,
  groupName,
  lifeText,
  observedText,
  unitText,
} from '../../../../src/renderer/features/insights/longevity/groupWords'
import type { Costs, LongevityGroup } from '../../../../src/shared/longevity/views'

function group(id: string, changes: Partial<LongevityGroup> = {}): LongevityGroup {
  return {
    id,
    kind: 'tips',
    material: 'memory_foam',
    product: null,
    unit: 'hours',
    monthAdds: 250 / 12,
    wornOut: 2,
    inUse: 1,
    gone: 0,
    unseen: 0,
    enteredLate: 0,
    othersWornOut: 0,
    guessShare: 0.3,
    ownFigures: false,
    life: { low: 90, median: 190, high: 320 },
    fitted: [],
    steps: [],
    observed: { median: null, low: null, high: null },
    censored: [],
    ...changes,
  }
}
const product = (id: string) => ({ id, name: `Product ${id}` })

describe('a group', () => {
  it('is called by its product, else by what it is made of and what it is', () => {
    expect(groupName(group('a'))).toBe('Memory foam tips')
    expect(groupName(group('a', { kind: 'cable', material: null }))).toBe('Cables')
    expect(groupName(group('a', { product: product('x') }))).toBe('Product x')
  })

  it('tells its life with the range, and what was seen with its limits or that it is too early', () => {
    expect(lifeText(group('a'))).toBe('190 h (90–320)')
    expect(observedText(group('a'))).toBe('not half yet')
    expect(observedText(group('a', { observed: { median: 187, low: 125, high: null } }))).toBe(
      '187 h (from 125)',
    )
    expect(observedText(group('a', { observed: { median: 187, low: 125, high: 240 } }))).toBe(
      '187 h (125–240)',
    )
  })

  it('says what its unit is, and by how much age adds where that is the same for all', () => {
    expect(unitText([group('a')])).toContain('each month of age adds about 21 h')
    expect(unitText([group('a'), group('b', { monthAdds: 17 })])).toContain('and age adds to it')
    expect(unitText([group('a', { monthAdds: null })])).not.toContain('age')
    expect(unitText([group('a', { unit: 'months' })])).toContain('Hours do not wear these')
  })

  it('warns of what is left out, of late entries, of figures of their own and of steps that end at nothing', () => {
    const last = { wear: 200, atRisk: 1, wornOut: 1, share: 0, standardError: null, lower: null, upper: null }
    const texts = caveatsOf(group('a', { unseen: 1, enteredLate: 2, ownFigures: true, steps: [last] }))
    expect(texts).toEqual([
      expect.stringContaining('not because none lasts longer'),
      expect.stringContaining('1 is left out'),
      expect.stringContaining('2 came into the record already used, and count from there'),
      expect.stringContaining('life figures of their own'),
    ])
    expect(caveatsOf(group('a'))).toEqual([])
  })
})

describe('what is compared', () => {
  const foam = group('foam')
  const silicone = group('silicone', { wornOut: 1 })
  const leather = group('leather', { wornOut: 0 })
  const battery = group('battery', { unit: 'months' })
  const comply = group('comply', { product: product('comply'), wornOut: 9 })
  const all = [comply, foam, silicone, battery, leather]

  it('is first the two materials with most worn out, else one group of whatever there is', () => {
    expect(chosenGroups(all, undefined)).toEqual([foam, silicone])
    expect(chosenGroups([leather], undefined)).toEqual([leather])
  })

  it('is what was asked for, in that order, where it exists and is counted in the same unit', () => {
    expect(chosenGroups(all, ['comply', 'gone', 'battery', 'foam'])).toEqual([comply, foam])
    expect(chosenGroups(all, ['gone'])).toEqual([foam, silicone])
  })

  it('takes up to four, keeps one, and says why not more', () => {
    const four = [comply, foam, silicone, leather]
    expect(whyNot(group('fifth'), four)).toContain('At most 4')
    expect(whyNot(battery, [foam])).toContain('months')
    expect(whyNot(foam, [foam])).toContain('One line stays')
    expect(whyNot(foam, four)).toBeNull()
    expect(toggled(foam, four)).toEqual(['comply', 'silicone', 'leather'])
    expect(toggled(foam, [comply])).toEqual(['comply', 'foam'])
  })
})

describe('the costs in words', () => {
  const ahead = (replacements: number, price: Costs['ahead'][number]['price']) => ({
    product: 'p',
    name: 'P',
    kind: 'tips' as const,
    replacements,
    unopened: 0,
    price,
  })
  const empty: Costs = { devices: [], products: [], unpriced: [], periods: [], undated: 0, ahead: [] }

  it('keep currencies apart and leave out what has no price', () => {
    const sums = aheadSums([
      ahead(2, { amount: 4, currency: 'EUR' }),
      ahead(1, { amount: 9, currency: 'USD' }),
      ahead(3, { amount: 1, currency: 'EUR' }),
      ahead(5, null),
    ])
    expect(sums).toEqual([
      { amount: 11, currency: 'EUR' },
      { amount: 9, currency: 'USD' },
    ])
  })

  it('say when nothing was used up and nothing is due', () => {
    expect(leadText(empty)).toMatch(/no consumable with a price was used up\. Nothing that is mounted is due/)
    expect(leadText({ ...empty, ahead: [ahead(1, null)] })).toMatch(/ask for 1 replacement\.$/)
    const some = [ahead(2, { amount: 4.3, currency: 'EUR' }), ahead(1, null)]
    expect(leadText({ ...empty, ahead: some })).toMatch(
      /ask for 3 replacements, about .*9.* for the 2 with a known price\.$/,
    )
  })
})
