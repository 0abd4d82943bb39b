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
  readonly products: ReadonlyMap<string, Evidence>
}

/** Evidence of all parts by family, summed once; what a part itself told is taken away again when it is forecast. */
export type EvidenceLibrary<Entry extends LibraryEntry> = ReadonlyMap<string, Shelf<Entry>>

/**
 * @param entries in an order that does not depend on the caller, so that sums agree to the last bit
 * @param before another library, whose very shelves are taken over where they hold the very same entries
 */
export function buildLibrary<Entry extends LibraryEntry>(
  entries: readonly Entry[],
  before?: EvidenceLibrary<Entry>,
): EvidenceLibrary<Entry> {
  const families = Map.groupBy(entries, ({ family }) => family)
  return new Map(
    [...families].map(([family, members]) => {
      const known = before?.get(family)
      return [family, known && holdsSame(known, members) ? known : shelfOf(members)]
    }),
  )
}

/** What the other parts of its product tell. */
export function siblingsOf(library: EvidenceLibrary<LibraryEntry>, entry: LibraryEntry): Evidence {
  return without(productEvidence(library.get(entry.family), entry), entry.evidence)
}

/** What the other products of its family tell. */
export function relativesOf(library: EvidenceLibrary<LibraryEntry>, entry: LibraryEntry): Evidence {
  const shelf = library.get(entry.family)
  return without(shelf?.all ?? NO_EVIDENCE, productEvidence(shelf, entry))
}

function productEvidence(shelf: Shelf<LibraryEntry> | undefined, { product }: LibraryEntry): Evidence {
  return shelf?.products.get(product) ?? NO_EVIDENCE
}

function holdsSame<Entry extends LibraryEntry>(
  { entries }: Shelf<Entry>,
  members: readonly Entry[],
): boolean {
  return members.length === entries.length && members.every((entry, index) => entry === entries[index])
}

function shelfOf<Entry extends LibraryEntry>(entries: readonly Entry[]): Shelf<Entry> {
  const products = Map.groupBy(entries, ({ product }) => product)
  const sums = [...products].map(
    ([product, members]) => [product, sumOfEvidence(members.map(({ evidence }) => evidence))] as const,
  )
  const all = sums.map(([, sum]) => sum).reduce(together, NO_EVIDENCE)
  return { entries, all, products: new Map(sums) }
}
