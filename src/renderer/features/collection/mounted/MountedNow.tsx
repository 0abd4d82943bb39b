import { Title } from '@mantine/core'
import type { Slot } from '../../../../shared/gear/device'
import { slotsOf } from '../../../../shared/gear/slots'
import type { DevicePage } from '../../../../shared/gear/views'
import { t } from '../../../../shared/i18n/texts'
import type { Side } from '../../../../shared/parts/part'
import { hasSides, otherEar } from '../../../../shared/parts/sides'
import type { MountedPart } from '../../../../shared/parts/views'
import { EmptySlot } from './EmptySlot'
import { MountCard } from './MountCard'
import classes from './mounted.module.css'

interface MountedNowProps {
  readonly page: DevicePage
}

/** What is in each slot, how worn it is, and what to do about it. */
export function MountedNow({ page: { device, mounted } }: MountedNowProps) {
  const slots = new Set<Slot>([...slotsOf(device), ...mounted.map(({ slot }) => slot)])
  if (slots.size === 0) return null
  return (
    <section aria-labelledby="mounted-now">
      <Title order={2} id="mounted-now" className={classes.heading}>
        {t.collection.mounted.title}
      </Title>
      <ul className={classes.slots}>
        {[...slots].flatMap((slot) => {
          const inSlot = mounted.filter((part) => part.slot === slot)
          const cards = inSlot.map((part) => (
            <MountCard key={part.mount} device={device} mounted={part} inSlot={inSlot} />
          ))
          const empty = emptySide(slot, inSlot)
          return empty === null
            ? cards
            : [...cards, <EmptySlot key={`${slot} ${empty}`} device={device} slot={slot} side={empty} />]
        })}
      </ul>
    </section>
  )
}

/** The side of a slot that nothing is recorded for; null = all of it is taken. */
function emptySide(slot: Slot, inSlot: readonly MountedPart[]): Side | null {
  const [only, other] = inSlot
  if (!only) return 'both'
  return other || only.side === 'both' || !hasSides(slot) ? null : otherEar(only.side)
}
