import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname } from 'node:path'
import { app, shell } from 'electron'
import { currentVoice } from '../../shared/i18n/kit'
import { t } from '../../shared/i18n/texts'
import type { DesktopHandlers } from '../ipc/handlers'
import { addPhoto } from '../services/photos'
import { type Clock, refuse } from '../services/services'
import { ownerZone } from '../services/settings'
import type { ExchangeHandlers } from './exchange'
import { shrinkPhoto } from './images'
import type { PresenceHandlers } from './presence'
import type { OpenRecord } from './record'
import type { ReminderHandlers } from './reminding/handlers'
import { syncServiceOf } from './syncedFolder'
import type { TableHandlers } from './tables'

export interface DesktopOptions {
  readonly record: OpenRecord
  readonly clock: Clock
  /** The owner's collection, and the sample's. */
  readonly files: { readonly own: string; readonly sample: string }
}

/** The channels about the program itself, its files and its photos. */
export function createDesktop({
  record,
  clock,
  files,
}: DesktopOptions): Omit<
  DesktopHandlers,
  keyof (ExchangeHandlers & TableHandlers & ReminderHandlers & PresenceHandlers)
> {
  const syncedBy = syncServiceOf(dirname(files.own), homedir())
  return {
    'app.info': () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      platform: platform(),
      zone: ownerZone(record.bench()),
      voice: currentVoice(),
      nowAt: clock.nowAt(),
      sample: record.file() === files.sample,
      dataFolder: dirname(record.file()),
      syncedBy,
      fileBytes: bytesOf(record.file()) + bytesOf(`${record.file()}-wal`),
    }),
    'photos.add': (input) => addPhoto(record.bench(), input, shrinkPhoto),
    'data.openFolder': async () => {
      const problem = await shell.openPath(dirname(record.file()))
      return problem === '' ? null : refuse('NOT_FOUND', t.desktop.files.folderUnshown)
    },
    'data.backups': () => [...record.backups()],
    'data.backupContents': ({ name }) => record.lookInto(name),
    'data.backupFailure': () => record.backupFailed(),
    'data.backUp': () => record.backUp('manual'),
    'data.cancel': ({ work }) => record.workshop.cancel(work),
    'data.restore': async ({ name }) => {
      await record.restore(name)
      return null
    },
    'data.sample': async ({ on }) => {
      await record.open(on ? files.sample : files.own)
      if (on) {
        const moment = { nowAt: clock.nowAt(), zone: clock.zone() }
        await record.workshop.turn('open', ({ run }) =>
          run('sample', { collection: files.sample, ...moment }),
        )
      }
      return null
    },
  }
}

/** The newest changes lie in a log beside the file until it is next closed. */
function bytesOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function platform(): 'darwin' | 'win32' | 'linux' {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
}
