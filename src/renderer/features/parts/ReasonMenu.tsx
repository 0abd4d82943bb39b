import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { RetireReason } from '../../../shared/gear/device'
import { REASONS } from './words'

interface ReasonMenuProps {
  readonly label: string
  /** What the choice of a reason will do. */
  readonly heading: string
  readonly emphasised?: boolean
  onReason(reason: RetireReason): void
}

/** A button that asks why, and acts on the answer. */
export function ReasonMenu({ label, heading, emphasised = false, onReason }: ReasonMenuProps) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant={emphasised ? 'filled' : 'default'}
          rightSection={<IconChevronDown size={13} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label maw={240}>{heading}</Menu.Label>
        {REASONS.map(({ reason, label: words }) => (
          <Menu.Item key={reason} onClick={() => onReason(reason)}>
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
