import { Title } from '@mantine/core'
import type { Slot } from '../../../../shared/gear/device'
import { slotsOf } from '../../../../shared/gear/slots'
import type { DevicePage } from '../../../../shared/gear/views'
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
        Mounted now
      </Title>
      <ul className={classes.slots}>
        {[...slots].flatMap((slot) => {
          const parts = mounted.filter((part) => part.slot === slot)
          return parts.length === 0
            ? [<EmptySlot key={slot} device={device} slot={slot} />]
            : parts.map((part) => <MountCard key={part.mount} device={device} mounted={part} />)
        })}
      </ul>
    </section>
  )
}
