import { ok, type Result } from '../../shared/result'
import { type BackupFile, backUp, listBackups, restoreBackup } from '../db/backup'
import { backupFolderOf, type Collection, closeCollection, openCollection } from '../db/collection'
import { dataVersion } from '../db/connection'
import { type Bench, type Clock, refuse } from '../services/services'
import { heartbeat, recoverSession } from '../services/watch'

/** The collection that is open, and the ways to put another in its place. */
export interface OpenRecord {
  readonly bench: () => Bench
  readonly file: () => string
  /** Changes whenever another program has written to the collection, or another one is open. */
  readonly foreignVersion: () => string
  readonly backUp: () => BackupFile
  readonly backups: () => readonly BackupFile[]
  /** Puts a copy in the place of the collection, which is itself copied first. */
  readonly restore: (name: string) => void
  /** Opens another file instead; the one that was open stays open when that fails. */
  readonly open: (file: string) => void
  readonly close: () => void
}

/** Opens a collection, settles a session that a crash left running, and keeps it open. */
export function openRecord(firstFile: string, clock: Clock): Result<OpenRecord> {
  const first = openRecovered(firstFile, clock)
  if (!first.ok) return first
  let current = first.data
  const bench = (): Bench => ({ store: current.store, clock })
  const folder = () => backupFolderOf(current.file)

  return ok({
    bench,
    file: () => current.file,
    foreignVersion: () => `${dataVersion(current.connection)} ${current.file}`,
    backUp: () => backUp(current.connection, folder(), clock.nowAt()),
    backups: () => listBackups(folder(), current.file),
    restore: (name) => {
      refuseWhileListening(bench())
      if (!listBackups(folder(), current.file).some((each) => each.name === name)) {
        refuse('NOT_FOUND', 'That backup is not there any more. Nothing was changed.')
      }
      const { file } = current
      const safety = backUp(current.connection, folder(), clock.nowAt())
      closeCollection(current)
      try {
        restoreBackup(folder(), name, file)
        current = demand(openRecovered(file, clock))
      } catch {
        restoreBackup(folder(), safety.name, file)
        current = demand(openRecovered(file, clock))
        refuse('DB_CORRUPT', 'That backup cannot be opened. Your collection is as it was before.')
      }
    },
    open: (file) => {
      refuseWhileListening(bench())
      const next = demand(openRecovered(file, clock))
      closeCollection(current)
      current = next
    },
    close: () => {
      if (!current.connection.open) return
      heartbeat(bench())
      closeCollection(current)
    },
  })
}

function openRecovered(file: string, clock: Clock): Result<Collection> {
  const opened = openCollection(file, clock.nowAt())
  if (opened.ok) recoverSession({ store: opened.data.store, clock })
  return opened
}

/** Nobody would watch the session in a collection that is not open. */
function refuseWhileListening({ store }: Bench): void {
  if (store.sessions.running()) refuse('CONFLICT', 'A session is running. Stop it first.')
}

function demand<T>(result: Result<T>): T {
  return result.ok ? result.data : refuse(result.error.code, result.error.message)
}
