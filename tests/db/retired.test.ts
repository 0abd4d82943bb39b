import { beforeEach, describe, expect, test } from 'vitest'
import { matchPastedLines, searchCatalogue } from '../../src/main/services/catalogue'
import { removeDevice, retireDevice } from '../../src/main/services/devices'
import { mountPart, unmount } from '../../src/main/services/mounts'
import { removePart, retirePart } from '../../src/main/services/parts'
import { logSession, startSession, updateSession } from '../../src/main/services/sessions'
import { undoAction } from '../../src/main/services/undo'
import { wearReports } from '../../src/main/services/wear'
import {
  addDevice,
  addPart,
  addProduct,
  DAY,
  dump,
  HOUR,
  NOON,
  openBench,
  session,
  type TestBench,
} from './support'

let bench: TestBench
let evening: number

beforeEach(() => {
  bench = openBench()
  addDevice(bench, 'er4xr', { notes: 'bought in Tokyo' })
  addProduct(bench, 'foam')
  addPart(bench, 'pair', 'foam', { notes: 'left one is tight' })
  const place = { product: null, device: 'er4xr', slot: 'tips', side: 'both', fitsAnyway: true } as const
  mountPart(bench, { ...place, part: 'pair', at: NOON - 9 * DAY })
  evening = logSession(bench, session('er4xr', NOON - 8 * DAY, NOON - 8 * DAY + 2 * HOUR)).value.id
})

const hoursOfPair = () => wearReports(bench).get('pair')?.hours
const hoursOfDevice = () =>
  (bench.store.usage.deviceTotals(NOON).find(({ device }) => device === 'er4xr')?.seconds ?? 0) / HOUR
const lengthen = () => updateSession(bench, { id: evening, patch: { endAt: NOON - 8 * DAY + 3 * HOUR } })
const later = () => logSession(bench, session('er4xr', NOON - DAY, NOON - DAY + HOUR))

describe('retired, unmounted and deleted are three things', () => {
  test('what is taken off lives on in the drawer with its hours, and gets no more', () => {
    unmount(bench, { id: bench.store.mounts.open()[0]?.id ?? 0, at: NOON - 2 * DAY })
    later()
    expect(bench.store.parts.get('pair')).toMatchObject({ retiredAt: null, notes: 'left one is tight' })
    expect(wearReports(bench).get('pair')).toMatchObject({ device: null, hours: 2 })
  })

  test('a retired pair keeps its notes and hours, gets no more, and can still be corrected', () => {
    retirePart(bench, { id: 'pair', reason: 'torn', at: NOON - 2 * DAY })
    later()
    expect(bench.store.parts.get('pair')).toMatchObject({ retireReason: 'torn', notes: 'left one is tight' })
    expect(hoursOfPair()).toBe(2)
    lengthen()
    expect(hoursOfPair()).toBe(3)
  })

  test('a retired device keeps its notes and hours, takes no new session, and can still be corrected', () => {
    retireDevice(bench, { id: 'er4xr', reason: 'sold', at: NOON - 2 * DAY })
    expect(later).toThrow('session_after_retirement')
    const fields = { device: 'er4xr', scenario: null, parts: null }
    expect(() => startSession(bench, fields, { beats: false })).toThrow('session_after_retirement')
    expect(bench.store.devices.get('er4xr')?.notes).toBe('bought in Tokyo')
    expect(hoursOfDevice()).toBe(2)
    lengthen()
    expect([hoursOfDevice(), hoursOfPair()]).toEqual([3, 3])
  })

  test('a deleted one is gone with its history, and Undo brings back all of it', () => {
    const before = dump(bench.connection)
    for (const remove of [() => removePart(bench, 'pair'), () => removeDevice(bench, 'er4xr')]) {
      const { undo } = remove()
      expect(dump(bench.connection)).not.toBe(before)
      undoAction(bench, undo?.id ?? 0)
      expect(dump(bench.connection)).toBe(before)
    }
    expect([hoursOfDevice(), hoursOfPair()]).toEqual([2, 2])
  })
})

test('names are the owner’s: what the catalogue finds for them never rewrites them', () => {
  addDevice(bench, 'mine', { brand: 'sennheiser', model: 'hd600 (black)', nickname: 'Old ones' })
  const before = dump(bench.connection)
  expect(searchCatalogue(bench, { text: 'hd600', limit: 5 }).length).toBeGreaterThan(0)
  expect(matchPastedLines(bench, ['sennheiser hd600 (black)'])).toHaveLength(1)
  expect(dump(bench.connection)).toBe(before)
  expect(bench.store.devices.get('mine')).toMatchObject({ brand: 'sennheiser', model: 'hd600 (black)' })
})
