import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { t } from '../../shared/i18n/texts'
import type { ImportPreview } from '../../shared/ipc/appViews'
import { backupFolderOf } from '../db/collection'
import { replaceFile } from '../files'
import type { DesktopHandlers } from '../ipc/handlers'
import { refuse } from '../services/services'
import { shoppingCsv } from '../services/shopping'
import type { OpenRecord } from './record'
import { momentOf } from './tables'

/** The channels that ask for a file to write or read. */
export type ExchangeHandlers = Pick<
  DesktopHandlers,
  'data.export' | 'data.exportShopping' | 'data.importPreview' | 'data.openedPreview' | 'data.import'
>

export interface Exchange {
  readonly handlers: ExchangeHandlers
  /** Keeps a file that was opened with Canalog until its preview is asked for. @returns the name it goes by */
  readonly offer: (file: string) => string
}

const EXPORTS = {
  collection: (): FileKind => ({
    title: t.desktop.files.exportCollection,
    name: 'collection.canalog.json',
    filter: { name: t.desktop.files.collection, extensions: ['json'] },
  }),
  sessions_csv: (): FileKind => ({
    title: t.desktop.files.exportSessions,
    name: 'sessions.csv',
    filter: { name: t.desktop.files.table, extensions: ['csv'] },
  }),
} as const

function shoppingList(): FileKind {
  const { saveShopping, table } = t.desktop.files
  return { title: saveShopping, name: 'shopping.csv', filter: { name: table, extensions: ['csv'] } }
}

export function createExchange(record: OpenRecord, window: () => BrowserWindow | null): Exchange {
  const { workshop } = record
  let offered: { readonly token: string; readonly file: string } | null = null
  let pending: { readonly token: string; readonly bytes: SharedArrayBuffer } | null = null
  const preview = (file: string, token: string): Promise<ImportPreview> =>
    workshop.turn('preview', async ({ run }) => {
      const read = await run('preview', { collection: record.file(), file, ...momentOf(record) })
      pending = read.bytes && { token, bytes: read.bytes }
      return { token, ...read.preview }
    })
  const handlers: ExchangeHandlers = {
    'data.export': async ({ what }) => {
      const target = await askWhereTo(EXPORTS[what](), window())
      if (target === null) return null
      await workshop.turn('export', ({ run }) =>
        run('exportTo', { file: record.file(), what, target, ...momentOf(record) }),
      )
      return { file: basename(target) }
    },
    'data.exportShopping': async (input) => {
      const file = await askWhereTo(shoppingList(), window())
      if (file === null) return null
      replaceFile(file, shoppingCsv(record.bench(), input))
      return { file: basename(file) }
    },
    'data.importPreview': async () => {
      const options = {
        title: t.desktop.files.importCollection,
        properties: ['openFile' as const],
        filters: [{ name: t.desktop.files.collection, extensions: ['json'] }],
      }
      const parent = window()
      const { filePaths } = parent
        ? await dialog.showOpenDialog(parent, options)
        : await dialog.showOpenDialog(options)
      const [file] = filePaths
      return file ? preview(file, randomUUID()) : null
    },
    'data.openedPreview': ({ token }) => (offered?.token === token ? preview(offered.file, token) : null),
    'data.import': ({ token, mode }) =>
      workshop.turn('import', async ({ run }) => {
        if (pending?.token !== token) return refuse('NOT_FOUND', t.desktop.files.chooseAgain)
        const collection = record.file()
        const answer = await run('importFile', {
          collection,
          bytes: pending.bytes,
          mode,
          folder: backupFolderOf(collection),
          ...momentOf(record),
        })
        if (offered?.token === token) offered = null
        pending = null
        return answer
      }),
  }
  const offer = (file: string) => {
    offered = { token: randomUUID(), file }
    return offered.token
  }
  return { handlers, offer }
}

interface FileKind {
  readonly title: string
  readonly name: string
  readonly filter: { readonly name: string; readonly extensions: readonly string[] }
}

/** The path of the owner's choice; null = cancelled. */
async function askWhereTo(
  { title, name, filter }: FileKind,
  parent: BrowserWindow | null,
): Promise<string | null> {
  const defaultPath = join(app.getPath('documents'), name)
  const options = { title, defaultPath, filters: [{ ...filter, extensions: [...filter.extensions] }] }
  const { filePath } = parent
    ? await dialog.showSaveDialog(parent, options)
    : await dialog.showSaveDialog(options)
  return filePath === '' ? null : filePath
}
