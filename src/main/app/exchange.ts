import { randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
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
    title: 'Export the collection',
    name: 'collection.canalog.json',
    filter: { name: 'Canalog collection', extensions: ['json'] },
    write: exportCollection,
  },
  sessions_csv: {
    title: 'Export sessions',
    name: 'sessions.csv',
    filter: { name: 'Table', extensions: ['csv'] },
    write: sessionsAsCsv,
  },
} as const

const SHOPPING_LIST = {
  title: 'Save the shopping list',
  name: 'shopping.csv',
  filter: { name: 'Table', extensions: ['csv'] },
} as const

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
      const file = await askWhereTo(EXPORTS[what], window())
      return file === null ? null : written(file, EXPORTS[what].write(record.bench()))
    },
    'data.exportShopping': async (input) => {
      const file = await askWhereTo(SHOPPING_LIST, window())
      return file === null ? null : written(file, shoppingCsv(record.bench(), input))
    },
    'data.importPreview': async () => {
      const options = {
        title: 'Import a collection',
        properties: ['openFile' as const],
        filters: [{ name: 'Canalog collection', extensions: ['json'] }],
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
        return refuse('NOT_FOUND', 'Choose the file again: another one was looked at since.')
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
    if (!found.isFile()) refuse('VALIDATION', 'This is not a file.')
    if (found.size > MAX_FILE_BYTES) refuse('VALIDATION', 'This file is larger than 500 MB.')
    return previewImport(bench, readFileSync(file, 'utf8'))
  } catch (error) {
    const failure = expectedFailure(error)
    if (!failure) throw error
    return { contents: null, counts: {}, issues: [{ path: '$', message: failure.message }] }
  }
}
