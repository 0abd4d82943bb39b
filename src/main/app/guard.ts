import { t } from '../../shared/i18n/texts'
import { fail, type Result } from '../../shared/result'
import { type Collection, openCollection } from '../db/collection'
import { assureWritable, closeConnection } from '../db/connection'
import { failureOf } from '../db/errors'
import type { Clock } from '../services/services'
import { checkSeal, readFileState, sealOf, writeFileState } from './fileState'

export interface Opening {
  /** The owner wants an empty collection, although there was one before. */
  readonly afresh?: boolean
  /** The owner wants the file as it is, although its bytes are others than they were. */
  readonly trusting?: boolean
  /** Every page of the file was looked at just now. */
  readonly looked?: boolean
}

/**
 * Opens the owner's collection as one that must not be lost: held against how it was left, looked at page by page
 * unless it was left properly and nothing has written to it, and only when it can be written to.
 */
export function openGuarded(
  file: string,
  clock: Clock,
  { afresh = false, trusting = false, looked = false }: Opening,
): Result<Collection> {
  const seal = checkSeal(file, readFileState(file)?.sealed ?? null)
  if (seal === 'broken' && !trusting) {
    return fail('DB_CORRUPT', t.desktop.files.bytesChanged)
  }
  const opened = openCollection(file, clock.nowAt(), { afresh, check: seal !== 'whole', looked })
  if (!opened.ok) return opened
  try {
    assureWritable(opened.data.connection)
    writeFileState(file, { sealed: null })
    return opened
  } catch (error) {
    closeConnection(opened.data.connection)
    const failure = failureOf(error)
    if (failure) return { ok: false, error: failure }
    throw error
  }
}

/** Remembers how a file was that has just been closed. */
export function seal(file: string): void {
  try {
    writeFileState(file, { sealed: sealOf(file) })
  } catch {
    // Without it the next start looks at every page, and nothing else is lost.
  }
}

/** True for a file that was open when its program was killed, as far as its note tells: every page is to be looked at. */
export function wasLeftOpen(file: string): boolean {
  const state = readFileState(file)
  return state !== null && state.sealed === null
}
