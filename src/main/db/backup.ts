/** Copies of the collection that are known to be good, and the way back to one. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { formatInstant, type Instant, parseInstant } from '../../shared/time'
import type { Connection } from './connection'

export interface BackupFile {
  readonly name: string
  readonly at: Instant
  readonly bytes: number
}

const KEPT = 30

/**
 * Writes a copy beside the collection: to a temporary name, checked, flushed to the disk, then renamed.
 * The oldest copies beyond the thirty newest are removed.
 * @throws SqliteError or a file-system error; nothing is left behind then.
 */
export function backUp(connection: Connection, folder: string, nowAt: Instant): BackupFile {
  mkdirSync(folder, { recursive: true })
  const name = freeName(folder, basename(connection.name, '.db'), nowAt)
  const file = join(folder, name)
  const draft = `${file}.part`
  rmSync(draft, { force: true })
  try {
    connection.prepare('VACUUM INTO ?').run(draft)
    verify(draft)
    flush(draft)
    renameSync(draft, file)
    flush(folder)
  } finally {
    rmSync(draft, { force: true })
  }
  const made = listBackups(folder, connection.name)
  for (const { name: old } of made.slice(KEPT)) rmSync(join(folder, old), { force: true })
  return { name, at: nowAt, bytes: statSync(file).size }
}

/** The copies of one collection file in a folder, newest first; files of other names are none of ours. */
export function listBackups(folder: string, file: string): readonly BackupFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const at = name.startsWith(`${basename(file, '.db')} `) ? instantIn(name) : null
      return at === null ? [] : [{ name, at, bytes: statSync(join(folder, name)).size }]
    })
    .sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1))
}

/**
 * Puts a copy in the place of a closed collection. The log files of the old one are removed first:
 * SQLite would replay them into the restored file.
 * @throws when the copy is damaged; the collection is untouched then.
 */
export function restoreBackup(folder: string, name: string, file: string): void {
  const copy = join(folder, basename(name))
  verify(copy)
  const draft = `${file}.restoring`
  rmSync(draft, { force: true })
  const source = new Database(copy, { readonly: true })
  try {
    source.prepare('VACUUM INTO ?').run(draft)
  } finally {
    source.close()
  }
  flush(draft)
  rmSync(`${file}-wal`, { force: true })
  rmSync(`${file}-shm`, { force: true })
  renameSync(draft, file)
  flush(dirname(file))
}

function freeName(folder: string, stem: string, nowAt: Instant): string {
  const stamp = formatInstant(nowAt).replaceAll(':', '-')
  const taken = (name: string) => existsSync(join(folder, name))
  let name = `${stem} ${stamp}.db`
  for (let copy = 2; taken(name); copy++) name = `${stem} ${stamp} (${copy}).db`
  return name
}

function instantIn(name: string): Instant | null {
  const [, day, hours, minutes, seconds] =
    /(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z(?: \(\d+\))?\.db$/.exec(name) ?? []
  return day ? parseInstant(`${day}T${hours}:${minutes}:${seconds}Z`) : null
}

function verify(file: string): void {
  const copy = new Database(file, { readonly: true, fileMustExist: true })
  try {
    if (copy.pragma('quick_check', { simple: true }) !== 'ok') {
      throw new Error(`The copy ${basename(file)} is damaged`)
    }
  } finally {
    copy.close()
  }
}

function flush(path: string): void {
  // Windows cannot open a folder to flush it; its file system does so itself.
  if (process.platform === 'win32' && statSync(path).isDirectory()) return
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
