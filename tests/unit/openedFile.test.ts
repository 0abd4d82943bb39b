import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileAmong } from '../../src/shared/openedFile'

const among = (...argv: readonly string[]) => fileAmong(['/opt/Canalog/canalog', ...argv])

describe('a file to be opened', () => {
  test.each([
    ['/home/ana/old.canalog.json', '/home/ana/old.canalog.json'],
    ['old.canalog.json', 'old.canalog.json'],
    ['C:\\Users\\Ana\\old.canalog.json', 'C:\\Users\\Ana\\old.canalog.json'],
    ['collection.canalog (1).json', 'collection.canalog (1).json'],
    ['/home/ana/OLD.CANALOG.JSON', '/home/ana/OLD.CANALOG.JSON'],
    ['file:///home/ana/K%C3%B6pfe%20%231.canalog.json', '/home/ana/Köpfe #1.canalog.json'],
    ['file://localhost/home/ana/old.canalog.json', '/home/ana/old.canalog.json'],
    ['file:/home/ana/old.canalog.json', '/home/ana/old.canalog.json'],
    ['file:///C:/Users/Ana/old.canalog.json', 'C:/Users/Ana/old.canalog.json'],
  ])('is taken from %s', (argument, path) => {
    expect(among('--no-sandbox', '.', argument)).toBe(path)
  })

  test.each([
    '',
    '.json',
    '/home/ana/.json',
    '/home/ana/old.canalog.db',
    '--old.canalog.json',
    'https://example.org/old.canalog.json',
    'canalog://device/x.json',
    'javascript:x.json',
    'file://elsewhere/share/old.canalog.json',
    'file:////elsewhere/share/old.canalog.json',
    'file:///%2Felsewhere/share/old.canalog.json',
    'file:///C:%5CUsers%5Cold.canalog.json',
    'file:old.canalog.json',
    'file:///home/ana/old.canalog.json?x',
    'file:///home/ana/%00.json',
    'file:///home/ana/%ff.json',
    '/home/\0/old.canalog.json',
    `/${'a'.repeat(33_000)}.json`,
  ])('is not taken from %j', (argument) => {
    expect(among(argument)).toBeNull()
  })

  test('is the first one, and never the program itself', () => {
    expect(among('-r', 'first.json', 'second.json')).toBe('first.json')
    expect(fileAmong(['program.json'])).toBeNull()
    expect(fileAmong([])).toBeNull()
  })

  test('is a path that ends in .json without a zero character, whatever the arguments are', () => {
    const argument = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom('file:', 'file:///', 'FILE://', '//', 'c:'),
          fc.string(),
          fc.constantFrom('.json', ''),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(fc.array(argument), (argv) => {
        const file = fileAmong(argv)
        expect(file === null || (/\.json$/i.test(file) && !file.includes('\0'))).toBe(true)
      }),
    )
  })
})
