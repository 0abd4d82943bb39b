import { ARCHETYPES, adviceOf } from '@shared/coverage/archetypes'
import { type CoverageInput, coverageOf } from '@shared/coverage/coverage'
import { coverageSchema } from '@shared/coverage/views'
import { isFactId } from '@shared/facts/statements'
import { assume } from '@shared/gear/assumptions'
import type { Device } from '@shared/gear/device'
import { BUILTIN_SCENARIOS } from '@shared/scenarios/builtin/builtin'
import type { DeviceUse } from '@shared/suggest/types'
import { describe, expect, test } from 'vitest'
import { GEAR } from '../suggest/gear'
import { inputFor, NOW, scenario, suggestFor } from '../suggest/shelf'

const { hd600, ie600, xm5, dt770, openrun, sportBuds, earbud, er4xr } = GEAR
const DAY = 86_400

function input(
  devices: readonly Device[],
  {
    sessions = {},
    ids,
    use = [],
  }: { sessions?: Record<string, number>; ids?: string[]; use?: DeviceUse[] } = {},
): CoverageInput {
  return {
    scenarios: ids ? ids.map(scenario) : BUILTIN_SCENARIOS,
    occasionOf: (of) => inputFor(of, devices, { use }),
    sessionsOfYear: new Map(Object.entries(sessions)),
  }
}

