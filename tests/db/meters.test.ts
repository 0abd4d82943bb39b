import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { noteDone } from '../../src/main/services/care/done'
import { setFigures } from '../../src/main/services/figures'
import { listMeters, renewMeter, switchMeter, updateMeter } from '../../src/main/services/meters'
import { undoAction } from '../../src/main/services/undo'
import { meterReports, wearReports } from '../../src/main/services/wear'
import type { ParsedInput } from '../../src/shared/ipc/contract'
import type { Changed } from '../../src/shared/ipc/define'
import { type Meter, productSchema } from '../../src/shared/parts/part'
import {
  addDevice,
  addPart,
  addProduct,
  at,
  DAY,
  dump,
  HOUR,
  openBench,
  session,
  type TestBench,
} from './support'

type Target = ParsedInput<'figures.set'>['target']
type Patch = ParsedInput<'figures.set'>['patch']

let bench: TestBench
const NEW_AT = at('2026-01-01T00:00:00Z')

beforeEach(() => {
  bench = openBench()
  addDevice(bench, 'airpods', {
    wireless: true,
    wired: false,
    slots: null,
    batteryHours: 5,
    hoursBefore: 50,
    acquiredOn: '2026-01-01',
  })
  for (let day = 0; day < 100; day += 1) {
    const startAt = NEW_AT + day * DAY
    bench.store.sessions.insert(session('airpods', startAt, startAt + HOUR))
  }
})
afterEach(() => bench.close())

const battery = { device: 'airpods', meter: 'battery' } as const
const on = (sinceAt: number | null = null) => switchMeter(bench, { ...battery, on: true, sinceAt })
const row = () => {
  const found = listMeters(bench, 'airpods').find(({ meter }) => meter === 'battery')
  if (!found) throw new Error('no battery')
  return found
}

