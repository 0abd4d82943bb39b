import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What docs say is tested: the file in backticks, and after it the titles in quotation marks, maybe with a remark. */
const EVIDENCE = /`(tests\/[\w/.]+\.ts)`((?:,? “[^”]+”(?: \([^)]*\))?)+)/g

const tests = new Set(globSync('{tests,scripts}/**/*.{ts,mjs}').map((file) => basename(file)))

/** The points of the lists that a careful program is held against, each of which has its line. */
const POINTS = { 'docs/SECURITY.md': 60, 'docs/DATA-SAFETY.md': 35 }

describe.each(Object.entries(POINTS))('%s', (doc, points) => {
  const text = readFileSync(doc, 'utf8')

  test('names tests that are there', () => {
    const named = [...text.matchAll(/`((?:[\w-]+\/)*[\w.]+\.(?:test|spec)\.ts|scripts\/[\w/.]+\.mjs)`/g)].map(
      ([, name]) => name ?? '',
    )
    expect(named.length).toBeGreaterThan(20)
    const missing = named.filter((name) =>
      name.includes('/') ? !existsSync(name) : !tests.has(basename(name)),
    )
    expect(missing).toEqual([])
  })

  test('quotes titles that its tests have', () => {
    const quoted = [...text.matchAll(EVIDENCE)].flatMap(([, file = '', titles = '']) =>
      [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ file, title })),
    )
    expect(quoted.length).toBeGreaterThan(points / 2)
    const gone = quoted.filter(({ file, title }) => !titlesOf(file).includes(title))
    expect(gone).toEqual([])
  })

  test('has a line for every point, in their order', () => {
    const numbers = [...text.matchAll(/^\| (\d+)\. /gm)].map(([, number]) => Number(number))
    expect(numbers).toEqual(Array.from({ length: points }, (_, index) => index + 1))
  })
})

test('every test that docs/SECURITY.md names is named with a title', () => {
  const text = readFileSync('docs/SECURITY.md', 'utf8').split('## The page and its process')[1] ?? ''
  const named = [...text.matchAll(/`(tests\/[\w/.]+\.(?:test|spec)\.ts)`/g)]
  expect(named.length).toBeGreaterThan(60)
  expect(named.length).toBe([...text.matchAll(EVIDENCE)].length)
})

/** Every text in quotation marks of a file that begins a test or a group of them, or stands on a line of its own. */
function titlesOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8')
  const opening = /(?:\b(?:test|it|describe)(?:\.\w+)?\(|\)\(|^\s*)\s*(['`])((?:\\.|(?!\1).)+)\1,/gm
  return [...source.matchAll(opening)].map(([, , title = '']) => title)
}
