import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as schema from '../../src/main/db/schema'
import { PART_STRETCHES_SQL } from '../../src/main/db/usage'
import { addDevice, openBench, type TestBench, withFolder } from './support'

const TABLES = Object.values(schema).filter((value): value is SQLiteTable => is(value, SQLiteTable))

interface ColumnInfo {
  readonly name: string
  readonly type: string
  readonly notnull: 0 | 1
  readonly pk: number
}

let bench: TestBench
beforeAll(() => {
  bench = openBench()
})
afterAll(() => bench.close())

const columnsInFile = (table: string) =>
  bench.connection
    .prepare<[string], ColumnInfo>('SELECT name, type, "notnull", pk FROM pragma_table_info(?)')
    .all(table)

describe('schema.ts says what the migrations build', () => {
  test('the same tables, all of them strict', () => {
    const inFile = bench.connection
      .prepare<[], { name: string; strict: 0 | 1 }>(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .all()
    expect(inFile.filter(({ strict }) => strict !== 1)).toEqual([])
    const names = [...TABLES.map(getTableName), 'schema_migrations'].toSorted()
    expect(inFile.map(({ name }) => name)).toEqual(names)
  })

  test.each(TABLES.map((table) => [getTableName(table), table] as const))('%s', (name, table) => {
    const described = Object.values(getTableColumns(table)).map((column) => ({
      name: column.name,
      type: column.getSQLType().toUpperCase(),
      isRequired: column.notNull || column.primary,
      isOwnKey: column.primary,
    }))
    const infos = columnsInFile(name)
    const keys = infos.filter(({ pk }) => pk > 0)
    expect(described).toEqual(
      infos.map(({ name: column, type, notnull, pk }) => ({
        name: column,
        type,
        isRequired: notnull === 1 || pk > 0,
        isOwnKey: pk > 0 && keys.length === 1,
      })),
    )
  })

  test('every reference says what happens when its target goes', () => {
    const silent = TABLES.flatMap((table) =>
      bench.connection
        .prepare<[string], { from: string; on_delete: string }>('SELECT * FROM pragma_foreign_key_list(?)')
        .all(getTableName(table))
        .filter(({ on_delete }) => on_delete === 'NO ACTION'),
    )
    expect(silent).toEqual([])
  })
})

describe('every connection keeps the record safe', () => {
  test.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['busy_timeout', 5000],
    ['mmap_size', 0],
    ['application_id', 0x43414e41],
  ])('%s is %s', (pragma, value) =>
    withFolder((folder) => {
      openBench(`${folder}/canalog.db`).close()
      const again = openBench(`${folder}/canalog.db`)
      expect(again.connection.pragma(pragma, { simple: true })).toBe(value)
      again.close()
    }),
  )

  test('SQLite is new enough not to lose what it checkpoints', () => {
    const version = String(bench.connection.prepare('SELECT sqlite_version()').pluck().get())
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003)
  })
})

describe('questions about intervals go by an index', () => {
  const plan = (sql: string) =>
    bench.connection
      .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql.replaceAll(/@\w+/g, '1')}`)
      .all()
      .map(({ detail }) => detail)

  test('the stretches of parts read each table of intervals through an index, but for one pass', () => {
    const steps = plan(PART_STRETCHES_SQL)
    // Every mount is looked at once; its sessions are then found by device and time.
    expect(steps.filter((step) => /^SCAN/.test(step) && !/named/.test(step))).toEqual(['SCAN mount'])
    expect(steps).toContainEqual(
      expect.stringMatching(/SEARCH session USING INDEX sessions_by_device \(device_id=\? AND start_at</),
    )
  })

  test.each([
    [
      'an overlapping session',
      'SELECT id FROM sessions WHERE device_id = @device AND start_at < @to AND coalesce(end_at, 9e18) > @from ORDER BY start_at LIMIT 1',
      /SEARCH sessions USING INDEX sessions_by_device \(device_id=\? AND start_at</,
    ],
    [
      'the newest sessions',
      'SELECT * FROM sessions ORDER BY start_at DESC, id DESC LIMIT 100',
      /USING INDEX sessions_by_start/,
    ],
    ['what runs', 'SELECT * FROM sessions WHERE end_at IS NULL', /USING INDEX sessions_one_running/],
    [
      'what is mounted now',
      "SELECT * FROM mounts WHERE device_id = 'a' AND slot = 'tips' AND to_at IS NULL",
      /SEARCH mounts USING INDEX/,
    ],
    [
      'the mounts of a part',
      "SELECT * FROM mounts WHERE part_id = 'a' ORDER BY from_at",
      /USING INDEX mounts_by_part/,
    ],
  ])('%s', (_, sql, index) => {
    const steps = plan(sql)
    expect(steps[0]).toMatch(index)
    expect(steps.join('\n')).not.toContain('TEMP B-TREE')
  })
})

test('a setting that is nothing is kept as nothing', () => {
  bench.store.settings.set('zone', null)
  expect(bench.store.settings.all()).toEqual([{ key: 'zone', value: null }])
})

test('a text with a formula, an apostrophe, an emoji or a line end comes back as it was', () => {
  const notes = "=1+1 '; DROP TABLE devices; -- 🎧\r\n“Ömlaut” e\u0301 \t"
  addDevice(bench, 'odd', { notes, tags: ['a"b', '{}'] })
  expect(bench.store.devices.get('odd')).toMatchObject({ notes, tags: ['a"b', '{}'] })
})
