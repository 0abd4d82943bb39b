import { beforeEach, expect, test } from 'vitest'
import { logSession, startSession } from '../../src/main/services/sessions'
import { importCsv, previewCsv, sessionsAsCsv } from '../../src/main/services/sessionsCsv'
import { undoAction } from '../../src/main/services/undo'
import { addDevice, dump, HOUR, NOON, openBench, session, type TestBench } from './support'

let bench: TestBench
beforeEach(() => {
  bench = openBench()
  addDevice(bench, 'hd600', { brand: 'Sennheiser', model: 'HD 600' })
  addDevice(bench, 'er4xr', { brand: 'Etymotic', model: 'ER4XR' })
})

const preview = (text: string, zone: string | null = null) => previewCsv(bench, { text, mapping: null, zone })
const importAll = (text: string) => importCsv(bench, { text, mapping: preview(text).mapping, zone: null })

test('a preview says what would be written and writes nothing', () => {
  const before = dump(bench.connection)
  const { columns, mapping, sample, readable, errors } = preview(
    'Headphones;Date;Length\nSennheiser HD600;17.11.2026 21:00;1:30\nEtymotic ER4XR;17.11.2026 21:00;45',
  )
  expect(columns).toEqual(['Headphones', 'Date', 'Length'])
  expect(mapping).toMatchObject({ device: 'Headphones', start: 'Date', minutes: 'Length', end: null })
  expect(sample.map(({ device, startAt, endAt }) => [device, (endAt ?? 0) - startAt])).toEqual([
    ['hd600', 1.5 * HOUR],
    ['er4xr', 0.75 * HOUR],
  ])
  expect([readable, errors]).toEqual([2, []])
  expect(dump(bench.connection)).toBe(before)
})

test('local times are read in the zone that is given, and the sessions keep it', () => {
  const text = 'device,start,minutes\nhd600,2026-11-17 12:00,60'
  const berlin = preview(text).sample[0]
  const newYork = preview(text, 'America/New_York').sample[0]
  expect((newYork?.startAt ?? 0) - (berlin?.startAt ?? 0)).toBe(6 * HOUR)
  expect([berlin?.zone, newYork?.zone]).toEqual([null, 'America/New_York'])
  expect(() => preview(text, 'Mars/Olympus')).toThrow('“Mars/Olympus” is not a time zone.')
})

test('a row that overlaps the record is named by its line, and then nothing is written', () => {
  logSession(bench, session('hd600', NOON - 2 * HOUR, NOON - HOUR))
  const text =
    'device,start,minutes\nhd600,2026-11-17T10:00Z,30\nhd600,2026-11-18T10:30Z,10\nnobody,2026-11-18T10:30Z,10'
  expect(preview(text).errors).toEqual([
    { line: 3, message: 'It overlaps a session on the same device that is in the record already.' },
    { line: 4, message: 'No device of yours is called “nobody”.' },
  ])
  const before = dump(bench.connection)
  expect(() => importAll(text)).toThrow(/^Line 3: .* One more problem follows. Nothing was written.$/)
  expect(() => importAll('device,start,minutes')).toThrow('There are no sessions in this file.')
  expect(dump(bench.connection)).toBe(before)
})

test('lines that cannot be read are counted once, however much is wrong in them', () => {
  const { errors, unreadable } = preview(
    'device,start,minutes,rating\nnobody,yesterday,long,9\nhd600,2026-11-17T10:00Z,30,4\n,2026-11-17T12:00Z,30,7',
  )
  expect(errors.map(({ line }) => line)).toEqual([2, 2, 2, 4, 4])
  expect(unreadable).toBe(2)
})

test('an import is one action with one undo', () => {
  const before = dump(bench.connection)
  const { value, undo } = importAll(
    'device,start,end\nhd600,2026-11-17T10:00Z,2026-11-17T11:00Z\nhd600,2026-11-17T11:00Z,2026-11-17T12:00Z',
  )
  expect([value, undo?.label]).toEqual([2, '2 sessions imported'])
  expect(bench.store.sessions.count()).toBe(2)
  undoAction(bench, undo!.id)
  expect(dump(bench.connection)).toBe(before)
})

test('what is exported can be imported again', () => {
  logSession(bench, {
    ...session('hd600', NOON - 9 * HOUR, NOON - 8 * HOUR),
    notes: '=HYPERLINK("x")',
    rating: 4,
  })
  logSession(bench, {
    ...session('er4xr', NOON - 7 * HOUR, NOON - 6 * HOUR),
    scenario: 'flight',
    levelDbA: 71.5,
  })
  startSession(bench, { device: 'hd600', scenario: null, parts: null }, { beats: true })
  const text = sessionsAsCsv(bench)
  expect(text).toContain('"\'=HYPERLINK')
  const ended = bench.store.sessions.all().filter(({ endAt }) => endAt !== null)
  for (const { id } of ended) bench.store.sessions.remove(id)
  importAll(text)
  const back = bench.store.sessions.all().filter(({ endAt }) => endAt !== null)
  expect(back.map(({ id: _, ...fields }) => fields)).toEqual(ended.map(({ id: _, ...fields }) => fields))
})

test('a session that lies ahead is not logged', () => {
  expect(() => logSession(bench, session('hd600', NOON - HOUR, NOON + 1))).toThrow('That has not ended yet.')
})
