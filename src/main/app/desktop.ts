import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { app, shell } from 'electron'
import type { DesktopHandlers } from '../ipc/handlers'
import { addPhoto } from '../services/photos'
import { type Clock, refuse } from '../services/services'
import { ownerZone } from '../services/settings'
import { shrinkPhoto } from './images'
import type { Record } from './record'

export interface DesktopOptions {
  readonly record: Record
  readonly clock: Clock
  readonly sample: string
}

/** The channels that ask for a file to write or read, and the one that opens the sample. */
export type ExchangeHandlers = Pick<
  DesktopHandlers,
  'data.export' | 'data.importPreview' | 'data.import' | 'data.sample'
>

/** The channels about the program itself, its files and its photos. */
export function createDesktop({
  record,
  clock,
  sample,
}: DesktopOptions): Omit<DesktopHandlers, keyof ExchangeHandlers> {
  return {
    'app.info': () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      platform: platform(),
      zone: ownerZone(record.bench()),
      locale: app.getSystemLocale(),
      nowAt: clock.nowAt(),
      sample: record.file() === sample,
      dataFolder: dirname(record.file()),
      fileBytes: statSync(record.file()).size,
    }),
    'photos.add': (input) => addPhoto(record.bench(), input, shrinkPhoto),
    'data.openFolder': async () => {
      const problem = await shell.openPath(dirname(record.file()))
      return problem === '' ? null : refuse('NOT_FOUND', 'The system cannot show that folder.')
    },
    'data.backups': () => [...record.backups()],
    'data.backUp': () => record.backUp(),
    'data.restore': ({ name }) => {
      record.restore(name)
      return null
    },
  }
}

function platform(): 'darwin' | 'win32' | 'linux' {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
}
