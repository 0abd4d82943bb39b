import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deviceSchema } from '@shared/gear/device'
import { SECONDS_PER_HOUR } from '@shared/time'
import { type Collection, closeCollection, openCollection } from '../../src/main/db/collection'
import { closeConnection, inTransaction, openConnection } from '../../src/main/db/connection'
import { importCsv, previewCsv } from '../../src/main/services/sessionsCsv'
import { DECADE, decadeOriginal, END_AT } from './decade'
import type { Figure, FigureTable } from './figures'
import { historyCsv, historyStarts } from './history'
import { milliseconds } from './stages'

const SESSIONS = 100_000
const ROUNDS = 3

interface Written {
  readonly takenMs: number
  /** What each session takes in the file. */
  readonly bytes: number
}

/** What importing a long history costs, against writing the same rows with one bare statement. */
export function importFigures(): FigureTable {
  const text = historyCsv('hd600', SESSIONS)
  const starts = historyStarts(SESSIONS)
  const rounds = Array.from({ length: ROUNDS }, () => ({
    imported: inFile((file) => importInto(file, text)),
    undoable: inFile((file) => insertUndoably(file, starts)),
    bare: inFile((file) => insertInto(file, starts)),
  }))
  const of = (way: keyof (typeof rounds)[number], what: keyof Written) =>
    rounds.map((round) => round[way][what])
  const importing = { unit: 'ms', values: of('imported', 'takenMs') } as const
  const target = { of: 'ratio', most: 2 } as const
  return {
    title: `Importing ${SESSIONS.toLocaleString('en')} sessions`,
    baseline: 'bare inserts',
    figures: [
      { name: 'reading, checking, writing', ...importing, baseline: of('undoable', 'takenMs'), target },
      { name: 'the same; bare without notes for Undo', ...importing, baseline: of('bare', 'takenMs') },
      ...bytesFigures(of('imported', 'bytes'), of('bare', 'bytes')),
    ],
  }
}

function bytesFigures(imported: readonly number[], bare: readonly number[]): Figure[] {
  const { size } = statSync(decadeOriginal(DECADE))
  return [
    { name: 'bytes in the file for each', unit: 'bytes', values: bare },
    { name: 'with what Undo keeps of the import', unit: 'bytes', values: imported, baseline: bare },
    { name: 'ten years, all things counted in', unit: 'bytes', values: [size / DECADE.sessions] },
  ]
}

function importInto(file: string, text: string): number {
  return withCollection(file, ({ store }) => {
    const bench = { store, clock: { nowAt: () => END_AT, zone: () => 'Europe/Berlin' } }
    const few = text.split('\n', 2).join('\n')
    const { mapping } = previewCsv(bench, { text: few, mapping: null, zone: null })
    return milliseconds(() => importCsv(bench, { text, mapping, zone: null }))
  })
}

const INSERT = 'INSERT INTO sessions (device_id, start_at, end_at) VALUES (?, ?, ?)'

/** With every trigger that is in force while the app works. */
function insertUndoably(file: string, starts: readonly number[]): number {
  return withCollection(file, ({ connection, store }) => {
    const insert = connection.prepare<[string, number, number]>(INSERT)
    return milliseconds(() =>
      store.undo.record('Import', END_AT, () => {
        for (const at of starts) insert.run('hd600', at, at + SECONDS_PER_HOUR)
      }),
    )
  })
}

/** With the triggers of the schema alone. */
function insertInto(file: string, starts: readonly number[]): number {
  const connection = openConnection(file)
  const insert = connection.prepare<[string, number, number]>(INSERT)
  const taken = milliseconds(() =>
    inTransaction(connection, () => {
      for (const at of starts) insert.run('hd600', at, at + SECONDS_PER_HOUR)
    }),
  )
  closeConnection(connection)
  return taken
}

/** Does something to the file of a collection with one device. */
function inFile(work: (file: string) => number): Written {
  const folder = mkdtempSync(join(tmpdir(), 'canalog-import-'))
  const file = join(folder, 'collection.db')
  try {
    withCollection(file, ({ store }) =>
      store.devices.insert(
        deviceSchema.parse({
          id: 'hd600',
          brand: 'Sennheiser',
          model: 'HD 600',
          form: 'over_ear',
          slots: ['pads'],
        }),
      ),
    )
    const before = statSync(file).size
    const takenMs = work(file)
    return { takenMs, bytes: (statSync(file).size - before) / SESSIONS }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function withCollection<T>(file: string, work: (collection: Collection) => T): T {
  const opened = openCollection(file, END_AT)
  if (!opened.ok) throw new Error(opened.error.message)
  try {
    return work(opened.data)
  } finally {
    closeCollection(opened.data)
  }
}
