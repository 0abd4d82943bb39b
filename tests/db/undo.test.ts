import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { noteDone, snoozeDuty } from '../../src/main/services/care/done'
import {
  addDevices,
  addNote,
  removeDevice,
  retireDevice,
  updateDevice,
} from '../../src/main/services/devices'
import { judgeFit, keepFinding } from '../../src/main/services/fitMemory'
import { mountPart } from '../../src/main/services/mounts'
import { openPart, removePart } from '../../src/main/services/parts'
import { addPhoto } from '../../src/main/services/photos'
import { addProduct as addProductService, addStock, removeProduct } from '../../src/main/services/products'
import { replacePart } from '../../src/main/services/replace'
import { act } from '../../src/main/services/services'
import {
  logSession,
  removeSessions,
  startSession,
  stopSession,
  updateSession,
} from '../../src/main/services/sessions'
import { importCsv } from '../../src/main/services/sessionsCsv'
import { removeSource, saveSource } from '../../src/main/services/sources'
import { undoAction } from '../../src/main/services/undo'
import { heartbeat, noteSleep } from '../../src/main/services/watch'
import { deviceDraftSchema } from '../../src/shared/gear/views'
import type { UndoTicket } from '../../src/shared/ipc/define'
import { NO_FINDING } from '../../src/shared/parts/fitMemory'
import { productDraftSchema, stockDraftSchema } from '../../src/shared/parts/views'
import { guessMapping } from '../../src/shared/sessions/csvColumns'
import { deeds, doDeed, furnish } from './actions'
import { DAY, dump, HOUR, MINUTE, NOON, openBench, session, type TestBench, withFolder } from './support'

const SOURCE = {
  name: 'Qudelix 5K',
  drivesElectrostatic: false,
  bluetooth: true,
  codecs: ['LDAC'],
  outputs: [],
}
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const draft = (model: string) => deviceDraftSchema.parse({ brand: 'Sennheiser', model, form: 'over_ear' })

type Action = readonly [what: string, act: (bench: TestBench) => { readonly undo: UndoTicket | null }]

/** Every family of actions; each is done on a collection that has something of everything. */
const ACTIONS: readonly Action[] = [
  ['adding devices', (bench) => addDevices(bench, { drafts: [draft('HD 650'), draft('HD 800')] })],
  [
    'editing a device',
    (bench) => updateDevice(bench, { id: 'hd600', patch: { nickname: 'Six', tags: ['a', 'b'] } }),
  ],
  ['retiring a device', (bench) => retireDevice(bench, { id: 'variations', reason: 'sold', at: null })],
  ['deleting a device with all that hangs on it', (bench) => removeDevice(bench, 'er4xr')],
  ['a photo', (bench) => addPhoto(bench, { device: 'hd600', bytes: PNG }, (bytes) => bytes)],
  ['a note', (bench) => addNote(bench, { device: 'hd600', text: 'new pads, “warmer”', at: null })],
  [
    'a product with stock',
    (bench) =>
      addProductService(bench, {
        draft: productDraftSchema.parse({ kind: 'tips', brand: 'Comply', model: 'T-100', size: 'M' }),
        stock: stockDraftSchema.parse({ pairs: 3, price: { amount: 19.99, currency: 'EUR' } }),
      }),
  ],
  ['stock', (bench) => addStock(bench, { product: 'foam', stock: stockDraftSchema.parse({ pairs: 2 }) })],
  ['opening a pair', (bench) => openPart(bench, { product: 'foam', lot: null, openedOn: null })],
  [
    'replacing one side',
    (bench) => replacePart(bench, { id: 'foam-a', reason: 'torn', side: 'left', with: null }),
  ],
  [
    'judging the fit of one ear',
    (bench) =>
      judgeFit(bench, { device: 'er4xr', product: 'foam', side: 'left', ...NO_FINDING, sealed: false }),
  ],
  [
    'replacing',
    (bench) => replacePart(bench, { id: 'foam-a', reason: 'worn_out', side: 'both', with: null }),
  ],
  [
    'a swap',
    (bench) =>
      mountPart(bench, {
        part: 'silicone-a',
        product: null,
        device: 'er4xr',
        slot: 'tips',
        side: 'both',
        at: null,
        fitsAnyway: true,
      }),
  ],
  ['deleting a part', (bench) => removePart(bench, 'foam-a')],
  [
    'a cleaning',
    (bench) =>
      noteDone(bench, { subjects: [{ part: 'foam-a' }], duty: 'clean', outcome: 'done', at: null, note: '' }),
  ],
  [
    'a snooze',
    (bench) => snoozeDuty(bench, { subject: { part: 'foam-a' }, duty: 'replace', until: { days: 7 } }),
  ],
  [
    'a start',
    (bench) =>
      startSession(bench, { device: 'hd600', scenario: 'flight', parts: ['cable-a'] }, { beats: true }),
  ],
  ['a source', (bench) => saveSource(bench, { id: null, draft: SOURCE })],
  ['a source deleted', (bench) => removeSource(bench, 'desk')],
  [
    'sessions deleted',
    (bench) =>
      removeSessions(
        bench,
        bench.store.sessions.all().map(({ id }) => id),
      ),
  ],
  [
    'an import of sessions',
    (bench) =>
      importCsv(bench, {
        text: 'device,start,minutes\nhd600,2026-11-01 12:00,30\nhd600,2026-11-02 12:00,30',
        mapping: guessMapping(['device', 'start', 'minutes']),
        zone: null,
      }),
  ],
  [
    'settings that an import brings',
    (bench) =>
      act(bench, 'Import', () => {
        bench.store.settings.set('theme', 'dark')
        bench.store.settings.set('zone', null)
      }),
  ],
]

