import type { BackupKind } from '../../shared/backups/backup'
import { t } from '../../shared/i18n/texts'
import { ok, type Result } from '../../shared/result'
import type { Instant } from '../../shared/time'
import { type BackupFile, forgetRestore, listBackups, putInPlace, restoreBackup } from '../db/backup'
import type { BackupLook } from '../db/backupContents'
import { backupFolderOf, type Collection, closeCollection, openCollection } from '../db/collection'
import { assureAlone, dataVersion, shrinkLog } from '../db/connection'
import { type Bench, type Clock, refuse } from '../services/services'
import { heartbeat, recoverSession } from '../services/watch'
import { backUpBeforeLeaving, backUpMeanwhile, dailyIsDue, meansDamage } from './backups'
import { readFileState } from './fileState'
import { type Opening, openGuarded, seal } from './guard'
import type { Workbench, Workshop } from './workshop'

/** The collection that is open, and the ways to put another in its place. */
export interface OpenRecord {
  readonly bench: () => Bench
  readonly file: () => string
  /** Changes whenever another program has written to the collection, or another one is open. */
  readonly foreignVersion: () => string
  /** Where long work on it is done. */
  readonly workshop: Workshop
  readonly backUp: (kind: BackupKind) => Promise<BackupFile>
  readonly backups: () => readonly BackupFile[]
  /** Checks a copy and counts what is in it. */
  readonly lookInto: (name: string) => Promise<BackupLook>
  /** Why the last copy that should have made itself could not be made. */
  readonly backupFailed: () => { readonly at: Instant; readonly message: string } | null
  /** Makes the daily copy when it is time for one; says whether there was anything to do. */
  readonly keepDaily: () => Promise<boolean>
  /** Puts a copy in the place of the collection, which is itself copied first. */
  readonly restore: (name: string) => Promise<void>
  /** Opens another file instead; the one that was open stays open when that fails. */
  readonly open: (file: string) => Promise<void>
  /** Nothing may be at work any more. @returns why no copy could be made of what has changed; null when all is well */
  readonly close: () => unknown
}

/** Opens the owner's collection, settles a session that a crash left running, and keeps it open. */
export function openRecord(
  ownFile: string,
  clock: Clock,
  workshop: Workshop,
  opening: Opening = {},
): Result<OpenRecord> {
  const openRecovered = (file: string, how: Opening = {}): Result<Collection> => {
    const opened =
      file === ownFile ? openGuarded(file, clock, how) : openCollection(file, clock.nowAt(), { afresh: true })
    if (opened.ok) recoverSession({ store: opened.data.store, clock })
    return opened
  }
  const first = openRecovered(ownFile, opening)
  if (!first.ok) return first
  let current = first.data
  let keptAt = clock.nowAt()
  const bench = (): Bench => ({ store: current.store, clock })
  const folder = () => backupFolderOf(current.file)
  const demandCopy = (name: string) => {
    if (!listBackups(folder(), current.file).some((each) => each.name === name)) {
      refuse('NOT_FOUND', t.desktop.files.backupGone)
    }
  }
  const copyIn = ({ run }: Workbench, kind: BackupKind) =>
    run('copy', { file: current.file, folder: folder(), nowAt: clock.nowAt(), kind })

  return ok({
    bench,
    workshop,
    file: () => current.file,
    foreignVersion: () => `${dataVersion(current.connection)} ${current.file}`,
    backUp: (kind) => workshop.turn('copy', (workbench) => copyIn(workbench, kind)),
    backups: () => listBackups(folder(), current.file),
    lookInto: (name) => {
      demandCopy(name)
      return workshop.turn('look', ({ run }) => run('look', { folder: folder(), name }))
    },
    backupFailed: () => readFileState(ownFile)?.backupFailed ?? null,
    keepDaily: async () => {
      const nowAt = clock.nowAt()
      if (workshop.isBusy() || current.file !== ownFile || !dailyIsDue(keptAt, nowAt)) return false
      keptAt = nowAt
      await workshop.turn('daily', (workbench) =>
        backUpMeanwhile(current, nowAt, () => copyIn(workbench, 'auto')),
      )
      return true
    },
    restore: (name) =>
      workshop.turn('restore', async (workbench) => {
        // Nothing may be written that is neither in the copy of now nor in what takes its place.
        workbench.hold()
        refuseWhileListening(bench())
        demandCopy(name)
        const { file } = current
        const safety = await copyIn(workbench, 'safety')
        await workbench.run('makeReady', { folder: folder(), name, file })
        try {
          assureAlone(current.connection)
        } catch (error) {
          forgetRestore(file)
          throw error
        }
        closeCollection(current)
        try {
          putInPlace(file)
          current = demand(openRecovered(file, { looked: true }))
        } catch {
          restoreBackup(folder(), safety.name, file)
          current = demand(openRecovered(file))
          refuse('DB_CORRUPT', t.desktop.files.backupUnopened)
        }
      }),
    open: (file) =>
      workshop.turn('open', async (workbench) => {
        workbench.hold()
        refuseWhileListening(bench())
        if (current.file === ownFile && file !== ownFile) {
          await backUpMeanwhile(current, clock.nowAt(), () => copyIn(workbench, 'auto')).catch(() => {
            // Noted for the settings to tell, and tried once more when the collection is left.
          })
        }
        const next = demand(openRecovered(file))
        const before = current
        current = next
        if (before.file !== file) leave(before, ownFile, clock)
        else closeCollection(before)
      }),
    close: () => {
      if (!current.connection.open) return null
      heartbeat(bench())
      return leave(current, ownFile, clock)
    },
  })
}

/** Closes for good; the owner's own collection is copied first when it has changed, and remembered by its seal. */
function leave(collection: Collection, ownFile: string, clock: Clock): unknown {
  if (collection.file !== ownFile) {
    closeCollection(collection)
    return null
  }
  shrinkLog(collection.connection)
  const failed = backUpBeforeLeaving(collection, clock.nowAt())
  closeCollection(collection)
  // What could not be copied because it is damaged is looked at when it is next opened.
  if (!meansDamage(failed)) seal(ownFile)
  return failed
}

/** Nobody would watch the session in a collection that is not open. */
function refuseWhileListening({ store }: Bench): void {
  if (store.sessions.running()) refuse('CONFLICT', t.desktop.files.stopFirst)
}

function demand<T>(result: Result<T>): T {
  return result.ok ? result.data : refuse(result.error.code, result.error.message)
}
