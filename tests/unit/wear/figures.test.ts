import { STRESS_FIGURES, WEAR_FIGURES, type WearFigure } from '@shared/parts/materials'
import type { LifeOverride } from '@shared/parts/part'
import { clockOf, damageAt } from '@shared/wear/damage'
import { type FiguredThing, figureLines, inheritedOn } from '@shared/wear/figures'
import { learnedShare, learnedText } from '@shared/wear/learnedWords'
import { resolveLife } from '@shared/wear/life'
import type { WearSubject } from '@shared/wear/types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foamTips, NOW, UTC_DAYS, worn } from './subjects'

const DAY = 86_400
const foam = { kind: 'tips', material: 'memory_foam', whole: false } as const
const lineOf = (thing: FiguredThing, figure: WearFigure) =>
  figureLines(thing).find((line) => line.figure === figure)

describe('the figures of a thing', () => {
  it('tell of each what is in force and what it rests on', () => {
    const own = { part: { lifeHours: 90 }, product: { heat: 1.5 }, material: { lifeMonths: 9, heat: 2 } }
    const told = figureLines({ ...foam, own }).map(({ figure, value, basis }) => [figure, value, basis])
    expect(told).toEqual([
      ['lifeHours', 90, 'your figure for this pair'],
      ['lifeMonths', 9, 'your figure for memory foam'],
      ['lightSweat', 1.3, 'assumed'],
      ['heavySweat', 2.5, 'assumed'],
      ['sleptOn', 1.5, 'assumed'],
      ['heat', 1.5, 'your figure for this product'],
      ['uncleaned', 1.2, 'assumed'],
      ['inStock', 0.25, 'assumed'],
    ])
  })

  it('are only those that count: cycles for cables and batteries, stock for what is bought', () => {
    const figures = (thing: Omit<FiguredThing, 'own'>) =>
      figureLines({ ...thing, own: {} }).map(({ figure }) => figure)
    const cable = { kind: 'cable', material: null } as const
    expect(figures({ ...cable, whole: false })).toEqual([...WEAR_FIGURES])
    expect(figures({ ...cable, whole: true })).not.toContain('lifeCycles')
  })

  it('leave out stress where hours do not count, and stock where age does not, until the owner says they do', () => {
    const battery = { kind: 'battery', material: null, whole: true } as const
    const figures = (own: FiguredThing['own']) => figureLines({ ...battery, own }).map(({ figure }) => figure)
    expect(figures({})).toEqual(['lifeHours', 'lifeMonths', 'lifeCycles'])
    expect(figures({ part: { lifeHours: 3000 } })).toContain('sleptOn')
    const filters = { kind: 'filters', material: null, whole: false, own: {} } as const
    expect(lineOf(filters, 'inStock')).toBeUndefined()
    const inherited = inheritedOn('part', { ...battery, own: { part: { lifeHours: 3000 } } })
    expect(inherited.find(({ figure }) => figure === 'sleptOn')?.value).toBe(1.5)
  })

  it('tell what an editor of a level would inherit, without the level itself', () => {
    const own = { part: { lifeHours: 90 }, product: { lifeHours: 120 }, material: { lifeHours: 300 } }
    const inherited = (level: 'part' | 'product' | 'material') =>
      inheritedOn(level, { ...foam, own }).find(({ figure }) => figure === 'lifeHours')
    expect(inherited('part')).toMatchObject({ value: 120, origin: 'product' })
    expect(inherited('product')).toMatchObject({ value: 300, origin: 'material' })
    expect(inherited('material')).toMatchObject({ value: 250, origin: 'default' })
  })

  it('of a material are its own, though a headband pad lasts twice as long', () => {
    const pad = { kind: 'headband_pad', material: 'velour', whole: false } as const
    const thing = { ...pad, own: { material: { lifeHours: 1000 } } }
    expect(lineOf(thing, 'lifeHours')?.value).toBe(2000)
    expect(inheritedOn('material', thing)[0]?.value).toBe(2500)
  })
})

const factor = fc.double({ min: 1, max: 3, noNaN: true })
const figuresOf = (value: fc.Arbitrary<number>): fc.Arbitrary<LifeOverride> =>
  fc.record({
    lifeHours: fc.option(fc.integer({ min: 1, max: 5000 })),
    lifeMonths: fc.option(fc.integer({ min: 1, max: 200 })),
    lifeCycles: fc.option(fc.integer({ min: 1, max: 2000 })),
    lightSweat: fc.option(value),
    heavySweat: fc.option(value),
    sleptOn: fc.option(value),
    heat: fc.option(value),
    uncleaned: fc.option(value),
    inStock: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  })
