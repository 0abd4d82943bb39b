import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { backUp, backUpGently } from '../../src/main/db/backup'
import { closeConnection, openConnection, openForReading } from '../../src/main/db/connection'
import { failureOf } from '../../src/main/db/errors'
import { readingCollection, writingCollection } from '../../src/main/db/secondConnection'
import { sessionFieldsSchema } from '../../src/shared/sessions/session'
import { addDevice, NOON, openBench, type TestBench, withFolder } from './support'

function withCollection(work: (file: string, bench: TestBench) => unknown): Promise<void> {
  return withFolder(async (folder) => {
    const file = join(folder, 'collection.db')
    const bench = openBench(file)
    try {
      await work(file, bench)
    } finally {
      bench.close()
    }
  })
}

const thrownBy = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

/** What holds wherever a collection is open. */
const EVERYWHERE = {
  journal_mode: 'wal',
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  busy_timeout: 5000,
  mmap_size: 0,
  temp_store: 2,
}

describe('a collection that another thread opens as well', () => {
  test.each(Object.entries(EVERYWHERE))('for reading has %s %s', (pragma, value) =>
    withCollection((file) =>
      readingCollection(file, ({ connection }) =>
        expect(connection.pragma(pragma, { simple: true })).toBe(value),
      ),
    ),
  )

  test.each(Object.entries({ ...EVERYWHERE, synchronous: 2, journal_size_limit: 8_388_608 }))(
    'for writing has %s %s',
    (pragma, value) =>
      withCollection((file) =>
        writingCollection(file, ({ connection }) =>
          expect(connection.pragma(pragma, { simple: true })).toBe(value),
        ),
      ),
  )

  test('for reading cannot be written to, and shows one moment whatever is written meanwhile', () =>
    withCollection(async (file, bench) => {
      await readingCollection(file, ({ connection, store }) => {
        addDevice(bench, 'meanwhile')
        expect(store.devices.all()).toEqual([])
        expect(failureOf(thrownBy(() => connection.exec('DELETE FROM devices')))?.code).toBe('READ_ONLY')
      })
      expect(bench.store.devices.all()).toHaveLength(1)
    }))

  test('for writing holds the record to its rules', () =>
    withCollection((file) =>
      writingCollection(file, ({ connection }) => {
        const orphan = () =>
          connection.exec("INSERT INTO sessions (device_id, start_at, end_at) VALUES ('nobody', 1, 2)")
        expect(failureOf(thrownBy(orphan))?.code).toBe('CONFLICT')
      }),
    ))

  test.each(['reads', 'writes'])('is let go of when what %s it fails', (how) =>
    withCollection(async (file, bench) => {
      const open = how === 'reads' ? readingCollection : writingCollection
      const failing = () => {
        throw new Error('no more')
      }
      await expect(open(file, failing)).rejects.toThrow('no more')
      bench.close()
      // The last one to close takes the log away: while it lay there, somebody would have it open still.
      expect(existsSync(`${file}-wal`)).toBe(false)
    }),
  )
})

test('who finds it held hears that it is busy, and may write once it is let go', () =>
  withCollection((file, bench) => {
    const other = openConnection(file)
    other.exec('BEGIN IMMEDIATE')
    bench.connection.pragma('busy_timeout = 0')
    expect(failureOf(thrownBy(() => addDevice(bench, 'hd600')))?.code).toBe('BUSY')
    other.exec('ROLLBACK')
    addDevice(bench, 'hd600')
    other.close()
  }))

test('nobody rewrites the schema by hand, on any connection', () =>
  withCollection((file) => {
    for (const connection of [openConnection(file), openForReading(file)]) {
      connection.pragma('writable_schema = ON')
      expect(() => connection.exec("UPDATE sqlite_schema SET sql = ''")).toThrow()
      connection.close()
    }
  }))

test(
  'the log stays within bounds, shrinks again after a reader has held it up, and is gone at the end',
  () =>
    withFolder((folder) => {
      const file = join(folder, 'many.db')
      const connection = openConnection(file)
      connection.exec('CREATE TABLE many (n INTEGER NOT NULL, text TEXT NOT NULL) STRICT')
      const add = connection.prepare('INSERT INTO many VALUES (?, ?)')
      const write = (rows: number) => {
        for (let from = 0; from < rows; from += 500)
          connection.transaction(() => {
            for (let n = from; n < from + 500; n++) add.run(n, 'a line of a diary '.repeat(12))
          })()
      }
      const logBytes = () => statSync(`${file}-wal`).size
      write(50_000)
      expect(logBytes()).toBeLessThan(8_400_000)
      const reader = openForReading(file)
      reader.exec('BEGIN')
      reader.prepare('SELECT count(*) FROM many').get()
      write(50_000)
      expect(logBytes()).toBeGreaterThan(8_400_000)
      reader.close()
      write(10_000)
      expect(logBytes()).toBeLessThan(8_400_000)
      closeConnection(connection)
      expect(existsSync(`${file}-wal`)).toBe(false)
    }),
  60_000,
)

test('on closing the planner’s figures are brought up to date, before the log is shrunk', () =>
  withCollection((_file, { connection, close }) => {
    const pragma = vi.spyOn(connection, 'pragma')
    close()
    expect(pragma.mock.calls.map(([source]) => source)).toEqual(['optimize', 'wal_checkpoint(TRUNCATE)'])
  }))

test('a copy that has nowhere to go is told, leaves nothing, and takes nothing from the collection', () =>
  withCollection(async (file, bench) => {
    addDevice(bench, 'hd600')
    const taken = join(file, '..', 'taken')
    writeFileSync(taken, 'a file where the folder should be')
    expect(() => backUp(bench.connection, taken, NOON)).toThrow()
    await expect(backUpGently(bench.connection, taken, NOON, 'manual')).rejects.toThrow()
    expect(bench.store.devices.all()).toHaveLength(1)
  }))

test('any text comes back as it was written: composed or not, with emoji, empty, with a zero in it, a megabyte long', () =>
  withCollection((_file, bench) => {
    const odd = fc.constantFrom(
      '',
      '\u0000',
      'a\u0000b',
      'é',
      'e\u0301',
      '🎧👩‍🚀',
      '\uFEFF',
      'ß'.repeat(500_000),
    )
    let nth = 0
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), odd), (notes) => {
        const id = `text-${nth++}`
        bench.connection
          .prepare("INSERT INTO devices (id, brand, model, form, notes) VALUES (?, 'B', 'M', 'over_ear', ?)")
          .run(id, notes)
        expect(bench.store.devices.get(id)?.notes).toBe(notes)
      }),
      { seed: 5 },
    )
  }))

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5, 'soon'])(
  'an instant of %s is no instant: the table refuses it',
  (instant) =>
    withCollection((_file, bench) => {
      addDevice(bench, 'hd600')
      const insert = bench.connection.prepare('INSERT INTO sessions (device_id, start_at) VALUES (?, ?)')
      expect(() => insert.run('hd600', instant)).toThrow()
    }),
)

test('nor is one beyond what a number holds exactly: it gets no further than the schema', () => {
  const started = (startAt: number) =>
    sessionFieldsSchema.safeParse({ device: 'hd600', startAt, endAt: null }).success
  expect(started(NOON)).toBe(true)
  expect(started(Number.MAX_SAFE_INTEGER + 1)).toBe(false)
})