const rowOf = (coverage: ReturnType<typeof coverageOf>, id: string) => {
  const row = coverage.rows.find((one) => one.scenario === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

describe('the matrix', () => {
  const devices = [hd600, ie600, xm5, dt770]
  const coverage = coverageOf(input(devices))

  test('has a cell for every scenario and device, and is what the agreed view says', () => {
    expect(coverage.rows).toHaveLength(22)
    for (const row of coverage.rows) {
      expect(row.cells.map(({ device }) => device)).toEqual(['dt770', 'hd600', 'ie600', 'xm5'])
      for (const cell of row.cells) expect(cell.text).toMatch(/^[\p{Lu}\d].*\.$/u)
    }
    expect(coverageSchema.parse(coverage)).toEqual(coverage)
  })

  test('shows the very scores of the suggestion', () => {
    const { ranked } = suggestFor('flight', devices)
    const row = rowOf(coverage, 'flight')
    for (const { device, score } of ranked)
      expect(row.cells.find((cell) => cell.device === device)?.score).toBe(score)
    expect(row.best).toEqual({ device: ranked[0]?.device, score: ranked[0]?.score })
  })

  test('says of an excluded device what excludes it', () => {
    const cell = rowOf(coverage, 'sleep').cells.find(({ device }) => device === 'xm5')
    expect(cell).toEqual({
      device: 'xm5',
      score: null,
      text: 'Headphones are in the way when lying on a side.',
    })
  })

  test('leaves out what is retired or lost', () => {
    const some = coverageOf(input([hd600, { ...xm5, status: 'retired' }, { ...dt770, status: 'lost' }]))
    expect(rowOf(some, 'flight').cells.map(({ device }) => device)).toEqual(['hd600'])
  })

  test('a scenario that nothing serves has no best, and its whole share is a gap', () => {
    const row = rowOf(coverageOf(input([hd600], { ids: ['sleep'] })), 'sleep')
    expect(row.best).toBeNull()
    expect(row.gap).toBe(100)
  })

  test('an empty shelf is all gap', () => {
    const empty = coverageOf(input([]))
    expect(empty.rows.reduce((sum, { gap }) => sum + gap, 0)).toBeCloseTo(100, 6)
    expect(empty.idle).toEqual([])
  })
})

describe('how often a scenario happens', () => {
  test('is its share of the sessions of the year, and weighs its gap', () => {
    const { rows } = coverageOf(input([hd600], { sessions: { flight: 3, mixing: 1, unheard_of: 40 } }))
    const flight = rows.find(({ scenario: id }) => id === 'flight')
    expect(flight?.share).toBe(0.75)
    expect(flight?.gap).toBeCloseTo(0.75 * (100 - (flight?.best?.score ?? 0)), 9)
    expect(rows.find(({ scenario: id }) => id === 'gym')?.gap).toBe(0)
  })

  test('is taken to be alike while nothing is recorded', () => {
    const { rows } = coverageOf(input([hd600]))
    for (const { share } of rows) expect(share).toBeCloseTo(1 / 22, 9)
  })
})

describe('what kind of device would help most', () => {
  const liftOf = (coverage: ReturnType<typeof coverageOf>, id: string) =>
    coverage.archetypes.find(({ archetype }) => archetype === id)

  test('someone with open headphones alone who commutes is helped by something that isolates', () => {
    const { archetypes } = coverageOf(input([hd600], { sessions: { public_transport: 30 } }))
    const [first] = archetypes
    expect(['kind-anc-true-wireless', 'kind-custom-iem', 'kind-hybrid-iem', 'kind-sport-iem']).toContain(
      first?.archetype,
    )
    expect(first?.byScenario[0]?.scenario).toBe('public_transport')
    expect(first?.lift).toBeGreaterThan(10)
  })

  test('someone with in-ears alone who listens at home is helped by an open headphone', () => {
    const { archetypes } = coverageOf(input([ie600, sportBuds], { sessions: { critical_listening: 30 } }))
    expect(['kind-open-planar', 'kind-open-dynamic']).toContain(archetypes[0]?.archetype)
  })

  test('a runner with a heavy headphone is helped by sport in-ears or open ears', () => {
    const { archetypes } = coverageOf(input([dt770, hd600], { sessions: { running: 9 } }))
    expect(['kind-sport-iem', 'kind-bone-conduction', 'kind-anc-true-wireless']).toContain(
      archetypes[0]?.archetype,
    )
  })

  test('the lift is what the kind scores beyond the best that is owned', () => {
    const coverage = coverageOf(input([hd600], { ids: ['flight'] }))
    const lift = liftOf(coverage, 'kind-anc-over-ear')?.byScenario[0]
    const best = rowOf(coverage, 'flight').best?.score ?? 0
    expect(lift?.lift).toBeCloseTo((lift?.score ?? 0) - best, 6)
  })

  test('another device never makes a kind more helpful', () => {
    const small = coverageOf(input([hd600]))
    const large = coverageOf(input([hd600, xm5, sportBuds, er4xr]))
    for (const { archetype, lift } of large.archetypes)
      expect(lift).toBeLessThanOrEqual(liftOf(small, archetype)?.lift ?? 0)
  })

  test('a dozen kinds, every one of which knows its facts and can be taken somewhere', () => {
    const { archetypes } = coverageOf(input([]))
    expect(archetypes).toHaveLength(12)
    for (const { facts, lift } of archetypes) {
      expect(lift).toBeGreaterThan(0)
      for (const fact of facts) expect(isFactId(fact), fact).toBe(true)
    }
  })

  test('the advice on money cites every price fact, and none is a price of a product', () => {
    const cited = new Set(ARCHETYPES.flatMap((kind) => adviceOf(kind).facts))
    for (const fact of ['F42', 'F43', 'F44', 'F45', 'F46', 'F47']) expect(cited).toContain(fact)
    expect(new Set(ARCHETYPES.map(({ device }) => assume(device).kind)).size).toBeGreaterThanOrEqual(6)
  })
})

describe('devices that nobody would miss', () => {
  const used = (device: string, daysAgo: number): DeviceUse => ({
    device,
    sessions: 4,
    lastEndAt: NOW - daysAgo * DAY,
    usualMinutes: null,
  })
  const idleOf = (devices: readonly Device[], use: DeviceUse[]) =>
    coverageOf(input(devices, { use, ids: ['flight', 'office', 'critical_listening'] })).idle

  test('best at nothing and not touched in months, with where it comes nearest', () => {
    const [idle] = idleOf([xm5, hd600, earbud], [used('earbud', 160)])
    expect(idle?.device).toBe('earbud')
    expect(idle?.text).toMatch(
      /^Not touched in 5 months and best at nothing; it comes nearest for [A-Z][a-z ]+, \d+ points behind the (Sony WH-1000XM5|Sennheiser HD 600)\.$/,
    )
  })

  test('not while it is used', () => {
    expect(idleOf([xm5, hd600, earbud], [used('earbud', 100)])).toEqual([])
  })

  test('not while it is the best at something, however long it has rested', () => {
    expect(idleOf([hd600], [used('hd600', 900)])).toEqual([])
  })

  test('not while it is lent or for sale', () => {
    const gone = (status: Device['status']) =>
      idleOf([xm5, hd600, { ...earbud, status }], [used('earbud', 400)])
    expect([...gone('lent'), ...gone('selling')]).toEqual([])
  })

  test('never worn counts from the day it came; without one nothing is said', () => {
    const bought = { ...openrun, acquiredOn: '2024-01-01' }
    expect(idleOf([xm5, hd600, bought], [])[0]?.text).toMatch(/^Yours, and not worn, in 2 years/)
    expect(idleOf([xm5, hd600, openrun], [])).toEqual([])
  })
})

test('22 scenarios against 500 devices have a cell for each of both', () => {
  const kinds = Object.values(GEAR)
  const many = Array.from({ length: 500 }, (_, index) => {
    const device = kinds[index % kinds.length] ?? hd600
    return { ...device, id: `${device.id}-${index}` }
  })
  const { rows } = coverageOf(input(many))
  expect(rows.map(({ cells }) => cells.length)).toEqual(Array.from({ length: 22 }, () => 500))
})
