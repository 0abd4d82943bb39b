import type { Locks } from '../../../shared/suggest/locks'
import type { RigItem } from '../../../shared/suggest/types'

/** True when the two name the same pair, or the same unopened product. */
export function sameItem(a: RigItem, b: RigItem): boolean {
  if (a === null || b === null) return false
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The locks with this device kept, or let go when it was. */
export function toggleDevice(locks: Locks, device: string): Locks {
  return { ...locks, device: locks.device === device ? null : device }
}

/** The locks with these tips or pads kept, or let go when they were. */
export function toggleTips(locks: Locks, item: RigItem): Locks {
  return { ...locks, tips: sameItem(locks.tips, item) ? null : item }
}
