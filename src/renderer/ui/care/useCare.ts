import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CareSubject, SnoozeFor } from '../../../shared/care/views'
import type { Duty } from '../../../shared/parts/care'
import { runUndoable } from '../../app/undo'

/** What can be answered to a duty; each shows its own Undo. */
export function useCare() {
  const client = useQueryClient()
  return useMemo(
    () => ({
      done: (subjects: CareSubject[], duty: Duty) => runUndoable(client, 'care.done', { subjects, duty }),
      stillFine: (subject: CareSubject, duty: Duty) =>
        runUndoable(client, 'care.done', { subjects: [subject], duty, outcome: 'still_fine' }),
      skip: (subject: CareSubject, duty: Duty, note: string) =>
        runUndoable(client, 'care.done', { subjects: [subject], duty, outcome: 'skipped', note }),
      snooze: (subject: CareSubject, duty: Duty, until: SnoozeFor) =>
        runUndoable(client, 'care.snooze', { subject, duty, until }),
      wake: (subject: CareSubject, duty: Duty) => runUndoable(client, 'care.wake', { subject, duty }),
    }),
    [client],
  )
}
