import { getTableName } from 'drizzle-orm'
import type { Instant } from '../../../shared/time'
import { type Connection, openConnection } from '../connection'
import { migrate } from '../migrate'
import { MIGRATIONS } from '../migrations'
import { RECORD_TABLES } from '../schema'
import { createStore, type Store } from '../store'
import { type RawRow, readTreePage } from './cells'
import { insertAll } from './insert'
import { type Pages, withPages } from './pages'
import { mendReferences } from './references'
import { fits, type Shape, shapesOf } from './shapes'
import { addStrays, straySchemaRows } from './strays'
import { readTree } from './tree'

export interface Rebuilt {
  /** What could be read, in a database of the newest version in memory; close it. */
  readonly connection: Connection
  readonly store: Store
  /** Pages that cannot be read any more; each held up to a hundred rows. */
  readonly brokenPages: number
  /** Pages that no table that could be read leads to, and whose rows, if they are rows, are of none. */
  readonly unplacedPages: number
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
    const strays = schema.brokenPages > 0 ? straySchemaRows(pages, isSchemaRow, reached) : []
    const trees = treesOf([...schema.rows, ...strays])
    const roots = trees.table
    const connection = openConnection(':memory:')
    const options = { nowAt, backUp: () => {} }
    migrate(connection, versionOf(pages, roots), options)
    const shapes = shapesOf(connection)
    connection.pragma('foreign_keys = OFF')
    const harvest = gather(pages, connection, shapes, trees, reached)
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
      unplacedPages: harvest.unplacedPages,
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

const SCHEMA_TYPES: readonly unknown[] = ['table', 'index', 'trigger', 'view']

/** type, name, tbl_name, rootpage, sql */
const isSchemaRow = ({ values: [type, name, of, root, sql] }: RawRow) =>
  SCHEMA_TYPES.includes(type) &&
  typeof name === 'string' &&
  typeof of === 'string' &&
  typeof root === 'number' &&
  (sql === null || typeof sql === 'string')

interface Trees {
  /** The root page of each table by its name. */
  readonly table: ReadonlyMap<string, number>
  readonly index: ReadonlyMap<string, number>
}

/** Rows that contradict each other, as an old page beside the new one can, say nothing. */
function treesOf(rows: readonly RawRow[]): Trees {
  const entries = rows.flatMap(({ values: [type, name, , root] }) =>
    typeof name === 'string' && typeof root === 'number' && root > 1 ? [{ type, name, root }] : [],
  )
  const sure = entries.filter(({ name, root }) =>
    entries.every((other) => (other.name === name) === (other.root === root)),
  )
  const of = (wanted: string) =>
    new Map(sure.flatMap(({ type, name, root }) => (type === wanted ? [[name, root] as const] : [])))
  return { table: of('table'), index: of('index') }
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
  unplacedPages: number
  lostRows: number
}

function gather(
  pages: Pages,
  connection: Connection,
  shapes: readonly Shape[],
  { table: roots, index: indexRoots }: Trees,
  reached: Set<number>,
): Harvest {
  const harvest: Harvest = { rows: new Map(), brokenPages: 0, unplacedPages: 0, lostRows: 0 }
  const incomplete = new Set<string>()
  for (const shape of shapes) {
    const root = roots.get(shape.table)
    if (root === undefined) {
      incomplete.add(shape.table)
      continue
    }
    const found = readTree(pages, root, shape.tree, (row) => fits(shape, row), reached)
    const belonging = found.rows.filter((row) => fits(shape, row))
    harvest.rows.set(shape.table, belonging)
    if (found.brokenPages > 0) incomplete.add(shape.table)
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
  if (incomplete.size === 0) return harvest
  for (const root of indexRoots.values()) readTree(pages, root, 'index', () => true, reached)
  const isRecord = (table: string) => RECORD.includes(table)
  const strays = addStrays({ pages, connection, shapes, reached, incomplete, isRecord }, harvest.rows)
  harvest.lostRows += strays.lostRows
  harvest.unplacedPages = strays.unplacedPages
  return harvest
}
