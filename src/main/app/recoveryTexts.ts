import { t } from '../../shared/i18n/texts'
import type { Trouble } from '../db/diagnosis'

export type WayOn = 'try_again' | 'restore' | 'start_empty' | 'open_as_it_is'

const WAYS_BACK = ['restore', 'try_again', 'start_empty'] as const

/** What is offered for each trouble, the best first. */
export const WAYS_ON: Readonly<Record<Trouble, readonly WayOn[]>> = {
  missing: ['try_again', 'restore', 'start_empty'],
  empty: WAYS_BACK,
  not_database: WAYS_BACK,
  foreign: WAYS_BACK,
  corrupt: WAYS_BACK,
  too_new: ['try_again', 'restore'],
  locked: ['try_again'],
  read_only: ['try_again'],
  folder: ['try_again'],
  disk_full: ['try_again'],
  unknown: ['try_again'],
}

/** What the owner reads for each trouble: what is wrong, what was kept, and what helps where Canalog cannot help itself. */
export function troubleSentences(trouble: Trouble): readonly string[] {
  const { wrong, hint } = t.recovery.troubles[trouble]
  return [wrong, t.recovery.asItWas, ...(hint === null ? [] : [hint])]
}
