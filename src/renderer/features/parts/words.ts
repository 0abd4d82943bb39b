import type { Slot } from '../../../shared/gear/device'
import type { Side } from '../../../shared/parts/part'

/** The sides of a slot to choose from: ears for tips, cups and sockets otherwise. */
export function sideChoice(side: Side, slot: Slot): string {
  if (side === 'both') return slot === 'tips' ? 'Both ears' : 'Both sides'
  return side === 'left' ? 'Left' : 'Right'
}
