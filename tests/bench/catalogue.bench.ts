import { test } from 'vitest'
import { createCatalogueSearch, SHORTEST_QUERY } from '../../src/shared/catalogue/search'
import { shippedCatalogue } from '../unit/catalogue/shippedCatalogue'

/** Every n-th model's name is typed, and typed again with two neighbouring letters swapped. */
const NAMES_TYPED = 150
/** Hits a list of suggestions asks for. */
const LIMIT = 12

/** Prints what one keystroke costs; a slow machine is no failure, so nothing is asserted. */
test('catalogue search per keystroke', () => {
  const models = shippedCatalogue()
  const step = Math.floor(models.length / NAMES_TYPED)
  const names = models
    .filter((_, index) => index % step === 0)
    .slice(0, NAMES_TYPED)
    .map(({ brand, model }) => `${brand} ${model}`)
  const queries = [...names, ...names.map(withSwappedLetters)]
  const search = createCatalogueSearch(models)
  const milliseconds = queries.flatMap((query) =>
    prefixesOf(query).map((typed) => {
      const from = performance.now()
      search(typed, LIMIT)
      return performance.now() - from
    }),
  )
  milliseconds.sort((a, b) => a - b)
  const at = (share: number) => (milliseconds[Math.floor(share * (milliseconds.length - 1))] ?? 0).toFixed(2)
  console.info(
    `catalogue search, ${models.length} models, ${queries.length} queries, ${milliseconds.length} keystrokes: ` +
      `median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`,
  )
}, 300_000)

function prefixesOf(query: string): readonly string[] {
  return Array.from({ length: Math.max(0, query.length - SHORTEST_QUERY + 1) }, (_, more) =>
    query.slice(0, SHORTEST_QUERY + more),
  )
}

function withSwappedLetters(name: string): string {
  return `${name.slice(0, 3)}${name.charAt(4)}${name.charAt(3)}${name.slice(5)}`
}
