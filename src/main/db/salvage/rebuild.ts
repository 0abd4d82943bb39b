import { getTableName } from 'drizzle-orm'
import type { Instant } from '../../../shared/time'
import { type Connection, openConnection } from '../connection'
import { failureOf } from '../errors'
import { migrate } from '../migrate'
import { MIGRATIONS } from '../migrations'
import { RECORD_TABLES } from '../schema'
import { createStore, type Store } from '../store'
import { type RawRow, readTreePage } from './cells'
import { type Pages, withPages } from './pages'
import { mendReferences } from './references'
import { fits, type Shape, shapesOf } from './shapes'
import { freePages, readTree } from './tree'

export interface Rebuilt {
  /** What could be read, in a database of the newest version in memory; close it. */
  readonly connection: Connection
  readonly store: Store
  /** Pages that cannot be read any more; each held up to a hundred rows. */
  readonly brokenPages: number
  /** Rows that cannot be read, in pages that can. */
  readonly lostRows: number
  /** Rows that can be read and that the record refuses. */
  readonly refusedRows: number
  /** Devices and products that something refers to and that are not there any more: known by their ids alone. */
  readonly nameOnly: number
}

/**
 * Puts together whatever can be read of a damaged collection, page by page and row by row, past SQLite.
 * The file and its log are opened for reading only.
 * @throws the file system's error when the file cannot be opened
 */
export function rebuild(file: string, nowAt: Instant): Rebuilt {
  return withPages(file, (pages) => {
    const reached = new Set<number>()
    const schema = readTree(pages, 1, 'table', isSchemaRow, reached)
    const roots = rootsOf(schema.rows)
    const connection = openConnection(':memory:')
    const options = { nowAt, backUp: () => {} }
    migrate(connection, versionOf(pages, roots), options)
    const shapes = shapesOf(connection)
    const harvest = gather(pages, shapes, roots, reached)
    connection.pragma('foreign_keys = OFF')
    const refusedRows = RECORD.reduce((sum, table) => {
      const shape = shapes.find((each) => each.table === table)
      return shape ? sum + insertAll(connection, shape, harvest.rows.get(table) ?? []) : sum
    }, 0)
    const { nameOnly, dropped } = mendReferences(connection, RECORD)
    migrate(connection, MIGRATIONS, options)
    return {
      connection,
      store: createStore(connection),
      brokenPages: schema.brokenPages + harvest.brokenPages,
      lostRows: schema.lostRows + harvest.lostRows,
      refusedRows: refusedRows + dropped,
      nameOnly,
    }
  })
}

/** More than the beginning of a file that is no collection is not worth the time. */
const LOOKED_AT = 500

/** Whether there is a page of rows in a file, whatever its header says. */
export function holdsRows(file: string): boolean {
  return withPages(file, (pages) => {
    for (let number = 1; number <= Math.min(pages.count, LOOKED_AT); number++) {
      const page = readTreePage(pages, number)
      if (page?.of === 'table' && page.leaf && page.rows.length > 0) return true
    }
    return false
  })
}

/** What others refer to comes first. */
const RECORD: readonly string[] = Object.values(RECORD_TABLES).map((table) => getTableName(table))

/** type, name, tbl_name, rootpage, sql */
const isSchemaRow = ({ values: [type, name, , root] }: RawRow) =>
  typeof type === 'string' && typeof name === 'string' && typeof root === 'number'

function rootsOf(rows: readonly RawRow[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(({ values: [type, name, , root] }) =>
      type === 'table' && typeof name === 'string' && typeof root === 'number' ? [[name, root] as const] : [],
    ),
  )
}

/** The migrations that the file has had; all of ours where that cannot be read. */
function versionOf(pages: Pages, roots: ReadonlyMap<string, number>) {
  const root = roots.get('schema_migrations')
  const rows = root === undefined ? [] : readTree(pages, root, 'table', () => true, new Set()).rows
  const names = new Set(rows.map(({ values: [name] }) => name))
  const last = MIGRATIONS.findLastIndex(({ name }) => names.has(name))
  return last < 0 ? MIGRATIONS : MIGRATIONS.slice(0, last + 1)
}

interface Harvest {
  readonly rows: Map<string, RawRow[]>
  brokenPages: number
  lostRows: number
}

function gather(
  pages: Pages,
  shapes: readonly Shape[],
  roots: ReadonlyMap<string, number>,
  reached: Set<number>,
): Harvest {
  const harvest: Harvest = { rows: new Map(), brokenPages: 0, lostRows: 0 }
  for (const shape of shapes) {
    const root = roots.get(shape.table)
    if (root === undefined) continue
    const found = readTree(pages, root, shape.tree, (row) => fits(shape, row), reached)
    const belonging = found.rows.filter((row) => fits(shape, row))
    harvest.rows.set(shape.table, belonging)
    if (!RECORD.includes(shape.table)) {
      // Of no interest in itself, but what hangs on a broken page may be a page of the record.
      harvest.brokenPages += found.brokenPages > 0 ? 1 : 0
      continue
    }
    harvest.brokenPages += found.brokenPages
    harvest.lostRows += found.lostRows + found.rows.length - belonging.length
  }
  const known = new Set(shapes.map(({ table }) => table))
  for (const [name, root] of roots) if (!known.has(name)) readTree(pages, root, 'table', () => true, reached)
  const rootless = [...known].some((table) => !roots.has(table))
  if (harvest.brokenPages > 0 || rootless) addStrays(pages, shapes, reached, harvest)
  return harvest
}

/** Pages of rows whose way from the root is broken; each goes to the one table that all of its rows fit. */
function addStrays(
  pages: Pages,
  shapes: readonly Shape[],
  reached: ReadonlySet<number>,
  { rows }: Harvest,
): void {
  const free = freePages(pages)
  for (let number = 2; number <= pages.count; number++) {
    if (reached.has(number) || free.has(number)) continue
    const page = readTreePage(pages, number)
    if (page === null || page.of !== 'table' || !page.leaf || page.rows.length === 0) continue
    const homes = shapes.filter(
      (shape) => shape.tree === 'table' && page.rows.every((row) => fits(shape, row)),
    )
    const [home] = homes
    if (home && homes.length === 1) rows.set(home.table, [...(rows.get(home.table) ?? []), ...page.rows])
  }
}

/** @returns how many rows the record refused */
function insertAll(connection: Connection, { table, columns }: Shape, rows: readonly RawRow[]): number {
  const statements = new Map<number, ReturnType<Connection['prepare']>>()
  const statementFor = (count: number) => {
    const known = statements.get(count)
    if (known) return known
    const names = columns.slice(0, count).map(({ name }) => name)
    const made = connection.prepare(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    )
    statements.set(count, made)
    return made
  }
  let refused = 0
  connection.transaction(() => {
    for (const { rowid, values } of rows) {
      const cells = values.map((value, index) => (columns[index]?.isRowid ? rowid : value))
      try {
        statementFor(cells.length).run(...cells)
      } catch (error) {
        if (failureOf(error) === null) throw error
        refused += 1
      }
    }
  })()
  return refused
}
