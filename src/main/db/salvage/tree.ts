import { type RawRow, readTreePage } from './cells'
import type { Pages } from './pages'

export interface Found {
  readonly rows: RawRow[]
  /** Pages of the tree that are none any more, with all that hung on them. */
  brokenPages: number
  /** Rows that cannot be read in pages that can. */
  lostRows: number
}

/**
 * Reads the rows of a table or an index from its root down, past whatever is damaged.
 * @param belongs tells whether a row can be one of it: a page without any is one of another tree
 * @param reached takes note of every page on the way, so that none is read or counted twice
 */
export function readTree(
  pages: Pages,
  root: number,
  of: 'table' | 'index',
  belongs: (row: RawRow) => boolean,
  reached: Set<number>,
): Found {
  const found: Found = { rows: [], brokenPages: 0, lostRows: 0 }
  const waiting = [root]
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (reached.has(number)) {
      found.brokenPages += 1
      continue
    }
    const page = readTreePage(pages, number, (other) => reached.add(other))
    // Nothing is to be found there by any other way either.
    if (page === null) reached.add(number)
    const strange = page !== null && page.rows.length > 0 && !page.rows.some(belongs)
    if (page === null || page.of !== of || strange) {
      found.brokenPages += 1
      continue
    }
    reached.add(number)
    found.rows.push(...page.rows)
    found.lostRows += page.lost
    // The leftmost child is read first.
    waiting.push(...page.children.toReversed())
  }
  return found
}

/** The pages that hold nothing, as far as their list can be followed; what they held once is not to come back. */
export function freePages(pages: Pages): ReadonlySet<number> {
  const free = new Set<number>()
  for (let trunk = pages.read(1)?.readUInt32BE(32) ?? 0; trunk > 1 && !free.has(trunk); ) {
    const page = pages.read(trunk)
    if (page === null) break
    free.add(trunk)
    const leaves = Math.min(page.readUInt32BE(4), (page.length - 8) / 4)
    for (let leaf = 0; leaf < leaves; leaf++) free.add(page.readUInt32BE(8 + leaf * 4))
    trunk = page.readUInt32BE(0)
  }
  return free
}
