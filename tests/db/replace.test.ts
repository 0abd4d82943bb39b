import { beforeEach, describe, expect, test } from 'vitest'
import { judgeFit } from '../../src/main/services/fitMemory'
import { mountPart } from '../../src/main/services/mounts'
import { replacements, replacePart } from '../../src/main/services/replace'
import { startSession } from '../../src/main/services/sessions'
import { timeline } from '../../src/main/services/timeline'
import { undoAction } from '../../src/main/services/undo'
import { wearReports } from '../../src/main/services/wear'
import type { RetireReason } from '../../src/shared/gear/device'
import { NO_FINDING } from '../../src/shared/parts/fitMemory'
import type { Side } from '../../src/shared/parts/part'
import { addDevice, addLot, addPart, addProduct, dump, HOUR, openBench, type TestBench } from './support'

let bench: TestBench

beforeEach(() => {
  bench = openBench()
  addDevice(bench, 'er4xr', { nozzleMm: 3.2 })
  addProduct(bench, 'foam')
  addProduct(bench, 'silicone')
  addLot(bench, 'foam-lot', 'foam', 2)
  addPart(bench, 'foam-a', 'foam')
})

const on = (part: string | null, side: Side, product: string | null = null) =>
  mountPart(bench, { part, product, device: 'er4xr', slot: 'tips', side, at: null, fitsAnyway: false }).value
    .part
const later = (hours: number) => {
  bench.clock.now += hours * HOUR
}
const replace = (id: string, side: Side, reason: RetireReason = 'torn', product: string | null = null) =>
  replacePart(bench, { id, reason, side, with: product })
const worn = () =>
  Object.fromEntries(bench.store.mounts.openInSlot('er4xr', 'tips').map(({ side, part }) => [side, part]))
const pairs = (product: string) => bench.store.stock.unopenedPairs(product)

describe('a torn left tip', () => {
  test('is replaced from a fresh pair while the right one stays, and no life ends', () => {
    on('foam-a', 'both')
    later(5)
    const { retired, opened, took } = replace('foam-a', 'left').value
    expect([retired, took]).toEqual([null, null])
    expect(worn()).toEqual({ left: opened?.id, right: 'foam-a' })
    expect(pairs('foam')).toBe(1)
  })

  test('is noted in the care log with what happened', () => {
    on('foam-a', 'both')
    later(5)
    replace('foam-a', 'left')
    expect(bench.store.care.doneForPart('foam-a')).toMatchObject([
      { duty: 'replace', note: 'left: torn or broken' },
    ])
  })

  test('is one change in the timeline, and the half that stays was never off', () => {
    on('foam-a', 'both')
    later(5)
    replace('foam-a', 'left')
    const beforeAt = bench.clock.now + 1
    const events = timeline(bench, { id: 'er4xr', beforeAt, limit: 9, withSessions: true })
    expect(events).toMatchObject([
      { kind: 'mounted', side: 'left', insteadOf: 'Test foam' },
      { kind: 'mounted', side: 'both', insteadOf: null },
    ])
  })

  test('leaves a running session running, its time before with the pair and after with what is worn', () => {
    on('foam-a', 'both')
    startSession(bench, { device: 'er4xr', scenario: null, parts: null }, { beats: true })
    later(2)
    const { opened } = replace('foam-a', 'left').value
    later(1)
    const hours = (part: string) => wearReports(bench).get(part)?.hours
    expect([hours('foam-a'), hours(opened?.id ?? '')]).toEqual([3, 1])
    expect(bench.store.sessions.all().map(({ endAt }) => endAt)).toEqual([null])
  })
})

describe('when the right tip goes too', () => {
  beforeEach(() => {
    on('foam-a', 'both')
    later(5)
    replace('foam-a', 'left')
    later(5)
  })

  test('the unused half of the younger pair is offered first', () => {
    const { options, stays } = replacements(bench, { id: 'foam-a', side: 'both' })
    expect(options.map(({ kind, left }) => [kind, left])).toEqual([
      ['other_tip', 1],
      ['same', 1],
    ])
    expect(stays).toBeNull()
  })

  test('it takes both ears, the old pair is retired, and no pair is opened', () => {
    const { retired, opened, took } = replace('foam-a', 'right', 'worn_out').value
    expect([retired?.retireReason, opened]).toEqual(['worn_out', null])
    expect(worn()).toEqual({ both: took })
    expect(pairs('foam')).toBe(1)
  })

  test('a new pair is opened all the same when the owner names the product', () => {
    const { opened, took } = replace('foam-a', 'right', 'worn_out', 'foam').value
    expect(took).toBeNull()
    expect(worn()).toMatchObject({ left: expect.any(String), right: opened?.id })
  })

  test('a half that was worn before is not taken for an unused one', () => {
    replace('foam-a', 'right')
    later(1)
    const [pair = ''] = Object.values(worn())
    const left = replace(pair, 'left').value.opened?.id ?? ''
    later(1)
    expect(replacements(bench, { id: left, side: 'both' }).options.map(({ kind }) => kind)).toEqual([])
  })

  test('one Undo brings back the pair, the care log and the ears as they were', () => {
    const before = dump(bench.connection)
    const { undo } = replace('foam-a', 'right')
    undoAction(bench, undo?.id ?? 0)
    expect(dump(bench.connection)).toBe(before)
  })
})

