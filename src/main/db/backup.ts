/** Copies of the collection that are known to be good, and the way back to one. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import {
  type BackupKind,
  type BackupStamp,
  backupName,
  newestFirst,
  readBackupName,
} from '../../shared/backups/backup'
import { expendableBackups } from '../../shared/backups/rotation'
import type { Instant } from '../../shared/time'
import { type Connection, openForReading, standAlone } from './connection'
import { BadCopy } from './errors'
import { flush } from './flush'
import { probe, probeDeeply } from './probe'

export interface BackupFile extends BackupStamp {
  readonly bytes: number
}

/** How a copy that takes its time goes about it. */
export interface Pace {
  /** Pages (of 4 KiB) copied before others get their turn. */
  readonly pagesAtATime: number
  /** Hears how much has been copied, from 0 to 1; what it throws ends the copy. */
  readonly step: (share: number) => void
}

/** A few milliseconds at a time. */
const GENTLE: Pace = { pagesAtATime: 64, step: () => {} }

/**
 * Writes a copy beside the collection: to a temporary name, checked, flushed to the disk, then renamed.
 * The copies that nobody needs any more are removed.
 * @throws SqliteError, BadCopy or a file-system error; nothing is left behind then.
 */
export function backUp(
  connection: Connection,
  folder: string,
  nowAt: Instant,
  kind: BackupKind = 'manual',
): BackupFile {
  const { stamp, draft } = begin(connection, folder, nowAt, kind)
  try {
    connection.prepare('VACUUM INTO ?').run(draft)
    verify(draft)
    flush(draft)
    return finish(connection, folder, stamp, draft)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** As `backUp`, a few pages at a time. */
export async function backUpGently(
  connection: Connection,
  folder: string,
  nowAt: Instant,
  kind: BackupKind,
  { pagesAtATime, step }: Pace = GENTLE,
): Promise<BackupFile> {
  const { stamp, draft } = begin(connection, folder, nowAt, kind)
  try {
    await connection.backup(draft, {
      progress: ({ totalPages, remainingPages }) => {
        step(totalPages === 0 ? 0 : 1 - remainingPages / totalPages)
        return pagesAtATime
      },
    })
    standAlone(draft)
    verify(draft)
    // The last moment at which nothing of it has become a copy.
    step(1)
    const handle = await open(draft, 'r+')
    await handle.sync().finally(() => handle.close())
    return finish(connection, folder, stamp, draft)
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${end}`, { force: true })
  }
}

/** The copies of one collection file in a folder, newest first; files of other names are none of ours. */
export function listBackups(folder: string, file: string): readonly BackupFile[] {
  if (!existsSync(folder)) return []
  const stem = basename(file, '.db')
  const copies = readdirSync(folder).flatMap((name): BackupFile[] => {
    const stamp = readBackupName(stem, name)
    const found = statSync(join(folder, name), { throwIfNoEntry: false })
    return stamp && found?.isFile() ? [{ ...stamp, bytes: found.size }] : []
  })
  return newestFirst(copies)
}

/**
 * Puts a copy in the place of a closed collection.
 * @throws when the copy is damaged; the collection is untouched then.
 */
export function restoreBackup(folder: string, name: string, file: string): void {
  prepareRestore(folder, name, file)
  putInPlace(file)
}

/** Writes a copy beside a collection that may be open still, checked throughout, for `putInPlace`. */
export function prepareRestore(folder: string, name: string, file: string): void {
  const copy = join(folder, basename(name))
  verify(copy)
  const draft = draftOf(file)
  rmSync(draft, { force: true })
  try {
    const source = openForReading(copy)
    try {
      source.prepare('VACUUM INTO ?').run(draft)
    } finally {
      source.close()
    }
    verify(draft, probeDeeply)
    flush(draft)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/**
 * Puts what `prepareRestore` has written in the place of a collection that is closed. The log files of the old one
 * are removed first: SQLite would replay them into the restored file.
 */
export function putInPlace(file: string): void {
  const draft = draftOf(file)
  try {
    for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    renameSync(draft, file)
    flush(dirname(file))
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Removes what `prepareRestore` has written, which is not wanted any more. */
export function forgetRestore(file: string): void {
  rmSync(draftOf(file), { force: true })
}

function draftOf(file: string): string {
  return `${file}.restoring`
}

function begin(connection: Connection, folder: string, nowAt: Instant, kind: BackupKind) {
  mkdirSync(folder, { recursive: true })
  const stem = basename(connection.name, '.db')
  let name = backupName(stem, kind, nowAt)
  for (let copy = 2; existsSync(join(folder, name)); copy++) name = backupName(stem, kind, nowAt, copy)
  const draft = join(folder, `${name}.part`)
  rmSync(draft, { force: true })
  return { stamp: { name, kind, at: nowAt }, draft }
}

function finish(connection: Connection, folder: string, stamp: BackupStamp, draft: string): BackupFile {
  const file = join(folder, stamp.name)
  renameSync(draft, file)
  flush(folder)
  const copies = listBackups(folder, connection.name)
  for (const name of expendableBackups(copies, new Set([stamp.name]))) rmSync(join(folder, name))
  removeDrafts(folder, basename(connection.name, '.db'))
  return { ...stamp, bytes: statSync(file).size }
}

/** What a crash left of copies that were never finished. */
function removeDrafts(folder: string, stem: string): void {
  for (const name of readdirSync(folder)) {
    const whole = /^(.+\.db)\.part(?:-wal|-shm|-journal)?$/.exec(name)?.[1]
    if (whole && readBackupName(stem, whole)) rmSync(join(folder, name), { force: true })
  }
}

function verify(file: string, look = probe): void {
  const copy = openForReading(file)
  try {
    const { kind } = look(copy)
    if (kind !== 'ok') throw new BadCopy(kind)
  } finally {
    copy.close()
  }
}
