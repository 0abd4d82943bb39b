import { longevityGroups, type UnnamedGroup } from '@shared/longevity/groups'
import { evidenceText } from '@shared/longevity/words'
import { NO_LIFE_OVERRIDE } from '@shared/parts/part'
import { buildLibrary } from '@shared/wear/library'
import type { WearSubject } from '@shared/wear/types'
import { casesOf } from '@shared/wear/wear'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foamTips, OPTIONS, reportFor, retired, worn } from '../wear/subjects'

const groupsOf = (...subjects: WearSubject[]) => longevityGroups(buildLibrary(casesOf(subjects, OPTIONS)))

function group(id: string, ...subjects: WearSubject[]): UnnamedGroup {
  const found = groupsOf(...subjects).find((each) => each.id === id)
  if (!found) throw new Error(`no group ${id}`)
  return found
}

const FOAM = 'product/comply-t100-m'
const ALL_FOAM = 'material/tips/memory_foam'
const lost = (part: string, hours: number) => retired(part, hours, { retireReason: 'lost' })
const inDrawer = (part: string, hours: number) =>
  foamTips({ part, mounted: null, segments: [worn(30, hours)] })

describe('what is shown of a product', () => {
  it('counts what wore out, what is still in use, and what went for another reason', () => {
    const { wornOut, inUse, gone, unseen, steps, censored } = group(
      FOAM,
      retired('a', 200),
      retired('b', 300, { retireReason: 'torn' }),
      lost('c', 120),
      inDrawer('d', 40),
      foamTips({ part: 'e' }),
    )
    expect({ wornOut, inUse, gone, unseen }).toEqual({ wornOut: 2, inUse: 2, gone: 1, unseen: 1 })
    expect(steps.map(({ wear, atRisk }) => [Math.round(wear), atRisk])).toEqual([
      [200, 2],
      [300, 1],
    ])
    expect(censored).toEqual([
      { wear: expect.closeTo(40, 6), inUse: true },
      { wear: expect.closeTo(120, 6), inUse: false },
    ])
  })

  it('is in hours of wear: sweat counts more, age adds a month for a twelfth of 250 h', () => {
    const sweaty = retired('a', 100, { segments: [worn(20, 100, { sweat: 'heavy' })] })
    expect(group(FOAM, sweaty).steps[0]?.wear).toBeCloseTo(250, 6)
    const { monthAdds, unit } = group(FOAM, retired('a', 100))
    expect([unit, monthAdds]).toEqual(['hours', expect.closeTo(250 / 12, 9)])
  })

  it('takes a pair first seen after 80 h into the risk set only from there', () => {
    const trackedFromAt = worn(25, 1).fromAt
    const late = retired('late', 120, { hoursBefore: 80, trackedFromAt, segments: [worn(20, 120)] })
    const { steps, enteredLate } = group(FOAM, late, retired('early', 60))
    expect(enteredLate).toBe(1)
    expect(steps.map(({ atRisk }) => atRisk)).toEqual([1, 1])
  })

  it('follows its own figure where the owner set one, and a single pair does not change it for the rest', () => {
    const own = { ...NO_LIFE_OVERRIDE, lifeHours: 500 }
    const product = group(FOAM, retired('a', 100, { lifeOverrides: [NO_LIFE_OVERRIDE, own] }))
    expect(product.steps[0]?.wear).toBeCloseTo(100, 6)
    expect(product.ownFigures).toBe(false)
    const single = group(FOAM, retired('a', 100, { lifeOverrides: [own, NO_LIFE_OVERRIDE] }))
    expect(single.steps[0]?.wear).toBeCloseTo(50, 6)
    expect(single.ownFigures).toBe(true)
  })

  it('counts a battery in months, which is what wears it', () => {
    const battery = foamTips({ part: 'cell', product: 'cell', kind: 'battery', material: null })
    expect(group('product/cell', { ...battery, openedOn: '2026-01-01' }).unit).toBe('months')
  })
})

