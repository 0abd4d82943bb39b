import { existsSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { opening } from '../../src/shared/i18n/en/opening'
import { ROOT } from './biome'
import { isNode, type Source, sourcesIn } from './texts/syntax'
import { usesIn } from './texts/uses'

const sources = new Map(sourcesIn('src/renderer').map((source) => [source.path, source]))
const START = 'src/renderer/main.tsx'

/** What the page's first file holds of the renderer: all that is imported when it is evaluated. */
function firstSources(): Source[] {
  const found = new Set<string>([START])
  for (const path of found) {
    for (const next of importedBy(path)) found.add(next)
  }
  return [...found].flatMap((path) => sources.get(path) ?? [])
}

function importedBy(path: string): string[] {
  const body = sources.get(path)?.program.body
  return (Array.isArray(body) ? body : [])
    .filter((each) => isNode(each) && each.type === 'ImportDeclaration' && each.importKind !== 'type')
    .map(({ source }) => (isNode(source) ? String(source.value) : ''))
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(path), specifier))
    .flatMap((file) => ['.ts', '.tsx'].map((end) => `${file}${end}`))
    .filter((file) => existsSync(join(ROOT, file)))
}

test('what is drawn before the other texts are read asks for none of them', () => {
  const first = firstSources()
  const uses = first.flatMap(usesIn)
  expect(first.map(({ path }) => dirname(path))).toContain('src/renderer/features/today')
  expect(uses.length).toBeGreaterThan(50)
  const areas = new Set(Object.keys(opening))
  expect(uses.filter(({ key }) => !areas.has(key.split('.')[0] ?? '')).map(({ place }) => place)).toEqual([])
})
