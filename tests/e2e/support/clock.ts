import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clockOf } from '../../../src/main/clock'
import {
  formatInstant,
  parseInstant,
  SECONDS_PER_DAY,
  SECONDS_PER_HOUR,
  SECONDS_PER_MINUTE,
} from '../../../src/shared/time'

/** The app's clock in the hands of a test: it ticks, and the app notices within a second that it was moved. */
export interface TestClock {
  /** What the app is started with. */
  readonly env: Readonly<Record<string, string>>
  nowAt(): number
  /** @param instant `2026-03-01T09:00:00+01:00` */
  set(instant: string): void
  advance(by: { readonly days?: number; readonly hours?: number; readonly minutes?: number }): void
}

/** @param startsAt null = the real clock, which cannot be moved */
export function createClock(folder: string, startsAt: string | null): TestClock {
  const file = join(folder, 'clock.txt')
  const { nowAt } = clockOf(startsAt === null ? undefined : file)
  const set = (instant: string) => {
    if (startsAt === null) throw new Error('The real clock cannot be moved: test.use({ startsAt }).')
    if (parseInstant(instant) === null) throw new Error(`${instant} is no instant.`)
    writeFileSync(`${file}.part`, instant)
    renameSync(`${file}.part`, file)
  }
  if (startsAt !== null) set(startsAt)
  return {
    env: startsAt === null ? {} : { CANALOG_CLOCK_FILE: file },
    nowAt,
    set,
    advance: ({ days = 0, hours = 0, minutes = 0 }) =>
      set(
        formatInstant(
          nowAt() + days * SECONDS_PER_DAY + hours * SECONDS_PER_HOUR + minutes * SECONDS_PER_MINUTE,
        ),
      ),
  }
}
