import { Button, Menu } from '@mantine/core'
import type { RetireReason } from '../../shared/gear/device'
import { useUndoableCommand } from '../app/undo'

/** Why a pair goes; only "clearly worn" and "torn" teach how long such pairs last. */
const REASONS: readonly { readonly reason: RetireReason; readonly label: string }[] = [
  { reason: 'worn_out', label: 'Clearly worn' },
  { reason: 'torn', label: 'Torn' },
  { reason: 'just_in_case', label: 'Just in case' },
  { reason: 'lost', label: 'Lost' },
  { reason: 'other', label: 'Other' },
]

interface ReplaceMenuProps {
  readonly part: string
  /** Unopened pairs of the same product. */
  readonly spares: number
}

/** Retires a pair and mounts a new one from stock in its place, after asking only why. */
export function ReplaceMenu({ part, spares }: ReplaceMenuProps) {
  const replace = useUndoableCommand('parts.replace')
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button variant="subtle" size="compact-sm" loading={replace.pending}>
          {labelFor(spares)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>The old pair is …</Menu.Label>
        {REASONS.map(({ reason, label }) => (
          <Menu.Item key={reason} onClick={() => void replace.run({ id: part, reason })}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Pairs, sets or cables: the number says enough. */
function labelFor(spares: number): string {
  return spares === 0 ? 'Retire · none left' : `Replace · ${spares} left`
}
