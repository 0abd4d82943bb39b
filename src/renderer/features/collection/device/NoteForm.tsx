import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
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
          aria-label="Add a note"
          placeholder="Add a note: left cable crackles, compared with the HD 650 …"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={pending} disabled={text.trim() === ''}>
          Add note
        </Button>
      </Group>
    </form>
  )
}
