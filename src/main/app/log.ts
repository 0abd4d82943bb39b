import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { formatInstant } from '../../shared/time'
import type { Clock } from '../services/services'

const MAX_BYTES = 1_000_000

/** Writes down an error and returns its short id. */
export type ErrorLog = (where: string, error: unknown) => string

/**
 * A log of errors as JSON lines: name, message and stack, nothing of what the owner wrote. When it reaches
 * a megabyte it becomes `….1`, in place of the one before.
 */
export function createErrorLog(file: string, clock: Clock): ErrorLog {
  return (where, error) => {
    const id = randomUUID().slice(0, 8)
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    const line = JSON.stringify({ at: formatInstant(clock.nowAt()), id, where, name, message, stack })
    try {
      mkdirSync(dirname(file), { recursive: true })
      if (sizeOf(file) > MAX_BYTES) renameSync(file, `${file}.1`)
      appendFileSync(file, `${line}\n`)
    } catch {
      process.stderr.write(`${line}\n`)
    }
    return id
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
