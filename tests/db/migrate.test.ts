import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openCollection } from '../../src/main/db/collection'
import { type Connection, closeConnection, openConnection } from '../../src/main/db/connection'
import { type Migration, migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'
import { dump, NOON, withFolder } from './support'

/** Rebuilds a table that others point at, as drizzle-kit drafts it. */
const REBUILD: Migration = {
  name: '0002_rebuild',
  sql: `CREATE TABLE new_devices AS SELECT * FROM devices;
CREATE TABLE kept (n INTEGER NOT NULL) STRICT;
INSERT INTO kept VALUES (1);
DROP TABLE devices;
CREATE TABLE devices (id TEXT PRIMARY KEY NOT NULL, brand TEXT NOT NULL, model TEXT NOT NULL) STRICT;
INSERT INTO devices SELECT id, brand, model FROM new_devices;
DROP TABLE new_devices;`,
}

/** Cuts a script into statements; a trigger ends at its END. */
function statementsOf(sql: string): string[] {
  const code = sql.replace(/^--.*$/gm, '')
  return (code.match(/CREATE TRIGGER[\s\S]*?END;|[^;]+;/g) ?? []).filter((each) => each.trim() !== ';')
}

const brokenAfter = ({ name, sql }: Migration, k: number): Migration => ({
  name,
  sql: [...statementsOf(sql).slice(0, k), 'THIS IS NO SQL;'].join('\n'),
})

const run = (connection: Connection, migrations: readonly Migration[], backUp: () => void = () => {}) =>
  migrate(connection, migrations, { nowAt: NOON, backUp })

function newConnection(): Connection {
  const connection = openConnection(':memory:')
  expect(run(connection, MIGRATIONS).ok).toBe(true)
  connection.exec(
    "INSERT INTO devices (id, brand, model, form) VALUES ('hd600', 'Sennheiser', 'HD 600', 'over_ear')",
  )
  connection.exec(
    "INSERT INTO sessions (device_id, start_at, end_at) VALUES ('hd600', 1, 2), ('hd600', 2, 3)",
  )
  return connection
}

const schemaOf = (connection: Connection) =>
  connection.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all()
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

let connection: Connection
beforeEach(() => {
  connection = newConnection()
})
afterEach(() => connection.close())

describe('another program that is quicker', () => {
  const later = (step: number): Migration => ({
    name: `${step}000_later`,
    sql: `CREATE TABLE later_${step} (n INTEGER) STRICT;`,
  })
  /** What becomes of an update to one later step while another program makes so many. */
  const updateBeside = (steps: number) =>
    withFolder((folder) => {
      const file = `${folder}/c.db`
      const [mine, other] = [openConnection(file), openConnection(file)]
      run(mine, MIGRATIONS)
      const theirs = Array.from({ length: steps }, (_, step) => later(step + 1))
      const result = run(mine, [...MIGRATIONS, later(1)], () => run(other, [...MIGRATIONS, ...theirs]))
      expect(result).toMatchObject(steps === 1 ? { ok: true, data: [] } : { error: { code: 'DB_TOO_NEW' } })
      expect(mine.pragma('foreign_keys', { simple: true })).toBe(1)
      for (const each of [mine, other]) closeConnection(each)
    })

  test('has made the same update: nothing is left to do', () => updateBeside(1))
  test('and newer: the collection is refused', () => updateBeside(2))
})

describe('an update that stops half-way leaves the version before it', () => {
  test.each(statementsOf(REBUILD.sql).map((_, k) => k))('after statement %i of a rebuild', (k) => {
    const [rows, schema] = [dump(connection), schemaOf(connection)]
    expect(() => run(connection, [...MIGRATIONS, brokenAfter(REBUILD, k)])).toThrow('syntax error')
    expect([dump(connection), schemaOf(connection)]).toEqual([rows, schema])
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(run(connection, [...MIGRATIONS, REBUILD])).toEqual({ ok: true, data: ['0002_rebuild'] })
  })

  test('after every statement of the first one, on an empty file', () => {
    const [first] = MIGRATIONS
    if (!first) throw new Error('no migrations')
    const statements = statementsOf(first.sql)
    expect(statements.length).toBeGreaterThan(40)
    for (let k = 0; k < statements.length; k++) {
      const empty = openConnection(':memory:')
      expect(() => run(empty, [brokenAfter(first, k)])).toThrow('syntax error')
      expect(schemaOf(empty)).toEqual([])
      expect(empty.pragma('application_id', { simple: true })).toBe(0)
      empty.close()
    }
  }, 30_000)
})

describe('child rows outlive the rebuild of the table they point at', () => {
  test('inside a transaction, switching foreign keys off does nothing and the children are gone', () => {
    connection
      .transaction(() => {
        connection.pragma('foreign_keys = OFF')
        connection.exec(REBUILD.sql)
      })
      .immediate()
    expect(connection.prepare('SELECT count(*) FROM sessions').pluck().get()).toBe(0)
    expect(connection.pragma('foreign_key_check')).toEqual([])
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
  })

  test('ours keeps them', () => {
    const sessions = connection.prepare('SELECT * FROM sessions').all()
    expect(run(connection, [...MIGRATIONS, REBUILD]).ok).toBe(true)
    expect(connection.prepare('SELECT * FROM sessions').all()).toEqual(sessions)
  })
})

describe('rows may not get fewer', () => {
  const forget = 'DELETE FROM sessions WHERE start_at = 1;'

  test('unless the migration says so', () => {
    const before = dump(connection)
    const quiet = run(connection, [...MIGRATIONS, { name: '0002_forget', sql: forget }])
    expect(quiet).toMatchObject({
      ok: false,
      error: { code: 'DB_CORRUPT', message: expect.stringContaining('rows of sessions') },
    })
    expect(dump(connection)).toBe(before)
    const declared = { name: '0002_forget', sql: `-- shrinks: sessions\n${forget}` }
    expect(run(connection, [...MIGRATIONS, declared]).ok).toBe(true)
  })

  test('and none may be left pointing at nothing', () => {
    const before = dump(connection)
    const orphan = {
      name: '0002_orphan',
      sql: "-- shrinks: devices\nDELETE FROM devices WHERE id = 'hd600';",
    }
    expect(run(connection, [...MIGRATIONS, orphan])).toMatchObject({
      ok: false,
      error: { code: 'DB_CORRUPT' },
    })
    expect(dump(connection)).toBe(before)
  })
})

describe('the history of a file', () => {
  const added = { name: '0002_added', sql: 'CREATE TABLE added (n INTEGER) STRICT;' }
  const late = { name: '0001_then', sql: 'CREATE TABLE late (n INTEGER) STRICT;' }

  test('a migration that was merged late is applied although a later name is there', () => {
    run(connection, [...MIGRATIONS, added])
    expect(run(connection, [...MIGRATIONS, late, added])).toEqual({ ok: true, data: ['0001_then'] })
    expect(run(connection, [...MIGRATIONS, late, added])).toEqual({ ok: true, data: [] })
  })

  test('an applied migration that was edited since is refused', () => {
    run(connection, [...MIGRATIONS, added])
    const [rows, schema] = [dump(connection), schemaOf(connection)]
    const edited = { ...added, sql: `${added.sql}\nCREATE TABLE more (n INTEGER) STRICT;` }
    expect(run(connection, [...MIGRATIONS, edited])).toMatchObject({
      ok: false,
      error: { code: 'DB_CORRUPT' },
    })
    expect([dump(connection), schemaOf(connection)]).toEqual([rows, schema])
  })

  test('a checkout with Windows line ends is no edit', () => {
    const windows = MIGRATIONS.map(({ name, sql }) => ({ name, sql: sql.replaceAll('\n', '\r\n') }))
    expect(run(connection, windows)).toEqual({ ok: true, data: [] })
  })

  test('a copy is made before a record is changed, and without one nothing is', () => {
    let copies = 0
    run(connection, MIGRATIONS, () => {
      copies += 1
    })
    expect(copies).toBe(0)
    const before = dump(connection)
    const noSpace = () => {
      throw new Error('no space for a copy')
    }
    expect(() => run(connection, [...MIGRATIONS, added], noSpace)).toThrow('no space for a copy')
    expect(dump(connection)).toBe(before)
    run(connection, [...MIGRATIONS, added], () => {
      copies += 1
      expect(dump(connection)).toBe(before)
    })
    expect(copies).toBe(1)
  })
})

describe('files that are not opened stay as they are, byte by byte', () => {
  const refused = async (prepare: (file: string) => void, code: string) => {
    await withFolder((folder) => {
      const file = `${folder}/canalog.db`
      prepare(file)
      const before = hashOf(file)
      expect(openCollection(file, NOON)).toMatchObject({ ok: false, error: { code } })
      expect(hashOf(file)).toBe(before)
      expect(readdirSync(folder)).not.toContain('backups')
    })
  }

  test('a collection of a newer program', () =>
    refused((file) => {
      const newer = openConnection(file)
      run(newer, [
        ...MIGRATIONS,
        { name: '0099_from_the_future', sql: 'CREATE TABLE future (n INTEGER) STRICT;' },
      ])
      closeConnection(newer)
    }, 'DB_TOO_NEW'))

  test('a collection whose history was edited', () =>
    refused((file) => {
      const other = openConnection(file)
      run(
        other,
        MIGRATIONS.map(({ name, sql }) => ({ name, sql: `${sql}\n-- edited` })),
      )
      closeConnection(other)
    }, 'DB_CORRUPT'))

  test('a database of another program', () =>
    refused((file) => {
      const foreign = new Database(file)
      foreign.pragma('journal_mode = WAL')
      foreign.exec('CREATE TABLE bookmarks (url TEXT)')
      foreign.close()
    }, 'DB_CORRUPT'))

  test('a file that is no database', async () => {
    await refused(
      (file) => writeFileSync(file, 'Dear diary, today I listened to the HD 600. '.repeat(100)),
      'DB_CORRUPT',
    )
  })
})
