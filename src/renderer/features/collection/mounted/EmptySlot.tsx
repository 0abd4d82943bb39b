import type { Device, Slot } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import type { Side } from '../../../../shared/parts/part'
import classes from './mounted.module.css'
import { SwapMenu } from './SwapMenu'

interface EmptySlotProps {
  readonly device: Device
  readonly slot: Slot
  /** The side that nothing is recorded for. */
  readonly side: Side
}

export function EmptySlot({ device, slot, side }: EmptySlotProps) {
  const kind = t.parts.kinds[slot]
  return (
    <li className={classes.card} data-empty>
      <div>
        <span className={classes.slot}>
          {side === 'both'
            ? kind
            : t.collection.mounted.slotOnSide({ slot: kind, side: t.parts.sides[side] })}
        </span>
        <span className={classes.name}>{t.collection.mounted.nothingRecorded}</span>
      </div>
      <div className={classes.actions}>
        <SwapMenu
          device={device}
          slot={slot}
          side={side}
          mounted={null}
          label={t.collection.mounted.mount[side]({ kind, thing: t.gear.slotObjects[slot] })}
        />
      </div>
    </li>
  )
}
