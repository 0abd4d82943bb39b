import { Popover } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './ContextLine.module.css'

interface EditablePhraseProps {
  /** The words before the value, and the space between: "for ". */
  readonly before: string
  readonly value: string
  /** What edits it. */
  readonly children: ReactNode
}

/** A few words with a value; a click opens what edits it. */
export function EditablePhrase({ before, value, children }: EditablePhraseProps) {
  return (
    <Popover trapFocus returnFocus withArrow shadow="md" position="bottom-start">
      <Popover.Target>
        <button type="button" className={classes.phrase}>
          {before}
          <b>{value}</b>
        </button>
      </Popover.Target>
      <Popover.Dropdown maw={280}>{children}</Popover.Dropdown>
    </Popover>
  )
}
