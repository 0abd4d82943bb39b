/** The cells of a page of a tree and the records in them (sqlite.org/fileformat2, 1.6 and 2.1). */
import type { Pages } from './pages'

export type Value = null | number | bigint | string | Buffer
export interface RawRow {
  /** 0 in a table without row ids. */
  readonly rowid: number
  readonly values: readonly Value[]
}

const KINDS: Readonly<Record<number, { readonly of: 'table' | 'index'; readonly leaf: boolean }>> = {
  2: { of: 'index', leaf: false },
  5: { of: 'table', leaf: false },
  10: { of: 'index', leaf: true },
  13: { of: 'table', leaf: true },
}

export interface TreePage {
  readonly of: 'table' | 'index'
  readonly leaf: boolean
  readonly children: readonly number[]
  readonly rows: readonly RawRow[]
  /** Cells whose row cannot be read. */
  readonly lost: number
}

/** Reads a page as part of a tree; null when it is none. @param followed is told each page that a long row goes on in */
export function readTreePage(
  pages: Pages,
  number: number,
  followed: (page: number) => void = () => {},
): TreePage | null {
  const page = pages.read(number)
  if (page === null) return null
  const start = number === 1 ? 100 : 0
  const kind = KINDS[page.readUInt8(start)]
  if (!kind) return null
  const { of, leaf } = kind
  const pointers = start + (leaf ? 8 : 12)
  const count = page.readUInt16BE(start + 3)
  if (pointers + 2 * count > page.length) return null
  const children: number[] = []
  const rows: RawRow[] = []
  let lost = 0
  for (let cell = 0; cell < count; cell++) {
    const at = page.readUInt16BE(pointers + 2 * cell)
    try {
      if (!leaf) children.push(page.readUInt32BE(at))
      if (of === 'index' || leaf) rows.push(rowAt(pages, page, leaf ? at : at + 4, of, followed))
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      lost += 1
    }
  }
  if (!leaf) children.push(page.readUInt32BE(start + 8))
  return { of, leaf, children, rows, lost }
}

/** @throws RangeError when the bytes there are no row */
function rowAt(
  pages: Pages,
  page: Buffer,
  at: number,
  of: 'table' | 'index',
  followed: (page: number) => void,
): RawRow {
  const length = varint(page, at)
  const rowid = of === 'table' ? varint(page, length.next) : { value: 0, next: length.next }
  if (length.value > pages.count * pages.pageBytes) throw new RangeError('longer than the file')
  const payload = payloadAt(pages, page, rowid.next, length.value, of, followed)
  return { rowid: rowid.value, values: record(payload) }
}

function payloadAt(
  pages: Pages,
  page: Buffer,
  at: number,
  length: number,
  of: 'table' | 'index',
  followed: (page: number) => void,
): Buffer {
  const usable = pages.pageBytes
  const most = of === 'table' ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const fitting = least + ((length - least) % (usable - 4))
  const local = length <= most ? length : fitting <= most ? fitting : least
  if (at + local > page.length) throw new RangeError('beyond the page')
  const pieces = [page.subarray(at, at + local)]
  let next = length > local ? page.readUInt32BE(at + local) : 0
  for (let missing = length - local; missing > 0; missing -= usable - 4) {
    const more = next > 1 ? pages.read(next) : null
    if (more === null) throw new RangeError('the rest of a long row is not there')
    followed(next)
    pieces.push(more.subarray(4, 4 + Math.min(missing, usable - 4)))
    next = more.readUInt32BE(0)
  }
  return pieces.length === 1 ? (pieces[0] ?? page) : Buffer.concat(pieces)
}

const WHOLE_BYTES: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 6 }

/** @throws RangeError when header and values do not fill the payload exactly */
function record(payload: Buffer): readonly Value[] {
  const header = varint(payload, 0)
  const types: number[] = []
  let at = header.next
  while (at < header.value) {
    const type = varint(payload, at)
    types.push(type.value)
    at = type.next
  }
  if (at !== header.value) throw new RangeError('a header of another length')
  const values = types.map((type) => {
    const from = at
    at += bytesOf(type)
    if (at > payload.length) throw new RangeError('a value beyond the row')
    return valueAt(payload, from, type)
  })
  if (at !== payload.length) throw new RangeError('a row of another length')
  return values
}

function bytesOf(type: number): number {
  if (type >= 12) return (type - (type % 2 === 0 ? 12 : 13)) / 2
  if (type === 6 || type === 7) return 8
  if (type === 10 || type === 11) throw new RangeError('a type that is never stored')
  return WHOLE_BYTES[type] ?? 0
}

function valueAt(payload: Buffer, at: number, type: number): Value {
  if (type === 0) return null
  if (type === 7) return payload.readDoubleBE(at)
  if (type === 8 || type === 9) return type - 8
  if (type === 6) return narrowed(payload.readBigInt64BE(at))
  if (type < 6) return payload.readIntBE(at, bytesOf(type))
  const bytes = payload.subarray(at, at + bytesOf(type))
  return type % 2 === 0 ? bytes : bytes.toString('utf8')
}

function narrowed(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

/** A number of one to nine bytes; those beyond 2⁵³ are in no sound file of ours. */
function varint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0
  for (let index = 0; index < 8; index++) {
    const byte = bytes.readUInt8(at + index)
    value = value * 128 + (byte & 127)
    if (byte < 128) return { value, next: at + index + 1 }
  }
  throw new RangeError('a number larger than any of ours')
}
