import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createErrorLog } from '../../../src/main/app/log'

const clock = { nowAt: () => 1_793_491_200, zone: () => 'UTC' }
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'canalog-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('an error is one line of JSON that is found by the id the owner was told', () => {
  const file = join(folder, 'logs', 'errors.jsonl')
  const id = createErrorLog(file, clock)('devices.list', new TypeError('x is undefined'))
  const line: unknown = JSON.parse(readFileSync(file, 'utf8'))
  expect(line).toMatchObject({
    at: '2026-11-01T00:00:00Z',
    id,
    where: 'devices.list',
    name: 'TypeError',
    message: 'x is undefined',
  })
})

test('a log of a megabyte makes room for a new one, and one old one is kept', () => {
  const file = join(folder, 'errors.jsonl')
  writeFileSync(file, 'x'.repeat(1_000_001))
  createErrorLog(file, clock)('main', new Error('one more'))
  expect(statSync(file).size).toBeLessThan(10_000)
  expect(existsSync(`${file}.1`)).toBe(true)
})
