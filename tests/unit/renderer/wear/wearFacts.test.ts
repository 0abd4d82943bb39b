import type { FiguredThing } from '@shared/wear/figures'
import type { WearSubject } from '@shared/wear/types'
import { describe, expect, it } from 'vitest'
import { type WearRecord, wearFacts } from '../../../../src/renderer/ui/wear/wearFacts'
import { foamTips, reportFor, retired, wornDaily } from '../../wear/subjects'

const FOAM = { kind: 'tips', material: 'memory_foam', whole: false, own: {} } as const
const RECORD = { hoursBefore: 0, ageKnown: true, deliveryDays: 5, today: '2026-11-01' }

function factsOf(
  pair: Partial<WearSubject>,
  thing: FiguredThing = FOAM,
  record: Partial<WearRecord> = {},
  others: WearSubject[] = [],
) {
  const report = reportFor('foam-1', [foamTips(pair), ...others])
  const facts = wearFacts(report, thing, { ...RECORD, ...record })
  return new Map(facts.map(({ key, value, basis, own }) => [key, { value, basis, own }]))
}

describe('what the wear of a pair rests on', () => {
  const pair = { openedOn: '2026-06-01', segments: wornDaily(50, 1) }

  it('tells measured use, age, and the shares of its life, what drives it first', () => {
    const facts = factsOf(pair)
    expect(facts.get('hours')).toEqual({ value: '50 h', basis: 'measured', own: true })
    expect(facts.get('age')).toEqual({ value: '5 months', basis: 'yours', own: true })
    expect(facts.get('usedUp')).toEqual({ value: '42% by age, 20% by use', basis: 'assumed', own: false })
    expect(facts.has('counted')).toBe(false)
    expect(facts.has('cycles')).toBe(false)
  })

  it('tells what stress makes of the hours, only where it makes something of them', () => {
    const sweaty = wornDaily(50, 1).map((use) => ({ ...use, sweat: 'heavy' as const }))
    expect(factsOf({ ...pair, segments: sweaty }).get('counted')?.value).toBe('125 h')
  })

  it('keeps the hours stated apart from those measured, and admits an unknown age', () => {
    const facts = factsOf({ hoursBefore: 12 }, FOAM, { hoursBefore: 12, ageKnown: false })
    expect(facts.get('hours')).toMatchObject({
      value: '12 h, of it 12 h before',
      basis: 'measured and yours',
    })
    expect(facts.get('age')).toEqual({ value: 'not known', basis: 'missing', own: false })
  })

  it('says whether the figures are assumed or the owner’s, and whether anything was learned', () => {
    const own = { ...FOAM, own: { product: { lifeHours: 300 } } }
    expect(factsOf(pair, own).get('usedUp')?.basis).toBe('your figures')
    expect(factsOf(pair).get('worn')?.basis).toBe('starting guess')
    const taught = factsOf(pair, FOAM, {}, [retired('a', 200), retired('b', 220)])
    expect(taught.get('worn')).toMatchObject({ basis: 'learned from your 2', own: true })
  })

  it('says to order now once the day has passed, and nothing of orders while a spare is there', () => {
    const old = { openedOn: '2025-06-01', segments: wornDaily(90, 2) }
    expect(factsOf(old).get('order')?.value).toMatch(/^now, since /)
    expect(factsOf({ ...old, spares: 2 }).get('spares')?.value).toBe('2 unopened')
    expect(factsOf({ ...old, spares: 2 }).has('order')).toBe(false)
  })
})

describe('what the wear of a battery rests on', () => {
  const battery = { kind: 'battery', material: null, whole: true, own: {} } as const
  const used = { kind: 'battery', material: null, segments: wornDaily(20, 1) } as const

  it('works its charges out, or says that they are not known', () => {
    const { value, basis } = factsOf({ ...used, batteryHours: 5 }, battery).get('cycles') ?? {}
    expect([value, basis]).toEqual(['4', 'worked out'])
    expect(factsOf({ ...used, batteryHours: null }, battery).get('cycles')?.value).toBe('not known')
  })

  it('tells neither stress nor spares, which it has not', () => {
    const facts = factsOf({ ...used, batteryHours: 5 }, battery)
    expect([facts.has('counted'), facts.has('spares'), facts.has('order')]).toEqual([false, false, false])
  })
})
