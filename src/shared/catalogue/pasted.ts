import { compact, normalise, sharesFigures, wordsOf } from './normalise'
import type { PastedMatch } from './schema'
import { type CatalogueSearch, SHORTEST_QUERY } from './search'

/**
 * Finds a catalogue model for each line of a pasted list; empty lines are left out. `exact` = the
 * whole name, or a model name that only one brand has; `likely` = the best find that shares every
 * number of the line, because HD 650 is no misspelt HD 600.
 */
export function matchPasted(
  lines: readonly string[],
  search: CatalogueSearch,
  brands: readonly string[],
): readonly PastedMatch[] {
  return lines
    .map(withoutListMark)
    .filter((line) => normalise(line) !== '')
    .map((line) => {
      const { brand, model } = splitBrand(line, brands)
      return { line, brand: brand ?? '', model: model ?? '', ...matchLine(line, search) }
    })
}

function matchLine(text: string, search: CatalogueSearch): Pick<PastedMatch, 'match' | 'confidence'> {
  const asked = compact(text)
  if (asked.length < SHORTEST_QUERY) return { match: null, confidence: 'none' }
  const found = search(text, 4)
  const byName = found.find(({ brand, model }) => compact(`${brand} ${model}`) === asked)
  if (byName) return { match: byName, confidence: 'exact' }
  const byModel = found.filter(({ model }) => compact(model) === asked)
  if (byModel[0]) return { match: byModel[0], confidence: byModel.length === 1 ? 'exact' : 'likely' }
  const near = found.find(({ brand, model }) => sharesFigures(text, `${brand} ${model}`))
  if (near) return { match: near, confidence: 'likely' }
  // Owners add remarks behind the name: "HD 600 (second-hand, 2019)".
  const bare = text.replace(/[([{,;].*$/, '').trim()
  const again = bare === text ? null : matchLine(bare, search).match
  return again ? { match: again, confidence: 'likely' } : { match: null, confidence: 'none' }
}

/** Bullets, tick boxes and numbering as lists carry them: `- `, `* `, `3. `, `[x] `. */
function withoutListMark(line: string): string {
  return line
    .trim()
    .replace(/^([-*•–—·]\s*|\d{1,3}[.)]\s+)/, '')
    .replace(/^\[[ xX]?\]\s*/, '')
    .trim()
}

/** A name taken apart. `known` = the brand is one of the given ones. */
export interface SplitName {
  /** null when the line is a single unknown word. */
  readonly brand: string | null
  /** null when the line is nothing but a brand. */
  readonly model: string | null
  readonly known: boolean
}

/**
 * Takes a line apart into brand and model, in the owner's spelling: the longest known brand that
 * begins the line, else the first word as a guess.
 */
export function splitBrand(line: string, brands: readonly string[]): SplitName {
  const text = withoutListMark(line)
  const parts = text.split(/\s+/).filter((part) => part !== '')
  const known = new Set(brands.map(compact))
  const orNull = (words: readonly string[]) => (words.length === 0 ? null : words.join(' '))
  for (let count = parts.length; count > 0; count -= 1) {
    if (known.has(compact(parts.slice(0, count).join(' ')))) {
      return { brand: orNull(parts.slice(0, count)), model: orNull(parts.slice(count)), known: true }
    }
  }
  if (wordsOf(text).length < 2) return { brand: null, model: orNull(parts), known: false }
  return { brand: parts[0] ?? null, model: orNull(parts.slice(1)), known: false }
}
