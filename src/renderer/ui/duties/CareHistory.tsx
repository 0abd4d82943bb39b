import { Text } from '@mantine/core'
import type { CareEntry } from '../../../shared/parts/views'
import classes from './duties.module.css'
import { HistoryEntry } from './HistoryEntry'

interface CareHistoryProps {
  readonly entries: readonly CareEntry[]
}

/** What was done, newest first; each entry can be edited and deleted. */
export function CareHistory({ entries }: CareHistoryProps) {
  if (entries.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Nothing noted yet.
      </Text>
    )
  }
  return (
    <ul className={classes.list} aria-label="Care log">
      {entries
        .toSorted((a, b) => b.doneAt - a.doneAt || b.id - a.id)
        .map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} />
        ))}
    </ul>
  )
}
