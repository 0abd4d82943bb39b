import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { t } from '../../shared/i18n/texts'
import { readCollection } from '../../shared/interchange/read'
import type { ImportPreview } from '../../shared/ipc/appViews'
import type { ParsedInput } from '../../shared/ipc/contract'
import type { Changed } from '../../shared/ipc/define'
import type { CsvPreview } from '../../shared/sessions/views'
import { backUp } from '../db/backup'
import { readingCollection, writingCollection } from '../db/secondConnection'
import { expectedFailure } from '../ipc/failures'
import { ImportRefusal, importCollection, previewImport } from '../services/interchange'
import { isEmpty, readContents } from '../services/interchangeContents'
import { fillSample } from '../services/sample'
import { refuse } from '../services/services'
import { importCsv, previewCsv } from '../services/sessionsCsv'
import { type Hands, within } from './hands'
import { benchOf, type Moment } from './moment'

const MAX_FILE_BYTES = 500_000_000
const ERRORS_SHOWN = 50

export interface PreviewInput extends Moment {
  readonly collection: string
  /** What the owner has chosen. */
  readonly file: string
}

export interface Previewed {
  readonly preview: Omit<ImportPreview, 'token'>
  /** Exactly what was read, in memory that threads share; null when it cannot be imported. */
  readonly bytes: SharedArrayBuffer | null
}

/** Reads a file and judges it, without writing anything. What keeps it from being read is told as what is wrong with it. */
export async function preview(
  { collection, file, ...moment }: PreviewInput,
  hands: Hands,
): Promise<Previewed> {
  return await readingCollection(collection, ({ store }) => {
    const bench = benchOf(store, moment)
    const intoEmpty = isEmpty(readContents(bench))
    hands.step(0.2)
    try {
      const bytes = bytesOf(file)
      hands.step(0.3)
      const { counts, issues } = previewImport(bench, textOf(bytes))
      hands.step(1)
      const errors = issues.slice(0, ERRORS_SHOWN).map(({ path, message }) => ({ path, message }))
      const told = { file: basename(file), counts, intoEmpty, errors }
      return { preview: told, bytes: issues.length === 0 ? bytes : null }
    } catch (error) {
      const failure = expectedFailure(error)
      if (!failure || failure.code === 'CANCELLED') throw error
      const errors = [{ path: '$', message: failure.message }]
      return { preview: { file: basename(file), counts: {}, intoEmpty, errors }, bytes: null }
    }
  })
}

export interface ImportInput extends Moment {
  readonly collection: string
  readonly bytes: SharedArrayBuffer
  readonly mode: 'add' | 'replace'
  /** Where the copy goes that is made before everything is replaced. */
  readonly folder: string
}

/** Writes what a preview has read: all of it or nothing, as one action. */
export async function importFile(
  { collection, bytes, mode, folder, ...moment }: ImportInput,
  hands: Hands,
): Promise<Changed<{ added: number; skipped: number }>> {
  const read = readCollection(textOf(bytes))
  if (!read.ok) throw new ImportRefusal(read.issues)
  hands.step(0.2)
  return await writingCollection(collection, async ({ connection, store }) => {
    await hands.holdWrites()
    hands.step(0.25)
    const backUpFirst = () => {
      backUp(connection, folder, moment.nowAt, 'safety')
      hands.step(0.4)
    }
    return importCollection(
      benchOf(store, moment),
      read.contents,
      mode === 'add' ? { kind: 'add' } : { kind: 'replace', backUp: backUpFirst },
      within(hands, 0.4, 1),
    )
  })
}

export interface CsvInput<C extends 'sessions.csvPreview' | 'sessions.csvImport'> extends Moment {
  readonly collection: string
  readonly asked: ParsedInput<C>
}

/** What an import of a table would write, and what stands in its way. */
export async function previewTable(
  { collection, asked, ...moment }: CsvInput<'sessions.csvPreview'>,
  hands: Hands,
): Promise<CsvPreview> {
  const previewed = await readingCollection(collection, ({ store }) =>
    previewCsv(benchOf(store, moment), asked),
  )
  hands.step(1)
  return previewed
}

/** Writes every session of a table, or none. */
export async function importTable(
  { collection, asked, ...moment }: CsvInput<'sessions.csvImport'>,
  hands: Hands,
): Promise<Changed<number>> {
  return await writingCollection(collection, async ({ store }) => {
    hands.step(0.05)
    await hands.holdWrites()
    return importCsv(benchOf(store, moment), asked, within(hands, 0.3, 1))
  })
}

export interface SampleInput extends Moment {
  readonly collection: string
}

/** Fills the sample's collection, where nothing is in it yet. */
export async function sample({ collection, ...moment }: SampleInput, hands: Hands): Promise<null> {
  return await writingCollection(collection, async ({ store }) => {
    await hands.holdWrites()
    fillSample(benchOf(store, moment))
    return null
  })
}

function textOf(bytes: SharedArrayBuffer): string {
  return Buffer.from(bytes).toString('utf8')
}

function bytesOf(file: string): SharedArrayBuffer {
  const handle = openSync(file, 'r')
  try {
    const found = fstatSync(handle)
    if (!found.isFile()) refuse('VALIDATION', t.desktop.files.notAFile)
    if (found.size > MAX_FILE_BYTES) refuse('VALIDATION', t.desktop.files.tooLarge)
    const bytes = new SharedArrayBuffer(found.size)
    const view = new Uint8Array(bytes)
    for (let at = 0; at < view.length; ) {
      const read = readSync(handle, view, at, view.length - at, at)
      if (read === 0) refuse('VALIDATION', t.desktop.files.notAFile)
      at += read
    }
    return bytes
  } finally {
    closeSync(handle)
  }
}
