import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BEGINS_AT, furnishRichly } from '../../scripts/torture/furnish'
import { PAGE_BYTES, PAGE_KINDS, pagesByKind } from '../../scripts/torture/pages'
import { openConnection } from '../../src/main/db/connection'
import { migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'
import type { RawRow } from '../../src/main/db/salvage/cells'
import type { Pages } from '../../src/main/db/salvage/pages'
import { rebuild } from '../../src/main/db/salvage/rebuild'
import { shapesOf } from '../../src/main/db/salvage/shapes'
import { addStrays } from '../../src/main/db/salvage/strays'
import { importCollection } from '../../src/main/services/interchange'
import { readContents } from '../../src/main/services/interchangeContents'
import { salvageText } from '../../src/main/services/salvage'
import { checkImport } from '../../src/shared/interchange/check'
import type { Contents } from '../../src/shared/interchange/contents'
import { readCollection } from '../../src/shared/interchange/read'
import { randomNumbers } from '../../src/shared/random'
import { addDevice, addPart, addProduct, DAY, HOUR, NOON, openBench, session, withFolder } from './support'

const clock = { nowAt: () => BEGINS_AT, zone: () => 'UTC' }

/** What is salvaged from a file, and what the rebuilding said; the folder is looked at before and after. */
function salvaged(file: string) {
  const { connection, store, ...told } = rebuild(file, BEGINS_AT)
  try {
    const { text, kept, leftOut } = salvageText({ store, clock })
    const read = text === null ? null : readCollection(text)
    if (read && !read.ok) throw new Error(read.issues[0]?.message)
    return { ...told, kept, leftOut, text, contents: read?.contents ?? null }
  } finally {
    connection.close()
  }
}

function contentsOf(file: string): Contents {
  const bench = openBench(file)
  const contents = readContents(bench)
  bench.close()
  return contents
}

/** The pages of a database with one table of such rows, numbered as in its file: the schema on 1, the rows on 2. */
function pagesOf(rows: readonly (readonly [string, number])[]): Pages {
  const made = openConnection(':memory:')
  made.exec('CREATE TABLE made (id INTEGER PRIMARY KEY, item TEXT, hours INTEGER)')
  for (const row of rows) made.prepare('INSERT INTO made (item, hours) VALUES (?, ?)').run(...row)
  const bytes = made.serialize()
  made.close()
  return {
    pageBytes: PAGE_BYTES,
    count: bytes.length / PAGE_BYTES,
    read: (page) => bytes.subarray((page - 1) * PAGE_BYTES, page * PAGE_BYTES),
  }
}

const SOUND = { brokenPages: 0, lostRows: 0, refusedRows: 0, nameOnly: 0, leftOut: 0 }

describe('what is salvaged', () => {
  test('of a sound collection is all of it, and the file is only read', () =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      furnishRichly(file)
      const whole = contentsOf(file)
      const before = [readdirSync(folder), readFileSync(file).toString('latin1'), statSync(file).mtimeMs]
      const found = salvaged(file)
      expect(found).toMatchObject(SOUND)
      expect(found.contents).toEqual(whole)
      expect([readdirSync(folder), readFileSync(file).toString('latin1'), statSync(file).mtimeMs]).toEqual(
        before,
      )
    }))

  test('includes what lies in the log, as far as it was committed and its checksums hold', () =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      const bench = openBench(file)
      addDevice(bench, 'hd600')
      bench.connection.pragma('wal_checkpoint(TRUNCATE)')
      bench.store.sessions.insert(session('hd600', NOON, NOON + HOUR))
      const first = statSync(`${file}-wal`).size
      bench.store.sessions.insert(session('hd600', NOON + HOUR, NOON + 2 * HOUR))
      const taken = [readFileSync(file), readFileSync(`${file}-wal`)] as const
      bench.connection.exec("BEGIN; UPDATE devices SET model = 'never committed'")
      bench.connection.exec('ROLLBACK')
      bench.close()
      for (const [log, sessions] of [
        [taken[1], 2],
        [taken[1].subarray(0, first + 100), 1],
        [taken[1].subarray(0, 40), 0],
      ] as const) {
        writeFileSync(file, taken[0])
        writeFileSync(`${file}-wal`, log)
        expect(salvaged(file).contents?.sessions).toHaveLength(sessions)
        expect(readFileSync(`${file}-wal`).equals(log)).toBe(true)
      }
    }))

  test('of a collection that was never brought up to date is brought up to date in the file', () =>
    withFolder((folder) => {
      const file = join(folder, 'old.db')
      const old = openConnection(file)
      migrate(old, MIGRATIONS.slice(0, 1), { nowAt: NOON, backUp: () => {} })
      old.exec(`INSERT INTO devices (id, brand, model, form, hours_before) VALUES ('old', 'Test', 'Old', 'over_ear', 7);
        INSERT INTO products (id, kind, brand, model) VALUES ('pads', 'pads', 'Test', 'Velour');
        INSERT INTO parts (id, product_id) VALUES ('pair', 'pads');
        INSERT INTO snoozes VALUES ('pair', 'clean', ${NOON})`)
      old.close()
      const found = salvaged(file)
      expect(found).toMatchObject(SOUND)
      expect(found.kept).toEqual({ devices: 1, products: 1, parts: 1, snoozes: 1 })
    }))

  test('where a page of devices or products is gone keeps what refers to them, under their ids', () =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      const bench = openBench(file)
      addDevice(bench, 'er4xr')
      addProduct(bench, 'foam')
      addPart(bench, 'pair', 'foam')
      bench.store.mounts.insert({
        part: 'pair',
        device: 'er4xr',
        slot: 'tips',
        side: 'both',
        fromAt: NOON,
        toAt: null,
      })
      bench.store.sessions.insert(session('er4xr', NOON, NOON + HOUR))
      const roots = bench.connection
        .prepare<[], number>("SELECT rootpage FROM sqlite_schema WHERE name IN ('devices', 'products')")
        .pluck()
        .all()
      bench.close()
      const handle = openSync(file, 'r+')
      for (const page of roots)
        writeSync(handle, Buffer.alloc(PAGE_BYTES, 0xa5), 0, PAGE_BYTES, (page - 1) * PAGE_BYTES)
      closeSync(handle)
      const { kept, nameOnly, brokenPages, contents } = salvaged(file)
      expect({ kept, nameOnly, brokenPages }).toEqual({
        kept: { devices: 1, products: 1, parts: 1, mounts: 1, sessions: 1 },
        nameOnly: 2,
        brokenPages: 2,
      })
      expect(contents?.devices[0]).toMatchObject({ id: 'er4xr', model: 'er4xr', form: 'in_ear' })
      expect(contents?.products[0]).toMatchObject({ id: 'foam', kind: 'tips' })
    }))

  describe('where the first page of the file is gone', () => {
    const DAYS = 400
    const WORN = {
      devices: 1,
      products: 1,
      parts: DAYS,
      mounts: DAYS,
      sessions: DAYS,
      photos: 1,
      notes: DAYS,
    }

    /** One device with a fresh pair of tips on each of many days, so that each table has several pages. */
    function wearDaily(file: string) {
      const bench = openBench(file)
      const { store, connection } = bench
      addDevice(bench, 'er4xr')
      addProduct(bench, 'foam')
      store.photos.insert({
        deviceId: 'er4xr',
        addedAt: NOON,
        mime: 'image/jpeg',
        bytes: Buffer.alloc(9000, 1),
      })
      connection.transaction(() => {
        for (let day = 0; day < DAYS; day++) {
          const [fromAt, toAt] = [NOON + day * DAY, NOON + (day + 1) * DAY]
          const part = `pair-${day}`
          addPart(bench, part, 'foam')
          store.mounts.insert({ part, device: 'er4xr', slot: 'tips', side: 'both', fromAt, toAt })
          store.sessions.insert(session('er4xr', fromAt, fromAt + HOUR))
          connection
            .prepare('INSERT INTO notes (device_id, at, text) VALUES (?, ?, ?)')
            .run('er4xr', fromAt, `day ${day}`)
        }
      })()
      bench.close()
    }

    const blank = (bytes: Buffer, page: number) => bytes.fill(0, (page - 1) * PAGE_BYTES, page * PAGE_BYTES)

    /** The leaf pages of the schema: those on which the words that make a table stand. */
    function schemaPages(bytes: Buffer, name: string): readonly number[] {
      return Array.from({ length: bytes.length / PAGE_BYTES }, (_, index) => index + 1).filter((page) => {
        const own = bytes.subarray((page - 1) * PAGE_BYTES, page * PAGE_BYTES)
        return page > 1 && own[0] === 13 && own.includes(`CREATE TABLE ${name} `)
      })
    }

    test('all is there but that page, by what the rest of the schema says', () =>
      withFolder((folder) => {
        const file = join(folder, 'collection.db')
        wearDaily(file)
        const whole = contentsOf(file)
        const bytes = readFileSync(file)
        writeFileSync(file, blank(bytes, 1))
        const found = salvaged(file)
        expect(found).toMatchObject({ ...SOUND, brokenPages: 1, kept: WORN })
        expect(found.contents).toEqual(whole)
      }))

    test.each(['devices', 'mounts', 'sessions', 'feedback'])(
      'and the page of the schema with %s too, rows go where the rules of a table take them',
      (table) =>
        withFolder((folder) => {
          const file = join(folder, 'collection.db')
          wearDaily(file)
          const bytes = blank(readFileSync(file), 1)
          const pages = schemaPages(bytes, table)
          expect(pages).toHaveLength(1)
          for (const page of pages) blank(bytes, page)
          writeFileSync(file, bytes)
          const { kept, lostRows, refusedRows, leftOut } = salvaged(file)
          expect({ kept, lostRows, refusedRows, leftOut }).toEqual({
            kept: WORN,
            lostRows: 0,
            refusedRows: 0,
            leftOut: 0,
          })
        }),
    )
  })

  test('counts the rows that several tables could take, and puts them in none', () => {
    const connection = openConnection(':memory:')
    connection.exec(`CREATE TABLE lent (id INTEGER PRIMARY KEY, item TEXT NOT NULL, hours INTEGER CHECK (hours < 10)) STRICT;
      CREATE TABLE owed (id INTEGER PRIMARY KEY, item TEXT NOT NULL, hours INTEGER) STRICT`)
    const search = (hours: number) => {
      const rows = new Map<string, RawRow[]>()
      const found = addStrays(
        {
          pages: pagesOf([['pads', hours]]),
          connection,
          shapes: shapesOf(connection),
          reached: new Set([1]),
          incomplete: new Set(['lent', 'owed']),
          isRecord: () => true,
        },
        rows,
      )
      return { ...found, tables: [...rows.keys()] }
    }
    expect(search(5)).toEqual({ lostRows: 1, tables: [] })
    expect(search(50)).toEqual({ lostRows: 0, tables: ['owed'] })
    connection.close()
  })

  test('never brings back what was deleted', () =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      const bench = openBench(file)
      addDevice(bench, 'hd600')
      for (let hour = 0; hour < 400; hour++) {
        const startAt = NOON + hour * HOUR
        bench.store.sessions.insert({
          ...session('hd600', startAt, startAt + HOUR),
          notes: 'deleted '.repeat(20),
        })
      }
      const leaves = () => bench.connection.pragma('freelist_count', { simple: true })
      bench.connection.exec('DELETE FROM sessions WHERE id <= 300')
      expect(leaves()).toBeGreaterThan(5)
      bench.close()
      // The way to the rest is broken, so that pages are looked for one by one.
      const bytes = readFileSync(file)
      const roots = openConnection(file)
      const root = Number(
        roots.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'sessions'").pluck().get(),
      )
      roots.close()
      bytes.fill(0, (root - 1) * PAGE_BYTES, root * PAGE_BYTES)
      writeFileSync(file, bytes)
      const { contents, kept } = salvaged(file)
      expect(kept.sessions).toBe(100)
      expect(contents?.sessions.every(({ startAt }) => startAt >= NOON + 300 * HOUR)).toBe(true)
    }))

  test.each([
    ['an empty file', ''],
    ['a text', 'These are not the bytes of a database. '.repeat(400)],
    ['a header without pages', 'SQLite format 3\0'],
    ['noise', Buffer.from(Array.from({ length: 40_000 }, (_, at) => (at * 7919 + (at >> 3)) & 255))],
  ])('of %s is nothing, and nothing is said to be kept', (_what, content) =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      writeFileSync(file, content)
      expect(salvaged(file)).toMatchObject({ text: null, kept: {} })
    }),
  )
})

