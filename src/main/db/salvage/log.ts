/** The write-ahead log of a database, as far as its checksums hold (sqlite.org/fileformat2, chapter 4). */

const HEADER_BYTES = 32
const FRAME_HEADER_BYTES = 24
/** With the last bit set, checksums are made of big-endian words. */
const MAGIC = 0x377f0682

export interface CommittedPages {
  /** Where in the log the newest committed copy of a page lies. */
  readonly at: ReadonlyMap<number, number>
  /** How many pages the database has after the last commit. */
  readonly count: number
}

type Piece = (at: number, bytes: number) => Buffer | null

/** The pages that were committed to the log before its first damage; null when there are none. */
export function committedPages(piece: Piece, pageBytes: number): CommittedPages | null {
  const header = piece(0, HEADER_BYTES)
  if (header === null) return null
  const magic = header.readUInt32BE(0)
  if ((magic & ~1) !== MAGIC || header.readUInt32BE(8) !== pageBytes) return null
  const bigEndian = (magic & 1) === 1
  let sum = checksum([0, 0], header.subarray(0, 24), bigEndian)
  if (!agrees(sum, header, 24)) return null

  const committed = new Map<number, number>()
  let pending = new Map<number, number>()
  let count = 0
  for (let at = HEADER_BYTES; ; at += FRAME_HEADER_BYTES + pageBytes) {
    const frame = piece(at, FRAME_HEADER_BYTES + pageBytes)
    // Another salt: left over from before the log was last begun anew.
    if (frame === null || frame.compare(header, 16, 24, 8, 16) !== 0) break
    sum = checksum(sum, frame.subarray(0, 8), bigEndian)
    sum = checksum(sum, frame.subarray(FRAME_HEADER_BYTES), bigEndian)
    if (!agrees(sum, frame, 16)) break
    pending.set(frame.readUInt32BE(0), at + FRAME_HEADER_BYTES)
    const pagesAfterCommit = frame.readUInt32BE(4)
    if (pagesAfterCommit === 0) continue
    for (const [page, place] of pending) committed.set(page, place)
    pending = new Map()
    count = pagesAfterCommit
  }
  return count === 0 ? null : { at: committed, count }
}

type Sum = readonly [number, number]

function checksum([first, second]: Sum, bytes: Buffer, bigEndian: boolean): Sum {
  let a = first
  let b = second
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + (bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + b) >>> 0
    b = (b + (bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + a) >>> 0
  }
  return [a, b]
}

function agrees([a, b]: Sum, bytes: Buffer, at: number): boolean {
  return bytes.readUInt32BE(at) === a && bytes.readUInt32BE(at + 4) === b
}
