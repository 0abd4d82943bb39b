import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Database, { SqliteError } from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { seal } from '../../src/main/app/guard'
import { openRecord } from '../../src/main/app/record'
import { backUp, backUpGently, listBackups } from '../../src/main/db/backup'
import { lookIntoBackup } from '../../src/main/db/backupContents'
import { backupFolderOf, openCollection } from '../../src/main/db/collection'
import { openConnection } from '../../src/main/db/connection'
import { diagnose } from '../../src/main/db/diagnosis'
import { probing } from '../../src/main/db/probe'
import { moveAside } from '../../src/main/db/quarantine'
import { stateFileOf } from '../../src/main/paths'
import { addDevice, DAY, dump, NOON, openBench, withFolder } from './support'
import { workHere } from './workHere'

const clockAt = (nowAt: number) => ({
  now: nowAt,
  nowAt() {
    return this.now
  },
  zone: () => 'UTC',
})

function opened(file: string, clock = clockAt(NOON), opening = {}) {
  const record = openRecord(file, clock, workHere(), opening)
  if (!record.ok) throw new Error(record.error.message)
  return record.data
}

const automatic = (file: string) =>
  listBackups(backupFolderOf(file), file).filter(({ kind }) => kind === 'auto')

describe('copies that make themselves', () => {
  test('one on leaving when something has changed, none when nothing has, none of an empty collection', () =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      opened(file).close()
      expect(automatic(file)).toHaveLength(0)
      const record = opened(file)
      addDevice(record.bench(), 'hd600')
      expect(record.close()).toBeNull()
      expect(automatic(file)).toHaveLength(1)
      opened(file).close()
      expect(automatic(file)).toHaveLength(1)
      expect(lookIntoBackup(backupFolderOf(file), automatic(file)[0]?.name ?? '')).toEqual({
        kind: 'good',
        contents: { devices: 1, parts: 0, sessions: 0, lastSessionAt: null },
      })
    }))

  test('what the command line wrote while the app was closed is in the next one', () =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      const record = opened(file)
      addDevice(record.bench(), 'hd600')
      record.close()
      const cli = openBench(file)
      addDevice(cli, 'er4xr')
      cli.close()
      opened(file, clockAt(NOON + 60)).close()
      // In place of the one of the same day.
      const [copy, ...older] = automatic(file)
      expect(older).toEqual([])
      expect(copy?.at).toBe(NOON + 60)
      expect(lookIntoBackup(backupFolderOf(file), copy?.name ?? '')).toMatchObject({
        contents: { devices: 2 },
      })
    }))

  test('daily while it is open, by the clock, and not on a day without a change', () =>
    withFolder(async (folder) => {
      const file = join(folder, 'collection.db')
      const clock = clockAt(NOON)
      const record = opened(file, clock)
      addDevice(record.bench(), 'hd600')
      clock.now = NOON + DAY - 1
      expect(await record.keepDaily()).toBe(false)
      for (let day = 1; day <= 3; day++) {
        clock.now = NOON + day * DAY
        expect(await record.keepDaily()).toBe(true)
      }
      expect(automatic(file).map(({ at }) => at)).toEqual([NOON + DAY])
      addDevice(record.bench(), 'er4xr')
      clock.now = NOON + 2 * DAY
      await record.keepDaily()
      clock.now = NOON + 4 * DAY
      await record.keepDaily()
      expect(automatic(file)).toHaveLength(2)
      record.close()
    }))

  test('a copy that cannot be made is told, and the record is closed all the same', () =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      const record = opened(file)
      addDevice(record.bench(), 'hd600')
      writeFileSync(join(folder, 'backups'), 'a file where the folder should be')
      expect(record.close()).toBeInstanceOf(Error)
      const again = opened(file)
      expect(again.backupFailed()).toMatchObject({ at: NOON })
      expect(again.bench().store.devices.all()).toHaveLength(1)
      again.close()
    }))

  test('a copy made a few pages at a time is whole although the record changes meanwhile', () =>
    withFolder(async (folder) => {
      const bench = openBench(join(folder, 'collection.db'))
      for (let device = 0; device < 300; device++)
        addDevice(bench, `before-${device}`, { notes: 'n'.repeat(3000) })
      const making = backUpGently(bench.connection, join(folder, 'backups'), NOON, 'auto')
      addDevice(bench, 'meanwhile')
      const { name } = await making
      const copy = openConnection(join(folder, 'backups', name))
      expect(dump(copy)).toBe(dump(bench.connection))
      copy.close()
      bench.close()
      expect(readdirSync(join(folder, 'backups'))).toEqual([name])
    }))
})

