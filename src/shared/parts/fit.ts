import { type Device, deviceName, type Slot } from '../gear/device'
import { slotsOf } from '../gear/slots'
import { formatNumber } from '../i18n/kit'
import { t } from '../i18n/texts'
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
  const words = t.parts.fit
  if (slotForKind(product.kind) !== slot)
    return words.notForSlot({ name, thing: words.things[product.kind], place: words.places[slot] })
  if (!slotsOf(device).includes(slot))
    return words.takesNone({ device: wearer, nothing: words.nothings[slot] })
  if (judged !== null) return judged ? words.foundToFit({ name }) : words.foundNotToFit({ name })
  if (slot === 'tips') {
    if (product.boreMm === null) return words.coreUnknown({ name })
    if (device.nozzleMm === null) return words.nozzleUnknown({ device: wearer })
    const widths = { coreMm: formatNumber(product.boreMm, 2), nozzleMm: formatNumber(device.nozzleMm, 2) }
    if (fits) return words.coreFits(widths)
    return product.boreMm > device.nozzleMm ? words.coreTooLoose(widths) : words.coreTooTight(widths)
  }
  if (slot === 'cable') {
    if (product.connector === null) return words.connectorUnknown({ name })
    if (device.connector === null) return words.deviceConnectorUnknown({ device: wearer })
    return fits
      ? words.connectorFits({ connector: device.connector })
      : words.connectorsDiffer({ name, has: product.connector, device: wearer, takes: device.connector })
  }
  return words.notKnown({ device: wearer })
}
