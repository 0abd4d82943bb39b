import { compareText } from '../text'
import { exactRank, type MatchRank, type MatchTarget, type Query, slipRank, toQuery, toTarget } from './match'
import type { CatalogueModel } from './schema'

/** Letters and digits a query needs before it is answered. */
export const SHORTEST_QUERY = 3

/** Answers with the best models first; the same query always gets the same list. */
export type CatalogueSearch = (query: string, limit: number) => readonly CatalogueModel[]

interface Entry {
  readonly model: CatalogueModel
  readonly target: MatchTarget
}

interface Hit extends Entry {
  readonly rank: MatchRank
}

/**
 * Prepares the search over all models: from three letters on, blind to case, spaces, punctuation and
 * word order, forgiving typing slips also in words not yet finished. Exact names come first, then
 * beginnings, word beginnings, parts of words, and names found by forgiving slips (see `match.ts`).
 *
 * A library index (MiniSearch) was weighed and left: it forgives slips in whole words only, so that
 * "senhei" finds nothing until the word is complete, and it needs its own index of glued and split
 * words to see `er4 xr` in `ER4XR`. A scan with cheap rejections does both in a few milliseconds.
 */
export function createCatalogueSearch(models: readonly CatalogueModel[]): CatalogueSearch {
  const entries = models.map((model): Entry => ({ model, target: toTarget(model.brand, model.model) }))
  return (text, limit) => {
    const query = toQuery(text)
    if (query.whole.text.length < SHORTEST_QUERY || limit < 1) return []
    const hits = collect(entries, query, exactRank).sort(bestKnownFirst)
    if (hits.length < limit) {
      const found = new Set(hits.map((hit) => hit.model))
      const others = entries.filter((entry) => !found.has(entry.model))
      hits.push(...collect(others, query, slipRank).sort(shortestFirst))
    }
    return hits.slice(0, limit).map((hit) => hit.model)
  }
}

function collect(
  entries: readonly Entry[],
  query: Query,
  rankOf: (query: Query, target: MatchTarget) => MatchRank | null,
): Hit[] {
  const hits: Hit[] = []
  for (const { model, target } of entries) {
    const rank = rankOf(query, target)
    if (rank !== null) hits.push({ model, target, rank })
  }
  return hits
}

/** What was typed may be the beginning of many names: better rank, then the one that most people know. */
function bestKnownFirst(a: Hit, b: Hit): number {
  return a.rank - b.rank || b.model.mentions - a.model.mentions || shortestFirst(a, b)
}

/** Better rank, then the shorter name (less that was not asked for), then the alphabet. */
function shortestFirst(a: Hit, b: Hit): number {
  return (
    a.rank - b.rank ||
    a.target.whole.length - b.target.whole.length ||
    compareText(a.target.whole, b.target.whole) ||
    compareText(a.model.model, b.model.model)
  )
}
