/** Everything the program can ask of the database, in one place; all statements are prepared once. */
import type { Instant } from '../../shared/time'
import { careQueries, deviceMeterQueries, materialFiguresQueries, type ToldRow, toldQueries } from './care'
import { type Connection, dataVersion } from './connection'
import {
  deviceQueries,
  noteQueries,
  photoQueries,
  scenarioQueries,
  settingQueries,
  sourceQueries,
} from './gear'
import { feedbackQueries, resetQueries, rigRatingQueries } from './learning'
import { meteredUse } from './meteredUse'
import { mountQueries, orderQueries, partQueries, productQueries, stockQueries } from './parts'
import { sessionQueries } from './sessions'
import { createUndo } from './undo'
import { usageQueries } from './usage'

export function createStore(connection: Connection) {
  const ownChanges = connection.prepare<[], number>('SELECT total_changes()').pluck()
  const sessions = sessionQueries(connection)
  const told = toldQueries(connection)
  // Neither a heartbeat nor a note of what was told changes anything that is derived.
  let quietChanges = 0
  const version = () => `${dataVersion(connection)}:${(ownChanges.get() ?? 0) - quietChanges}`
  const parts = partQueries(connection)
  const products = productQueries(connection)
  const mounts = mountQueries(connection)
  return {
    undo: createUndo(connection),
    usage: usageQueries(connection),
    devices: deviceQueries(connection),
    photos: photoQueries(connection),
    notes: noteQueries(connection),
    products: { ...products, all: keptUntilWrite(connection, version, products.all) },
    stock: stockQueries(connection),
    orders: orderQueries(connection),
    materialFigures: materialFiguresQueries(connection),
    deviceMeters: deviceMeterQueries(connection),
    meteredUse: meteredUse(connection),
    parts: { ...parts, all: keptUntilWrite(connection, version, parts.all) },
    mounts: { ...mounts, open: keptUntilWrite(connection, version, mounts.open) },
    sessions: {
      ...sessions,
      beat: (session: number, at: Instant) => {
        quietChanges += sessions.beat(session, at).changes
      },
    },
    told: {
      all: told.all,
      /** Notes what was told from now on in place of what was noted before. */
      replaceAll: (rows: readonly ToldRow[]) => {
        for (const { item } of told.all()) if (told.remove(item)) quietChanges += 1
        for (const row of rows) {
          told.insert(row)
          quietChanges += 1
        }
      },
    },
    sources: sourceQueries(connection),
    scenarios: scenarioQueries(connection),
    settings: settingQueries(connection),
    care: careQueries(connection),
    feedback: feedbackQueries(connection),
    learningResets: resetQueries(connection),
    rigRatings: rigRatingQueries(connection),
    /** True inside a transaction, whose writes may yet be taken back. */
    isChanging: () => connection.inTransaction,
    /** Differs after any write, of this connection or another: what was derived before may be stale. */
    version,
  }
}

/** The same rows again for as long as nothing was written: one screen asks for them many times. */
function keptUntilWrite<T>(
  connection: Connection,
  version: () => string,
  read: () => readonly T[],
): () => readonly T[] {
  let kept: { readonly version: string; readonly rows: readonly T[] } | null = null
  return () => {
    // What is read inside a transaction may yet be taken back.
    if (connection.inTransaction) return read()
    const now = version()
    if (kept?.version !== now) kept = { version: now, rows: read() }
    return kept.rows
  }
}

export type Store = ReturnType<typeof createStore>
