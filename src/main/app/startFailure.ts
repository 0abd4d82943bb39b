import { app, shell } from 'electron'
import type { ErrorCode, Failure } from '../../shared/result'
import { openPlainWindow } from './plainPage'

const TITLES: Partial<Readonly<Record<ErrorCode, string>>> = {
  DB_TOO_NEW: 'This collection was last opened by a newer Canalog',
  DB_CORRUPT: 'The collection file cannot be read',
  READ_ONLY: 'The collection file cannot be written to',
  DISK_FULL: 'The disk is full',
  BUSY: 'Another program is using the collection',
}

/** Says why the collection does not open and offers the ways on; the file stays as it is. */
export function showStartFailure({ code, message }: Failure, folder: string, tryAgain: () => void): void {
  openPlainWindow({
    title: TITLES[code] ?? 'Canalog could not start',
    sentences: [
      message,
      'Your collection was left as it is. Backups of it, if there are any, lie in the folder “backups” beside it.',
    ],
    actions: [
      { label: 'Try again', run: tryAgain },
      { label: 'Open the data folder', run: () => void shell.openPath(folder), stays: true },
      { label: 'Quit', run: () => app.quit() },
    ],
  })
}