describe('a file that was closed properly', () => {
  const withChangedByte = (work: (file: string) => void) =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      const record = opened(file)
      addDevice(record.bench(), 'a-name-to-be-damaged')
      record.close()
      // To the second, which every file system keeps.
      utimesSync(file, NOON, NOON)
      seal(file)
      const bytes = readFileSync(file)
      for (let at = bytes.indexOf('a-name-to'); at >= 0; at = bytes.indexOf('a-name-to')) bytes.write('b', at)
      writeFileSync(file, bytes)
      work(file)
    })

  test('is known byte by byte: a letter that the disk changed is noticed, which SQLite does not see', () =>
    withChangedByte((file) => {
      utimesSync(file, NOON, NOON)
      expect(openRecord(file, clockAt(NOON), workHere())).toMatchObject({
        ok: false,
        error: { code: 'DB_CORRUPT' },
      })
      const plain = openConnection(file)
      expect(plain.pragma('integrity_check', { simple: true })).toBe('ok')
      plain.close()
    }))

  test('opens as it is when the owner says so', () =>
    withChangedByte((file) => {
      utimesSync(file, NOON, NOON)
      const record = opened(file, clockAt(NOON), { trusting: true })
      expect(record.bench().store.devices.get('b-name-to-be-damaged')).not.toBeNull()
      record.close()
    }))

  test('and written to since by another program is looked at page by page, no more', () =>
    withChangedByte((file) => {
      utimesSync(file, NOON + 5, NOON + 5)
      opened(file).close()
    }))
})

describe('what a check finds', () => {
  const thrown = (code: string) => () => {
    throw new SqliteError('told by SQLite', code)
  }
  test.each(['SQLITE_CORRUPT', 'SQLITE_CORRUPT_INDEX', 'SQLITE_NOTADB'])('%s is damage', (code) => {
    expect(probing(thrown(code)).kind).toBe('corrupt')
  })
  test('a schema of a format that does not exist is damage, for which SQLite has no code of its own', () =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      openBench(file).close()
      const bytes = readFileSync(file)
      bytes.writeUInt32BE(5, 44)
      writeFileSync(file, bytes)
      const refused = openCollection(file, NOON)
      if (refused.ok) throw new Error('opened')
      expect(diagnose(file, refused.error)).toBe('corrupt')
    }))
  test('a letter changed in a rule of the record is damage, which no check of SQLite sees', () =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      for (const [from, to] of [
        ['new.from_at', 'new.frnm_at'],
        ["'mount_slot_busy'", "'mount_slos_busy'"],
        ['RAISE(ABORT', 'RAISE(ABNRT'],
        ['new.side <> ', 'new.side == '],
      ] as const) {
        const bench = openBench(file)
        addDevice(bench, 'hd600')
        const copy = backUp(bench.connection, backupFolderOf(file), NOON, 'manual')
        bench.close()
        for (const each of [file, join(backupFolderOf(file), copy.name)]) {
          const bytes = readFileSync(each)
          // Space that was given free holds it too.
          for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at)
          writeFileSync(each, bytes)
        }
        const refused = openCollection(file, NOON, { check: true })
        if (refused.ok) throw new Error(`opened with ${to}`)
        expect(diagnose(file, refused.error)).toBe('corrupt')
        expect(lookIntoBackup(backupFolderOf(file), copy.name)).toEqual({ kind: 'damaged' })
        for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
      }
    }))
  test.each([
    'SQLITE_IOERR_READ',
    'SQLITE_BUSY',
    'SQLITE_CANTOPEN',
    'SQLITE_READONLY',
    'SQLITE_FULL',
    'SQLITE_PERM',
    'SQLITE_NOMEM',
  ])('%s is no damage, and no all-clear', (code) => {
    expect(probing(thrown(code)).kind).toBe('unknown')
  })
  test('an answer other than ok is damage, ok is sound, and a bug stays a bug', () => {
    expect(probing(() => 'row 3 missing from index').kind).toBe('corrupt')
    expect(probing(() => 'ok').kind).toBe('ok')
    const bug = () => {
      throw new TypeError('a bug')
    }
    expect(() => probing(bug)).toThrow(TypeError)
  })
})

