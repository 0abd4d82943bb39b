import { z } from 'zod'
import { type Device, idSchema } from '../gear/device'
import { slotsOf } from '../gear/slots'
import { fitsSlot } from '../parts/fit'
import type { Product } from '../parts/part'
import { arrangeShelf } from './shelf'
import { type Keep, rigItemSchema, type SuggestInput } from './types'

/** What the owner has decided already; null = open. */
export const locksSchema = z.strictObject({
  device: idSchema.nullable().default(null),
  /** An opened pair of tips or pads, or a product of which there is an unopened one. */
  tips: rigItemSchema.default(null),
})
export type Locks = z.infer<typeof locksSchema>
export const NO_LOCKS: Locks = { device: null, tips: null }

/**
 * Plans only what is still open: one device, or those that can wear the kept tips or pads, without what was
 * passed over just now. Leaving others out changes no score, and a device that would wear the kept pair anyway
 * keeps its score.
 * @param passOver ids of devices that are left out before ranking, so that reasons compare with what remains.
 */
export function withLocks(input: SuggestInput, locks: Locks, passOver: readonly string[]): SuggestInput {
  const gone = new Set(passOver)
  const devices = input.devices.filter(
    ({ id }) => !gone.has(id) && (locks.device === null || id === locks.device),
  )
  const kept = keptBy(input, locks)
  if (kept === null) return { ...input, devices }
  const { judged } = arrangeShelf(input)
  const { product, wearer } = kept
  const { slot } = kept.keep
  // Whoever wears the pair already takes it, whatever the measures say.
  const takesThem = (device: Device) =>
    takes(device, slot) &&
    (device.id === wearer || fitsSlot(product, device, slot, judged(device.id, product.id)) !== false)
  return { ...input, devices: devices.filter(takesThem), keep: kept.keep }
}

interface Kept {
  readonly keep: Keep
  readonly product: Product
  /** The device that wears the pair; null = it lies in the drawer. */
  readonly wearer: string | null
}

function keptBy({ parts, stock }: SuggestInput, { tips: item }: Locks): Kept | null {
  if (item === null) return null
  const pair = 'part' in item ? parts.find(({ part }) => part.id === item.part) : undefined
  const lot = 'part' in item ? undefined : stock.find(({ product }) => product.id === item.product)
  const product = pair?.product ?? lot?.product
  return product?.kind === 'tips' || product?.kind === 'pads'
    ? { keep: { slot: product.kind, item }, product, wearer: pair?.mounted?.device ?? null }
    : null
}

/** In-ears wear tips, headphones wear pads. */
function takes(device: Device, slot: Keep['slot']): boolean {
  const cups = device.form === 'over_ear' || device.form === 'on_ear'
  return (slot === 'tips' ? device.form === 'in_ear' : cups) && slotsOf(device).includes(slot)
}
