import { Button, type ButtonProps, Menu } from '@mantine/core'
import type { RetireReason } from '../../shared/gear/device'
import { t } from '../../shared/i18n/texts'
import { PART_REASONS } from './partWords'

interface ReasonMenuProps extends Pick<ButtonProps, 'variant' | 'rightSection' | 'loading'> {
  readonly label: string
  /** What the choice of a reason will do. */
  readonly heading: string
  onReason(reason: RetireReason): void
}

/** A button that asks why a part goes, and acts on the answer. */
export function ReasonMenu({ label, heading, onReason, ...button }: ReasonMenuProps) {
  return (
    <Menu position="bottom-start" withinPortal shadow="md">
      <Menu.Target>
        <Button size="compact-sm" {...button}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label maw={240}>{heading}</Menu.Label>
        <ReasonItems onReason={onReason} />
      </Menu.Dropdown>
    </Menu>
  )
}

interface ReasonItemsProps {
  /** The answer leads to another question in the same menu. */
  readonly staysOpen?: boolean
  onReason(reason: RetireReason): void
}

/** Why it goes, as the items of a menu. */
export function ReasonItems({ staysOpen = false, onReason }: ReasonItemsProps) {
  return PART_REASONS.map((reason) => (
    <Menu.Item key={reason} closeMenuOnClick={!staysOpen} onClick={() => onReason(reason)}>
      {t.parts.whyItGoes[reason]}
    </Menu.Item>
  ))
}
