/** Everything the program can ask of the database, in one place; all statements are prepared once. */
import type { Instant } from '../../shared/time'
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
  const sessions = sessionQueries(connection)
  // A heartbeat changes nothing that anything is derived from.
  let quietChanges = 0
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
    sessions: {
      ...sessions,
      beat: (session: number, at: Instant) => {
        quietChanges += sessions.beat(session, at).changes
      },
    },
    sources: sourceQueries(connection),
    scenarios: scenarioQueries(connection),
    settings: settingQueries(connection),
    care: careQueries(connection),
    feedback: feedbackQueries(connection),
    learningResets: resetQueries(connection),
    rigRatings: rigRatingQueries(connection),
    /** Differs after any write, of this connection or another: what was derived before may be stale. */
    version: () => `${dataVersion(connection)}:${(ownChanges.get() ?? 0) - quietChanges}`,
  }
}

export type Store = ReturnType<typeof createStore>