function settled(): TestBench {
  const bench = openBench()
  furnish(bench)
  const { store, clock } = bench
  const at = { device: 'er4xr', side: 'both', fromAt: NOON - DAY, toAt: null } as const
  store.mounts.insert({ ...at, part: 'foam-a', slot: 'tips' })
  store.mounts.insert({ ...at, part: 'cable-a', slot: 'cable' })
  store.sessions.insert({
    ...session('er4xr', NOON - 5 * HOUR, NOON - HOUR),
    parts: ['silicone-b'],
    notes: 'it’s “good”',
  })
  store.photos.insert({ deviceId: 'er4xr', addedAt: NOON, mime: 'image/png', bytes: PNG })
  store.notes.insert({ deviceId: 'er4xr', at: NOON, text: 'first' })
  store.sources.insert({ id: 'desk', ...SOURCE })
  store.settings.set('theme', 'light')
  store.care.snooze({ partId: 'foam-a', deviceId: null, meter: null }, 'replace', {
    untilAt: NOON + DAY,
    untilHours: null,
  })
  keepFinding(bench, { device: 'er4xr', product: 'foam', side: 'both' }, () => ({
    ...NO_FINDING,
    fits: true,
  }))
  clock.now += MINUTE
  return bench
}

describe('every action can be taken back exactly', () => {
  test.each(ACTIONS)('%s', (_, action) => {
    const bench = settled()
    const before = dump(bench.connection)
    const { undo } = action(bench)
    expect(dump(bench.connection)).not.toBe(before)
    expect(bench.store.undo.last()?.id).toBe(undo?.id)
    undoAction(bench, undo!.id)
    expect(dump(bench.connection)).toBe(before)
    expect(() => undoAction(bench, undo!.id)).toThrow('undone already')
  })

  test('random histories, all of them, in reverse order', () => {
    fc.assert(
      fc.property(deeds(60), (history) => {
        const bench = openBench()
        furnish(bench)
        const states: { undo: UndoTicket; before: string }[] = []
        for (const deed of history) {
          const before = dump(bench.connection)
          const undo = doDeed(bench, deed)
          if (undo) states.push({ undo, before })
          else expect(dump(bench.connection)).toBe(before)
        }
        for (const { undo, before } of states.toReversed()) {
          undoAction(bench, undo.id)
          expect(dump(bench.connection)).toBe(before)
        }
        bench.close()
      }),
      { seed: 11, numRuns: 8, endOnFailure: true },
    )
  }, 60_000)

  test(
    'the last hundred outlive a restart, older ones are forgotten',
    () =>
      withFolder((folder) => {
        const file = `${folder}/canalog.db`
        const first = openBench(file)
        furnish(first)
        const states: { id: number; before: string }[] = []
        for (let day = 1; day <= 120; day++) {
          const before = dump(first.connection)
          const { undo } = logSession(first, session('hd600', NOON - day * DAY, NOON - day * DAY + HOUR))
          states.push({ id: undo!.id, before })
        }
        first.close()
        const second = openBench(file)
        for (const { id, before } of states.slice(20).toReversed()) {
          undoAction(second, id)
          expect(dump(second.connection)).toBe(before)
        }
        expect(() => undoAction(second, states[19]!.id)).toThrow('too long ago')
        second.close()
      }),
    60_000,
  )
})

