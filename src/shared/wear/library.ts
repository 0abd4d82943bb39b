import { isSameList } from '../memo'
import { type Evidence, NO_EVIDENCE, sumOfEvidence, together, without } from './learn'

/** What one part tells, and where it belongs. */
export interface LibraryEntry {
  readonly product: string
  /** Products of one family are of the same kind and material. */
  readonly family: string
  readonly evidence: Evidence
}

/** All entries of one family, and their evidence summed up. */
export interface Shelf<Entry extends LibraryEntry> {
  readonly entries: readonly Entry[]
  readonly all: Evidence
  readonly products: ReadonlyMap<string, ShelfProduct<Entry>>
}

/** All entries of one product. */
export interface ShelfProduct<Entry extends LibraryEntry> {
  readonly entries: readonly Entry[]
  readonly evidence: Evidence
}

/** Evidence of all parts by family, summed once; what a part itself told is taken away again when it is forecast. */
export type EvidenceLibrary<Entry extends LibraryEntry> = ReadonlyMap<string, Shelf<Entry>>

/**
 * @param entries in an order that does not depend on the caller, so that sums agree to the last bit
 * @param before another library, whose very shelves and products are taken over where they hold the very same entries
 */
export function buildLibrary<Entry extends LibraryEntry>(
  entries: readonly Entry[],
  before?: EvidenceLibrary<Entry>,
): EvidenceLibrary<Entry> {
  const families = Map.groupBy(entries, ({ family }) => family)
  return new Map([...families].map(([family, members]) => [family, shelfOf(members, before?.get(family))]))
}

/** What the other parts of its product tell. */
export function siblingsOf(library: EvidenceLibrary<LibraryEntry>, entry: LibraryEntry): Evidence {
  const all = library.get(entry.family)?.products.get(entry.product)
  return all === undefined ? NO_EVIDENCE : without(all.evidence, entry.evidence)
}

/** What the other products of its family tell. */
export function relativesOf(library: EvidenceLibrary<LibraryEntry>, entry: LibraryEntry): Evidence {
  const shelf = library.get(entry.family)
  const own = shelf?.products.get(entry.product)
  return shelf === undefined ? NO_EVIDENCE : without(shelf.all, own?.evidence ?? NO_EVIDENCE)
}

function shelfOf<Entry extends LibraryEntry>(
  entries: readonly Entry[],
  before: Shelf<Entry> | undefined,
): Shelf<Entry> {
  if (before && isSameList(before.entries, entries)) return before
  const products = new Map(
    [...Map.groupBy(entries, ({ product }) => product)].map(([product, members]) => {
      const known = before?.products.get(product)
      return [product, known && isSameList(known.entries, members) ? known : productOf(members)]
    }),
  )
  const all = [...products.values()].map(({ evidence }) => evidence).reduce(together, NO_EVIDENCE)
  return { entries, products, all }
}

function productOf<Entry extends LibraryEntry>(entries: readonly Entry[]): ShelfProduct<Entry> {
  return { entries, evidence: sumOfEvidence(entries.map(({ evidence }) => evidence)) }
}
