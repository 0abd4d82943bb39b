import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = globSync('src/main/**/*.ts').map((file) => ({
  file: file.replaceAll('\\', '/'),
  code: readFileSync(file, 'utf8'),
}))
const filesWith = (pattern: RegExp) => sources.flatMap(({ file, code }) => (pattern.test(code) ? [file] : []))

test('every connection is opened in one place, which gives it the settings that the record rests on', () => {
  expect(sources.length).toBeGreaterThan(150)
  expect(filesWith(/new Database\(/)).toEqual(['src/main/db/connection.ts'])
})

test('every thread is started in one place, which limits its memory', () => {
  expect(filesWith(/new Worker\(/)).toEqual(['src/main/app/thread.ts'])
})

test('no file is copied as a file: the log beside a collection would be missing from the copy', () => {
  expect(filesWith(/\b(?:copyFile|copyFileSync|cp|cpSync)\(/)).toEqual([])
})

test('no transaction waits for anything: what comes after a wait would be outside of it', () => {
  expect(filesWith(/\.transaction\(/).length).toBeGreaterThan(1)
  expect(filesWith(/(?:\.transaction|inTransaction|act)\((?:[^()]*,)?\s*async\b/)).toEqual([])
})

test('the memory of no file is mapped, and nothing is told to trust a schema or to leave the disk out', () => {
  expect(filesWith(/mmap_size|trusted_schema = ON|synchronous = (?:OFF|NORMAL)|unsafeMode\(/)).toEqual([])
})

test('the page is heard in one place, and never in a way that makes it wait', () => {
  expect(filesWith(/\bipcMain\b/)).toEqual(['src/main/app/door.ts'])
  expect(filesWith(/ipcMain\.on\(|sendSync|returnValue/)).toEqual([])
})