describe('what wears on a device as a whole', () => {
  test('follows from what the device is', () => {
    addDevice(bench, 'hd600', { form: 'over_ear', wired: true, wireless: false })
    addDevice(bench, 'ciem', { form: 'in_ear', fit: 'custom', wired: true })
    const meters = (device: string): Meter[] => listMeters(bench, device).map(({ meter }) => meter)
    expect(meters('airpods')).toEqual(['battery'])
    expect(meters('hd600')).toEqual(['headband', 'cable'])
    expect(meters('ciem')).toEqual(['cable', 'shell'])
  })

  test('is not offered where a part of its own sits there', () => {
    addDevice(bench, 'wired', { wired: true })
    addProduct(bench, 'cable', 'cable')
    addPart(bench, 'cable-1', 'cable')
    expect(listMeters(bench, 'wired').map(({ meter }) => meter)).toEqual(['cable'])
    bench.store.mounts.insert({
      part: 'cable-1',
      device: 'wired',
      slot: 'cable',
      side: 'both',
      fromAt: NEW_AT,
      toAt: null,
    })
    expect(listMeters(bench, 'wired')).toEqual([])
  })

  test('is off until it is switched on, and then counts charges of all sessions and of the hours before', () => {
    expect(row()).toEqual({ meter: 'battery', open: null, ended: [] })
    expect(meterReports(bench).size).toBe(0)
    on()
    const wear = row().open?.wear
    expect(wear).toMatchObject({
      part: null,
      device: 'airpods',
      slot: 'battery',
      meter: 'battery',
      orderBy: null,
    })
    expect(wear?.hours).toBeCloseTo(150, 9)
    expect(wear?.cycles).toBeCloseTo(30, 9)
    expect(wear?.terms.cycles).toBeCloseTo(30 / 400, 9)
    expect(wear?.months).toBeCloseTo((bench.clock.now - at('2025-12-31T23:00:00Z')) / (30.4375 * DAY), 9)
    expect(wear?.why).toMatch(/^0\.\d years old of about 5 years, 150 h of use: half of such batteries/)
    expect(wearReports(bench).size).toBe(0)
  })

  test('counts from the moment given, without the hours before', () => {
    on(NEW_AT + 90 * DAY)
    expect(row().open?.wear?.hours).toBeCloseTo(10, 9)
  })

  test('renewed starts at nothing and keeps its habit; the old one is history that teaches', () => {
    on()
    const lived = row().open?.wear
    renewMeter(bench, { ...battery, reason: 'worn_out', at: NEW_AT + 95 * DAY })
    const { open, ended } = row()
    expect(open?.wear?.hours).toBeCloseTo(5, 9)
    expect(open?.wear?.learnedFrom).toBe(1)
    expect(open?.wear?.medianDamage).toBeLessThan(1)
    expect(ended).toHaveLength(1)
    expect(ended[0]).toMatchObject({ endedAt: NEW_AT + 95 * DAY, reason: 'worn_out' })
    expect(ended[0]?.wear?.hours).toBeCloseTo((lived?.hours ?? 0) - 5, 9)
    expect(ended[0]?.wear?.why).toMatch(/^At its end on 6 April after 145 h, 3 months old: worn out$/)
  })

  test('pools with batteries of other devices alone', () => {
    on()
    renewMeter(bench, { ...battery, reason: 'worn_out', at: null })
    addDevice(bench, 'xm5', { form: 'over_ear', wireless: true, batteryHours: 30 })
    switchMeter(bench, { device: 'xm5', meter: 'battery', on: true, sinceAt: null })
    switchMeter(bench, { device: 'xm5', meter: 'headband', on: true, sinceAt: null })
    const pooled = listMeters(bench, 'xm5').map(({ meter, open }) => [meter, open?.wear?.pooledFrom])
    expect(pooled).toEqual([
      ['battery', 1],
      ['headband', 0],
    ])
  })

  test.each([
    ['switching off', () => switchMeter(bench, { ...battery, on: false, sinceAt: null })],
    ['renewing', () => renewMeter(bench, { ...battery, reason: 'torn', at: null })],
    ['correcting its beginning', () => updateMeter(bench, { id: row().open?.id ?? 0, sinceAt: NEW_AT })],
    [
      'giving it a life of its own',
      () => own({ level: 'meter', id: row().open?.id ?? 0 }, { lifeCycles: 600 }),
    ],
  ] as const)('%s is one action, and one Undo brings everything back', (_, act) => {
    on()
    expectOneUndo(act)
  })

  test('switching on is one action too', () => {
    expectOneUndo(on)
  })

  test('refuses to begin before the one before it ended, or in the future', () => {
    on()
    renewMeter(bench, { ...battery, reason: 'worn_out', at: NEW_AT + 95 * DAY })
    const id = row().open?.id ?? 0
    expect(() => updateMeter(bench, { id, sinceAt: NEW_AT })).toThrow('still at work')
    expect(() => updateMeter(bench, { id, sinceAt: bench.clock.now + 1 })).toThrow('still to come')
  })
})

const own = (target: Target, patch: Patch) => setFigures(bench, { target, patch })

function expectOneUndo(act: () => Changed<unknown>): void {
  const before = dump(bench.connection)
  const { undo } = act()
  expect(dump(bench.connection)).not.toBe(before)
  undoAction(bench, undo?.id ?? 0)
  expect(dump(bench.connection)).toBe(before)
}

