import { spawn } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startInThreads } from '../../src/main/app/threads'
import { createWorkshop, type Workshop } from '../../src/main/app/workshop'
import { backupFolderOf } from '../../src/main/db/collection'
import { undoAction } from '../../src/main/services/undo'
import { addDevice, dump, HOUR, NOON, openBench, session, type TestBench, withFolder } from './support'
import { longTable, tableOf } from './tables'
import { buildThreads, type Threads } from './threads'

const SESSIONS = 4000
const MOMENT = { nowAt: NOON, zone: 'UTC' }

let threads: Threads
beforeAll(async () => {
  threads = await buildThreads()
}, 120_000)
afterAll(() => threads.remove())

/** A collection of two devices in a file, open as the app has it open. */
function withRecord(
  work: (bench: TestBench, file: string, workshop: Workshop) => Promise<void>,
): Promise<void> {
  return withFolder(async (folder) => {
    const file = join(folder, 'collection.db')
    const bench = openBench(file)
    addDevice(bench, 'hd600')
    addDevice(bench, 'er4xr')
    try {
      await work(bench, file, threads.workshop())
      expect(bench.connection.pragma('integrity_check', { simple: true })).toBe('ok')
    } finally {
      bench.close()
    }
  })
}

function importing(workshop: Workshop, collection: string, text = longTable('hd600', SESSIONS, NOON)) {
  return workshop.turn('import', ({ run }) =>
    run('importTable', { collection, asked: tableOf(text), ...MOMENT }),
  )
}

/** Resolves at the first share of the work that `wanted` takes. */
function reaching(workshop: Workshop, wanted: (share: number) => boolean): Promise<void> {
  return new Promise((done) => {
    workshop.follow((_work, share) => {
      if (share !== null && wanted(share)) done()
    })
  })
}