const uses = fc.array(
  fc
    .record({
      daysAgo: fc.integer({ min: 1, max: 300 }),
      sweat: fc.constantFrom('none', 'light', 'heavy'),
      temperatureC: fc.constantFrom(null, 20, 33),
      scenario: fc.constantFrom(null, 'sleep'),
    } as const)
    .map(({ daysAgo, ...use }) => worn(daysAgo, 5, use)),
  { minLength: 1, maxLength: 8 },
)
const damageOf = (changes: Partial<WearSubject>) =>
  damageAt(
    clockOf(
      foamTips({
        openedOn: '2026-01-01',
        stockSinceOn: '2025-01-01',
        cleanedAt: [NOW - 250 * DAY],
        ...changes,
      }),
      UTC_DAYS,
    ),
    NOW,
  ).damage

describe('damage', () => {
  it('never falls when a factor is raised, on whatever level', () => {
    fc.assert(
      fc.property(
        uses,
        fc.array(figuresOf(factor), { minLength: 3, maxLength: 3 }),
        fc.nat({ max: 2 }),
        fc.constantFrom(...STRESS_FIGURES),
        (segments, levels, level, figure) => {
          const inForce = resolveLife(foamTips({ lifeOverrides: levels }))[figure]
          const raised = levels.map((own, index) =>
            index === level ? { ...own, [figure]: Math.max(inForce, figure === 'inStock' ? 1 : 3) } : own,
          )
          const before = damageOf({ segments, lifeOverrides: levels })
          expect(damageOf({ segments, lifeOverrides: raised })).toBeGreaterThanOrEqual(before - 1e-12)
        },
      ),
    )
  })

  it('of a part with a figure of its own does not change with what other levels say of it', () => {
    const whole = figuresOf(factor).map((some) => ({
      ...some,
      ...Object.fromEntries(WEAR_FIGURES.map((figure) => [figure, some[figure] ?? 1])),
    }))
    fc.assert(
      fc.property(uses, whole, figuresOf(factor), figuresOf(factor), (segments, part, product, material) => {
        const alone = damageOf({ segments, lifeOverrides: [part, {}, {}] })
        expect(damageOf({ segments, lifeOverrides: [part, product, material] })).toBe(alone)
      }),
    )
  })

  it('never falls when more hours are worn, whatever the figures', () => {
    fc.assert(
      fc.property(uses, uses, figuresOf(factor), (segments, more, own) => {
        const before = damageOf({ segments, lifeOverrides: [own], cleanedAt: [] })
        const after = damageOf({ segments: [...segments, ...more], lifeOverrides: [own], cleanedAt: [] })
        expect(after).toBeGreaterThanOrEqual(before - 1e-12)
      }),
    )
  })
})

describe('what was learned, in words', () => {
  const text = (learnedFrom: number, pooledFrom: number, thing = foam) =>
    learnedText({ learnedFrom, pooledFrom }, thing)

  it('is a starting guess, what retirements taught, or what relatives did', () => {
    expect(text(0, 0)).toBe('starting guess: none of yours has worn out yet')
    expect(text(0, 3)).toBe('starting guess, moved by your other memory foam tips that wore out')
    expect(text(1, 0)).toBe('learned from the one of yours that wore out')
    expect(text(4, 0)).toBe('learned from your 4 that wore out')
    expect(text(4, 3)).toBe('learned from your 4 that wore out, also from your other memory foam tips')
  })

  it('names the kind where no material tells, and other devices for what wears as a whole', () => {
    const told = (thing: Parameters<typeof learnedText>[1]) =>
      learnedText({ learnedFrom: 2, pooledFrom: 1 }, thing)
    expect(told({ kind: 'cable', material: null, whole: false })).toMatch(/also from your other cables$/)
    expect(told({ kind: 'battery', material: null, whole: true })).toMatch(
      /also from the batteries of your other devices$/,
    )
  })

  it('tells how far yours are from the figures, unless it is next to nothing', () => {
    expect(learnedShare({ medianDamage: 0.684 })).toBe(
      'yours last about 0.68 times as long as these figures say',
    )
    expect(learnedShare({ medianDamage: 1.04 })).toBeNull()
  })
})
