import { readFileSync, statSync } from 'node:fs'
import { type Instant, parseInstant } from '../shared/time'
import type { Clock } from './services/services'

/**
 * The one place in main that reads the time: the computer's clock, or the one of `CANALOG_CLOCK_FILE` where
 * that names a file.
 */
export const systemClock: Clock = clockOf(process.env.CANALOG_CLOCK_FILE)

/**
 * @param file holds the instant it was when the file was written, `2026-03-01T09:00:00+01:00`; the clock goes on
 *   from there, in this process and the next, and jumps when the file is written again. For tests and for trying
 *   out a year in an afternoon.
 */
export function clockOf(file: string | undefined): Clock {
  return {
    nowAt: file ? () => instantIn(file) : () => Math.floor(Date.now() / 1000),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
}

function instantIn(file: string): Instant {
  const setTo = parseInstant(readFileSync(file, 'utf8').trim())
  if (setTo === null) throw new Error('The file of CANALOG_CLOCK_FILE holds no instant.')
  return setTo + Math.max(0, Math.floor((Date.now() - statSync(file).mtimeMs) / 1000))
}
