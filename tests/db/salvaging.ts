import { readFileSync, writeFileSync } from 'node:fs'
import { BEGINS_AT } from '../../scripts/torture/furnish'
import { PAGE_BYTES } from '../../scripts/torture/pages'
import { rebuild } from '../../src/main/db/salvage/rebuild'
import { readContents } from '../../src/main/services/interchangeContents'
import { salvageText } from '../../src/main/services/salvage'
import type { Contents } from '../../src/shared/interchange/contents'
import { readCollection } from '../../src/shared/interchange/read'
import { openBench } from './support'

const clock = { nowAt: () => BEGINS_AT, zone: () => 'UTC' }

/** What the rebuilding says of a file without damage. */
export const SOUND = {
  brokenPages: 0,
  unplacedPages: 0,
  lostRows: 0,
  refusedRows: 0,
  nameOnly: 0,
  leftOut: 0,
}

/** What is salvaged from a file, and what the rebuilding said. */
export function salvaged(file: string) {
  const { connection, store, ...told } = rebuild(file, BEGINS_AT)
  try {
    const { text, kept, leftOut } = salvageText({ store, clock })
    const read = text === null ? null : readCollection(text)
    if (read && !read.ok) throw new Error(read.issues[0]?.message)
    return { ...told, kept, leftOut, text, contents: read?.contents ?? null }
  } finally {
    connection.close()
  }
}

/** What an owner of the sound file has. */
export function contentsOf(file: string): Contents {
  const bench = openBench(file)
  const contents = readContents(bench)
  bench.close()
  return contents
}

/** Empties pages, numbered from 1, as a disk does that has lost them. */
export function blankPages(file: string, pages: readonly number[]): void {
  const bytes = readFileSync(file)
  for (const page of pages) bytes.fill(0, (page - 1) * PAGE_BYTES, page * PAGE_BYTES)
  writeFileSync(file, bytes)
}

/** The root page of a table of a closed collection. */
export function rootOf(file: string, table: string): number {
  const bench = openBench(file)
  const root = bench.connection
    .prepare<[string], number>('SELECT rootpage FROM sqlite_schema WHERE name = ?')
    .pluck()
    .get(table)
  bench.close()
  if (root === undefined) throw new Error(`There is no table ${table}.`)
  return root
}
