import { Button, Menu } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import type { Feedback } from '../../../shared/learning/views'

export type PassReason = NonNullable<Feedback['reason']>

/** What the owner may say, the plainest first. */
const REASONS: readonly PassReason[] = [
  'other',
  'not_at_hand',
  'uncomfortable',
  'too_hot',
  'too_bulky',
  'sound',
  'isolation',
  'battery',
]

interface NotThisTimeProps {
  readonly name: string
  readonly onPass: (reason: PassReason) => void
}

/** Passes the pick over; one tap says why, and Canalog learns from that. */
export function NotThisTime({ name, onPass }: NotThisTimeProps) {
  const { notThisTime, whyNot, passReasons } = t.today.pick
  return (
    <Menu position="bottom-end" withinPortal shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          fullWidth
          px="xs"
          aria-label={t.ui.labelled({ label: notThisTime, about: name })}
        >
          {notThisTime}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{whyNot}</Menu.Label>
        {REASONS.map((reason) => (
          <Menu.Item key={reason} onClick={() => onPass(reason)}>
            {passReasons[reason]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
