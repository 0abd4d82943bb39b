import { Text } from '@mantine/core'
import { t } from '../../../shared/i18n/texts'
import { productName, type Side, sidesIntersect } from '../../../shared/parts/part'
import { hasSides, sideWithout } from '../../../shared/parts/sides'
import type { MountAtAGlance } from '../../../shared/parts/views'

interface InSlotProps {
  readonly inSlot: readonly MountAtAGlance[]
  /** Where the new one goes. */
  readonly side: Side
}

/** What is in the slot now, and what becomes of each when something else is mounted on a side of it. */
export function InSlot({ inSlot, side }: InSlotProps) {
  return inSlot.map((other) => (
    <Text key={other.mount} size="sm" c="dimmed">
      {fateOf(other, side)}
    </Text>
  ))
}

function fateOf({ product, slot, side: worn }: MountAtAGlance, side: Side): string {
  const name = productName(product)
  const fates = t.parts.mounting
  if (worn !== 'both' && !sidesIntersect(worn, side)) return fates.stays[worn]({ name })
  const stays = hasSides(slot) ? sideWithout(worn, side) : null
  return stays === null ? fates.comesOff[worn]({ name }) : fates.staysOnly[stays]({ name })
}
