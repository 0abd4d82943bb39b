import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { CareEntry } from '../../../shared/parts/views'
import classes from './duties.module.css'
import { HistoryEntry } from './HistoryEntry'

interface CareHistoryProps {
  readonly entries: readonly CareEntry[]
}

const SHOWN = 5

/** What was done, newest first; each entry can be edited and deleted. */
export function CareHistory({ entries }: CareHistoryProps) {
  const [all, setAll] = useState(false)
  if (entries.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t.ui.duties.log.empty}
      </Text>
    )
  }
  const sorted = entries.toSorted((a, b) => b.doneAt - a.doneAt || b.id - a.id)
  return (
    <>
      <ul className={classes.list} aria-label={t.ui.duties.log.title}>
        {(all ? sorted : sorted.slice(0, SHOWN)).map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} />
        ))}
      </ul>
      {entries.length > SHOWN ? (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          ml={-8}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t.ui.duties.log.onlyLast : t.ui.duties.log.all({ count: entries.length })}
        </Button>
      ) : null}
    </>
  )
}
