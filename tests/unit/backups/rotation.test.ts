import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  BACKUP_KINDS,
  type BackupKind,
  type BackupStamp,
  backupName,
  newestFirst,
  readBackupName,
} from '../../../src/shared/backups/backup'
import { expendableBackups, KEPT } from '../../../src/shared/backups/rotation'
import { formatInstant, parseInstant, SECONDS_PER_DAY, SECONDS_PER_HOUR } from '../../../src/shared/time'

const FRIDAY = parseInstant('2026-11-20T12:00:00Z') ?? 0

const stampOf = (kind: BackupKind, at: number): BackupStamp => ({
  name: backupName('collection', kind, at),
  kind,
  at,
})
const names = (copies: readonly BackupStamp[]) => copies.map(({ name }) => name)

const stamps = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...BACKUP_KINDS), fc.integer({ min: 0, max: 4_000_000_000 })),
  { maxLength: 120, selector: String },
)
/** Copies and those of them that are known to be good. */
const folders = stamps
  .map((all) => all.map(([kind, at]) => stampOf(kind, at)))
  .chain((copies) => fc.tuple(fc.constant(copies), fc.subarray(names(copies))))

describe('names of copies', () => {
  test('are read back as they were written', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((stem) => !stem.includes('/')),
        fc.constantFrom(...BACKUP_KINDS),
        fc.integer({ min: -62_135_596_800, max: 253_402_300_799 }).filter((at) => at >= -62_000_000_000),
        fc.integer({ min: 1, max: 40 }),
        (stem, kind, at, copy) => {
          const name = backupName(stem, kind, at, copy)
          expect(readBackupName(stem, name)).toEqual({ name, kind, at })
          expect(name.slice(stem.length)).not.toContain(':')
        },
      ),
    )
  })

  test.each([
    'collection.db',
    'collection 2026-11-18T12-00-00Z.db.part',
    'collection 2026-13-45T99-00-00Z.db',
    'collection 2026-11-18T12-00-00Z mine.db',
    'collection 2026-11-18T12-00-00Z (1).db',
    'collection holiday 2026-11-18T12-00-00Z.db',
    'sample 2026-11-18T12-00-00Z.db',
    'notes.txt',
  ])('%s is none of ours', (name) => {
    expect(readBackupName('collection', name)).toBeNull()
  })

  test('of one second are in the order they were made', () => {
    const [first, tenth] = [1, 10].map((copy) => ({
      ...stampOf('auto', FRIDAY),
      name: backupName('collection', 'auto', FRIDAY, copy),
    }))
    if (!first || !tenth) throw new Error('two copies')
    expect(newestFirst([first, tenth])).toEqual([tenth, first])
  })
})

describe('which copies may go', () => {
  test('never the newest, never the newest of the good ones, and only copies that are there', () => {
    fc.assert(
      fc.property(folders, ([copies, good]) => {
        const gone = new Set(expendableBackups(copies, new Set(good)))
        const newest = newestFirst(copies)
        const newestGood = newest.find(({ name }) => good.includes(name))
        if (newest[0]) expect(gone.has(newest[0].name)).toBe(false)
        if (newestGood) expect(gone.has(newestGood.name)).toBe(false)
        for (const name of gone) expect(names(copies)).toContain(name)
      }),
    )
  })

  test('after those are gone, none of the rest may go', () => {
    fc.assert(
      fc.property(folders, ([copies, good]) => {
        const gone = new Set(expendableBackups(copies, new Set(good)))
        const rest = copies.filter(({ name }) => !gone.has(name))
        expect(expendableBackups(rest, new Set(good))).toEqual([])
      }),
    )
  })

  test('automatic copies never push out one made by hand, before restoring or before an update', () => {
    fc.assert(
      fc.property(folders, ([copies, good]) => {
        const others = copies.filter(({ kind }) => kind !== 'auto')
        const goneOf = (all: readonly BackupStamp[]) =>
          expendableBackups(all, new Set(good)).filter((name) => names(others).includes(name))
        const without = new Set(goneOf(others))
        for (const name of goneOf(copies)) {
          // Alone, the newest is kept whatever its kind.
          const itself = others.find((each) => each.name === name)
          const ofKind = newestFirst(others.filter(({ kind }) => kind === itself?.kind))
          if (itself && itself.kind !== 'auto') {
            expect(names(ofKind).indexOf(name)).toBeGreaterThanOrEqual(KEPT[itself.kind])
          }
        }
        for (const name of without) expect(goneOf(copies)).toContain(name)
      }),
    )
  })

  test('of a year of four copies a day: seven days, four weeks and six months stay', () => {
    const copies = Array.from({ length: 365 * 4 }, (_, index) =>
      stampOf('auto', FRIDAY - index * 6 * SECONDS_PER_HOUR),
    )
    const gone = new Set(expendableBackups(copies, new Set()))
    const kept = copies.filter(({ name }) => !gone.has(name)).map(({ at }) => formatInstant(at).slice(0, 13))
    expect(kept).toEqual([
      '2026-11-20T12',
      '2026-11-19T18',
      '2026-11-18T18',
      '2026-11-17T18',
      '2026-11-16T18',
      // Sunday: its day and its week.
      '2026-11-15T18',
      '2026-11-14T18',
      '2026-11-08T18',
      '2026-11-01T18',
      '2026-10-31T18',
      '2026-09-30T18',
      '2026-08-31T18',
      '2026-07-31T18',
      '2026-06-30T18',
    ])
  })

  test('a copy made after the clock was set back a year is kept', () => {
    const ahead = Array.from({ length: 40 }, (_, day) => stampOf('auto', FRIDAY - day * SECONDS_PER_DAY))
    const back = stampOf('auto', FRIDAY - 365 * SECONDS_PER_DAY)
    expect(expendableBackups([...ahead, back], new Set([back.name]))).not.toContain(back.name)
  })
})
