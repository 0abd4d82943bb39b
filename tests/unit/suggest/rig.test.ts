import { t } from '@shared/i18n/texts'
import type { Product } from '@shared/parts/part'
import { describe, expect, test } from 'vitest'
import { device, GEAR, SOURCES } from './gear'
import { FOAM_T100, pair, product, rankedOf, suggestFor, unopened, vetoesOf } from './shelf'

const { er4xr, ie600, hd600, airpodsPro, xm5, dt770, stax } = GEAR
const rigOf = (occasion: Parameters<typeof suggestFor>[2], of = er4xr) => {
  const { rig, rigNotes } = rankedOf(suggestFor('flight', [of], occasion), of.id)
  return { ...rig, notes: rigNotes.join(' ') }
}

const isolationOf = (occasion: Parameters<typeof suggestFor>[2]) =>
  rankedOf(suggestFor('flight', [er4xr], occasion), 'er4xr').terms.find(
    ({ criterion }) => criterion === 'isolation',
  )?.utility ?? 0

describe('tips', () => {
  const second: Product = { ...FOAM_T100, id: 'second' }

  test('that are mounted are named before anything better in the drawer', () => {
    const parts = [
      pair(FOAM_T100, { id: 'worn', on: 'er4xr', damage: 0.9 }),
      pair(second, { id: 'fresh', damage: 0 }),
    ]
    expect(rigOf({ parts }).tips).toEqual({ part: 'worn' })
  })

  test('of an unequal pair are judged by the more worn side', () => {
    const parts = [
      pair(FOAM_T100, { id: 'left', on: 'er4xr', side: 'left', damage: 0.8 }),
      pair(FOAM_T100, { id: 'right', on: 'er4xr', side: 'right', damage: 0.2 }),
    ]
    expect(rigOf({ parts }).tips).toEqual({ part: 'left' })
  })

  test('come from the drawer by fit, then by condition', () => {
    const unknown = product({ id: 'unknown', boreMm: null })
    const parts = [
      pair(unknown, { id: 'unknown-fresh', damage: 0 }),
      pair(FOAM_T100, { id: 'fits-worn', damage: 0.7 }),
      pair(second, { id: 'fits-fresher', damage: 0.3 }),
    ]
    expect(rigOf({ parts }).tips).toEqual({ part: 'fits-fresher' })
  })

  test('come from stock when the drawer is empty, oldest first', () => {
    const stock = [unopened(FOAM_T100, '2026-08-01'), unopened(second, '2025-01-01')]
    expect(rigOf({ stock }).tips).toEqual({ product: 'second' })
  })

  test('are assumed, and said to be, when none is owned', () => {
    const rig = rigOf({})
    expect(rig.tips).toBeNull()
    expect(rig.notes).toContain('the usual silicone ones are assumed')
  })

  test('of another device are never borrowed', () => {
    expect(rigOf({ parts: [pair(FOAM_T100, { on: 'someone-else' })] }).tips).toBeNull()
  })

  test('in the drawer may be named for two devices at once', () => {
    const twin = { ...er4xr, id: 'twin' }
    const suggestion = suggestFor('flight', [er4xr, twin], { parts: [pair(FOAM_T100)] })
    expect(suggestion.ranked.map(({ rig }) => rig.tips)).toEqual([
      { part: 'comply-t100-m-1' },
      { part: 'comply-t100-m-1' },
    ])
  })

  test('that the owner found to fit count although their core says no', () => {
    const fitJudgements = [
      { device: 'ie600', product: FOAM_T100.id, side: 'both' as const, fits: true, sealed: null },
    ]
    expect(rigOf({ parts: [pair(FOAM_T100)], fitJudgements }, ie600).tips).toEqual({
      part: 'comply-t100-m-1',
    })
  })

  test('that the owner found to leak lose isolation, and are taken only where nothing else fits', () => {
    const leaks = [
      { device: 'er4xr', product: FOAM_T100.id, side: 'both' as const, fits: true, sealed: false },
    ]
    const parts = [pair(FOAM_T100, { on: 'er4xr', damage: 0 })]
    expect(isolationOf({ parts, fitJudgements: leaks })).toBeLessThan(isolationOf({ parts }))
    const loose = [pair(FOAM_T100, { damage: 0 })]
    expect(rigOf({ parts: loose, fitJudgements: leaks }).tips).toEqual({ part: 'comply-t100-m-1' })
    const other = product({ id: 'other', boreMm: 3.1 })
    const better = { parts: [...loose, pair(other, { damage: 0.9 })], fitJudgements: leaks }
    expect(rigOf(better).tips).toEqual({ part: 'other-1' })
  })

  test('of two sizes are named ear by ear, and a bad seal in one ear counts', () => {
    const small = product({ id: 'small', brand: 'Comply', model: 'T-100', size: 'S', boreMm: 3.1 })
    const parts = [
      pair(FOAM_T100, { on: 'er4xr', side: 'left' }),
      pair(small, { on: 'er4xr', side: 'right', damage: 0 }),
    ]
    expect(rigOf({ parts }).notes).toContain('Left Comply T-100 M, right Comply T-100 S.')
    const judged = (side: 'left' | 'right') => ({
      parts,
      fitJudgements: [{ device: 'er4xr', product: 'small', side, fits: null, sealed: false }],
    })
    expect(isolationOf(judged('right'))).toBeLessThan(isolationOf(judged('left')))
  })

  test('that will not last the flight are flagged with what is left of them', () => {
    const rig = rigOf({ parts: [pair(FOAM_T100, { on: 'er4xr', damage: 0.9, hoursLeft: 2 })] })
    expect(rig.notes).toContain('Comply T-100 M: about 2 h left for 3 h planned.')
  })
})

