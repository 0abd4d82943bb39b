import { appendFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { seal } from '../../../src/main/app/guard'
import { wasLeftWell } from '../../../src/main/app/leftWell'
import { stateFileOf } from '../../../src/main/paths'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'canalog-'))
  file = join(folder, 'collection.db')
  writeFileSync(file, 'whatever is in it')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a collection was left well', () => {
  test('when it was sealed, and is as large and as old as then', () => {
    expect(wasLeftWell(file)).toBe(false)
    seal(file)
    expect(statSync(stateFileOf(file)).isFile()).toBe(true)
    expect(wasLeftWell(file)).toBe(true)
  })

  test('not when something has been written to it since', () => {
    seal(file)
    appendFileSync(file, '.')
    expect(wasLeftWell(file)).toBe(false)
  })

  test('not when it is gone, or when what is said of it cannot be read', () => {
    seal(file)
    for (const said of ['', 'null', '[]', '{"sealed":null}', '{"sealed":{}}', '{"sealed":{"look":{}}}']) {
      writeFileSync(stateFileOf(file), said)
      expect(wasLeftWell(file)).toBe(false)
    }
    rmSync(file)
    expect(wasLeftWell(file)).toBe(false)
  })
})
