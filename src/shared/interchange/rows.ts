import { t } from '../i18n/texts'
import { type ContentLists, type Entries, LIST_NAMES, type ListName } from './contents'

/** An entry and where it stands: its path in the file, or null for what the collection has already. */
export interface Row<T> {
  readonly item: T
  readonly path: string | null
}

export type Rows = { readonly [N in ListName]: readonly Row<Entries[N]>[] }

/** The entries of a file with their paths. */
export function fileRows(lists: ContentLists): Rows {
  return mapLists((name) => rowsOf(lists, name, (index) => `$.${name}[${index}]`))
}

/** The entries of a collection that is there already. */
export function knownRows(lists: ContentLists): Rows {
  return mapLists((name) => rowsOf(lists, name, () => null))
}

/** Both together, what is known already first. */
export function joinedRows(known: Rows, added: Rows): Rows {
  return mapLists(<N extends ListName>(name: N) => [...known[name], ...added[name]])
}

/** `sessions[3]`, or that it is in the collection. */
export function placeOf(row: Row<unknown>): string {
  return row.path === null ? t.interchange.inCollection : row.path.slice(2)
}

function rowsOf<N extends ListName>(
  lists: ContentLists,
  name: N,
  pathOf: (index: number) => string | null,
): readonly Row<Entries[N]>[] {
  const items: readonly Entries[N][] = lists[name]
  return items.map((item, index) => ({ item, path: pathOf(index) }))
}

function mapLists(rows: <N extends ListName>(name: N) => readonly Row<Entries[N]>[]): Rows {
  return Object.fromEntries(LIST_NAMES.map((name) => [name, rows(name)])) as Rows
}
