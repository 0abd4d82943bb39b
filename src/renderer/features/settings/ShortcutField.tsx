import { Button, Group, Input, Kbd, Text } from '@mantine/core'
import { type KeyboardEvent, useId, useState } from 'react'
import { t } from '../../../shared/i18n/texts'
import { readShortcut } from '../../../shared/shortcut'
import { useCommand } from '../../app/api'
import { keyCap, onMac } from '../../app/keys'
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
      setHint(t.settings.shortcut.whyNot[reading.why]({ superKey: SUPER }))
      return
    }
    setHint(null)
    set.mutate({ keys: reading.keys }, { onError: tellFailure })
  }

  return (
    <Input.Wrapper
      label={t.settings.shortcut.label}
      description={t.settings.shortcut.hint}
      labelElement="div"
    >
      <Group gap="xs" mt={8}>
        {keys === null || recording ? null : <Keys keys={keys} />}
        <Button
          variant="default"
          aria-describedby={hintId}
          loading={set.isPending}
          onClick={() => setHint(recording ? null : t.settings.shortcut.how({ superKey: SUPER }))}
          onKeyDown={onKeyDown}
          // A released space bar would press the button that records.
          onKeyUp={(event) => recording && event.preventDefault()}
          onBlur={() => setHint(null)}
        >
          {recording
            ? t.settings.shortcut.pressing
            : keys === null
              ? t.settings.shortcut.record
              : t.settings.shortcut.change}
        </Button>
        {keys === null || recording ? null : (
          <Button variant="default" onClick={() => set.mutate({ keys: null }, { onError: tellFailure })}>
            {t.settings.shortcut.switchOff}
          </Button>
        )}
      </Group>
      <Text id={hintId} size="xs" c="dimmed" mt={6} role="status">
        {hint ?? (keys !== null && !works ? t.settings.shortcut.taken : '')}
      </Text>
    </Input.Wrapper>
  )
}

const SUPER = onMac ? '⌘' : 'Super'

function Keys({ keys }: { readonly keys: string }) {
  return (
    <Group gap={4}>
      {keys.split('+').map((key) => (
        <Kbd key={key}>{key === 'Super' ? SUPER : keyCap(key)}</Kbd>
      ))}
    </Group>
  )
}
