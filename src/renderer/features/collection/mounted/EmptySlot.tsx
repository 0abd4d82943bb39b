import type { Device, Slot } from '../../../../shared/gear/device'
import { SLOT_OBJECTS, SLOT_WORDS } from '../../../ui/gearWords'
import classes from './mounted.module.css'
import { SwapMenu } from './SwapMenu'

interface EmptySlotProps {
  readonly device: Device
  readonly slot: Slot
}

export function EmptySlot({ device, slot }: EmptySlotProps) {
  return (
    <li className={classes.card} data-empty>
      <div>
        <span className={classes.slot}>{SLOT_WORDS[slot]}</span>
        <span className={classes.name}>Nothing recorded</span>
      </div>
      <div className={classes.actions}>
        <SwapMenu
          device={device}
          slot={slot}
          side="both"
          mounted={null}
          label={`Mount ${SLOT_OBJECTS[slot]}`}
        />
      </div>
    </li>
  )
}
