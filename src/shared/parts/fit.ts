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

/** A core is made to stretch: from as wide as the nozzle to 15 % narrower (domain notes D.5) [K]. */
export const LARGEST_STRETCH = 0.15
/** Printed core and nozzle widths are rarely truer than this, in mm [K]. */
export const BORE_TOLERANCE_MM = 0.2

/**
 * Does a product fit a slot of a device? The owner's own finding decides; else kind against slot, then
 * core against nozzle for tips and connector against connector for cables. Pads, filters and headband
 * pads have no size that could settle it, so without a finding they are not known.
 * @param judged what the owner found out about this product on this device; null = not judged.
 */
export function fitOf(product: Product, device: Device, slot: Slot, judged: boolean | null): Fit {
  const name = productName(product)
  const wearer = deviceName(device)
  if (slotForKind(product.kind) !== slot) {
    return {
      fits: false,
      text: `${name} is ${KIND_WORDS[product.kind]}, not something for ${SLOT_WORDS[slot]}.`,
    }
  }
  if (!slotsOf(device).includes(slot)) {
    return { fits: false, text: `The ${wearer} takes no ${SLOT_THINGS[slot]}.` }
  }
  if (judged !== null) {
    const text = judged ? `You found that ${name} fits.` : `You found that ${name} does not fit.`
    return { fits: judged, text }
  }
  if (slot === 'tips') return tipFit(product, device, name)
  if (slot === 'cable') return cableFit(product, device, name)
  return { fits: null, text: `Whether ${name} fits the ${wearer} is not known.` }
}

function tipFit(product: Product, device: Device, name: string): Fit {
  const { boreMm } = product
  const { nozzleMm } = device
  if (boreMm === null) return { fits: null, text: `The core of ${name} is not known.` }
  if (nozzleMm === null) return { fits: null, text: `The nozzle of the ${deviceName(device)} is not known.` }
  const sizes = `a ${boreMm} mm core on a ${nozzleMm} mm nozzle`
  if (boreMm > nozzleMm + BORE_TOLERANCE_MM) return { fits: false, text: `Too loose: ${sizes}.` }
  if (boreMm < nozzleMm * (1 - LARGEST_STRETCH) - BORE_TOLERANCE_MM) {
    return { fits: false, text: `Too tight: ${sizes}.` }
  }
  return { fits: true, text: `Fits: ${sizes}.` }
}

function cableFit(product: Product, device: Device, name: string): Fit {
  if (product.connector === null) return { fits: null, text: `The connector of ${name} is not known.` }
  if (device.connector === null) {
    return { fits: null, text: `The connector of the ${deviceName(device)} is not known.` }
  }
  return plugKey(product.connector) === plugKey(device.connector)
    ? { fits: true, text: `Fits: both are ${device.connector}.` }
    : {
        fits: false,
        text: `${name} has ${product.connector}, the ${deviceName(device)} takes ${device.connector}.`,
      }
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
