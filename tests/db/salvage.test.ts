import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { furnishRichly } from '../../scripts/torture/furnish'
import { openConnection } from '../../src/main/db/connection'
import { migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'
import { blankPages, contentsOf, rootOf, SOUND, salvaged } from './salvaging'
import { addDevice, addPart, addProduct, HOUR, NOON, openBench, session, withFolder } from './support'

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
      bench.close()
      blankPages(file, [rootOf(file, 'devices'), rootOf(file, 'products')])
      const { kept, nameOnly, brokenPages, contents } = salvaged(file)
      expect({ kept, nameOnly, brokenPages }).toEqual({
        kept: { devices: 1, products: 1, parts: 1, mounts: 1, sessions: 1 },
        nameOnly: 2,
        brokenPages: 2,
      })
      expect(contents?.devices[0]).toMatchObject({ id: 'er4xr', model: 'er4xr', form: 'in_ear' })
      expect(contents?.products[0]).toMatchObject({ id: 'foam', kind: 'tips' })
    }))

  test('is less than what could be read where an import would refuse an entry; the rest stays, and it is counted', () =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      const bench = openBench(file)
      addDevice(bench, 'hd600')
      for (let hour = 0; hour < 3; hour++) {
        bench.store.sessions.insert(session('hd600', NOON + hour * HOUR, NOON + (hour + 1) * HOUR))
      }
      // As a changed byte would have it: no rule of the tables is broken, but no zone has that name.
      bench.connection.exec("UPDATE sessions SET zone = 'Europe/Atlantis' WHERE id = 2")
      bench.close()
      const { kept, leftOut, contents } = salvaged(file)
      expect({ kept, leftOut }).toEqual({ kept: { devices: 1, sessions: 2 }, leftOut: 1 })
      expect(contents?.sessions.map(({ startAt }) => startAt)).toEqual([NOON, NOON + 2 * HOUR])
    }))

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
      blankPages(file, [rootOf(file, 'sessions')])
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
