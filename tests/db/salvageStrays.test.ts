import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PAGE_BYTES } from '../../scripts/torture/pages'
import { openConnection } from '../../src/main/db/connection'
import { type RawRow, readTreePage } from '../../src/main/db/salvage/cells'
import { type Pages, withPages } from '../../src/main/db/salvage/pages'
import { shapesOf } from '../../src/main/db/salvage/shapes'
import { addStrays } from '../../src/main/db/salvage/strays'
import { blankPages, contentsOf, rootOf, SOUND, salvaged } from './salvaging'
import { addDevice, addPart, addProduct, DAY, HOUR, NOON, openBench, session, withFolder } from './support'

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
      blankPages(file, [1])
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
        const pages = schemaPages(readFileSync(file), table)
        expect(pages).toHaveLength(1)
        blankPages(file, [1, ...pages])
        const { kept, unplacedPages, lostRows, refusedRows, leftOut } = salvaged(file)
        expect({ kept, unplacedPages, lostRows, refusedRows, leftOut }).toEqual({
          kept: WORN,
          // That page of the schema: nobody can tell any more what it was.
          unplacedPages: 1,
          lostRows: 0,
          refusedRows: 0,
          leftOut: 0,
        })
      }),
  )
})

describe('a page that no table leads to', () => {
  /** What becomes of a page of these rows, and of a second page, where these tables are incomplete. */
  function placed(
    tables: string,
    rows: readonly (readonly [string, number])[],
    second?: Buffer<ArrayBuffer>,
  ) {
    const connection = openConnection(':memory:')
    connection.exec(tables)
    const shapes = shapesOf(connection)
    const found = new Map<string, RawRow[]>()
    const counts = addStrays(
      {
        pages: pagesOf(rows, second),
        connection,
        shapes,
        reached: new Set([1]),
        incomplete: new Set(shapes.map(({ table }) => table)),
        isRecord: () => true,
      },
      found,
    )
    connection.close()
    return { ...counts, tables: [...found.keys()] }
  }
  const LENT =
    'CREATE TABLE lent (id INTEGER PRIMARY KEY, item TEXT NOT NULL, hours INTEGER CHECK (hours < 10)) STRICT;'
  const OWED = 'CREATE TABLE owed (id INTEGER PRIMARY KEY, item TEXT NOT NULL, hours INTEGER) STRICT;'
  const SEEN = 'CREATE TABLE seen (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, hours INTEGER) STRICT;'

  test('goes to the one table that takes its rows; rows that several could take are in none, and counted', () => {
    expect(placed(LENT + OWED, [['pads', 5]])).toEqual({ lostRows: 1, unplacedPages: 0, tables: [] })
    expect(placed(LENT + OWED, [['pads', 50]])).toEqual({ lostRows: 0, unplacedPages: 0, tables: ['owed'] })
  })

  test('is counted when its rows have the shape of no table', () => {
    expect(placed(SEEN, [['pads', 5]])).toEqual({ lostRows: 0, unplacedPages: 1, tables: [] })
  })

  test('is counted when it is no page of rows, unless a long row goes on there', () => {
    const noise = Buffer.alloc(PAGE_BYTES, 0xa5)
    expect(placed(OWED, [['pads', 5]], noise)).toMatchObject({ unplacedPages: 1, tables: ['owed'] })
    const long = 'pads '.repeat(PAGE_BYTES / 5)
    expect(placed(OWED, [[long, 5]])).toEqual({ lostRows: 0, unplacedPages: 0, tables: ['owed'] })
  })

  test('is told of, where the way to it broke and its own bytes are gone as well', () =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      const bench = openBench(file)
      addDevice(bench, 'hd600')
      bench.connection.transaction(() => {
        for (let hour = 0; hour < 300; hour++) {
          bench.store.sessions.insert(session('hd600', NOON + hour * HOUR, NOON + (hour + 1) * HOUR))
        }
      })()
      bench.close()
      const root = rootOf(file, 'sessions')
      const [leaf = 0] = withPages(file, (pages) => readTreePage(pages, root)?.children ?? [])
      const onLeaf = withPages(file, (pages) => readTreePage(pages, leaf)?.rows.length ?? 0)
      expect(onLeaf).toBeGreaterThan(10)
      blankPages(file, [root])
      expect(salvaged(file)).toMatchObject({ ...SOUND, brokenPages: 1, kept: { sessions: 300 } })
      blankPages(file, [leaf])
      expect(salvaged(file)).toMatchObject({
        ...SOUND,
        brokenPages: 1,
        unplacedPages: 1,
        kept: { sessions: 300 - onLeaf },
      })
    }))
})

/** The pages of a database with one table of such rows, numbered as in its file: the schema on 1, the rows from 2. */
function pagesOf(rows: readonly (readonly [string, number])[], more = Buffer.alloc(0)): Pages {
  const made = openConnection(':memory:')
  made.exec('CREATE TABLE made (id INTEGER PRIMARY KEY, item TEXT, hours INTEGER)')
  for (const row of rows) made.prepare('INSERT INTO made (item, hours) VALUES (?, ?)').run(...row)
  const bytes = Buffer.concat([made.serialize(), more])
  made.close()
  return {
    pageBytes: PAGE_BYTES,
    count: bytes.length / PAGE_BYTES,
    read: (page) => bytes.subarray((page - 1) * PAGE_BYTES, page * PAGE_BYTES),
  }
}
