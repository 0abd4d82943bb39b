import type { Topic } from '../../shared/ipc/define'
import type { ErrorLog } from './log'
import type { OpenRecord } from './record'

export interface DailyBackupOptions {
  readonly record: OpenRecord
  readonly tell: (topics: readonly Topic[]) => void
  readonly logError: ErrorLog
}

/** Looks, each time it is called, whether a day has passed; the settings show what came of the copy. */
export function createDailyBackup({ record, tell, logError }: DailyBackupOptions): () => void {
  return () => {
    record.keepDaily().then(
      (kept) => {
        if (kept) tell(['data'])
      },
      (error: unknown) => {
        logError('backup', error)
        tell(['data'])
      },
    )
  }
}
