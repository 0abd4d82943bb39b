import { useCallback, useMemo, useState } from 'react'
import type { SessionRow } from '../../../shared/sessions/views'
import { extendedTo, NOTHING_SELECTED, toggled } from './selection'

/** The ticked sessions; what is no longer listed is no longer ticked. */
export function useSelection(sessions: readonly SessionRow[]) {
  const [selection, setSelection] = useState(NOTHING_SELECTED)
  const selected = useMemo(() => sessions.filter(({ id }) => selection.ids.has(id)), [sessions, selection])
  const ids = useMemo(() => new Set(selected.map(({ id }) => id)), [selected])
  const tick = useCallback(
    (id: number, extend: boolean) => {
      const order = sessions.map((session) => session.id)
      setSelection((before) => (extend ? extendedTo(before, id, order) : toggled(before, id)))
    },
    [sessions],
  )
  const clear = useCallback(() => setSelection(NOTHING_SELECTED), [])
  return { selected, ids, tick, clear }
}
