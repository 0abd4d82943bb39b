import { Button, Menu } from '@mantine/core'
import type { Feedback } from '../../../shared/learning/views'

export type PassReason = NonNullable<Feedback['reason']>

/** What the owner may say, the plainest first. */
const REASONS: readonly { readonly reason: PassReason; readonly words: string }[] = [
  { reason: 'other', words: 'Just not today' },
  { reason: 'not_at_hand', words: 'Not at hand' },
  { reason: 'uncomfortable', words: 'Uncomfortable' },
  { reason: 'too_hot', words: 'Too hot' },
  { reason: 'too_bulky', words: 'Too bulky' },
  { reason: 'sound', words: 'Its sound' },
  { reason: 'isolation', words: 'Its isolation' },
  { reason: 'battery', words: 'Its battery' },
]

interface NotThisTimeProps {
  readonly name: string
  readonly onPass: (reason: PassReason) => void
}

/** Passes the pick over; one tap says why, and Canalog learns from that. */
export function NotThisTime({ name, onPass }: NotThisTimeProps) {
  return (
    <Menu position="bottom-end" withinPortal shadow="md">
      <Menu.Target>
        <Button variant="default" fullWidth px="xs" aria-label={`Not this time: ${name}`}>
          Not this time
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Why not?</Menu.Label>
        {REASONS.map(({ reason, words }) => (
          <Menu.Item key={reason} onClick={() => onPass(reason)}>
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