describe('with none of the same product left', () => {
  beforeEach(() => {
    addProduct(bench, 'empty')
    addPart(bench, 'old', 'empty')
    addLot(bench, 'silicone-lot', 'silicone', 2)
    on('old', 'both')
    later(1)
  })
  const judge = (product: string, side: Side, sealed: boolean) =>
    judgeFit(bench, { device: 'er4xr', product, side, ...NO_FINDING, sealed })
  const offers = (side: Side = 'both') =>
    replacements(bench, { id: 'old', side }).options.map(({ with: product, why }) => [product, why])

  test('others that fit are offered with the reason, what sealed here first', () => {
    judge('silicone', 'both', true)
    expect(offers()).toEqual([
      ['silicone', 'Sealed for you here.'],
      ['foam', 'The core of Test foam is not known.'],
    ])
  })

  test('what leaked in the ear that needs one is not offered for it', () => {
    judge('silicone', 'left', false)
    expect(offers('left').map(([product]) => product)).toEqual(['foam'])
    expect(offers('right').map(([product]) => product)).toContain('silicone')
  })

  test('nothing is taken silently: without a word the place stays empty', () => {
    const { retired, opened } = replace('old', 'both').value
    expect([retired?.id, opened, worn()]).toEqual(['old', null, {}])
    expect([pairs('foam'), pairs('silicone')]).toEqual([2, 2])
  })

  test('the product that the owner names is opened and mounted, in one step back and forth', () => {
    const before = dump(bench.connection)
    const { value, undo } = replace('old', 'both', 'worn_out', 'silicone')
    expect(worn()).toEqual({ both: value.opened?.id })
    expect([value.opened?.product, value.unopenedPairsLeft]).toEqual(['silicone', 1])
    expect(undo?.label).toBe('Test empty replaced by Test silicone')
    undoAction(bench, undo?.id ?? 0)
    expect(dump(bench.connection)).toBe(before)
  })

  test('the unused half of another product beside it comes before opening a pair', () => {
    const foam = replace('old', 'left', 'torn', 'foam').value.opened?.id
    later(1)
    expect(replacements(bench, { id: 'old', side: 'both' }).options[0]).toMatchObject({
      kind: 'other_tip',
      with: 'foam',
    })
    expect(replace('old', 'right', 'torn', 'foam').value).toMatchObject({ took: foam, opened: null })
    expect(worn()).toEqual({ both: foam })
  })
})

describe('what cannot be', () => {
  const refused = (side: Side, product: string | null = null) =>
    expect(() => replace('foam-a', side, 'torn', product))

  test('is refused with the reason', () => {
    refused('left').toThrow('It is on no device, so it has no left and right.')
    on('foam-a', 'left')
    later(1)
    refused('right').toThrow('It is worn on the left only.')
    addProduct(bench, 'cable', 'cable')
    refused('left', 'cable').toThrow('Test cable does not go into that slot.')
  })

  test('is one side of a cable', () => {
    addProduct(bench, 'cable', 'cable')
    addPart(bench, 'cable-a', 'cable')
    const where = { device: 'er4xr', slot: 'cable', side: 'both', at: null, fitsAnyway: false } as const
    mountPart(bench, { part: 'cable-a', product: null, ...where })
    expect(replacements(bench, { id: 'cable-a', side: 'both' }).sides).toEqual(['both'])
    expect(() => replace('cable-a', 'left')).toThrow('cannot be replaced apart')
  })
})

describe('sizes of their own', () => {
  test('a tip on one ear leaves the other half of what was there on the other', () => {
    on('foam-a', 'both')
    later(1)
    addPart(bench, 'silicone-a', 'silicone')
    on('silicone-a', 'right')
    expect(worn()).toEqual({ left: 'foam-a', right: 'silicone-a' })
    later(1)
    addPart(bench, 'foam-b', 'foam')
    on('foam-b', 'both')
    expect(worn()).toEqual({ both: 'foam-b' })
  })
})
