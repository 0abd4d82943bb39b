import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import type { Part } from '../../../shared/parts/part'
import { useUndoableCommand } from '../../app/undo'

/** Notes of the owner, saved when the field is left. */
export function NotesField({ part }: { readonly part: Part }) {
  const [notes, setNotes] = useState(part.notes)
  const update = useUndoableCommand('parts.update')
  return (
    <Textarea
      label={t.parts.part.notes}
      autosize
      minRows={2}
      maxRows={8}
      maxLength={20_000}
      value={notes}
      onChange={({ currentTarget: { value } }) => setNotes(value)}
      onBlur={() => notes !== part.notes && void update.run({ id: part.id, notes })}
    />
  )
}
