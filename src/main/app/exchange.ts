import { randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { t } from '../../shared/i18n/texts'
import type { Contents } from '../../shared/interchange/contents'
import type { ImportPreview } from '../../shared/ipc/appViews'
import { expectedFailure } from '../ipc/failures'
import type { DesktopHandlers } from '../ipc/handlers'
import {
  exportCollection,
  type ImportPreviewed,
  importCollection,
  previewImport,
} from '../services/interchange'
import { isEmpty, readContents } from '../services/interchangeContents'
import { type Bench, refuse } from '../services/services'
import { sessionsAsCsv } from '../services/sessionsCsv'
import { shoppingCsv } from '../services/shopping'
import { replaceFile } from './files'
import type { OpenRecord } from './record'

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

const MAX_FILE_BYTES = 500_000_000
const ERRORS_SHOWN = 50

const EXPORTS = {
  collection: {
    kind: (): FileKind => ({
      title: t.desktop.files.exportCollection,
      name: 'collection.canalog.json',
      filter: { name: t.desktop.files.collection, extensions: ['json'] },
    }),
    write: exportCollection,
  },
  sessions_csv: {
    kind: (): FileKind => ({
      title: t.desktop.files.exportSessions,
      name: 'sessions.csv',
      filter: { name: t.desktop.files.table, extensions: ['csv'] },
    }),
    write: sessionsAsCsv,
  },
} as const

function shoppingList(): FileKind {
  const { saveShopping, table } = t.desktop.files
  return { title: saveShopping, name: 'shopping.csv', filter: { name: table, extensions: ['csv'] } }
}

export function createExchange(record: OpenRecord, window: () => BrowserWindow | null): Exchange {
  let offered: { readonly token: string; readonly file: string } | null = null
  let pending: { readonly token: string; readonly contents: Contents } | null = null
  const preview = (file: string, token: string): ImportPreview => {
    const looked = lookInto(record.bench(), file, token)
    pending = looked.contents && { token, contents: looked.contents }
    return looked.preview
  }
  const handlers: ExchangeHandlers = {
    'data.export': async ({ what }) => {
      const file = await askWhereTo(EXPORTS[what].kind(), window())
      return file === null ? null : written(file, EXPORTS[what].write(record.bench()))
    },
    'data.exportShopping': async (input) => {
      const file = await askWhereTo(shoppingList(), window())
      return file === null ? null : written(file, shoppingCsv(record.bench(), input))
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
    'data.import': ({ token, mode }) => {
      if (pending?.token !== token) {
        return refuse('NOT_FOUND', t.desktop.files.chooseAgain)
      }
      const answer = importCollection(
        record.bench(),
        pending.contents,
        mode === 'add' ? { kind: 'add' } : { kind: 'replace', backUp: () => record.backUp('safety') },
      )
      if (offered?.token === token) offered = null
      pending = null
      return answer
    },
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

function written(file: string, text: string): { file: string } {
  replaceFile(file, text)
  return { file: basename(file) }
}

function lookInto(bench: Bench, file: string, token: string) {
  const { contents, counts, issues } = read(bench, file)
  const preview: ImportPreview = {
    token,
    file: basename(file),
    counts,
    intoEmpty: isEmpty(readContents(bench)),
    errors: issues.slice(0, ERRORS_SHOWN).map(({ path, message }) => ({ path, message })),
  }
  return { contents: issues.length === 0 ? contents : null, preview }
}

/** What keeps a file from being read at all is told as what is wrong with it. */
function read(bench: Bench, file: string): ImportPreviewed {
  try {
    const found = statSync(file)
    // A pipe would be waited for without end.
    if (!found.isFile()) refuse('VALIDATION', t.desktop.files.notAFile)
    if (found.size > MAX_FILE_BYTES) refuse('VALIDATION', t.desktop.files.tooLarge)
    return previewImport(bench, readFileSync(file, 'utf8'))
  } catch (error) {
    const failure = expectedFailure(error)
    if (!failure) throw error
    return { contents: null, counts: {}, issues: [{ path: '$', message: failure.message }] }
  }
}
