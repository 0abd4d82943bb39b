import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clockOf } from '../../../src/main/clock'
import { parseInstant } from '../../../src/shared/time'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'canalog-clock-'))
  file = join(folder, 'clock.txt')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Writes the file as if so many seconds ago. */
function written(text: string, secondsAgo: number) {
  writeFileSync(file, text)
  const at = Date.now() / 1000 - secondsAgo
  utimesSync(file, at, at)
}

test('without a file the clock is the computer’s', () => {
  const before = Math.floor(Date.now() / 1000)
  const nowAt = clockOf(undefined).nowAt()
  expect(nowAt).toBeGreaterThanOrEqual(before)
  expect(nowAt).toBeLessThanOrEqual(Math.floor(Date.now() / 1000))
})

test('a clock that was set ticks on from the moment its file was written', () => {
  written('2026-03-01T09:00:00+01:00\n', 90.5)
  const sinceSet = clockOf(file).nowAt() - (parseInstant('2026-03-01T08:00:00Z') ?? 0)
  expect(sinceSet).toBeGreaterThanOrEqual(90)
  expect(sinceSet).toBeLessThan(120)
})

test('a clock that is set again jumps at once', () => {
  const clock = clockOf(file)
  written('2026-03-01T09:00:00Z', 0)
  const before = clock.nowAt()
  written('2026-03-08T09:00:00Z', 0)
  expect(Math.round((clock.nowAt() - before) / 60)).toBe(7 * 24 * 60)
})

test('a file without an instant stops a test rather than telling it a wrong time', () => {
  written('tomorrow', 0)
  expect(() => clockOf(file).nowAt()).toThrow('CANALOG_CLOCK_FILE')
})