describe('pads', () => {
  const pads = product({ id: 'dekoni', kind: 'pads', material: 'velour' })

  test('from the drawer are named once the owner has found that they fit', () => {
    expect(rigOf({ parts: [pair(pads)] }, hd600).pads).toBeNull()
    const fitJudgements = [
      { device: 'hd600', product: 'dekoni', side: 'both' as const, fits: true, sealed: null },
    ]
    expect(rigOf({ parts: [pair(pads)], fitJudgements }, hd600).pads).toEqual({ part: 'dekoni-1' })
  })

  test('that are known not to fit, and no others, leave the headphone bare', () => {
    const fitJudgements = [
      { device: 'hd600', product: 'dekoni', side: 'both' as const, fits: false, sealed: null },
    ]
    const suggestion = suggestFor('flight', [hd600], { parts: [pair(pads)], fitJudgements })
    expect(vetoesOf(suggestion, 'hd600')).toEqual(['no_pads'])
  })
})

describe('the source', () => {
  test('is the one that drives a hard load', () => {
    expect(rigOf({}, hd600).source).toBe('l30')
  })

  test('for an in-ear is the dongle, not the amplifier that would hiss', () => {
    expect(rigOf({}).source).toBe('ka13')
  })

  test('tells how far the loudest lies above peaks of 110 dB', () => {
    // 97 dB/mW at 300 ohm is 102.2 dB/V; 10 V add 20 dB.
    expect(rigOf({ sources: [SOURCES.amplifier] }, hd600).headroomDb).toBeCloseTo(102.23 + 20 - 110, 1)
  })

  test('is an assumed phone dongle when none is owned', () => {
    const rig = rigOf({ sources: [] })
    expect(rig.source).toBeNull()
    expect(rig.notes).toContain('a phone dongle (1 V, 1 Ω) is assumed')
    // 104.5 dB/mW at 45 ohm is 118 dB at 1 V, less 0.2 dB over 1 ohm.
    expect(rig.headroomDb).toBeCloseTo(7.8, 1)
  })

  test('with unknown outputs is assumed to fit, and marked', () => {
    const laptop = { ...SOURCES.dongle, id: 'laptop', name: 'Laptop', outputs: [] }
    const rig = rigOf({ sources: [laptop] })
    expect(rig.source).toBe('laptop')
    expect(rig.notes).toContain('it is assumed to')
  })

  test('that the owner names is used, or excludes the device for good', () => {
    const context = { source: 'ka13' }
    const suggestion = suggestFor('flight', [er4xr, airpodsPro], { context, showAnyway: ['airpods-pro'] })
    expect(rankedOf(suggestion, 'er4xr').rig.source).toBe('ka13')
    expect(vetoesOf(suggestion, 'airpods-pro')).toContain('source')
  })

  test('drives an electrostatic headphone only if it is made for it', () => {
    expect(rigOf({}, stax).source).toBe('srm')
    expect(rigOf({}, stax).headroomDb).toBeNull()
    const ordinary = suggestFor('flight', [hd600], { sources: [SOURCES.energiser] })
    expect(vetoesOf(ordinary, 'hd600')).toEqual(['no_source'])
  })

  test('of a set with cable and radio is the cable where delay counts', () => {
    const game = rankedOf(suggestFor('gaming_competitive', [xm5]), 'xm5')
    expect(game.terms.find(({ criterion }) => criterion === 'latency')?.utility).toBe(1)
    expect(game.rig.source).toBe('ka13')
  })
})

