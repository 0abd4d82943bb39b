import { Button } from '@mantine/core'
import type { Device } from '../../../../shared/gear/device'
import { t } from '../../../../shared/i18n/texts'
import { productName } from '../../../../shared/parts/part'
import type { MountedPart } from '../../../../shared/parts/views'
import { useUndoableCommand } from '../../../app/undo'
import { LevelMeter } from '../../../ui/LevelMeter'
import { ReplaceMenu } from '../../../ui/ReplaceMenu'
import { EarLine } from './EarLine'
import classes from './mounted.module.css'
import { SwapMenu } from './SwapMenu'

interface MountCardProps {
  readonly device: Device
  readonly mounted: MountedPart
  /** All that is in its slot, itself included. */
  readonly inSlot: readonly MountedPart[]
}

/** One mounted part with its wear and what can be done with it. */
export function MountCard({ device, mounted, inSlot }: MountCardProps) {
  const { product, slot, side, part, wear, mount } = mounted
  const name = productName(product)
  const kind = t.parts.kinds[slot]
  const care = useUndoableCommand('care.done')
  const unmount = useUndoableCommand('mounts.unmount')
  return (
    <li className={classes.card}>
      <div>
        <span className={classes.slot}>
          {side === 'both'
            ? kind
            : t.collection.mounted.slotOnSide({ slot: kind, side: t.parts.sides[side] })}
        </span>
        <b className={classes.name}>{name}</b>
        {side === 'both' ? null : <EarLine parts={inSlot} />}
      </div>
      {wear ? <LevelMeter wear={wear} label={name} /> : null}
      <p className={classes.why}>{wear ? wear.why : t.collection.mounted.doesNotWear}</p>
      <div className={classes.actions}>
        <ReplaceMenu part={part} product={product} spares={wear?.spares ?? 0} />
        <SwapMenu device={device} slot={slot} side={side} mounted={part} label={t.collection.mounted.swap} />
        <Action
          label={t.collection.mounted.cleaned}
          pending={care.pending}
          onClick={() => void care.run({ subjects: [{ part }], duty: 'clean' })}
        />
        {wear && wear.state !== 'fine' ? (
          <Action
            label={t.collection.mounted.stillFine}
            pending={care.pending}
            onClick={() => void care.run({ subjects: [{ part }], duty: 'replace', outcome: 'still_fine' })}
          />
        ) : null}
        <Action
          label={t.collection.mounted.takeOff}
          pending={unmount.pending}
          onClick={() => void unmount.run({ id: mount })}
        />
      </div>
    </li>
  )
}

interface ActionProps {
  readonly label: string
  readonly pending: boolean
  onClick(): void
}

function Action({ label, pending, onClick }: ActionProps) {
  return (
    <Button variant="subtle" size="compact-sm" disabled={pending} onClick={onClick}>
      {label}
    </Button>
  )
}
