/** Pages of rows whose way from the root is broken. */
import type { Connection } from '../connection'
import { type RawRow, readTreePage, type TreePage } from './cells'
import { tryAll } from './insert'
import type { Pages } from './pages'
import { fits, type Shape } from './shapes'
import { freePages } from './tree'

export interface Search {
  readonly pages: Pages
  /** A database of the file's version whose tables are empty still, without its foreign keys. */
  readonly connection: Connection
  readonly shapes: readonly Shape[]
  readonly reached: ReadonlySet<number>
  /** The tables that a page can be missing from. */
  readonly incomplete: ReadonlySet<string>
  readonly isRecord: (table: string) => boolean
}

export interface Placed {
  /** Rows of the record that several tables could take, or that fit their own no more. */
  readonly lostRows: number
  /** Pages that nothing is known of: their rows fit no table, or they are no rows and no row goes on there. */
  readonly unplacedPages: number
}

/** Adds every stray page to the rows of the one table that it can be of, and counts what has none. */
export function addStrays(search: Search, rows: Map<string, RawRow[]>): Placed {
  let lostRows = 0
  let unplacedPages = 0
  const rowless: number[] = []
  const followed = new Set<number>()
  for (const number of strayNumbers(search.pages, search.reached)) {
    const page = readTreePage(search.pages, number, (other) => followed.add(other))
    if (page === null) rowless.push(number)
    if (page === null || isSkeleton(page) || isBookkeeping(page, search)) continue
    const homes = homesOf(page, search)
    const [home] = homes
    // What is no table without row ids is an index, which holds nothing of its own.
    if (!home) unplacedPages += page.of === 'table' ? 1 : 0
    if (!homes.some(({ table }) => search.isRecord(table))) continue
    lostRows += page.lost
    if (home && homes.length === 1) {
      const belonging = page.rows.filter((row) => fits(home, row))
      lostRows += page.rows.length - belonging.length
      rows.set(home.table, [...(rows.get(home.table) ?? []), ...belonging])
    } else {
      lostRows += page.rows.length
    }
  }
  unplacedPages += rowless.filter((number) => !followed.has(number)).length
  return { lostRows, unplacedPages }
}

/** Whether a page only leads to others, or is empty. */
const isSkeleton = ({ of, leaf, rows, lost }: TreePage) =>
  (of === 'table' && !leaf) || rows.length + lost === 0

/**
 * The rows of the schema on pages that the first page of the file does not lead to any more.
 * @param reached takes note of these pages
 */
export function straySchemaRows(
  pages: Pages,
  isSchemaRow: (row: RawRow) => boolean,
  reached: Set<number>,
): readonly RawRow[] {
  const found: RawRow[] = []
  for (const number of strayNumbers(pages, reached)) {
    const page = readTreePage(pages, number)
    const isSchema = page?.of === 'table' && page.leaf && page.rows.length > 0 && page.rows.every(isSchemaRow)
    if (!isSchema) continue
    reached.add(number)
    readTreePage(pages, number, (other) => reached.add(other))
    found.push(...page.rows)
  }
  return found
}

function* strayNumbers(pages: Pages, reached: ReadonlySet<number>) {
  const free = freePages(pages)
  for (let number = 2; number <= pages.count; number++) {
    if (!reached.has(number) && !free.has(number)) yield number
  }
}

/**
 * The tables that a page can be of: those that most of its rows have the shape of, of these the incomplete ones, and
 * of these the ones whose own rules (kinds, ranges, uniqueness) refuse the fewest.
 */
function homesOf(page: TreePage, search: Search): readonly Shape[] {
  const { connection, shapes, incomplete } = search
  const counted = shapes
    .filter((shape) => shape.tree === page.of && !isUntyped(shape))
    .map((shape) => ({ shape, fitting: page.rows.filter((row) => fits(shape, row)) }))
  const most = Math.max(0, ...counted.map(({ fitting }) => fitting.length))
  // An index looks like a table without row ids: what is not wholly one is none.
  if (most === 0 || (page.of === 'index' && most < page.rows.length)) return []
  const shaped = counted.filter(({ fitting }) => fitting.length === most)
  const likely = shaped.filter(({ shape }) => incomplete.has(shape.table))
  const tried = (likely.length > 0 ? likely : shaped).map(({ shape, fitting }) => ({
    shape,
    refused: tryAll(connection, shape, fitting),
  }))
  const fewest = Math.min(...tried.map(({ refused }) => refused))
  if (fewest === most && page.of === 'index') return []
  return tried.filter(({ refused }) => refused === fewest).map(({ shape }) => shape)
}

/** Whether SQLite keeps its own counts there: a table's name comes first in each of them. */
function isBookkeeping(page: TreePage, { shapes, incomplete }: Search): boolean {
  const tables = new Set<unknown>(shapes.map(({ table }) => table))
  return shapes.some(
    (shape) =>
      page.rows.length > 0 &&
      isUntyped(shape) &&
      incomplete.has(shape.table) &&
      page.rows.every((row) => fits(shape, row) && tables.has(row.values[0])),
  )
}

/** The columns of SQLite's own tables have no types: everything fits them. */
const isUntyped = ({ columns }: Shape) => columns.every(({ type }) => type === '')