describe('the cable', () => {
  const balanced = device({ ...er4xr, id: 'balanced', plug: '4.4mm' })
  const plain = product({ id: 'plain', kind: 'cable', connector: 'mmcx', plug: '3.5mm' })

  test('comes from the drawer when the fitted one reaches no source', () => {
    const rig = rigOf({ parts: [pair(plain)], sources: [SOURCES.dongle] }, balanced)
    expect(rig.cable).toEqual({ part: 'plain-1' })
    expect(rig.source).toBe('ka13')
  })

  test('with the wrong plug excludes the device when nothing helps', () => {
    const suggestion = suggestFor('flight', [balanced], { sources: [SOURCES.dongle] })
    expect(vetoesOf(suggestion, 'balanced')).toEqual(['no_source'])
  })

  test('reaches with an adapter that the owner has', () => {
    const adapter = product({ id: 'adapter', kind: 'adapter', connector: '4.4mm', plug: '3.5mm' })
    const rig = rigOf({ stock: [unopened(adapter, null)], sources: [SOURCES.dongle] }, balanced)
    expect(rig.source).toBe('ka13')
    expect(rig.notes).toContain('adapter')
  })
})

describe('what is said', () => {
  test('names the noise that is left and what the first does better', () => {
    const suggestion = suggestFor('flight', [er4xr, dt770], { parts: [pair(FOAM_T100, { on: 'er4xr' })] })
    const [first, second] = suggestion.ranked
    expect(first?.whyNotFirst).toBeNull()
    expect(first?.for.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^\d+ dB isolation leaves \d+ dB\(A\) of cabin noise\.$/),
    )
    expect(second?.whyNotFirst).toMatch(
      /^Behind on isolation: \d+ dB isolation leaves \d+ dB\(A\) of cabin noise\.$/,
    )
    expect(second?.rigNotes.join(' ')).toMatch(/listen at about \d+ dB\(A\): 3 h use up between .+ and .+\./)
  })

  test('says what the first has to say for itself only where its own reasons do not', () => {
    const { ranked } = suggestFor('flight', Object.values(GEAR))
    const [first, ...others] = ranked
    const told = first?.for.map(({ criterion }) => t.suggest.criteria[criterion]) ?? []
    const reasons = others
      .map(({ whyNotFirst }) => whyNotFirst ?? '')
      .filter((why) => why.startsWith('Behind'))
    expect(reasons.length).toBeGreaterThan(2)
    for (const why of reasons) {
      const alreadyTold = told.some((aspect) => why.startsWith(`Behind on ${aspect}: `))
      expect(why.includes('; the ')).toBe(!alreadyTold)
    }
  })

  test('keeps to five reasons for and three against, largest first', () => {
    for (const { for: wins, against } of suggestFor('flight', Object.values(GEAR)).ranked) {
      expect(wins.length).toBeLessThanOrEqual(5)
      expect(against.length).toBeLessThanOrEqual(3)
      const sizes = [wins, against].map((reasons) => reasons.map(({ points }) => Math.abs(points)))
      for (const size of sizes) expect(size).toEqual(size.toSorted((a, b) => b - a))
    }
  })

  test('has something for a single device too', () => {
    expect(suggestFor('flight', [er4xr]).ranked[0]?.for.length).toBeGreaterThan(0)
  })

  test('lists what was overruled when a device is shown anyway', () => {
    const suggestion = suggestFor('quiet_shared', [hd600, er4xr], { showAnyway: ['hd600'] })
    expect(rankedOf(suggestion, 'hd600').overridden).toEqual(['Open back: leaks into a shared room.'])
    expect(rankedOf(suggestion, 'er4xr').overridden).toEqual([])
    expect(suggestion.excluded).toEqual([])
  })

  test('says where a lent device is', () => {
    const lent = { ...hd600, status: 'lent' as const, lentTo: 'Mia', dueBackOn: '2026-12-01' }
    const [out] = suggestFor('casual_home', [lent]).excluded
    expect(out?.reasons[0]?.text).toBe('Lent to Mia, due back on 1 December 2026.')
  })

  test('never names what is retired or lost', () => {
    const gone = [
      { ...hd600, status: 'retired' as const },
      { ...er4xr, status: 'lost' as const },
    ]
    const { ranked, excluded } = suggestFor('casual_home', gone)
    expect([...ranked, ...excluded]).toEqual([])
  })
})

test('what has been neglected comes forward when one wants to rotate', () => {
  const twin = { ...hd600, id: 'a-twin' }
  const use = [
    { device: 'hd600', sessions: 9, lastEndAt: 1_793_534_400 - 86_400 * 120, usualMinutes: null },
    { device: 'a-twin', sessions: 9, lastEndAt: 1_793_534_400 - 3600, usualMinutes: null },
  ]
  const best = suggestFor('casual_home', [hd600, twin], { use })
  expect(best.ranked.map(({ device: id }) => id)).toEqual(['a-twin', 'hd600'])
  const rotated = suggestFor('casual_home', [hd600, twin], { use, context: { rotate: 1 } })
  expect(rotated.ranked.map(({ device: id }) => id)).toEqual(['hd600', 'a-twin'])
})
