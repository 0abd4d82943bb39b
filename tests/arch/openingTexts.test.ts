import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { opening } from '../../src/shared/i18n/en/opening'
import { declarationsOf, importsOf, namesIn, pathOf } from './texts/shared'
import { isNode, type Node, type Source, sourcesIn } from './texts/syntax'
import { type Use, usesIn } from './texts/uses'

const sources = new Map(
  ['src/renderer', 'src/shared'].flatMap(sourcesIn).map((source) => [source.path, source]),
)
const START = 'src/renderer/main.tsx'
const AREAS = new Set(Object.keys(opening))

const isRenderer = (path: string) => path.startsWith('src/renderer/')
/** The catalogue itself is not asked by its own words. */
const isCatalogue = (path: string) => path.startsWith('src/shared/i18n/')

/** What the page's first file holds of the renderer: all that is imported when it is evaluated. */
function firstSources(): Source[] {
  const found = new Set<string>([START])
  for (const path of found) {
    for (const next of importedBy(path)) if (isRenderer(next)) found.add(next)
  }
  return [...found].flatMap((path) => sources.get(path) ?? [])
}

function importedBy(path: string): string[] {
  const body = sources.get(path)?.program.body
  return (Array.isArray(body) ? body : [])
    .filter((each) => isNode(each) && each.type === 'ImportDeclaration' && each.importKind !== 'type')
    .flatMap(({ source }) => (isNode(source) ? (pathOf(path, String(source.value)) ?? []) : []))
}

/** What is asked by the functions of src/shared that these sources call, and those that these call. */
function sharedUses(first: readonly Source[]): Use[] {
  const uses: Use[] = []
  const waiting = first.flatMap((source) => [...importsOf(source).values()])
  const seen = new Set<string>()
  for (const { path, name } of waiting) {
    const source = sources.get(path)
    const declared = source && declarationsOf(source).get(name)
    if (!declared || isRenderer(path) || isCatalogue(path) || seen.has(`${path} ${name}`)) continue
    if (isSchema(source, declared)) continue
    seen.add(`${path} ${name}`)
    uses.push(...usesIn({ ...source, program: declared }))
    const imports = importsOf(source)
    for (const each of namesIn(declared)) waiting.push(imports.get(each) ?? { path, name: each })
  }
  return uses
}

/** Says only what it refuses, and main is who checks with it. */
function isSchema({ code }: Source, { start }: Node): boolean {
  return /^\w+ = z\s*\./.test(code.slice(start, start + 200))
}

const asksTooMuch = ({ key }: Use) => !AREAS.has(key.split('.')[0] ?? '')

test('what is drawn before the other texts are read asks for none of them', () => {
  const first = firstSources()
  const uses = first.flatMap(usesIn)
  expect(first.map(({ path }) => dirname(path))).toContain('src/renderer/features/today')
  expect(uses.length).toBeGreaterThan(50)
  expect(uses.filter(asksTooMuch).map(({ place }) => place)).toEqual([])
})

test('nor does what it calls of the shared engines', () => {
  expect(
    sharedUses(firstSources())
      .filter(asksTooMuch)
      .map(({ place, key }) => `${place} ${key}`),
  ).toEqual([])
})