test(
  'whatever changes in any kind of page, and wherever the file is cut: what is salvaged can be imported, most of the rest is there, and losses are told',
  () =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      furnishRichly(file)
      const whole = contentsOf(file)
      const bytes = readFileSync(file)
      const pages = pagesByKind(bytes)
      const random = randomNumbers(11)
      const rounds = 5
      for (const kind of PAGE_KINDS) {
        for (let round = 0; round < rounds; round++) {
          const own = pages.get(kind) ?? []
          const page = own[random() % own.length] ?? 0
          const spoiled = Buffer.from(bytes)
          // One bit, a run of noise, or the whole page.
          const length = kind === 'header' ? 100 : PAGE_BYTES
          const at = page * PAGE_BYTES + (random() % length)
          if (round % 3 === 0) spoiled.writeUInt8(spoiled.readUInt8(at) ^ (1 << (random() % 8)), at)
          else if (round % 3 === 1) spoiled.fill(0xa5, at, Math.min(at + 64, page * PAGE_BYTES + length))
          else spoiled.fill(0, page * PAGE_BYTES, page * PAGE_BYTES + length)
          writeFileSync(file, spoiled)
          const found = salvaged(file)
          const where = `${kind}, ${round}`
          // A page holds some thirty of these 1,500 sessions, and a broken page costs no other.
          expect([where, (found.kept.sessions ?? 0) >= whole.sessions.length - 100]).toEqual([where, true])
          expect([where, found.kept.devices]).toEqual([where, whole.devices.length])
          const lost = found.brokenPages + found.lostRows + found.refusedRows + found.leftOut
          if ((found.kept.sessions ?? 0) < whole.sessions.length)
            expect([where, lost > 0]).toEqual([where, true])
          expect(checkImport(found.contents ?? whole).issues).toEqual([])
        }
      }
      // The sessions lie in the last two thirds of this file.
      for (const [share, sessions] of [
        [0.25, 0],
        [0.5, 300],
        [0.75, 900],
      ] as const) {
        writeFileSync(file, bytes)
        truncateSync(file, Math.floor(bytes.length * share))
        const found = salvaged(file)
        expect([share, found.kept.devices, found.brokenPages > 0]).toEqual([
          share,
          whole.devices.length,
          true,
        ])
        expect(found.kept.sessions ?? 0).toBeGreaterThanOrEqual(sessions)
      }
      // And into a new collection it goes.
      const fresh = openBench(join(folder, 'fresh.db'))
      writeFileSync(file, bytes)
      const found = salvaged(file)
      if (!found.contents) throw new Error('nothing salvaged')
      importCollection(fresh, found.contents, { kind: 'add' })
      expect(readContents(fresh)).toEqual(found.contents)
      fresh.close()
    }),
  240_000,
)