describe('the learned curve', () => {
  it('is the starting guess while nothing is known: half of foam tips are worn out at 250 h', () => {
    const fresh = group(FOAM, foamTips())
    expect(fresh.life.median).toBeCloseTo(250, 3)
    expect(fresh.guessShare).toBe(1)
  })

  it('is the one that forecasts a fresh pair of the product, which adds nothing of its own', () => {
    const others = [retired('a', 120), retired('b', 140), lost('c', 90), retired('d', 300, { product: 'x' })]
    const fresh = foamTips({ part: 'fresh' })
    const { medianDamage } = reportFor('fresh', [...others, fresh])
    expect(group(FOAM, ...others, fresh).life.median / 250).toBeCloseTo(medianDamage, 9)
  })

  it('leans on other products of the material, and says of how many', () => {
    const others = ['a', 'b', 'c'].map((part) => retired(part, 100, { product: 'other' }))
    const alone = group(FOAM, retired('mine', 400))
    const among = group(FOAM, retired('mine', 400), ...others)
    expect(among.othersWornOut).toBe(3)
    expect(among.life.median).toBeLessThan(alone.life.median)
    expect(group(ALL_FOAM, retired('mine', 400), ...others).wornOut).toBe(4)
  })

  it('starts at all good and only falls, from 90 of 100 over half to 10 of 100', () => {
    const hours = fc.array(fc.double({ min: 1, max: 900, noNaN: true }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(hours, (each) => {
        const { fitted, life } = group(FOAM, ...each.map((length, i) => retired(`pair-${i}`, length)))
        expect(fitted[0]).toEqual({ wear: 0, share: expect.closeTo(1, 12) })
        for (const [i, { share }] of fitted.entries()) {
          expect(share).toBeLessThanOrEqual((fitted[i - 1]?.share ?? 1) + 1e-12)
        }
        expect(life.low).toBeLessThan(life.median)
        expect(life.median).toBeLessThan(life.high)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the list', () => {
  it('has every product and every kind and material once, those with most worn out first', () => {
    const silicone = foamTips({ part: 's', product: 'final-e', material: 'silicone' })
    const ids = groupsOf(silicone, retired('a', 200), retired('b', 100), foamTips()).map(({ id }) => id)
    expect(ids).toEqual([ALL_FOAM, FOAM, 'material/tips/silicone', 'product/final-e'])
  })

  it('does not depend on the order of the parts', () => {
    const all = [retired('a', 200), retired('b', 100, { product: 'x' }), lost('c', 50), inDrawer('d', 10)]
    expect(groupsOf(...all.toReversed())).toEqual(groupsOf(...all))
  })
})

describe('words about small numbers', () => {
  const text = (...subjects: WearSubject[]) => evidenceText(group(FOAM, ...subjects))

  it('say that nothing has worn out yet, alone or beside others of the material', () => {
    expect(text(foamTips())).toBe(
      'None worn out yet: the starting guess, stretched by what still holds. 1 in use.',
    )
    expect(text(foamTips(), retired('x', 100, { product: 'x' }))).toMatch(
      /^None worn out yet, but 1 other of the material: .+ the starting guess\. 1 in use\.$/,
    )
  })

  it('grow surer with each pair that wears out, and call nothing learned from few by that name alone', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => retired(`pair-${i}`, 200 + i))
    expect(text(...many(1))).toMatch(/^1 worn out so far: (partly|mostly) the starting guess\.$/)
    expect(text(...many(4))).toBe('4 worn out so far: learned, but from few.')
    expect(text(...many(12), lost('l', 20), inDrawer('d', 3))).toBe(
      '12 worn out so far: learned. 1 in use, 1 gone for another reason.',
    )
    const shares = [1, 2, 4, 8].map((count) => group(FOAM, ...many(count)).guessShare)
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  })
})
