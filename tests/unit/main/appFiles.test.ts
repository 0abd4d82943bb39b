import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAppFile } from '../../../src/main/app/appFiles'

let folder: string
let root: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'canalog-files-'))
  root = join(folder, 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  mkdirSync(join(folder, 'renderer-beside'))
  writeFileSync(join(root, 'index.html'), 'inside')
  writeFileSync(join(root, 'assets', 'a b.js'), 'inside')
  writeFileSync(join(folder, 'secret.js'), 'outside')
  writeFileSync(join(folder, 'renderer-beside', 'secret.js'), 'outside')
  symlinkSync(join(folder, 'secret.js'), join(root, 'link.js'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('files inside the folder are read, with their type', () => {
  expect(readAppFile(root, '/index.html')).toMatchObject({ type: 'text/html; charset=utf-8' })
  expect(readAppFile(root, '/assets/a%20b.js')?.bytes.toString()).toBe('inside')
})

test.each([
  '/../secret.js',
  '/%2e%2e/secret.js',
  '/..%2fsecret.js',
  '/..%5csecret.js',
  '/..\\secret.js',
  '/assets/../../secret.js',
  '/../renderer-beside/secret.js',
  '/link.js',
  '/index.html%00.js',
  '/%E0%A4%A',
  '/assets',
  '/',
  '/missing.js',
])('%s is not served', (path) => {
  expect(readAppFile(root, path)).toBeNull()
})

test('no path whatever leads to what lies outside', () => {
  const piece = fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '/',
    '%2f',
    '\\',
    'assets',
    'renderer-beside',
    'secret.js',
    '',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      expect(readAppFile(root, `/${pieces.join('')}`)?.bytes.toString()).not.toBe('outside')
      expect(readAppFile(root, `/${pieces.join('/')}`)?.bytes.toString()).not.toBe('outside')
    }),
    { numRuns: 500, seed: 3 },
  )
})
