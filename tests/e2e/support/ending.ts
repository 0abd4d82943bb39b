import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'

/** Longer than quitting takes on the busiest machine, and short enough for a test to tell of it. */
const ENDS_WITHIN_MS = 20_000

/**
 * Ends the app by `quit`. One that is still there after that long is killed, with its pages, and the test fails with
 * what it noted on its way out: left alone it would hold up the runner itself, outside any test.
 */
export async function endByQuitting(
  app: ElectronApplication,
  dataFolder: string,
  quit: () => Promise<void>,
  endsWithinMs = ENDS_WITHIN_MS,
): Promise<void> {
  const kill = killer(app)
  const stillThere = Symbol('still there')
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<typeof stillThere>((resolve) => {
    timer = setTimeout(() => resolve(stillThere), endsWithinMs)
  })
  try {
    if ((await Promise.race([quit(), late])) === stillThere) {
      throw new Error(
        `The app had not quit after ${endsWithinMs / 1000} s and was killed. It noted:\n${notes(dataFolder)}`,
      )
    }
  } finally {
    clearTimeout(timer)
    await kill()
  }
}

/** Taken while the app is reachable. @returns the way to end its process, if it is still there, and its pages with it */
export function killer(app: ElectronApplication): () => Promise<void> {
  const child = app.process()
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return async () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    // Playwright starts it as the leader of a group of its own, except on Windows.
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
    await gone
  }
}

function notes(dataFolder: string): string {
  const texts = ['quitting.txt', 'logs/errors.jsonl'].map((name) => {
    try {
      return readFileSync(join(dataFolder, name), 'utf8')
    } catch {
      return ''
    }
  })
  return texts.join('') || 'nothing'
}
