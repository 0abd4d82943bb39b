/** Everything the program can ask of the database, in one place; all statements are prepared once. */
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
import { careQueries, mountQueries, partQueries, productQueries, stockQueries } from './parts'
import { sessionQueries } from './sessions'
import { createUndo } from './undo'
import { usageQueries } from './usage'

export function createStore(connection: Connection) {
  const ownChanges = connection.prepare<[], number>('SELECT total_changes()').pluck()
  return {
    undo: createUndo(connection),
    usage: usageQueries(connection),
    devices: deviceQueries(connection),
    photos: photoQueries(connection),
    notes: noteQueries(connection),
    products: productQueries(connection),
    stock: stockQueries(connection),
    parts: partQueries(connection),
    mounts: mountQueries(connection),
    sessions: sessionQueries(connection),
    sources: sourceQueries(connection),
    scenarios: scenarioQueries(connection),
    settings: settingQueries(connection),
    care: careQueries(connection),
    feedback: feedbackQueries(connection),
    learningResets: resetQueries(connection),
    rigRatings: rigRatingQueries(connection),
    /** Differs after any write, of this connection or another: what was derived before may be stale. */
    version: () => `${dataVersion(connection)}:${ownChanges.get() ?? 0}`,
  }
}

export type Store = ReturnType<typeof createStore>
