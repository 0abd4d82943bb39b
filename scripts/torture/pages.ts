/** The kinds of pages of a SQLite file (sqlite.org/fileformat2). */
export const PAGE_KINDS = [
  'header',
  'table interior',
  'table leaf',
  'index interior',
  'index leaf',
  'freelist',
  'overflow',
] as const
export type PageKind = (typeof PAGE_KINDS)[number]

export const PAGE_BYTES = 4096

const TREE_KINDS: Readonly<Record<number, PageKind>> = {
  2: 'index interior',
  5: 'table interior',
  10: 'index leaf',
  13: 'table leaf',
}

/** The pages of a closed file by their kind, counted from 0; page 0 stands for the file's header. */
export function pagesByKind(file: Buffer): ReadonlyMap<PageKind, readonly number[]> {
  const free = freePages(file)
  const pages = new Map<PageKind, number[]>([['header', [0]]])
  for (let page = 1; page < file.length / PAGE_BYTES; page++) {
    const kind = free.has(page) ? 'freelist' : (TREE_KINDS[file.readUInt8(page * PAGE_BYTES)] ?? 'overflow')
    pages.set(kind, [...(pages.get(kind) ?? []), page])
  }
  return pages
}

/** Follows the chain of trunk pages from the header; numbers in the file begin at 1. */
function freePages(file: Buffer): ReadonlySet<number> {
  const free = new Set<number>()
  for (let trunk = file.readUInt32BE(32); trunk !== 0; ) {
    const at = (trunk - 1) * PAGE_BYTES
    free.add(trunk - 1)
    const leaves = file.readUInt32BE(at + 4)
    for (let leaf = 0; leaf < leaves; leaf++) free.add(file.readUInt32BE(at + 8 + leaf * 4) - 1)
    trunk = file.readUInt32BE(at)
  }
  return free
}
