import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { backUp, listBackups, restoreBackup } from '../../src/main/db/backup'
import { openConnection } from '../../src/main/db/connection'
import { migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'
import { addDevice, DAY, dump, NOON, openBench, type TestBench, withFolder } from './support'

function collection(folder: string, devices: number): TestBench {
  const bench = openBench(`${folder}/canalog.db`)
  for (let count = bench.store.devices.all().length; count < devices; count++)
    addDevice(bench, `device-${count}`)
  return bench
}

const backupsOf = (folder: string) => `${folder}/backups`

/** The record in a file as text; null when SQLite cannot read it. */
function recordIn(file: string): string | null {
  try {
    const connection = openConnection(file)
    const text = dump(connection)
    connection.close()
    return text
  } catch {
    return null
  }
}

describe('a copy of the collection', () => {
  test('is whole, while the collection stays open and its log is full', () =>
    withFolder((folder) => {
      const bench = collection(folder, 30)
      expect(existsSync(`${folder}/canalog.db-wal`)).toBe(true)
      const { name, bytes } = backUp(bench.connection, backupsOf(folder), NOON)
      expect(name).toBe('canalog 2026-11-18T12-00-00Z.db')
      const copy = openConnection(`${backupsOf(folder)}/${name}`)
      expect(dump(copy)).toBe(dump(bench.connection))
      expect(bytes).toBeGreaterThan(0)
      expect(migrate(copy, MIGRATIONS, { nowAt: NOON, backUp: () => {} })).toEqual({ ok: true, data: [] })
      copy.close()
      bench.close()
    }))

  test('never takes the place of another, nor leaves a draft', () =>
    withFolder((folder) => {
      const bench = collection(folder, 1)
      for (let copy = 0; copy < 3; copy++) backUp(bench.connection, backupsOf(folder), NOON)
      expect(readdirSync(backupsOf(folder)).toSorted()).toEqual([
        'canalog 2026-11-18T12-00-00Z (2).db',
        'canalog 2026-11-18T12-00-00Z (3).db',
        'canalog 2026-11-18T12-00-00Z.db',
      ])
      bench.close()
    }))

  test('the thirty newest are kept, and nothing of another name is touched', () =>
    withFolder((folder) => {
      const bench = collection(folder, 1)
      backUp(bench.connection, backupsOf(folder), NOON)
      const strangers = [
        'sample 2026-11-18T12-00-00Z.db',
        'notes.txt',
        'canalog.db',
        'my own copy.db',
        'canalog 2020-13-45T99-00-00Z.db',
      ]
      for (const name of strangers) writeFileSync(`${backupsOf(folder)}/${name}`, 'mine')
      for (let day = 1; day <= 33; day++) backUp(bench.connection, backupsOf(folder), NOON + day * DAY)
      const kept = listBackups(backupsOf(folder), `${folder}/canalog.db`)
      expect(kept).toHaveLength(30)
      expect(kept[0]?.at).toBe(NOON + 33 * DAY)
      expect(kept.at(-1)?.at).toBe(NOON + 4 * DAY)
      expect(readdirSync(backupsOf(folder))).toEqual(expect.arrayContaining(strangers))
      bench.close()
    }))

  test('is made before a collection is brought to a newer schema', () =>
    withFolder((folder) => {
      const bench = collection(folder, 2)
      const before = dump(bench.connection)
      const next = { name: '0002_next', sql: 'CREATE TABLE next (n INTEGER) STRICT;' }
      const backUpFirst = () => void backUp(bench.connection, backupsOf(folder), NOON)
      migrate(bench.connection, [...MIGRATIONS, next], { nowAt: NOON, backUp: backUpFirst })
      const [made] = listBackups(backupsOf(folder), `${folder}/canalog.db`)
      const copy = openConnection(`${backupsOf(folder)}/${made?.name}`)
      expect(dump(copy)).toBe(before)
      copy.close()
      bench.close()
    }))
})

describe('restoring', () => {
  test('puts the copy in place, and a log left behind by the old file is not replayed into it', () =>
    withFolder((folder) => {
      const file = `${folder}/canalog.db`
      const bench = collection(folder, 2)
      const wanted = dump(bench.connection)
      const { name } = backUp(bench.connection, backupsOf(folder), NOON)
      collection(folder, 9).close()
      // A crash leaves the log beside the file: copies of both stand in for it.
      addDevice(bench, 'after-the-copy')
      for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, `${folder}/crashed${end}`)
      bench.close()
      for (const end of ['', '-wal']) copyFileSync(`${folder}/crashed${end}`, `${file}${end}`)
      expect(existsSync(`${file}-wal`)).toBe(true)

      // What a plain copy over the file would give: the old log replayed into it, a mixture or a ruin.
      for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, `${folder}/careless.db${end}`)
      copyFileSync(`${backupsOf(folder)}/${name}`, `${folder}/careless.db`)
      expect(recordIn(`${folder}/careless.db`)).not.toBe(wanted)

      restoreBackup(backupsOf(folder), name, file)

      expect(existsSync(`${file}-wal`)).toBe(false)
      const restored = openBench(file)
      expect(dump(restored.connection)).toBe(wanted)
      expect(restored.connection.pragma('integrity_check', { simple: true })).toBe('ok')
      restored.close()
      expect(listBackups(backupsOf(folder), `${folder}/canalog.db`)).toHaveLength(1)
    }))

  test('a damaged copy is refused and the collection stays as it is', () =>
    withFolder((folder) => {
      const file = `${folder}/canalog.db`
      const bench = collection(folder, 40)
      const { name } = backUp(bench.connection, backupsOf(folder), NOON)
      bench.close()
      const copy = `${backupsOf(folder)}/${name}`
      const bytes = readFileSync(copy)
      const before = readFileSync(file)
      for (const damage of [() => bytes.fill(0xa5, 8192, 40_000), () => bytes.fill(0xa5, 0, 100)]) {
        damage()
        writeFileSync(copy, bytes)
        expect(() => restoreBackup(backupsOf(folder), name, file)).toThrow()
        expect(readFileSync(file).equals(before)).toBe(true)
      }
      expect(readdirSync(folder)).not.toContain('canalog.db.restoring')
    }))

  test('a name cannot lead out of the folder of copies', () =>
    withFolder((folder) => {
      const file = `${folder}/canalog.db`
      collection(folder, 1).close()
      const before = readFileSync(file)
      expect(() => restoreBackup(backupsOf(folder), '../canalog.db', file)).toThrow()
      expect(readFileSync(file).equals(before)).toBe(true)
    }))
})
