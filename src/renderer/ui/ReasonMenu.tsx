import { Button, type ButtonProps, Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import type { RetireReason } from '../../shared/gear/device'
import { PART_REASONS } from './partWords'

interface ReasonMenuProps extends Pick<ButtonProps, 'variant' | 'rightSection' | 'loading'> {
  readonly label: string
  /** What the choice of a reason will do. */
  readonly heading: string
  /** What else could be done, below the reasons. */
  readonly more?: ReactNode
  onReason(reason: RetireReason): void
}

/** A button that asks why a part goes, and acts on the answer. */
export function ReasonMenu({ label, heading, more, onReason, ...button }: ReasonMenuProps) {
  return (
    <Menu position="bottom-start" withinPortal shadow="md">
      <Menu.Target>
        <Button size="compact-sm" {...button}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label maw={240}>{heading}</Menu.Label>
        {PART_REASONS.map(({ reason, label: words }) => (
          <Menu.Item key={reason} onClick={() => onReason(reason)}>
            {words}
          </Menu.Item>
        ))}
        {more}
      </Menu.Dropdown>
    </Menu>
  )
}
