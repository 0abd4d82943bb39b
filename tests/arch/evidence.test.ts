import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What docs say is tested: the file in backticks, and after it the titles in quotation marks. */
const EVIDENCE = /`(tests\/[\w/.]+\.ts)`((?:,? “[^”]+”)+)/g

const tests = new Set(globSync('{tests,scripts}/**/*.{ts,mjs}').map((file) => basename(file)))

describe.each(['docs/SECURITY.md', 'docs/DATA-SAFETY.md'])('%s', (doc) => {
  const text = readFileSync(doc, 'utf8')

  test('names tests that are there', () => {
    const named = [...text.matchAll(/`((?:[\w-]+\/)*[\w.]+\.(?:test|spec)\.ts)`/g)].map(
      ([, name]) => name ?? '',
    )
    expect(named.length).toBeGreaterThan(20)
    const missing = named.filter(
      (name) => !(name.startsWith('tests/') ? existsSync(name) : tests.has(basename(name))),
    )
    expect(missing).toEqual([])
  })

  test('quotes titles that its tests have', () => {
    const quoted = [...text.matchAll(EVIDENCE)].flatMap(([, file = '', titles = '']) =>
      [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ file, title })),
    )
    expect(quoted.length).toBeGreaterThan(4)
    expect(quoted.filter(({ file, title }) => !readFileSync(file, 'utf8').includes(title))).toEqual([])
  })
})
