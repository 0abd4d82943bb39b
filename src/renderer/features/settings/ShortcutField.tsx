import { Button, Group, Input, Kbd, Text } from '@mantine/core'
import { type KeyboardEvent, useId, useState } from 'react'
import { readShortcut } from '../../../shared/shortcut'
import { useCommand } from '../../app/api'
import { onMac } from '../../app/keys'
import { tellFailure } from '../../app/toasts'

interface ShortcutFieldProps {
  /** null = there is none. */
  readonly keys: string | null
  readonly works: boolean
}

/** The keys that start and stop a session from every program; pressed once, they are taken. */
export function ShortcutField({ keys, works }: ShortcutFieldProps) {
  const [hint, setHint] = useState<string | null>(null)
  const set = useCommand('desktop.setShortcut')
  const hintId = useId()
  const recording = hint !== null

  const onKeyDown = (event: KeyboardEvent) => {
    // Tab and Escape go on doing what they do everywhere.
    if (!recording || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') {
      setHint(null)
      return
    }
    const reading = readShortcut(event)
    if (reading.kind === 'unfinished') return
    if (reading.kind === 'unusable') {
      setHint(WHY_NOT[reading.why])
      return
    }
    setHint(null)
    set.mutate({ keys: reading.keys }, { onError: tellFailure })
  }

  return (
    <Input.Wrapper
      label="Start and stop from every program"
      description="Stops what is running, or starts the last device again. A message says which when the window is not in front."
      labelElement="div"
    >
      <Group gap="xs" mt={8}>
        {keys === null || recording ? null : <Keys keys={keys} />}
        <Button
          variant="default"
          aria-describedby={hintId}
          loading={set.isPending}
          onClick={() => setHint(recording ? null : PRESS)}
          onKeyDown={onKeyDown}
          // A released space bar would press the button that records.
          onKeyUp={(event) => recording && event.preventDefault()}
          onBlur={() => setHint(null)}
        >
          {recording ? 'Press the keys …' : keys === null ? 'Record keys …' : 'Change …'}
        </Button>
        {keys === null || recording ? null : (
          <Button variant="default" onClick={() => set.mutate({ keys: null }, { onError: tellFailure })}>
            Switch off
          </Button>
        )}
      </Group>
      <Text id={hintId} size="xs" c="dimmed" mt={6} role="status">
        {hint ?? (keys !== null && !works ? TAKEN : '')}
      </Text>
    </Input.Wrapper>
  )
}

const SUPER = onMac ? '⌘' : 'Super'
const PRESS = `Hold two of Ctrl, Alt, Shift and ${SUPER}, and press a letter or a digit. Escape cancels.`
const TAKEN = 'Another program has these keys now, so they do nothing here. Choose others.'
const WHY_NOT = {
  key: 'Only letters, digits, Space, Home, End, Page Up, Page Down, Insert and F1 to F24 can be used.',
  modifiers: `Other programs use that. Hold two of Ctrl, Alt, Shift and ${SUPER}, not Shift alone; a function key needs one.`,
} as const

function Keys({ keys }: { readonly keys: string }) {
  return (
    <Group gap={4}>
      {keys.split('+').map((key) => (
        <Kbd key={key}>{key === 'Super' ? SUPER : key}</Kbd>
      ))}
    </Group>
  )
}
