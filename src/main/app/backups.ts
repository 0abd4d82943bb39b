/** The copies that make themselves: on leaving the collection when it has changed, and daily while it is open. */
import { type Instant, SECONDS_PER_DAY } from '../../shared/time'
import { backUp } from '../db/backup'
import { backupFolderOf, type Collection, holdsAnything } from '../db/collection'
import { BadCopy, failureOf } from '../db/errors'
import { Refusal } from '../services/services'
import { lookOf, readFileState, sameLook, writeFileState } from './fileState'

/** True when there is something to lose that is in no copy of the last state. */
export function needsBackup({ file, connection }: Collection): boolean {
  return holdsAnything(connection) && !sameLook(lookOf(file), readFileState(file)?.backedUp ?? null)
}

/** Made while nothing else waits. @returns what went wrong; null when all is well or there was nothing to do. */
export function backUpBeforeLeaving(collection: Collection, nowAt: Instant): unknown {
  try {
    if (!needsBackup(collection)) return null
    const look = lookOf(collection.file)
    backUp(collection.connection, backupFolderOf(collection.file), nowAt, 'auto')
    writeFileState(collection.file, { backedUp: look, backupFailed: null })
    return null
  } catch (error) {
    noteFailure(collection.file, nowAt, error)
    return error
  }
}

/** @param lastAt when the collection was opened, or the last daily copy was made; a clock that was set back counts */
export function dailyIsDue(lastAt: Instant, nowAt: Instant): boolean {
  return Math.abs(nowAt - lastAt) >= SECONDS_PER_DAY
}

/** Made while the owner works. @param copy makes it @throws what went wrong, after noting it */
export async function backUpMeanwhile(
  collection: Collection,
  nowAt: Instant,
  copy: () => Promise<unknown>,
): Promise<void> {
  try {
    if (!needsBackup(collection)) return
    const look = lookOf(collection.file)
    await copy()
    writeFileState(collection.file, { backedUp: look, backupFailed: null })
  } catch (error) {
    // Whoever called it off is about to close the collection, and makes a copy of it then.
    if (error instanceof Refusal && error.failure.code === 'CANCELLED') return
    noteFailure(collection.file, nowAt, error)
    throw error
  }
}

/** True when an error means that the collection itself cannot be read to its end. */
export function meansDamage(error: unknown): boolean {
  return error instanceof BadCopy || failureOf(error)?.code === 'DB_CORRUPT'
}

function noteFailure(file: string, at: Instant, error: unknown): void {
  const message = failureOf(error)?.message ?? (error instanceof Error ? error.message : String(error))
  try {
    writeFileState(file, { backupFailed: { at, message } })
  } catch {
    // A disk that takes no copy may take no note of it either; the log has it.
  }
}
