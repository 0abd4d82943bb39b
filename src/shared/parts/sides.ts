import type { Slot } from '../gear/device'
import type { Side } from './part'

export const EARS = ['left', 'right'] as const
export type Ear = (typeof EARS)[number]

/** The slots whose left and right can be worn, lost and replaced apart. */
const SIDED: ReadonlySet<Slot> = new Set<Slot>(['tips', 'pads', 'filters'])

export function hasSides(slot: Slot | null): boolean {
  return slot !== null && SIDED.has(slot)
}

/** The ears that a side is made of. */
export function earsOf(side: Side): readonly Ear[] {
  return side === 'both' ? EARS : [side]
}

export function otherEar(ear: Ear): Ear {
  return ear === 'left' ? 'right' : 'left'
}

/** What is left of a pair when one side of it goes; null = nothing. */
export function sideWithout(side: Side, gone: Side): Ear | null {
  if (gone === 'both') return null
  if (side === 'both') return otherEar(gone)
  return side === gone ? null : side
}
