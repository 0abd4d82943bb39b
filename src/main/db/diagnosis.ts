import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Failure } from '../../shared/result'
import { APPLICATION_ID } from './connection'

/** What keeps a collection from opening. */
export const TROUBLES = [
  'missing',
  'empty',
  'not_database',
  'foreign',
  'corrupt',
  'too_new',
  'locked',
  'read_only',
  'folder',
  'disk_full',
  'unknown',
] as const
export type Trouble = (typeof TROUBLES)[number]

/** The first hundred bytes of every SQLite file (sqlite.org/fileformat2, 1.3). */
const HEADER_BYTES = 100
const MAGIC = 'SQLite format 3\0'
const APPLICATION_ID_AT = 68
const WRITE_VERSION_AT = 18
const WRITE_VERSION_WAL = 2

export type FileKind = 'missing' | 'empty' | 'folder' | 'not_database' | 'foreign' | 'ours'

/** What a file is by its first bytes, without opening it as a database. */
export function fileKind(file: string): FileKind {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return 'missing'
  if (!found.isFile()) return 'folder'
  if (found.size === 0) return 'empty'
  const header = headerOf(file)
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC || header.length < HEADER_BYTES)
    return 'not_database'
  return header.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID ? 'ours' : 'foreign'
}

/** True when opening the file for writing would change its header, as a collection's is. */
export function usesRollbackJournal(file: string): boolean {
  return headerOf(file)[WRITE_VERSION_AT] !== WRITE_VERSION_WAL
}

/** The trouble behind a failure to open; what the file looks like decides between the kinds of damage. */
export function diagnose(file: string, { code }: Failure): Trouble {
  switch (code) {
    case 'DB_TOO_NEW':
      return 'too_new'
    case 'BUSY':
      return 'locked'
    case 'DISK_FULL':
      return 'disk_full'
    case 'DB_CORRUPT':
      return damageOf(file)
    case 'READ_ONLY':
      return kindOrNull(file) === 'ours' ? 'read_only' : 'folder'
    case 'NOT_FOUND':
    case 'CONFLICT':
      return 'folder'
    default:
      return 'unknown'
  }
}

function damageOf(file: string): Trouble {
  const kind = kindOrNull(file)
  return kind === null || kind === 'ours' || kind === 'folder' ? 'corrupt' : kind
}

function kindOrNull(file: string): FileKind | null {
  try {
    return fileKind(file)
  } catch {
    return null
  }
}

function headerOf(file: string): Buffer {
  const handle = openSync(file, 'r')
  try {
    const header = Buffer.alloc(HEADER_BYTES)
    return header.subarray(0, readSync(handle, header, 0, HEADER_BYTES, 0))
  } finally {
    closeSync(handle)
  }
}
