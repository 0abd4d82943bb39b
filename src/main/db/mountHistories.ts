/** Where each part ever was, kept between reads: only parts that a write touched are read again. */
import { type Connection, dataVersion } from './connection'
import type { MountRecord } from './parts'

/** Every mount of a part, first to last; the very same list until one of them is written to. */
export type MountHistory = (part: string) => readonly MountRecord[]

/**
 * Watches the connection through temporary triggers, so that no code path can forget to tell; a write of another
 * program drops everything.
 * @returns what to ask, until the next write
 */
export function mountHistories(
  connection: Connection,
  read: (part: string) => readonly MountRecord[],
): () => MountHistory {
  const kept = new Map<string, readonly MountRecord[]>()
  const touched = new Set<unknown>()
  connection.function('note_moved', { directOnly: false }, (part: unknown) => {
    touched.add(part)
    return null
  })
  connection.exec(`
    CREATE TEMP TRIGGER moved_insert AFTER INSERT ON main.mounts BEGIN SELECT note_moved(new.part_id); END;
    CREATE TEMP TRIGGER moved_delete AFTER DELETE ON main.mounts BEGIN SELECT note_moved(old.part_id); END;
    CREATE TEMP TRIGGER moved_update AFTER UPDATE ON main.mounts
    BEGIN SELECT note_moved(old.part_id), note_moved(new.part_id); END;`)
  let version: number | null = null
  return () => {
    // What is read inside a transaction may yet be taken back.
    if (connection.inTransaction) return read
    const now = dataVersion(connection)
    if (now !== version) kept.clear()
    version = now
    for (const part of touched) if (typeof part === 'string') kept.delete(part)
    touched.clear()
    return (part) => {
      const history = kept.get(part) ?? read(part)
      kept.set(part, history)
      return history
    }
  }
}
