import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { useChannel } from '../../../app/api'
import { useUndoableCommand } from '../../../app/undo'
import { MatchTable } from './MatchTable'
import { type Choice, linesOf, proposals } from './pasted'

const NO_CHOICES: ReadonlyMap<string, Choice> = new Map()

interface PasteListProps {
  onDone(): void
}

/** Many devices at once, from a list the owner keeps somewhere. */
export function PasteList({ onDone }: PasteListProps) {
  const [text, setText] = useState('')
  const [choices, setChoices] = useState(NO_CHOICES)
  const { run, pending } = useUndoableCommand('devices.add')
  const wanted = linesOf(useDeferredValue(text))
  const { data } = useChannel(
    'catalogue.matchPasted',
    { lines: wanted },
    { enabled: wanted.length > 0, keepPrevious: true },
  )
  const lines = wanted.length > 0 ? proposals(data ?? [], choices) : []
  const drafts = lines.flatMap(({ ticked, draft }) => (ticked && draft ? [draft] : []))
  const open = lines.filter(({ draft }) => draft === null).length

  const change = (key: string, next: Choice) =>
    setChoices((before) => new Map(before).set(key, { ...before.get(key), ...next }))
  const addAll = async () => {
    if ((await run({ drafts })) !== null) onDone()
  }

  return (
    <Stack gap="sm">
      <Textarea
        autoFocus
        label="One device per line"
        placeholder={'Sennheiser HD 600\nMoondrop Blessing 3\n- airpods pro 2'}
        minRows={3}
        maxRows={6}
        autosize
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {lines.length > 0 ? <MatchTable lines={lines} onChange={change} /> : null}
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {open > 0
            ? `${open === 1 ? 'One line needs' : `${open} lines need`} a form before being added.`
            : ''}
        </Text>
        <Button disabled={drafts.length === 0} loading={pending} onClick={() => void addAll()}>
          {drafts.length === 1 ? 'Add 1 device' : `Add ${drafts.length} devices`}
        </Button>
      </Group>
    </Stack>
  )
}
