import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepLook, lookFile, readLook } from '../../../src/main/app/look'
import { LANGUAGES } from '../../../src/shared/i18n/languages'

const SYSTEM = { theme: 'system', language: 'system' }
let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'canalog-look-'))
  file = lookFile(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('every theme and every language is remembered', () => {
  for (const language of ['system', ...LANGUAGES] as const) {
    for (const theme of ['system', 'dark', 'light'] as const) {
      keepLook(file, { theme, language })
      expect(readLook(file)).toEqual({ theme, language })
    }
  }
})

test('nothing but the two is written down', () => {
  const settings = { theme: 'dark', language: 'de', zone: 'Europe/Berlin' } as const
  keepLook(file, settings)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ theme: 'dark', language: 'de' })
})

test('without a file, or with one that is damaged, it looks as the system does', () => {
  expect(readLook(file)).toEqual(SYSTEM)
  const unknown = ['{"theme":"toString","language":"tlh"}', '{"theme":["dark"],"language":["de"]}']
  for (const damaged of ['', '{"theme":"da', 'null', '7', '[]', ...unknown]) {
    writeFileSync(file, damaged)
    expect([damaged, readLook(file)]).toEqual([damaged, SYSTEM])
  }
})

test('one that is remembered already is not written again', () => {
  writeFileSync(file, '{ "theme": "dark", "language": "ja" }')
  keepLook(file, { theme: 'dark', language: 'ja' })
  expect(readFileSync(file, 'utf8')).toBe('{ "theme": "dark", "language": "ja" }')
})

test('a folder that takes no file disturbs nobody', () => {
  expect(() =>
    keepLook(join(folder, 'missing', 'look.json'), { theme: 'dark', language: 'de' }),
  ).not.toThrow()
})