describe('the owner’s figures', () => {
  const damage = (part: string) => wearReports(bench).get(part)?.damage ?? Number.NaN

  beforeEach(() => {
    bench.store.products.insert({ ...addable('comply'), material: 'memory_foam' })
    bench.store.products.insert({ ...addable('azla'), material: 'memory_foam' })
    for (const [part, product] of [
      ['comply-1', 'comply'],
      ['comply-2', 'comply'],
      ['azla-1', 'azla'],
    ] as const) {
      addPart(bench, part, product, { hoursBefore: 50, trackedFromAt: NEW_AT })
    }
  })

  test('for a material reach every part of it but those with a figure of their own', () => {
    own({ level: 'part', id: 'comply-1' }, { lifeHours: 100 })
    own({ level: 'product', id: 'azla' }, { lifeHours: 200 })
    own({ level: 'material', material: 'memory_foam' }, { lifeHours: 500 })
    expect(damage('comply-1')).toBeCloseTo(0.5, 9)
    expect(damage('comply-2')).toBeCloseTo(0.1, 9)
    expect(damage('azla-1')).toBeCloseTo(0.25, 9)
  })

  test('leave the other figures and levels as they are, and inherit again once cleared', () => {
    own({ level: 'part', id: 'comply-1' }, { lifeHours: 100, heat: 1.5 })
    own({ level: 'part', id: 'comply-1' }, { lifeHours: null })
    expect(bench.store.parts.get('comply-1')?.life).toMatchObject({ lifeHours: null, heat: 1.5 })
    expect(bench.store.products.get('comply')?.life.lifeHours).toBeNull()
    expect(damage('comply-1')).toBeCloseTo(0.2, 9)
  })

  test('for a material go with their last figure, and one Undo brings each back', () => {
    const foam = { level: 'material', material: 'memory_foam' } as const
    expectOneUndo(() => own(foam, { lifeHours: 500 }))
    own(foam, { lifeHours: 500 })
    expectOneUndo(() => own(foam, { lifeHours: null }))
    own(foam, { lifeHours: null })
    expect(bench.store.materialFigures.all()).toEqual([])
    expectOneUndo(() => own({ level: 'part', id: 'comply-1' }, { uncleaned: 2 }))
    expectOneUndo(() => own({ level: 'product', id: 'comply' }, { inStock: 0.5 }))
  })

  test('of what wears as a whole are lives alone', () => {
    on()
    const id = row().open?.id ?? 0
    own({ level: 'meter', id }, { lifeCycles: 300 })
    expect(row().open?.wear).toMatchObject({ lifeCycles: 300, lifeBasis: 'part' })
    expect(() => own({ level: 'meter', id }, { heat: 2 })).toThrow('for everything of its kind only')
    own({ level: 'material', material: 'battery' }, { lifeCycles: 900, lifeMonths: 24 })
    expect(row().open?.wear).toMatchObject({ lifeCycles: 300, lifeMonths: 24 })
  })

  test('a cleaning interval decides which use counts as uncleaned, once cleanings are logged', () => {
    addDevice(bench, 'er4xr')
    const mount = { part: 'comply-2', device: 'er4xr', slot: 'tips', side: 'both', toAt: null } as const
    bench.store.mounts.insert({ ...mount, fromAt: NEW_AT })
    for (const day of [200, 202, 204]) {
      const startAt = NEW_AT + day * DAY
      bench.store.sessions.insert(session('er4xr', startAt, startAt + 5 * HOUR))
    }
    const effective = () => wearReports(bench).get('comply-2')?.effectiveHours
    const rule = { scope: 'device', scopeId: 'er4xr', slot: 'tips', duty: 'clean' } as const
    const clocks = { everySessions: null, everyDaysUsed: null, everyDays: null, everyCycles: null }
    const every4Hours = { ...rule, ...clocks, enabled: true, everyHours: 4, nextFrom: 'done' } as const
    expect(effective()).toBeCloseTo(65, 9)
    const cleaned = (outcome: 'done' | 'skipped', doneAt: number) =>
      noteDone(bench, {
        subjects: [{ part: 'comply-2' }],
        duty: 'clean',
        outcome,
        at: doneAt,
        note: '',
      })
    cleaned('done', NEW_AT + 199 * DAY)
    expect(effective()).toBeCloseTo(65, 9)
    bench.store.care.rules.insert(every4Hours)
    expect(effective()).toBeCloseTo(50 + 5 + 6 + 6, 9)
    cleaned('skipped', NEW_AT + 201 * DAY)
    expect(effective()).toBeCloseTo(50 + 5 + 6 + 6, 9)
    cleaned('done', NEW_AT + 203 * DAY)
    expect(effective()).toBeCloseTo(50 + 5 + 6 + 5, 9)
  })
})

function addable(id: string) {
  return productSchema.parse({ id, kind: 'tips', brand: 'Test', model: id })
}
