import type { Device, Slot } from '../../../../shared/gear/device'
import type { Side } from '../../../../shared/parts/part'
import { SLOT_OBJECTS, SLOT_WORDS } from '../../../ui/gearWords'
import classes from './mounted.module.css'
import { SwapMenu } from './SwapMenu'

interface EmptySlotProps {
  readonly device: Device
  readonly slot: Slot
  /** The side that nothing is recorded for. */
  readonly side: Side
}

export function EmptySlot({ device, slot, side }: EmptySlotProps) {
  const where = side === 'both' ? '' : ` on the ${side}`
  return (
    <li className={classes.card} data-empty>
      <div>
        <span className={classes.slot}>
          {SLOT_WORDS[slot]}
          {side === 'both' ? '' : ` · ${side}`}
        </span>
        <span className={classes.name}>Nothing recorded</span>
      </div>
      <div className={classes.actions}>
        <SwapMenu
          device={device}
          slot={slot}
          side={side}
          mounted={null}
          label={`Mount ${SLOT_OBJECTS[slot]}${where}`}
        />
      </div>
    </li>
  )
}
