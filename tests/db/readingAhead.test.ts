import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAhead, takeOver } from '../../src/main/app/readingAhead'
import {
  addDevice,
  addPart,
  addProduct,
  HOUR,
  NOON,
  openBench,
  session,
  type TestBench,
  withFolder,
} from './support'
import { buildThreads, type Threads } from './threads'

let threads: Threads
beforeAll(async () => {
  threads = await buildThreads()
}, 120_000)
afterAll(() => threads.remove())

/** A collection in which one pair was worn for an hour, open as the app has it open. */
function withRecord(work: (bench: TestBench, file: string) => Promise<void>): Promise<void> {
  return withFolder(async (folder) => {
    const file = join(folder, 'collection.db')
    const bench = openBench(file)
    addDevice(bench, 'er4xr')
    addProduct(bench, 'foam')
    addPart(bench, 'foam-a', 'foam')
    const { mounts, sessions } = bench.store
    mounts.insert({
      part: 'foam-a',
      device: 'er4xr',
      slot: 'tips',
      side: 'both',
      fromAt: NOON - 9 * HOUR,
      toAt: null,
    })
    sessions.insert(session('er4xr', NOON - 2 * HOUR, NOON - HOUR))
    try {
      await work(bench, file)
    } finally {
      bench.close()
    }
  })
}

const wornSeconds = ({ store, clock }: TestBench) => store.usage.worn(clock.nowAt()).secondsOf('foam-a')

describe('what a thread reads while the app is loaded', () => {
  test('is handed over by a thread that has let go of the file, and is what there is to read', () =>
    withRecord(async (bench, file) => {
      const read = await readAhead(threads.reading, file).take()
      expect([...(read?.uses.keys() ?? [])]).toEqual(['er4xr'])
      if (read) bench.store.usage.takeOver(read)
      expect(wornSeconds(bench)).toBe(HOUR)
    }))

  test.each([0, 20, 100, 1000])('is not taken over when something is written %i ms after it began', (ms) =>
    withRecord(async (bench, file) => {
      const ahead = readAhead(threads.reading, file)
      await sleep(ms)
      bench.store.sessions.insert(session('er4xr', NOON - 4 * HOUR, NOON - 3 * HOUR))
      await takeOver(ahead, bench)
      expect(wornSeconds(bench)).toBe(2 * HOUR)
    }),
  )

  test('is not taken over when something is written while it is on its way', () =>
    withRecord(async (bench, file) => {
      const taken = takeOver(readAhead(threads.reading, file), bench)
      bench.store.sessions.insert(session('er4xr', NOON - 4 * HOUR, NOON - 3 * HOUR))
      await taken
      expect(wornSeconds(bench)).toBe(2 * HOUR)
    }))

  test('is read once more where no thread can read it', () =>
    withRecord(async (bench) => {
      expect(await readAhead(threads.reading, '/nowhere/collection.db').take()).toBeNull()
      expect(wornSeconds(bench)).toBe(HOUR)
    }))
})
