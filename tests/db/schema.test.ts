import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, openConnection } from '../../src/main/db/connection'
import { migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'
import * as schema from '../../src/main/db/schema'
import { createStore } from '../../src/main/db/store'
import { addDevice, openBench, type TestBench, withFolder } from './support'

const TABLES = Object.values(schema).flatMap((value: unknown) => (is(value, SQLiteTable) ? [value] : []))

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
  let statements: string[] = []
  beforeAll(() => {
    statements = statementsOfStore()
  })

  /** The plan of the one statement of the program that contains every given piece. */
  function planOf(...pieces: string[]): string[] {
    const [sql, ...others] = statements.filter((each) => pieces.every((piece) => each.includes(piece)))
    if (sql === undefined || others.length > 0) throw new Error(`${others.length} others: ${pieces}`)
    const named = Object.fromEntries((sql.match(/@\w+/g) ?? []).map((name) => [name.slice(1), null]))
    const numbered = (sql.match(/\?/g) ?? []).map(() => null)
    return bench.connection
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...numbered, named)
      .map(({ detail }) => detail)
  }

  const index = (table: string, name: string, terms: string) =>
    expect.stringMatching(new RegExp(`^SEARCH ${table} USING (COVERING )?INDEX ${name} \\(${terms}`))

  test.each([
    [
      'the sessions of a device in order, for its use',
      ['FROM sessions WHERE device_id = ?', 'json_group_array(temperature_c)'],
      index('sessions', 'sessions_by_device', 'device_id'),
    ],
    [
      'the mounts of a device in order, for its use',
      ['FROM mounts WHERE device_id = ? ORDER BY slot, from_at', 'SELECT part_id'],
      index('mounts', 'mounts_by_device', 'device_id'),
    ],
    [
      'the parts that sessions of a device name',
      ['CROSS JOIN session_parts named'],
      index('sessions', 'sessions_by_device', 'device_id'),
    ],
    [
      'the sessions of a device from a day on',
      ['WHERE device_id = @device AND coalesce(end_at'],
      index('sessions', 'sessions_by_device', 'device_id=\\?'),
    ],
    [
      'the last session of a device',
      ['ORDER BY start_at DESC LIMIT 1', 'device_id = ?'],
      index('sessions', 'sessions_by_device', 'device_id'),
    ],
    [
      'the session that runs',
      ['FROM sessions WHERE end_at IS NULL'],
      expect.stringContaining('sessions_one_running'),
    ],
    [
      'what is in a slot now',
      ['slot = ? AND to_at IS NULL'],
      index('mounts', 'mounts_(open|by_device)', 'device_id=\\? AND slot'),
    ],
    ['the mounts of a part', ['part_id = ? ORDER BY from_at'], index('mounts', 'mounts_by_part', 'part_id')],
    [
      'the open mount of a part',
      ['part_id = ? AND to_at IS NULL'],
      index('mounts', 'mounts_by_part', 'part_id'),
    ],
  ])('%s', (_, pieces, step) => {
    expect(planOf(...pieces).find((each) => !each.startsWith('CO-ROUTINE'))).toEqual(step)
  })

  test.each([
    ['of all', '@device IS NULL', 'sessions_by_start'],
    ['of a device', 'device_id = @device', 'sessions_by_device'],
  ])(
    'the newest sessions %s come in the order of their index, so that a page costs a page',
    (_, which, name) => {
      const steps = planOf(`WHERE ${which} AND`, '(start_at, id) <', 'LIMIT @limit')
      expect(steps[0]).toMatch(new RegExp(`sessions USING INDEX ${name}`))
      expect(steps.join('\n')).not.toContain('TEMP B-TREE FOR ORDER BY')
    },
  )
})

/** Every statement that a store prepares, as it is. */
function statementsOfStore(): string[] {
  const connection = openConnection(':memory:')
  migrate(connection, MIGRATIONS, { nowAt: 0, backUp: () => {} })
  const statements: string[] = []
  const watched: Connection = Object.create(connection, {
    prepare: {
      value: (sql: string) => {
        statements.push(sql)
        return connection.prepare(sql)
      },
    },
    exec: { value: (sql: string) => connection.exec(sql) },
    pragma: { value: (sql: string, options: object) => connection.pragma(sql, options) },
    function: {
      value: (name: string, options: object, work: (...values: unknown[]) => unknown) =>
        connection.function(name, options, work),
    },
  })
  createStore(watched)
  connection.close()
  return statements
}

test('a setting that is nothing is kept as nothing', () => {
  bench.store.settings.set('zone', null)
  expect(bench.store.settings.all()).toEqual([{ key: 'zone', value: null }])
})

test('a text with a formula, an apostrophe, an emoji or a line end comes back as it was', () => {
  const notes = "=1+1 '; DROP TABLE devices; -- 🎧\r\n“Ömlaut” e\u0301 \t"
  addDevice(bench, 'odd', { notes, tags: ['a"b', '{}'] })
  expect(bench.store.devices.get('odd')).toMatchObject({ notes, tags: ['a"b', '{}'] })
})
