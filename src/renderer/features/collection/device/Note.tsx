import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useUndoableCommand } from '../../../app/undo'
import classes from './device.module.css'

interface NoteProps {
  readonly note: number
  readonly text: string
}

/** A note in the timeline; it can be reworded and removed in place. */
export function Note({ note, text }: NoteProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const update = useUndoableCommand('notes.update')
  const remove = useUndoableCommand('notes.remove')

  if (draft === null) {
    return (
      <>
        <span className={classes.noteText}>{text}</span>{' '}
        <Button variant="subtle" size="compact-xs" onClick={() => setDraft(text)}>
          Edit
        </Button>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label="Remove this note"
          onClick={() => void remove.run({ id: note })}
        >
          Remove
        </Button>
      </>
    )
  }
  const save = async () => {
    if (draft.trim() === '' || draft === text) setDraft(null)
    else if ((await update.run({ id: note, text: draft.trim() })) !== null) setDraft(null)
  }
  return (
    <div>
      <Textarea
        autoFocus
        autosize
        minRows={1}
        aria-label="Note"
        value={draft}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onKeyDown={({ key }) => (key === 'Escape' ? setDraft(null) : undefined)}
      />
      <Group gap="xs" mt={4}>
        <Button size="compact-sm" loading={update.pending} onClick={() => void save()}>
          Save
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => setDraft(null)}>
          Cancel
        </Button>
      </Group>
    </div>
  )
}
