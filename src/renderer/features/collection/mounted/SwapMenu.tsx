import { Button, Menu } from '@mantine/core'
import { useState } from 'react'
import type { Device, Slot } from '../../../../shared/gear/device'
import type { Side } from '../../../../shared/parts/part'
import { useUndoableCommand } from '../../../app/undo'
import type { JudgedCandidate } from './candidates'
import { SwapChoices } from './SwapChoices'

interface SwapMenuProps {
  readonly device: Device
  readonly slot: Slot
  readonly side: Side
  /** The part in the slot now; null = the slot is empty. */
  readonly mounted: string | null
  readonly label: string
}

/** Puts something else into a slot with one click; what was there goes to the drawer. */
export function SwapMenu({ device, slot, side: mountedSide, mounted, label }: SwapMenuProps) {
  const [opened, setOpened] = useState(false)
  const [side, setSide] = useState(mountedSide)
  const { run, pending } = useUndoableCommand('mounts.mount')
  const mount = ({ part, product, fit, side: own }: JudgedCandidate) =>
    void run({
      part,
      product: part === null ? product.id : null,
      device: device.id,
      slot,
      side: own ?? side,
      fitsAnyway: fit?.fits === false,
    })
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-start" withinPortal shadow="md" width={320}>
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          loading={pending}
          disabled={device.retiredAt !== null && mounted === null}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="min(340px, 50vh)" style={{ overflowY: 'auto' }}>
        {opened ? (
          <SwapChoices
            place={{ device: device.id, slot, mounted }}
            side={side}
            onSide={setSide}
            onChoose={mount}
          />
        ) : null}
      </Menu.Dropdown>
    </Menu>
  )
}
