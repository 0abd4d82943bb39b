import type { SessionFields } from '../../../shared/sessions/session'
import { useUndoableCommand } from '../../app/undo'

/** Writes a session, new or edited; answers false when main refused it (the owner has been told why). */
export function useSaveSession(id: number | null) {
  const log = useUndoableCommand('sessions.log')
  const update = useUndoableCommand('sessions.update')
  const save = async (fields: SessionFields): Promise<boolean> => {
    const saved = id === null ? await log.run({ fields }) : await update.run({ id, patch: fields })
    return saved !== null
  }
  return { save, pending: log.pending || update.pending }
}
