import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { t } from '../../../../shared/i18n/texts'
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
        label={t.collection.add.linePerDevice}
        placeholder={t.collection.add.listExample}
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
          {open > 0 ? t.collection.add.needForm({ count: open }) : ''}
        </Text>
        <Button disabled={drafts.length === 0} loading={pending} onClick={() => void addAll()}>
          {t.collection.add.addCount({ count: drafts.length })}
        </Button>
      </Group>
    </Stack>
  )
}
