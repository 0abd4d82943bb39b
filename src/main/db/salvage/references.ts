import type { Connection } from '../connection'

interface Reference {
  readonly child: string
  readonly column: string
  readonly parent: string
  readonly key: string
  readonly onDelete: string
}

/** What is put in the place of a row that others refer to, by nothing but its id. The kind is that of where it was worn. */
const STAND_INS: Readonly<Record<string, string>> = {
  devices: `INSERT OR IGNORE INTO devices (id, brand, model, form) VALUES (@id, '?', @id,
    iif(EXISTS (SELECT 1 FROM mounts WHERE device_id = @id AND slot = 'tips'), 'in_ear', 'over_ear'))`,
  products: `INSERT OR IGNORE INTO products (id, brand, model, kind) VALUES (@id, '?', @id,
    coalesce((SELECT slot FROM mounts JOIN parts ON parts.id = mounts.part_id WHERE product_id = @id), 'tips'))`,
}

/**
 * Makes every reference of a database lead somewhere, where some of its rows are lost: what can be known by its id
 * alone is put back as that, what cannot takes along what rests on it.
 */
export function mendReferences(
  connection: Connection,
  tables: readonly string[],
): { readonly nameOnly: number; readonly dropped: number } {
  const references = tables.flatMap((table) => referencesOf(connection, table))
  const strong = references.filter(({ onDelete }) => onDelete !== 'SET NULL')
  let nameOnly = 0
  let dropped = 0
  const mend = (reference: Reference, sql: string) =>
    connection.prepare(`${sql} WHERE ${dangling(reference)}`).run().changes
  const dropDangling = (some: readonly Reference[]) => {
    for (let before = -1; before !== dropped; ) {
      before = dropped
      for (const reference of some) dropped += mend(reference, `DELETE FROM ${reference.child}`)
    }
  }
  // First what nothing can stand in for: it must not call for a stand-in of something else.
  dropDangling(strong.filter(({ parent }) => STAND_INS[parent] === undefined))
  for (const reference of strong) {
    const standIn = STAND_INS[reference.parent]
    if (standIn === undefined) continue
    const lost = connection.prepare<[], string>(
      `SELECT DISTINCT ${reference.column} FROM ${reference.child} WHERE ${dangling(reference)}`,
    )
    for (const id of lost.pluck().all()) nameOnly += connection.prepare(standIn).run({ id }).changes
  }
  dropDangling(strong)
  for (const reference of references) {
    if (reference.onDelete === 'SET NULL') {
      mend(reference, `UPDATE ${reference.child} SET ${reference.column} = NULL`)
    }
  }
  return { nameOnly, dropped }
}

function dangling({ child, column, parent, key }: Reference): string {
  return `${child}.${column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${parent} AS there WHERE there.${key} = ${child}.${column})`
}

function referencesOf(connection: Connection, child: string): readonly Reference[] {
  return connection
    .prepare<[string], Reference>(
      `SELECT '${child}' AS child, "from" AS "column", "table" AS parent, "to" AS "key", on_delete AS onDelete
       FROM pragma_foreign_key_list(?)`,
    )
    .all(child)
}
