import { beforeEach, describe, expect, test } from 'vitest'
import { answerFit, fitMemory, forgetFit, judgeFit, tipProposals } from '../../src/main/services/fitMemory'
import { mountPart } from '../../src/main/services/mounts'
import { logSession } from '../../src/main/services/sessions'
import { undoAction } from '../../src/main/services/undo'
import { type EarFinding, NO_FINDING } from '../../src/shared/parts/fitMemory'
import type { Side } from '../../src/shared/parts/part'
import {
  addDevice,
  addLot,
  addPart,
  addProduct,
  DAY,
  dump,
  HOUR,
  MINUTE,
  NOON,
  openBench,
  session,
  type TestBench,
} from './support'

let bench: TestBench

beforeEach(() => {
  bench = openBench()
  addDevice(bench, 'er4xr', { nozzleMm: 3.2 })
  addDevice(bench, 'se215', { nozzleMm: 3.1 })
  addProduct(bench, 'foam')
  addPart(bench, 'foam-a', 'foam')
})

const judge = (side: Side, fields: Partial<EarFinding>, device = 'er4xr') =>
  judgeFit(bench, { device, product: 'foam', side, ...NO_FINDING, ...fields })
const rows = () => bench.store.care.fits.all().map(({ side, sealed }) => [side, sealed])
const mount = (side: Side, at: number) =>
  mountPart(bench, {
    part: 'foam-a',
    product: null,
    device: 'er4xr',
    slot: 'tips',
    side,
    at,
    fitsAnyway: false,
  })
const listen = (fromAt: number, hours: number) =>
  logSession(bench, session('er4xr', fromAt, fromAt + hours * HOUR))
const remembered = () => {
  const [row] = fitMemory(bench, 'er4xr')
  if (!row) throw new Error('nothing is remembered')
  return row
}

describe('a judgement', () => {
  test('of each ear is kept apart where they differ, and together where they agree', () => {
    judge('left', { sealed: true })
    judge('right', { sealed: false })
    expect(rows()).toEqual([
      ['left', true],
      ['right', false],
    ])
    judge('right', { sealed: true })
    expect(rows()).toEqual([['both', true]])
  })

  test('of one ear leaves to the other what was said of both', () => {
    judge('both', { sealed: true })
    judge('left', { sealed: null, fits: true })
    const { left, right } = remembered()
    expect([left.finding?.sealed, right.finding?.sealed]).toEqual([null, true])
  })

  test('and forgetting it can be undone', () => {
    judge('both', { sealed: true, comfortableMinutes: 90, note: 'deep' })
    const before = dump(bench.connection)
    const { undo } = forgetFit(bench, { device: 'er4xr', product: 'foam', side: 'left' })
    expect(rows()).toEqual([['right', true]])
    undoAction(bench, undo?.id ?? 0)
    expect(dump(bench.connection)).toBe(before)
  })

  test('decides for its ear alone whether a product fits', () => {
    judge('left', { fits: false })
    const fits = (side: Side) =>
      answerFit(bench, { product: 'foam', device: 'er4xr', slot: 'tips', side }).fits
    expect([fits('left'), fits('right'), fits('both')]).toEqual([false, null, false])
  })

  test('that it does not fit is set right by mounting it all the same', () => {
    judge('left', { fits: false, note: 'tight' })
    const where = { device: 'er4xr', slot: 'tips', side: 'both', at: null } as const
    expect(() => mountPart(bench, { part: 'foam-a', product: null, ...where, fitsAnyway: false })).toThrow(
      'fit',
    )
    mountPart(bench, { part: 'foam-a', product: null, ...where, fitsAnyway: true })
    expect(remembered().left.finding).toMatchObject({ fits: true, note: 'tight' })
    expect(remembered().right.finding).toMatchObject({ fits: true, note: '' })
  })
})

describe('what is remembered of tips on a device', () => {
  test('counts the hours ear by ear', () => {
    mount('both', NOON - 10 * HOUR)
    listen(NOON - 10 * HOUR, 2)
    mount('left', NOON - 5 * HOUR)
    listen(NOON - 5 * HOUR, 1)
    const { left, right } = remembered()
    expect([left.hours, right.hours]).toEqual([3, 2])
    expect([left.mounted, right.mounted]).toEqual([true, false])
  })

  test('says how long one usually listens with them, min, from five sessions on', () => {
    mount('both', NOON - 10 * DAY)
    for (const day of [9, 8, 7, 6]) listen(NOON - day * DAY, 1)
    expect(remembered().usualMinutes).toBeNull()
    listen(NOON - 5 * DAY, 3)
    expect(remembered().usualMinutes).toBe(60)
  })

  test('asks about the seal once they were worn, never again after an answer, and not after two weeks', () => {
    mount('both', NOON - 10 * HOUR)
    expect(remembered().asks).toEqual([])
    listen(NOON - 10 * HOUR, 1)
    expect(remembered().asks).toEqual(['left', 'right'])
    judge('left', {})
    expect(remembered().asks).toEqual(['right'])
    bench.clock.now += 15 * DAY
    expect(remembered().asks).toEqual([])
  })
})

test('tips that sealed on a nozzle 0.1 mm wider are proposed with how many there are', () => {
  addLot(bench, 'foam-lot', 'foam', 2)
  bench.clock.now += MINUTE
  judge('both', { sealed: true })
  const { proposals } = tipProposals(bench, 'se215')
  expect(proposals).toMatchObject([
    {
      product: { id: 'foam' },
      side: 'both',
      workedOn: 'er4xr',
      unopenedPairs: 2,
      inDrawer: 1,
      text: 'Sealed on your Test er4xr, whose nozzle is 0.1 mm wider.',
    },
  ])
})
