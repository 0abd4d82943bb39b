import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { t } from '../../../../shared/i18n/texts'
import { useUndoableCommand } from '../../../app/undo'

interface NoteFormProps {
  readonly device: string
}

/** Writes down something about the device, dated now. */
export function NoteForm({ device }: NoteFormProps) {
  const [text, setText] = useState('')
  const { run, pending } = useUndoableCommand('notes.add')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '' && (await run({ device, text: text.trim() })) !== null) setText('')
  }
  return (
    <form onSubmit={(event) => void add(event)}>
      <Group gap="xs" maw={640}>
        <TextInput
          style={{ flex: 1 }}
          size="sm"
          aria-label={t.collection.device.note.add}
          placeholder={t.collection.device.note.example}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={pending} disabled={text.trim() === ''}>
          {t.collection.device.note.addButton}
        </Button>
      </Group>
    </form>
  )
}
