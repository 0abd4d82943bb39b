import type { Device, Slot } from './device'

/**
 * The slots of a device: the owner's own list, else what follows from its form and wiring.
 * Custom in-ears take no tips (F7); bone conduction touches no canal (F55); a wireless set has a battery.
 */
export function slotsOf(
  device: Pick<Device, 'form' | 'fit' | 'wired' | 'wireless' | 'slots'>,
): readonly Slot[] {
  if (device.slots) return device.slots
  const slots: Slot[] = []
  if (device.form === 'in_ear') {
    if (device.fit !== 'custom') slots.push('tips')
    slots.push('filters')
  }
  if (device.form === 'over_ear' || device.form === 'on_ear') slots.push('pads', 'headband_pad')
  if (device.form === 'earbud') slots.push('pads')
  if (device.wired !== false) slots.push('cable')
  if (device.wireless === true) slots.push('battery')
  return slots
}
