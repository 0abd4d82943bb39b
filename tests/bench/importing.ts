import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deviceSchema } from '@shared/gear/device'
import { formatInstant, SECONDS_PER_HOUR } from '@shared/time'
import { closeCollection, openCollection } from '../../src/main/db/collection'
import { closeConnection, inTransaction, openConnection } from '../../src/main/db/connection'
import { importCsv, previewCsv } from '../../src/main/services/sessionsCsv'
import { END_AT } from './decade'
import { milliseconds } from './stages'

const SESSIONS = 100_000
const STEP = 2 * SECONDS_PER_HOUR
const HEAD = 'device,start,minutes'

/** What importing a long history costs, against writing the same rows with one bare statement. */
export function importFigures(): string {
  const folder = mkdtempSync(join(tmpdir(), 'canalog-import-'))
  try {
    const starts = Array.from({ length: SESSIONS }, (_, nth) => END_AT - (SESSIONS - nth) * STEP)
    const text = [HEAD, ...starts.map((at) => `hd600,${formatInstant(at)},60`)].join('\n')
    const imported = inFile(join(folder, 'imported.canalog'), (file) => importInto(file, text))
    const bare = inFile(join(folder, 'bare.canalog'), (file) => insertInto(file, starts))
    const ratio = (imported.taken / bare.taken).toFixed(1)
    const bytes = ({ bytes: all }: { bytes: number }) => (all / SESSIONS).toFixed(0)
    return [
      `importing ${SESSIONS} sessions: ${seconds(imported.taken)}, bare inserts ${seconds(bare.taken)}, × ${ratio}`,
      `bytes in the file for each: ${bytes(bare)}, with what Undo keeps of the import ${bytes(imported)}`,
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function importInto(file: string, text: string): number {
  const opened = openCollection(file, END_AT)
  if (!opened.ok) throw new Error(opened.error.message)
  const bench = { store: opened.data.store, clock: { nowAt: () => END_AT, zone: () => 'Europe/Berlin' } }
  const { mapping } = previewCsv(bench, {
    text: `${HEAD}\nhd600,2026-01-01 12:00,60`,
    mapping: null,
    zone: null,
  })
  const taken = milliseconds(() => importCsv(bench, { text, mapping, zone: null }))
  closeCollection(opened.data)
  return taken
}

function insertInto(file: string, starts: readonly number[]): number {
  const connection = openConnection(file)
  const insert = connection.prepare<[string, number, number]>(
    'INSERT INTO sessions (device_id, start_at, end_at) VALUES (?, ?, ?)',
  )
  const taken = milliseconds(() =>
    inTransaction(connection, () => {
      for (const at of starts) insert.run('hd600', at, at + SECONDS_PER_HOUR)
    }),
  )
  closeConnection(connection)
  return taken
}

/** Does something to the file of a collection with one device, and tells by how much that grew it. */
function inFile(file: string, work: (file: string) => number): { taken: number; bytes: number } {
  const opened = openCollection(file, END_AT)
  if (!opened.ok) throw new Error(opened.error.message)
  const device = { id: 'hd600', brand: 'Sennheiser', model: 'HD 600', form: 'over_ear', slots: ['pads'] }
  opened.data.store.devices.insert(deviceSchema.parse(device))
  closeCollection(opened.data)
  const before = statSync(file).size
  const taken = work(file)
  return { taken, bytes: statSync(file).size - before }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}