describe('a collection that was there', () => {
  const wasThere = (work: (file: string) => void) =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      const record = opened(file)
      addDevice(record.bench(), 'hd600')
      record.close()
      work(file)
    })

  for (const [what, ruin] of [
    ['empty', (file: string) => truncateSync(file)],
    ['missing', (file: string) => renameSync(file, `${file}.moved`)],
  ] as const) {
    for (const [sign, hide] of [
      ['its copies', (file: string) => rmSync(stateFileOf(file))],
      ['the note beside it', (file: string) => rmSync(backupFolderOf(file), { recursive: true })],
    ] as const) {
      test(`and is ${what} now is no first start, as ${sign} tell`, () =>
        wasThere((file) => {
          hide(file)
          ruin(file)
          const refused = openCollection(file, NOON)
          if (refused.ok) throw new Error('opened')
          expect(diagnose(file, refused.error)).toBe(what)
          expect(existsSync(file)).toBe(what === 'empty')
          opened(file, clockAt(NOON), { afresh: true }).close()
        }))
    }
  }

  test('an empty file where there never was one is a first start', () =>
    withFolder((folder) => {
      writeFileSync(join(folder, 'collection.db'), '')
      opened(join(folder, 'collection.db')).close()
    }))

  test('is moved aside with its log, twice in one second, and nothing is overwritten', () =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      for (const end of ['', '-wal', '-shm']) writeFileSync(`${file}${end}`, `first${end}`)
      expect(moveAside(file, NOON)).toBe('collection.db.corrupt-2026-11-18T12-00-00Z')
      writeFileSync(file, 'second')
      expect(moveAside(file, NOON)).toBe('collection.db.corrupt-2026-11-18T12-00-00Z (2)')
      expect(moveAside(file, NOON)).toBeNull()
      expect(readdirSync(folder)).toHaveLength(4)
      expect(readFileSync(`${file}.corrupt-2026-11-18T12-00-00Z-wal`, 'utf8')).toBe('first-wal')
    }))

  test('of another program with a journal of its own is refused, and not a byte of it changes', () =>
    withFolder((folder) => {
      const file = join(folder, 'collection.db')
      const foreign = new Database(file)
      foreign.exec('CREATE TABLE bookmarks (url TEXT)')
      foreign.close()
      const before = readFileSync(file)
      const refused = openCollection(file, NOON)
      if (refused.ok) throw new Error('opened')
      expect(diagnose(file, refused.error)).toBe('foreign')
      expect(readFileSync(file).equals(before)).toBe(true)
      expect(readdirSync(folder)).toEqual(['collection.db'])
    }))

  test.each([
    ['nor anything beside it', 0o555],
    ['though its folder may', 0o777],
  ])('and may not be written to, %s, is said to be so', (_, folderMode) =>
    wasThere((file) => {
      const { seteuid, getuid } = process
      chmodSync(dirname(file), folderMode)
      chmodSync(file, 0o444)
      const root = getuid?.() === 0
      // Root may write everywhere: the check is made as an ordinary user.
      if (root) seteuid?.(65_534)
      try {
        const refused = openRecord(file, clockAt(NOON), workHere())
        if (refused.ok) throw new Error('opened')
        expect(diagnose(file, refused.error)).toBe('read_only')
      } finally {
        if (root) seteuid?.(0)
        chmodSync(dirname(file), 0o755)
      }
    }),
  )
})
