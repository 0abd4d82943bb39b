import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

  test('is read once more when another program writes as it is taken over', () =>
    withRecord(async (bench, file) => {
      const elsewhere = openBench(file)
      let looks = 0
      const version = () => {
        const seen = bench.store.version()
        looks += 1
        if (looks === 2) elsewhere.store.sessions.insert(session('er4xr', NOON - 4 * HOUR, NOON - 3 * HOUR))
        return seen
      }
      await takeOver(readAhead(threads.reading, file), { ...bench, store: { ...bench.store, version } })
      expect(looks).toBe(2)
      expect(wornSeconds(bench)).toBe(2 * HOUR)
      // Only now: to close writes figures for the planner, and whatever is written has all read anew.
      elsewhere.close()
    }))

  test('is taken over as of its time: what goes on since is read again, by a clock that was set back, too', () =>
    withRecord(async (bench, file) => {
      bench.store.sessions.insert(session('er4xr', NOON - HOUR, null))
      const read = await readAhead(threads.reading, file).take()
      if (read) bench.store.usage.takeOver({ ...read, nowAt: NOON })
      bench.clock.now = NOON + HOUR
      expect(wornSeconds(bench)).toBe(3 * HOUR)
      bench.clock.now = NOON
      expect(wornSeconds(bench)).toBe(2 * HOUR)
    }))

  test('is read once more where no thread can read it', () =>
    withRecord(async (bench) => {
      expect(await readAhead(threads.reading, '/nowhere/collection.db').take()).toBeNull()
      expect(wornSeconds(bench)).toBe(HOUR)
    }))

  test.each([
    ['hangs', 'setInterval(() => {}, 1000)'],
    ['fails when it is asked', "parentPort.once('message', () => { throw new Error('lost') })"],
    ['ends without a word', 'process.exit(0)'],
  ])('is read once more where the thread %s', (_, program) =>
    withRecord(async (bench, file) => {
      const thread = join(dirname(file), 'thread.mjs')
      writeFileSync(thread, `import { parentPort } from 'node:worker_threads'\n${program}\n`)
      await takeOver(readAhead(thread, file, 500), bench)
      expect(wornSeconds(bench)).toBe(HOUR)
    }),
  )

  test('is read once more where the thread was stopped before it was asked', () =>
    withRecord(async (bench, file) => {
      const ahead = readAhead(threads.reading, file)
      await ahead.stop()
      await takeOver(ahead, bench)
      expect(wornSeconds(bench)).toBe(HOUR)
    }))
})
