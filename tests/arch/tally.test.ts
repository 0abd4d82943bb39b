import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { playwrightCounts, tally, vitestCounts } from '../../scripts/tally.mjs'

describe('the tally of a test run', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'canalog-tally-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const reportOf = (content: object) => {
    const file = join(folder, 'report.json')
    writeFileSync(file, JSON.stringify(content))
    return file
  }
  const counts = (passed: number, failed: number) => ({ passed, failed, skipped: 0 })

  test('adds up the tests of all stages', () => {
    const results = [
      { name: 'unit', code: 0, counts: counts(40, 0) },
      { name: 'e2e', code: 0, counts: counts(2, 0) },
    ]
    expect(tally(results)).toEqual({ passed: 42, failed: 0 })
  })

  test('counts a stage without tests as one failure when it fails', () => {
    const results = [
      { name: 'types', code: 2 },
      { name: 'unit', code: 0, counts: counts(40, 0) },
    ]
    expect(tally(results)).toEqual({ passed: 40, failed: 1 })
  })

  test('does not call a runner green that failed without a failed test', () => {
    expect(tally([{ name: 'unit', code: 1, counts: counts(40, 0) }])).toEqual({ passed: 40, failed: 1 })
  })

  test('does not count a failed test twice', () => {
    expect(tally([{ name: 'unit', code: 1, counts: counts(40, 3) }])).toEqual({ passed: 40, failed: 3 })
  })

  test('counts a runner that left no report as one failure', () => {
    const missing = vitestCounts(join(folder, 'nothing.json'))
    expect(tally([{ name: 'unit', code: 139, counts: missing }])).toEqual({ passed: 0, failed: 1 })
  })

  test('counts a test file that could not be loaded', () => {
    const file = reportOf({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    })
    expect(vitestCounts(file)).toEqual({ passed: 5, failed: 2, skipped: 0 })
  })

  test('tells apart an end-to-end test that passed only on the second try', () => {
    const file = reportOf({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] })
    expect(playwrightCounts(file)).toEqual({ passed: 8, failed: 1, skipped: 2, flaky: 1 })
  })
})
