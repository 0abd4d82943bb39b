import { type Device, deviceName, type Slot } from '../gear/device'
import { slotsOf } from '../gear/slots'
import { type Product, productName, slotForKind } from './part'
import { plugKey } from './plugs'

export interface Fit {
  /** null = not known. */
  readonly fits: boolean | null
  /** One sentence for the owner. */
  readonly text: string
}

/** A core is made to stretch: from as wide as the nozzle to 15 % narrower (domain notes D.5, assumed). */
export const LARGEST_STRETCH = 0.15
/** Printed core and nozzle widths are rarely truer than this, in mm (assumed). */
export const BORE_TOLERANCE_MM = 0.2

/**
 * Does a product fit a slot of a device? The owner's own finding decides; else kind against slot, then
 * core against nozzle for tips and connector against connector for cables. Pads, filters and headband
 * pads have no size that could settle it, so without a finding they are not known.
 * @param judged what the owner found out about this product on this device; null = not judged.
 * @returns null = not known.
 */
export function fitsSlot(
  product: Product,
  device: Device,
  slot: Slot,
  judged: boolean | null,
): boolean | null {
  if (slotForKind(product.kind) !== slot || !slotsOf(device).includes(slot)) return false
  if (judged !== null) return judged
  if (slot === 'tips') return coreFits(product.boreMm, device.nozzleMm)
  if (slot === 'cable') return connectorFits(product.connector, device.connector)
  return null
}

/** `fitsSlot` with the sentence that says why. */
export function fitOf(product: Product, device: Device, slot: Slot, judged: boolean | null): Fit {
  const fits = fitsSlot(product, device, slot, judged)
  return { fits, text: reason(product, device, slot, judged, fits) }
}

function coreFits(boreMm: number | null, nozzleMm: number | null): boolean | null {
  if (boreMm === null || nozzleMm === null) return null
  const tightest = nozzleMm * (1 - LARGEST_STRETCH) - BORE_TOLERANCE_MM
  return boreMm >= tightest && boreMm <= nozzleMm + BORE_TOLERANCE_MM
}

function connectorFits(one: string | null, other: string | null): boolean | null {
  return one === null || other === null ? null : plugKey(one) === plugKey(other)
}

function reason(
  product: Product,
  device: Device,
  slot: Slot,
  judged: boolean | null,
  fits: boolean | null,
): string {
  const name = productName(product)
  const wearer = deviceName(device)
  if (slotForKind(product.kind) !== slot)
    return `${name} is ${KIND_WORDS[product.kind]}, not something for ${SLOT_WORDS[slot]}.`
  if (!slotsOf(device).includes(slot)) return `The ${wearer} takes no ${SLOT_THINGS[slot]}.`
  if (judged !== null) return judged ? `You found that ${name} fits.` : `You found that ${name} does not fit.`
  if (slot === 'tips') {
    if (product.boreMm === null) return `The core of ${name} is not known.`
    if (device.nozzleMm === null) return `The nozzle of the ${wearer} is not known.`
    const verdict = fits ? 'Fits' : product.boreMm > device.nozzleMm ? 'Too loose' : 'Too tight'
    return `${verdict}: a ${product.boreMm} mm core on a ${device.nozzleMm} mm nozzle.`
  }
  if (slot === 'cable') {
    if (product.connector === null) return `The connector of ${name} is not known.`
    if (device.connector === null) return `The connector of the ${wearer} is not known.`
    return fits
      ? `Fits: both are ${device.connector}.`
      : `${name} has ${product.connector}, the ${wearer} takes ${device.connector}.`
  }
  return `Nothing says yet whether this fits the ${wearer}.`
}

const KIND_WORDS: Record<Product['kind'], string> = {
  tips: 'a pair of tips',
  pads: 'a pair of pads',
  cable: 'a cable',
  filters: 'a set of filters',
  headband_pad: 'a headband pad',
  battery: 'a battery',
  adapter: 'an adapter',
}
const SLOT_WORDS: Record<Slot, string> = {
  tips: 'the nozzles',
  pads: 'the cups',
  cable: 'the cable socket',
  filters: 'the filter seats',
  headband_pad: 'the headband',
  battery: 'the battery bay',
}
const SLOT_THINGS: Record<Slot, string> = {
  tips: 'tips',
  pads: 'pads',
  cable: 'separate cable',
  filters: 'filters',
  headband_pad: 'headband pad',
  battery: 'separate battery',
}