describe('an import in a thread of its own', () => {
  test('tells how far it is without going back, is one action, and is taken back as one', () =>
    withRecord(async (bench, file, workshop) => {
      const before = dump(bench.connection)
      const shares: number[] = []
      workshop.follow((_work, share) => share !== null && shares.push(share))
      const { value, undo } = await importing(workshop, file)
      expect(value).toBe(SESSIONS)
      expect(shares.length).toBeGreaterThan(2)
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
      expect(shares.at(-1)).toBe(1)
      expect(bench.store.sessions.all()).toHaveLength(SESSIONS)
      expect(bench.store.undo.last()).toMatchObject({ id: undo?.id })
      undoAction(bench, undo?.id ?? 0)
      expect(dump(bench.connection)).toBe(before)
    }))

  test('holds the others back while it writes and not before; what they write then is there, and what it wrote too', () =>
    withRecord(async (bench, file, workshop) => {
      const done = importing(workshop, file)
      expect(workshop.isHeld()).toBe(false)
      await reaching(workshop, (share) => share > 0.3)
      expect(workshop.isHeld()).toBe(true)
      await workshop.whenFree()
      bench.store.sessions.insert(session('er4xr', NOON - HOUR, NOON))
      await done
      expect(bench.store.sessions.all()).toHaveLength(SESSIONS + 1)
    }))

  test('that is called off half-way leaves everything as it was, and the next one is not in its way', () =>
    withRecord(async (bench, file, workshop) => {
      const before = dump(bench.connection)
      const done = importing(workshop, file)
      await reaching(workshop, (share) => share > 0.4)
      expect(workshop.cancel('import')).toBe(true)
      await expect(done).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
      expect(dump(bench.connection)).toBe(before)
      expect(bench.store.undo.last()).toBeNull()
      expect(workshop.isHeld()).toBe(false)
      expect((await importing(workshop, file)).value).toBe(SESSIONS)
    }))

  test('waits for the one before it, and is refused as it would be in main', () =>
    withRecord(async (bench, file, workshop) => {
      const first = importing(workshop, file)
      const second = importing(workshop, file)
      expect((await first).value).toBe(SESSIONS)
      await expect(second).rejects.toMatchObject({ failure: { code: 'VALIDATION', path: 'text' } })
      expect(bench.store.sessions.all()).toHaveLength(SESSIONS)
    }))

  test('is called off by whoever quits, and so is what stands in line', () =>
    withRecord(async (bench, file, workshop) => {
      const before = dump(bench.connection)
      const all = [importing(workshop, file), importing(workshop, file)]
      const settled = Promise.allSettled(all)
      await reaching(workshop, (share) => share > 0.4)
      await workshop.stop()
      expect(workshop.isBusy()).toBe(false)
      expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
      expect(dump(bench.connection)).toBe(before)
    }))

  test('that is killed with the whole program leaves everything as it was', () =>
    withRecord(async (bench, file) => {
      const before = dump(bench.connection)
      const table = join(dirname(file), 'table.csv')
      writeFileSync(table, longTable('hd600', SESSIONS, NOON))
      const child = spawn(process.execPath, [join(dirname(threads.program), 'importer.mjs'), file, table], {
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let written = 0
      child.stdout.setEncoding('utf8').on('data', (said: string) => {
        written = Math.max(
          written,
          ...said
            .split('\n')
            .map(Number)
            .filter((share) => share > 0),
        )
        if (written > 0.5) child.kill('SIGKILL')
      })
      const signal = await new Promise((done) => child.on('close', (_code, with_) => done(with_)))
      expect(signal).toBe('SIGKILL')
      expect(dump(bench.connection)).toBe(before)
      bench.store.sessions.insert(session('hd600', NOON - HOUR, NOON))
      expect(bench.store.sessions.all()).toHaveLength(1)
    }))
})

describe('a thread that dies', () => {
  test('in the middle of writing is an error for whoever asked, takes its writes along, and holds nobody back', () =>
    withRecord(async (bench, file) => {
      const before = dump(bench.connection)
      const program = join(dirname(threads.program), 'dying.mjs')
      writeFileSync(
        program,
        `import { workerData, parentPort } from 'node:worker_threads'
         import Database from 'better-sqlite3'
         parentPort.once('message', () => {
           const connection = new Database(workerData.input.collection)
           connection.exec("BEGIN IMMEDIATE; DELETE FROM devices")
           throw new Error('out of its mind')
         })
         parentPort.postMessage({ kind: 'hold' })`,
      )
      const workshop = createWorkshop(startInThreads(program))
      await expect(importing(workshop, file)).rejects.toThrow('out of its mind')
      expect(workshop.isHeld()).toBe(false)
      expect(dump(bench.connection)).toBe(before)
      addDevice(bench, 'hd650')
      expect(bench.store.devices.all()).toHaveLength(3)
    }))

  test('of want of memory says so, takes its writes along, and the rest of the program goes on', () =>
    withRecord(async (bench, file) => {
      const before = dump(bench.connection)
      const program = join(dirname(threads.program), 'hungry.mjs')
      writeFileSync(
        program,
        `import { workerData } from 'node:worker_threads'
         import Database from 'better-sqlite3'
         const connection = new Database(workerData.input.collection)
         connection.exec('BEGIN IMMEDIATE; DELETE FROM devices')
         const kept = []
         for (;;) kept.push(new Array(1000).fill(Math.random()))`,
      )
      const workshop = createWorkshop(startInThreads(program, { maxOldGenerationSizeMb: 48 }))
      await expect(importing(workshop, file)).rejects.toMatchObject({
        failure: { message: expect.stringContaining('more memory') },
      })
      expect(dump(bench.connection)).toBe(before)
      addDevice(bench, 'hd650')
      expect(bench.store.devices.all()).toHaveLength(3)
    }))
})

test('reading that never looks up is ended for whoever calls it off, who waits no longer than that', () =>
  withRecord(async (bench, file) => {
    const program = join(dirname(threads.program), 'endless.mjs')
    writeFileSync(program, 'for (;;);')
    const workshop = createWorkshop(startInThreads(program, undefined, 200))
    const preview = workshop.turn('preview', ({ run }) =>
      run('preview', { collection: file, file: 'endless.canalog.json', ...MOMENT }),
    )
    expect(workshop.cancel('preview')).toBe(true)
    await expect(preview).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
    expect(workshop.isBusy()).toBe(false)
    addDevice(bench, 'hd650')
  }))

test('an import that writes already is never cut off: it takes itself back, and says so', () =>
  withRecord(async (bench, file) => {
    const before = dump(bench.connection)
    const workshop = createWorkshop(startInThreads(threads.program, undefined, 0))
    const done = importing(workshop, file)
    await reaching(workshop, (share) => share > 0.4)
    workshop.cancel('import')
    await expect(done).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
    expect(dump(bench.connection)).toBe(before)
    expect((await importing(workshop, file)).value).toBe(SESSIONS)
  }))

test('a copy called off leaves no draft, and a copy made meanwhile is of one moment', () =>
  withRecord(async (bench, file, workshop) => {
    for (let nth = 0; nth < 300; nth++) addDevice(bench, `many-${nth}`, { notes: 'n'.repeat(9000) })
    const copy = () =>
      workshop.turn('copy', ({ run }) =>
        run('copy', { file, folder: backupFolderOf(file), nowAt: NOON, kind: 'manual' }),
      )
    const first = copy()
    await reaching(workshop, () => true)
    workshop.cancel('copy')
    await expect(first).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
    expect(filesIn(file)).toEqual([])
    const before = dump(bench.connection)
    const second = copy()
    await reaching(workshop, () => true)
    addDevice(bench, 'meanwhile')
    const { name } = await second
    expect(filesIn(file)).toEqual([name])
    const made = openBench(join(backupFolderOf(file), name))
    expect(dump(made.connection)).toBe(before)
    made.close()
  }))

function filesIn(file: string): readonly string[] {
  return readdirSync(backupFolderOf(file))
}
