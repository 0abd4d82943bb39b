import { type Evidence, NO_EVIDENCE, together, without } from './learn'

/** What one part tells, and where it belongs. */
export interface LibraryEntry {
  readonly product: string
  /** Products of one family are of the same kind and material. */
  readonly family: string
  readonly evidence: Evidence
}

/** Evidence of all parts, summed once; what a part itself told is taken away again when it is forecast. */
export interface EvidenceLibrary {
  /** The other parts of its product. */
  readonly siblings: (entry: LibraryEntry) => Evidence
  /** The other products of its family. */
  readonly relatives: (entry: LibraryEntry) => Evidence
}

/** @param entries in an order that does not depend on the caller, so that sums agree to the last bit */
export function buildLibrary(entries: readonly LibraryEntry[]): EvidenceLibrary {
  const products = sumBy(entries, (entry) => entry.product)
  const families = sumBy(entries, (entry) => entry.family)
  const ofProduct = (entry: LibraryEntry) => products.get(entry.product) ?? NO_EVIDENCE
  const ofFamily = (entry: LibraryEntry) => families.get(entry.family) ?? NO_EVIDENCE
  return {
    siblings: (entry) => without(ofProduct(entry), entry.evidence),
    relatives: (entry) => without(ofFamily(entry), ofProduct(entry)),
  }
}

function sumBy(
  entries: readonly LibraryEntry[],
  key: (entry: LibraryEntry) => string,
): ReadonlyMap<string, Evidence> {
  const sums = new Map<string, Evidence>()
  for (const entry of entries) {
    sums.set(key(entry), together(sums.get(key(entry)) ?? NO_EVIDENCE, entry.evidence))
  }
  return sums
}