describe('undo is refused whole when something later rests on the action', () => {
  let bench: TestBench
  beforeEach(() => {
    bench = settled()
  })
  const refuses = (id: number, because: string | RegExp) => {
    const before = dump(bench.connection)
    expect(() => undoAction(bench, id)).toThrow(because)
    expect(dump(bench.connection)).toBe(before)
  }

  test('a later edit of the same session', () => {
    const logged = logSession(bench, session('hd600', NOON - 9 * HOUR, NOON - 8 * HOUR))
    const edited = updateSession(bench, { id: logged.value.id, patch: { rating: 4 } })
    refuses(logged.undo!.id, 'cannot be undone before “Session on Test hd600 edited”')
    undoAction(bench, edited.undo!.id)
    undoAction(bench, logged.undo!.id)
    expect(bench.store.sessions.get(logged.value.id)).toBeNull()
  })

  test('a session logged on a device added before', () => {
    const added = addDevices(bench, { drafts: [draft('HD 650')] })
    const device = added.value[0]!
    logSession(bench, session(device, NOON - HOUR, NOON))
    refuses(added.undo!.id, 'something was added to it since')
    expect(bench.store.devices.get(device)).not.toBeNull()
  })

  test('a photo on a device added before, and a pair opened from a lot added before', () => {
    const added = addDevices(bench, { drafts: [draft('HD 650')] })
    addPhoto(bench, { device: added.value[0]!, bytes: PNG }, (bytes) => bytes)
    refuses(added.undo!.id, 'something was added to it since')
    const product = addProductService(bench, {
      draft: productDraftSchema.parse({ kind: 'tips', brand: 'Comply', model: 'T-100' }),
      stock: stockDraftSchema.parse({ pairs: 3 }),
    })
    openPart(bench, { product: product.value.id, lot: null, openedOn: null })
    refuses(product.undo!.id, 'cannot be undone before')
  })

  test('a time that has been taken by another session', () => {
    const removed = removeSessions(
      bench,
      bench.store.sessions.all().map(({ id }) => id),
    )
    logSession(bench, session('er4xr', NOON - 4 * HOUR, NOON - 3 * HOUR))
    refuses(removed.undo!.id, /overlaps|device_busy/)
  })

  test('a start after which it was stopped', () => {
    const started = startSession(bench, { device: 'hd600', scenario: null, parts: null }, { beats: true })
    bench.clock.now += HOUR
    stopSession(bench, null)
    refuses(started.undo!.id, 'cannot be undone before')
  })
})

test('what watching a session left behind never stands in the way, and is restored', () => {
  const bench = settled()
  const before = dump(bench.connection)
  const started = startSession(bench, { device: 'hd600', scenario: null, parts: null }, { beats: true })
  bench.clock.now += HOUR
  heartbeat(bench)
  noteSleep(bench, bench.clock.now - MINUTE, bench.clock.now)
  const running = dump(bench.connection)
  const stopped = stopSession(bench, null)
  undoAction(bench, stopped.undo!.id)
  expect(dump(bench.connection)).toBe(running)
  undoAction(bench, started.undo!.id)
  expect(dump(bench.connection)).toBe(before)
})

test('an action that fails leaves no trace, in the record or among what can be undone', () => {
  const bench = settled()
  const before = dump(bench.connection)
  expect(() => removeProduct(bench, 'foam')).toThrow('opened pair')
  expect(() =>
    act(bench, 'Half', () => {
      bench.store.notes.insert({ deviceId: 'hd600', at: NOON, text: 'half' })
      throw new Error('power cut')
    }),
  ).toThrow('power cut')
  expect(dump(bench.connection)).toBe(before)
  expect(bench.store.undo.last()).toBeNull()
})
