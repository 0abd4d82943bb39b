import type { Slot } from '../../../shared/gear/device'
import { t } from '../../../shared/i18n/texts'
import type { Side } from '../../../shared/parts/part'

/** The sides of a slot to choose from: ears for tips, cups and sockets otherwise. */
export function sideChoice(side: Side, slot: Slot): string {
  return side === 'both' && slot === 'tips' ? t.parts.mounting.bothEars : t.parts.mounting.sides[side]
}
