import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../../shared/i18n/texts'
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
          {t.common.edit}
        </Button>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={t.collection.device.note.remove}
          onClick={() => void remove.run({ id: note })}
        >
          {t.common.remove}
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
        aria-label={t.collection.device.note.label}
        value={draft}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onKeyDown={({ key }) => (key === 'Escape' ? setDraft(null) : undefined)}
      />
      <Group gap="xs" mt={4}>
        <Button size="compact-sm" loading={update.pending} onClick={() => void save()}>
          {t.common.save}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => setDraft(null)}>
          {t.common.cancel}
        </Button>
      </Group>
    </div>
  )
}
