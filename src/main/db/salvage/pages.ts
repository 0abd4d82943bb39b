/**
 * A database file as plain pages, for reading past damage. SQLite is not asked: it would refuse the file, and even a
 * reader of it may write a log and its index. Format: sqlite.org/fileformat2.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { committedPages } from './log'

export interface Pages {
  readonly pageBytes: number
  /** Pages are numbered from 1. */
  readonly count: number
  /** A page as it was last committed; null when the disk does not give it back, or it is not in the file. */
  readonly read: (page: number) => Buffer | null
}

/** Where a file that cannot be trusted says how large its pages are; ours are never made with another size. */
const PAGE_BYTES_AT = 16
const USUAL_PAGE_BYTES = 4096
const HEADER_BYTES = 100

/**
 * Lets `work` read the pages of a file and of the log beside it, both opened for reading only.
 * @throws the file system's error when the file cannot be opened
 */
export function withPages<T>(file: string, work: (pages: Pages) => T): T {
  const handle = openSync(file, 'r')
  try {
    return withLog(file, (log) => {
      const header = piece(handle, 0, HEADER_BYTES)
      const pageBytes = pageBytesOf(header)
      const newer = log === null ? null : committedPages((at, bytes) => piece(log, at, bytes), pageBytes)
      const own = Math.ceil(fstatSync(handle).size / pageBytes)
      return work({
        pageBytes,
        count: Math.max(own, newer?.count ?? 0),
        read: (page) => {
          const at = newer?.at.get(page)
          if (log !== null && at !== undefined) return piece(log, at, pageBytes)
          return page >= 1 && page <= own ? piece(handle, (page - 1) * pageBytes, pageBytes) : null
        },
      })
    })
  } finally {
    closeSync(handle)
  }
}

function withLog<T>(file: string, work: (log: number | null) => T): T {
  let log: number
  try {
    log = openSync(`${file}-wal`, 'r')
  } catch {
    return work(null)
  }
  try {
    return work(log)
  } finally {
    closeSync(log)
  }
}

function pageBytesOf(header: Buffer | null): number {
  const said = header?.readUInt16BE(PAGE_BYTES_AT) ?? 0
  return said >= 512 && said <= 32_768 && (said & (said - 1)) === 0 ? said : USUAL_PAGE_BYTES
}

/** So many bytes, with zeros for what is cut off; null when nothing is there, or a failing disk keeps it. */
function piece(handle: number, at: number, bytes: number): Buffer | null {
  const buffer = Buffer.alloc(bytes)
  try {
    return readSync(handle, buffer, 0, bytes, at) > 0 ? buffer : null
  } catch {
    return null
  }
}
