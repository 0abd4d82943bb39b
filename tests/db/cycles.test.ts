import { beforeEach, describe, expect, test } from 'vitest'
import { wearReports } from '../../src/main/services/wear'
import { addDevice, addPart, addProduct, at, DAY, HOUR, openBench, session, type TestBench } from './support'

const NOW = at('2026-11-01T00:00:00Z')

let bench: TestBench
beforeEach(() => {
  bench = openBench(':memory:', NOW)
  addDevice(bench, 'xm5', { form: 'over_ear', wireless: true, batteryHours: 30 })
  addDevice(bench, 'other', { form: 'over_ear', wireless: true, batteryHours: 10 })
})

function mounted(
  part: string,
  slot: 'battery' | 'cable',
  fromAt: number,
  toAt: number | null,
  device = 'xm5',
) {
  return bench.store.mounts.insert({ part, device, slot, side: 'both', fromAt, toAt })
}

function cyclesOf(part: string): number | undefined {
  return wearReports(bench).get(part)?.cycles
}

describe('the charges of a battery', () => {
  beforeEach(() => {
    addProduct(bench, 'cell', 'battery')
    addPart(bench, 'first', 'cell')
    bench.store.sessions.insert(session('xm5', NOW - 20 * DAY, NOW - 20 * DAY + 15 * HOUR))
  })

  test('stay what they were when it is taken out', () => {
    const id = mounted('first', 'battery', NOW - 30 * DAY, null)
    expect(cyclesOf('first')).toBe(0.5)
    const mount = bench.store.mounts.get(id)
    if (mount) bench.store.mounts.update({ ...mount, toAt: NOW - DAY })
    expect(cyclesOf('first')).toBe(0.5)
  })

  test('follow a correction of where it was before', () => {
    const id = mounted('first', 'battery', NOW - 30 * DAY, NOW - DAY)
    expect(cyclesOf('first')).toBe(0.5)
    const mount = bench.store.mounts.get(id)
    if (mount) bench.store.mounts.update({ ...mount, device: 'other' })
    bench.store.sessions.insert(session('other', NOW - 10 * DAY, NOW - 10 * DAY + 5 * HOUR))
    expect(cyclesOf('first')).toBe(0.5)
    bench.store.sessions.insert(session('other', NOW - 9 * DAY, NOW - 9 * DAY + 5 * HOUR))
    expect(cyclesOf('first')).toBe(1)
  })
})

describe('the matings of a cable', () => {
  beforeEach(() => {
    addProduct(bench, 'copper', 'cable')
    addPart(bench, 'wire', 'copper')
  })

  test('are how often it was put in its place until then', () => {
    mounted('wire', 'cable', NOW - 30 * DAY, NOW - 20 * DAY)
    mounted('wire', 'cable', NOW - 10 * DAY, NOW - 5 * DAY, 'other')
    expect(cyclesOf('wire')).toBe(2)
    mounted('wire', 'cable', NOW + DAY, null)
    expect(cyclesOf('wire')).toBe(2)
  })

  test('are not more when a mount goes on in another one', () => {
    mounted('wire', 'cable', NOW - 30 * DAY, NOW - 20 * DAY)
    mounted('wire', 'cable', NOW - 20 * DAY, null)
    expect(cyclesOf('wire')).toBe(1)
  })
})
