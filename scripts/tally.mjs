import { existsSync, readFileSync } from 'node:fs'

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

/** Counts of Vitest's JSON report; a file that could not even be loaded is one failure. Null when it wrote none. */
export function vitestCounts(file) {
  const report = read(file)
  if (!report) return null
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Counts of Playwright's JSON report; an error outside any test is one failure. What passed only on the second try
 * is counted as passed and told apart. Null when it wrote none.
 */
export function playwrightCounts(file) {
  const report = read(file)
  if (!report) return null
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped, flaky }
}

/**
 * Tests passed and failed over all stages. A stage that failed without a failed test to show for it (lint, types,
 * build, a runner that broke down) counts as one failure.
 */
export function tally(results) {
  const passed = sum(results.map(({ counts }) => counts?.passed ?? 0))
  const failed = sum(
    results.map(({ code, notRun, counts }) => {
      if (notRun) return 0
      return Math.max(counts?.failed ?? 0, code === 0 ? 0 : 1)
    }),
  )
  return { passed, failed }
}

/** One line per stage, for people. */
export function summary(results) {
  const width = Math.max(...results.map(({ name }) => name.length))
  return results.map((result) => `  ${result.name.padEnd(width)}  ${outcome(result)}`).join('\n')
}

function outcome({ code, notRun, seconds, counts }) {
  if (notRun) return `not run: ${notRun}`
  const word = code === 0 ? 'passed' : 'FAILED'
  const tests = counts ? `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped, ` : ''
  const again = counts?.flaky ? `${counts.flaky} of them only on the second try, ` : ''
  return `${word}  (${tests}${again}${seconds.toFixed(1)} s)`
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
